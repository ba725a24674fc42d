package io.github.prilavok.wazzup.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.wazzup.internal.WazzupRedaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A messenger account that is connected to Wazzup.
 *
 * @param channelId its id, a UUID as text; changes when the account behind it is connected anew
 * @param transport how it is connected
 * @param plainId the account's phone, username or id in the messenger
 * @param state what it is able to do now
 * @param name its title in Wazzup; undocumented
 * @param extra fields that this version does not know
 */
public record Channel(
        @Nullable String channelId,
        @Nullable OpenEnum<Transport> transport,
        @Nullable String plainId,
        @Nullable OpenEnum<ChannelState> state,
        @Nullable String name,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Channel {
        extra = Extra.copy(extra);
    }

    /** Whether it sends. A channel in any other state may accept a message and lose it. */
    public boolean active() {
        return state != null && state.is(ChannelState.ACTIVE);
    }

    @Override
    public String toString() {
        return WazzupRedaction.describe(this);
    }
}
