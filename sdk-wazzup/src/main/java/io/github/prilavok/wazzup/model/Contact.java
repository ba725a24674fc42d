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
 * A client of the shop, as far as Wazzup's chat window knows them.
 *
 * @param id your id, at most 64 characters; contacts are matched by it
 * @param responsibleUserId the employee in charge, at most 100 characters
 * @param name at most 200 characters
 * @param contactData where to write to
 * @param uri their page in your system, at most 200 characters
 * @param extra fields that this version does not know; they are sent as they are
 */
@Built
public record Contact(
        @Nullable String id,
        @Nullable String responsibleUserId,
        @Nullable String name,
        List<ContactData> contactData,
        @Nullable String uri,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Contact {
        contactData = List.copyOf(contactData);
        extra = Extra.copy(extra);
    }

    public static ContactBuilder builder() {
        return ContactBuilder.builder();
    }

    public ContactBuilder toBuilder() {
        return ContactBuilder.builder(this);
    }

    @Override
    public String toString() {
        return WazzupRedaction.describe(this);
    }
}
