package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.log.Redaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether the terminal takes T-Pay.
 *
 * @param params what the bank says of it
 * @param terminalKey the terminal that answered
 * @param success whether the bank did what it was asked
 * @param errorCode {@code "0"} if nothing went wrong
 * @param message the bank's words in short
 * @param details the bank's words at length
 * @param extra members of the JSON that this record has no component for; kept as received
 */
@Built
public record TinkoffPayStatus(
        @Nullable Availability params,
        @Nullable String terminalKey,
        @Nullable Boolean success,
        @Nullable String errorCode,
        @Nullable String message,
        @Nullable String details,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
        implements Answer {
    public TinkoffPayStatus {
        extra = Extra.copy(extra);
    }

    public static TinkoffPayStatusBuilder builder() {
        return TinkoffPayStatusBuilder.builder();
    }

    public TinkoffPayStatusBuilder toBuilder() {
        return TinkoffPayStatusBuilder.builder(this);
    }

    /**
     * Whether T-Pay can be used, and how.
     *
     * @param allowed whether it can
     * @param version for the link: {@code "1.0"} or {@code "2.0"}; null if it cannot
     * @param extra members of the JSON that this record has no component for; kept as received
     */
    public record Availability(
            @Nullable Boolean allowed,
            @Nullable String version,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
        public Availability {
            extra = Extra.copy(extra);
        }

        @Override
        public String toString() {
            return Redaction.describe(this);
        }
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
