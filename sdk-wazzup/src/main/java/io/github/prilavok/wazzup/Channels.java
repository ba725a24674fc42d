package io.github.prilavok.wazzup;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Operation;
import io.github.prilavok.core.Safety;
import io.github.prilavok.wazzup.model.Channel;
import io.github.prilavok.wazzup.model.Transport;
import java.util.List;
import java.util.Optional;
import retrofit2.http.GET;

/**
 * The messenger accounts that are connected to Wazzup. Open to every key, a sidecar key included.
 *
 * @see <a href="https://wazzup24.ru/help/api-ru/working-with-channels/">Working with channels</a>
 */
public interface Channels {
    /**
     * All channels and their states. A read: safe to repeat.
     *
     * <p>Look before you send, and send by an {@link Channel#active() active} one only: a blocked channel accepts messages
     * and delivers none. Keeping the list for some minutes does no harm, if it is dropped on {@code CHANNEL_NOT_FOUND} and
     * on a webhook about channels.
     */
    @GET("v3/channels")
    @Operation(value = "listChannels", safety = Safety.SAFE)
    ApiCall<List<Channel>> listChannels();

    /** The first active channel of this kind: ids of channels change, their kind does not. A read: safe to repeat. */
    default ApiCall<Optional<Channel>> findActive(Transport transport) {
        return listChannels()
                .map(channels -> channels.stream()
                        .filter(Channel::active)
                        .filter(channel -> channel.transport() != null
                                && channel.transport().is(transport))
                        .findFirst());
    }
}
