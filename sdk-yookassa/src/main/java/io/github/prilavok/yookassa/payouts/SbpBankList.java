package io.github.prilavok.yookassa.payouts;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The banks that take payouts by SBP.
 *
 * @param items in YooKassa's order
 * @param extra members of the JSON that this record has no component for; kept as received
 */
public record SbpBankList(
        List<SbpBank> items, @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public SbpBankList {
        items = List.copyOf(items);
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
