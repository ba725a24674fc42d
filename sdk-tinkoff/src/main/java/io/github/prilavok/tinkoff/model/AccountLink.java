package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.log.Redaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An account linked to the shop, or to be linked.
 *
 * @param requestKey the bank's number of the link
 * @param status where the link is
 * @param accountToken what ChargeQr charges; null before the link is active
 * @param bankMemberId the payer's bank at SBP
 * @param bankMemberName its name
 * @param terminalKey the terminal that answered
 * @param success whether the bank did what it was asked
 * @param errorCode {@code "0"} if nothing went wrong
 * @param message the bank's words in short
 * @param details the bank's words at length
 * @param extra members of the JSON that this record has no component for; kept as received
 */
@Built
public record AccountLink(
        @Nullable String requestKey,
        @Nullable OpenEnum<AccountLinkStatus> status,
        @Nullable String accountToken,
        @Nullable String bankMemberId,
        @Nullable String bankMemberName,
        @Nullable String terminalKey,
        @Nullable Boolean success,
        @Nullable String errorCode,
        @Nullable String message,
        @Nullable String details,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
        implements Answer {
    public AccountLink {
        extra = Extra.copy(extra);
    }

    public static AccountLinkBuilder builder() {
        return AccountLinkBuilder.builder();
    }

    public AccountLinkBuilder toBuilder() {
        return AccountLinkBuilder.builder(this);
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
