package io.github.prilavok.tinkoff.dolyami;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who makes the receipt of a sale or a return.
 *
 * @param type the bank or the shop
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
public record FiscalizationSettings(
        OpenEnum<FiscalizationType> type,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public FiscalizationSettings {
        Check.required("fiscalization_settings.type", type);
        extra = Extra.copy(extra);
    }

    /** The bank's cash register makes it; each line needs its {@link ItemReceipt}. */
    public static FiscalizationSettings enabled() {
        return new FiscalizationSettings(FiscalizationType.ENABLED, Map.of());
    }

    /** The shop makes it. */
    public static FiscalizationSettings disabled() {
        return new FiscalizationSettings(FiscalizationType.DISABLED, Map.of());
    }

    @Override
    public String toString() {
        return DolyamiRedaction.of(this);
    }
}
