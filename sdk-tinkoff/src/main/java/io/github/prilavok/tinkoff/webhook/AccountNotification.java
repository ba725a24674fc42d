package io.github.prilavok.tinkoff.webhook;

import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.tinkoff.model.AccountLinkStatus;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An account was linked by SBP, or could not be.
 *
 * @param terminalKey the terminal
 * @param requestKey the bank's name for the request
 * @param status ACTIVE or INACTIVE
 * @param success whether it is linked
 * @param accountToken what the account is charged with
 * @param bankMemberId the payer's bank
 * @param bankMemberName the payer's bank
 * @param errorCode {@code "0"} if nothing went wrong
 * @param message the bank's words in short
 * @param token the signature, as received
 * @param raw the whole notification as received
 * @param extra members that this type does not have
 */
public record AccountNotification(
        String terminalKey,
        @Nullable String requestKey,
        OpenEnum<AccountLinkStatus> status,
        boolean success,
        @Nullable String accountToken,
        @Nullable String bankMemberId,
        @Nullable String bankMemberName,
        @Nullable String errorCode,
        @Nullable String message,
        String token,
        String raw,
        Map<String, @Nullable Object> extra)
        implements TinkoffNotification {
    public AccountNotification {
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return Shown.of(this);
    }
}
