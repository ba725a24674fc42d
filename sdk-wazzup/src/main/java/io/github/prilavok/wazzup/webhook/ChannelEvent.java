package io.github.prilavok.wazzup.webhook;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.wazzup.internal.Fingerprint;
import io.github.prilavok.wazzup.internal.WazzupRedaction;
import io.github.prilavok.wazzup.model.ChannelState;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A channel changed its state. Only an {@link ChannelState#ACTIVE} one sends: stop sending by it otherwise.
 *
 * @param channelId the channel
 * @param state its state now
 * @param tier WABA: how many conversations Meta lets it begin, {@code TIER_1K}
 * @param qr the code to scan, a PNG as a {@code data:} URI; it logs the channel in, so show it to the owner alone
 * @param qridle whether the code waits to be scanned
 * @param timestamp when
 * @param extra fields that this version does not know
 */
public record ChannelEvent(
        @Nullable String channelId,
        @Nullable OpenEnum<ChannelState> state,
        @Nullable String tier,
        @Nullable String qr,
        @Nullable Boolean qridle,
        @Nullable Instant timestamp,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
        implements WazzupEvent {
    public ChannelEvent {
        extra = Extra.copy(extra);
    }

    /** Of the channel, the state and the time. */
    @Override
    public String dedupKey() {
        return Fingerprint.key(
                "channel",
                channelId,
                Fingerprint.wire(state),
                timestamp == null ? null : String.valueOf(timestamp.toEpochMilli()));
    }

    @Override
    public String toString() {
        return WazzupRedaction.describe(this);
    }
}
