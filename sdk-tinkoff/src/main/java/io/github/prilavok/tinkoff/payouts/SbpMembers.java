package io.github.prilavok.tinkoff.payouts;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.tinkoff.model.Answer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The banks that take payouts by SBP.
 *
 * @param members in the bank's order
 * @param terminalKey the terminal that answered
 * @param success whether the bank did what it was asked
 * @param errorCode {@code "0"} if nothing went wrong
 * @param message the bank's words in short
 * @param details the bank's words at length
 * @param extra members of the JSON that this record has no component for; kept as received
 */
public record SbpMembers(
        List<SbpMember> members,
        @Nullable String terminalKey,
        @Nullable Boolean success,
        @JsonAlias("ErrCode") @Nullable String errorCode,
        @Nullable String message,
        @Nullable String details,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
        implements Answer {
    public SbpMembers {
        members = List.copyOf(members);
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return PayoutRedaction.of(this);
    }
}
