package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import io.github.prilavok.yookassa.receipt.ReceiptData;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes held money.
 *
 * @param amount how much of it; the rest is released. Null takes all
 * @param receipt of the sum that is taken; required if YooKassa makes the shop's receipts and the sum is not all
 * @param airline the flight that is paid for; cards only
 * @param transfers the shops' parts, if a part of a split payment is taken
 * @param deal how the money of the Safe deal is divided
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record CapturePayment(
        @Nullable Money amount,
        @Nullable ReceiptData receipt,
        @Nullable Airline airline,
        List<CaptureTransfer> transfers,
        @Nullable CaptureDeal deal,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CapturePayment {
        if (amount != null) {
            Check.positive("amount", amount);
            if (receipt != null) {
                receipt.checkTotal(amount);
            }
        }
        transfers.forEach(CaptureTransfer::check);
        transfers = List.copyOf(transfers);
        extra = Extra.copy(extra);
    }

    public static CapturePaymentBuilder builder() {
        return CapturePaymentBuilder.builder();
    }

    /** The same with some of it changed. */
    public CapturePaymentBuilder toBuilder() {
        return CapturePaymentBuilder.builder(this);
    }

    /** All that is held. */
    public static CapturePayment all() {
        return builder().build();
    }

    /** A part of it; the rest is released. */
    public static CapturePayment part(Money amount) {
        return builder().amount(amount).build();
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
