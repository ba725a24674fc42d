package io.github.prilavok.tinkoff.webhook;

import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.tinkoff.model.PaymentStatus;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A payment has come to another status.
 *
 * @param terminalKey the terminal
 * @param orderId the shop's number of the order
 * @param paymentId the bank's number of the payment
 * @param status where the payment is
 * @param success whether it went well
 * @param amount the payment's current amount
 * @param errorCode {@code "0"} if nothing went wrong
 * @param message the bank's words in short
 * @param details the bank's words at length
 * @param cardId the stored card
 * @param pan the card's number, masked; the phone if it was paid by SBP
 * @param expDate {@code MMYY}
 * @param rebillId what recurring charges are made with; comes with AUTHORIZED or CONFIRMED of the parent payment
 * @param spAccumulationId of a deal: its number
 * @param data additional data ({@code DATA} of Init, {@code Route}, {@code Source}, {@code CreditAmount}); empty if there is none
 * @param dataAuthenticated whether the Token covers {@code data}: only if it came as a text, and then not always
 * @param token the signature, as received
 * @param raw the whole notification as received
 * @param extra members that this type does not have
 */
public record PaymentNotification(
        String terminalKey,
        String orderId,
        String paymentId,
        OpenEnum<PaymentStatus> status,
        boolean success,
        @Nullable Money amount,
        @Nullable String errorCode,
        @Nullable String message,
        @Nullable String details,
        @Nullable String cardId,
        @Nullable String pan,
        @Nullable String expDate,
        @Nullable String rebillId,
        @Nullable String spAccumulationId,
        Map<String, @Nullable Object> data,
        boolean dataAuthenticated,
        String token,
        String raw,
        Map<String, @Nullable Object> extra)
        implements TinkoffNotification {
    public PaymentNotification {
        data = Extra.copy(data);
        extra = Extra.copy(extra);
    }

    /**
     * Whether this tells of something later than the status known so far. The bank sends neither a time nor a number:
     * AUTHORIZED and CONFIRMED of a one-stage payment leave at the same moment and may overtake each other, so what counts
     * is how far along a status is. False if it is as far as the known one, if it is the end of a payment that was not made
     * and the known one is of a payment that was, or if either is not known to this version; {@code GetState} tells then, and it also tells two partial refunds apart.
     *
     * @param known the last status stored of this payment, null if none is
     */
    public boolean isNewerThan(@Nullable OpenEnum<PaymentStatus> known) {
        return known == null || Progress.isFurther(status.value(), known.value());
    }

    @Override
    public String toString() {
        return Shown.of(this);
    }
}
