package io.github.prilavok.yookassa.payouts;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Safe deal that a payout comes out of.
 *
 * @param id of the deal
 * @param extra members of the JSON that this record has no component for; kept as received
 */
public record PayoutDeal(
        @Nullable String id, @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public PayoutDeal {
        extra = Extra.copy(extra);
    }

    public static PayoutDeal of(String id) {
        return new PayoutDeal(Check.text("deal.id", id, PayoutRules.ID), Map.of());
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
