package io.github.prilavok.yookassa.payouts;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The receipt of a self-employed recipient of an old payout.
 *
 * @param serviceName what was paid for
 * @param npdReceiptId its number at the tax service
 * @param url where it can be seen
 * @param amount its sum
 * @param extra members of the JSON that this record has no component for; kept as received
 */
@Built
public record IncomeReceipt(
        @Nullable String serviceName,
        @Nullable String npdReceiptId,
        @Nullable String url,
        @Nullable Money amount,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public IncomeReceipt {
        extra = Extra.copy(extra);
    }

    public static IncomeReceiptBuilder builder() {
        return IncomeReceiptBuilder.builder();
    }

    /** The same with some of it changed. */
    public IncomeReceiptBuilder toBuilder() {
        return IncomeReceiptBuilder.builder(this);
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
