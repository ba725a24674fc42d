package io.github.prilavok.wazzup.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.wazzup.internal.WazzupRedaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An employee of the shop, as far as Wazzup's chat window knows them.
 *
 * @param id your id, at most 64 characters; users are matched by it
 * @param name at most 150 characters
 * @param phone digits with the country code, for Wazzup's mobile app only; a malformed one is dropped without a word
 * @param extra fields that this version does not know; they are sent as they are
 */
@Built
public record User(
        @Nullable String id,
        @Nullable String name,
        @Nullable String phone,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public User {
        extra = Extra.copy(extra);
    }

    public static User of(String id, String name) {
        return builder().id(id).name(name).build();
    }

    public static UserBuilder builder() {
        return UserBuilder.builder();
    }

    public UserBuilder toBuilder() {
        return UserBuilder.builder(this);
    }

    @Override
    public String toString() {
        return WazzupRedaction.describe(this);
    }
}
