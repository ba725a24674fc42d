package io.github.prilavok.wazzup.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.wazzup.internal.WazzupRedaction;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A deal: for a shop, an order.
 *
 * @param id your id, at most 100 characters; deals are matched by it
 * @param responsibleUserId the employee in charge, at most 100 characters
 * @param name at most 200 characters
 * @param uri its page in your system, at most 200 characters
 * @param contacts ids of the contacts
 * @param closed whether it is over
 * @param extra fields that this version does not know; they are sent as they are
 */
@Built
public record Deal(
        @Nullable String id,
        @Nullable String responsibleUserId,
        @Nullable String name,
        @Nullable String uri,
        List<String> contacts,
        @Nullable Boolean closed,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Deal {
        contacts = List.copyOf(contacts);
        extra = Extra.copy(extra);
    }

    public static DealBuilder builder() {
        return DealBuilder.builder();
    }

    public DealBuilder toBuilder() {
        return DealBuilder.builder(this);
    }

    @Override
    public String toString() {
        return WazzupRedaction.describe(this);
    }
}
