package io.github.prilavok.tinkoff.webhook;

import io.github.prilavok.core.internal.json.Extra;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Payouts: a recipient's account was linked by phone.
 *
 * @param terminalKey the terminal
 * @param customerKey the shop's name for the customer
 * @param requestKey the bank's name for the request
 * @param success whether it is linked
 * @param status in the bank's words
 * @param paymentId the bank's number of the operation
 * @param errorCode {@code "0"} if nothing went wrong
 * @param message the bank's words in short
 * @param pan the phone, masked
 * @param bankName the recipient's bank
 * @param accountToken what payouts to it are made with
 * @param token the signature, as received
 * @param raw the whole notification as received
 * @param extra members that this type does not have
 */
public record PhoneNotification(
        String terminalKey,
        @Nullable String customerKey,
        @Nullable String requestKey,
        boolean success,
        @Nullable String status,
        @Nullable String paymentId,
        @Nullable String errorCode,
        @Nullable String message,
        @Nullable String pan,
        @Nullable String bankName,
        @Nullable String accountToken,
        String token,
        String raw,
        Map<String, @Nullable Object> extra)
        implements TinkoffNotification {
    public PhoneNotification {
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return Shown.of(this);
    }
}
