package io.github.prilavok.tinkoff.payouts;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.tinkoff.model.Answer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The balance that payouts are made from.
 *
 * @param total on the account
 * @param hold held by payouts on their way
 * @param available for payouts: the total less what is held, plus the overdraft
 * @param terminalKey the terminal that answered
 * @param success whether the bank did what it was asked
 * @param errorCode {@code "0"} if nothing went wrong
 * @param message the bank's words in short
 * @param details the bank's words at length
 * @param extra members of the JSON that this record has no component for; kept as received
 */
@Built
public record AccountInfo(
        @JsonDeserialize(using = RublesWithComma.class) @Nullable
        Money total,

        @JsonDeserialize(using = RublesWithComma.class) @Nullable
        Money hold,

        @JsonDeserialize(using = RublesWithComma.class) @Nullable
        Money available,

        @Nullable String terminalKey,
        @Nullable Boolean success,
        @Nullable String errorCode,
        @Nullable String message,
        @Nullable String details,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
        implements Answer {
    public AccountInfo {
        extra = Extra.copy(extra);
    }

    public static AccountInfoBuilder builder() {
        return AccountInfoBuilder.builder();
    }

    public AccountInfoBuilder toBuilder() {
        return AccountInfoBuilder.builder(this);
    }

    @Override
    public String toString() {
        return PayoutRedaction.of(this);
    }
}
