package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.log.Redaction;
import io.github.prilavok.tinkoff.receipt.Receipt;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes back a payment: cancels it before it is paid, releases the hold, or pays the money back.
 *
 * <p>Every request made with {@link #of} or the builder has an {@code externalRequestId}, so that the same request sent
 * again is no second refund (except by SBP). For a second refund of the same size make a new request: {@link
 * #toBuilder} keeps the id, and so do copies.
 *
 * @param paymentId the bank's number of the payment, at most 20 characters
 * @param amount how much; all of it if absent; of no account before the payment was made
 * @param ip the buyer's address
 * @param receipt for a partial refund: the lines that are given back; leave it out if all is cancelled
 * @param shops the marketplace's shops that the refund is split between; without fees
 * @param qrMemberId of a payment by SBP: the bank to refund to if it is not the payer's, from QrMembersList
 * @param route of instalments and the like; leave it out unless the bank asks for it
 * @param source of instalments and the like; leave it out unless the bank asks for it
 * @param externalRequestId by this the bank knows a repeat, at most 256 characters (instalments: 100; Dolyami: a UUID);
 *     a new UUID if absent; empty switches the check off; without effect by SBP
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record Cancel(
        String paymentId,
        @Nullable Money amount,
        @JsonProperty("IP") @Nullable String ip,
        @Nullable Receipt receipt,
        List<Shop> shops,
        @Nullable String qrMemberId,
        @Nullable OpenEnum<Route> route,
        @Nullable OpenEnum<Source> source,
        String externalRequestId,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Cancel {
        externalRequestId = externalRequestId == null ? UUID.randomUUID().toString() : externalRequestId;
        Check.text("PaymentId", paymentId, 20);

        Check.optionalText("ExternalRequestId", externalRequestId, 256);
        CancelCheck.repeatsAreKnown(externalRequestId, route, source);
        if (amount != null) {
            Check.positive("Amount", amount);
        }
        Check.that(
                receipt == null || amount != null,
                "Receipt goes with a partial cancellation: set Amount, or leave the Receipt out, for the bank prints that"
                        + " of a full one by itself");
        if (receipt != null && amount != null) {
            receipt.checked(amount);
        }
        shops = List.copyOf(shops);
        CancelCheck.withoutFees(shops);
        extra = Extra.copy(extra);
    }

    public static CancelBuilder builder() {
        return CancelBuilder.builder();
    }

    public CancelBuilder toBuilder() {
        return CancelBuilder.builder(this);
    }

    /** All of it. */
    public static Cancel of(String paymentId) {
        return builder().paymentId(paymentId).build();
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
