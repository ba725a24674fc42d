package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.log.Redaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many notifications the bank sends again.
 *
 * @param count how many
 * @param terminalKey the terminal that answered
 * @param success whether the bank did what it was asked
 * @param errorCode {@code "0"} if nothing went wrong
 * @param message the bank's words in short
 * @param details the bank's words at length
 * @param extra members of the JSON that this record has no component for; kept as received
 */
@Built
public record Resent(
        @Nullable Integer count,
        @Nullable String terminalKey,
        @Nullable Boolean success,
        @Nullable String errorCode,
        @Nullable String message,
        @Nullable String details,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
        implements Answer {
    public Resent {
        extra = Extra.copy(extra);
    }

    public static ResentBuilder builder() {
        return ResentBuilder.builder();
    }

    public ResentBuilder toBuilder() {
        return ResentBuilder.builder(this);
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
