package io.github.prilavok.tinkoff.webhook;

import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.tinkoff.model.BindingStatus;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The binding of a card has ended.
 *
 * @param terminalKey the terminal
 * @param customerKey the shop's name for the customer
 * @param requestKey the bank's name for the request
 * @param status COMPLETED or REJECTED
 * @param success whether the card is bound
 * @param paymentId the payment that the card was checked with
 * @param errorCode {@code "0"} if nothing went wrong
 * @param message the bank's words in short
 * @param cardId the stored card
 * @param pan the card's number, masked
 * @param expDate {@code MMYY}
 * @param rebillId what recurring charges are made with
 * @param token the signature, as received
 * @param raw the whole notification as received
 * @param extra members that this type does not have
 */
public record CardNotification(
        String terminalKey,
        @Nullable String customerKey,
        @Nullable String requestKey,
        OpenEnum<BindingStatus> status,
        boolean success,
        @Nullable String paymentId,
        @Nullable String errorCode,
        @Nullable String message,
        @Nullable String cardId,
        @Nullable String pan,
        @Nullable String expDate,
        @Nullable String rebillId,
        String token,
        String raw,
        Map<String, @Nullable Object> extra)
        implements TinkoffNotification {
    public CardNotification {
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return Shown.of(this);
    }
}
