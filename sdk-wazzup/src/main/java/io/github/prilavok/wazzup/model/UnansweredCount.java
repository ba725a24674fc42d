package io.github.prilavok.wazzup.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.wazzup.internal.WazzupRedaction;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many chats wait for an answer, of the last 7 days.
 *
 * @param counterV2 how many
 * @param type why the employee sees them; null if there are none
 * @param lastMsgDateTime when the last message came
 * @param extra fields that this version does not know
 */
public record UnansweredCount(
        @Nullable Integer counterV2,
        @Nullable OpenEnum<Type> type,
        @Nullable Instant lastMsgDateTime,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public UnansweredCount {
        extra = Extra.copy(extra);
    }

    /** Why an employee sees a counter. */
    public enum Type implements OpenEnum<Type> {
        /** They are in charge. */
        @JsonProperty("red")
        RED,
        /** They supervise whoever is in charge. */
        @JsonProperty("grey")
        GREY,
        UNKNOWN
    }

    @Override
    public String toString() {
        return WazzupRedaction.describe(this);
    }
}
