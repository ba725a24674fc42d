package io.github.prilavok.tinkoff.dolyami;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who makes the receipts of a commit, and which.
 *
 * @param type the bank or the shop
 * @param params which receipts; may be left out as a whole, never in part
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
public record CommitFiscalizationSettings(
        OpenEnum<FiscalizationType> type,
        @Nullable CommitReceipts params,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CommitFiscalizationSettings {
        Check.required("fiscalization_settings.type", type);
        extra = Extra.copy(extra);
    }

    /** The bank's cash register makes these; each line needs its {@link ItemReceipt}. */
    public static CommitFiscalizationSettings enabled(CommitReceipts receipts) {
        return new CommitFiscalizationSettings(FiscalizationType.ENABLED, receipts, Map.of());
    }

    /** The shop makes them. */
    public static CommitFiscalizationSettings disabled() {
        return new CommitFiscalizationSettings(FiscalizationType.DISABLED, null, Map.of());
    }

    @Override
    public String toString() {
        return DolyamiRedaction.of(this);
    }
}
