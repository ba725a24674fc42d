package io.github.prilavok.sandbox.wazzup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The channels of the account. Touched only by what runs alone in the sandbox. */
final class Channels {
    private final Map<String, WazzupChannel> channels = new LinkedHashMap<>();

    Channels() {
        put(new WazzupChannel("3f0c2a52-7c1e-4e0b-9a55-0c6f5f0f7d11", "whatsapp", "79995550011", "active", "Shop"));
        put(new WazzupChannel("b1a7e0c4-5d5e-4c3b-8f21-6a0d9c2e4f22", "wapi", "79995550022", "active", "Shop, WABA"));
        put(new WazzupChannel(
                "d15ab1ed-0000-4000-8000-000000000033", "whatsapp", "79995550033", "disabled", "Old phone"));
        put(new WazzupChannel(
                "c0ffee00-0000-4000-8000-000000000001", "tgapi", "79995550044", "active", "Shop, Telegram"));
    }

    void put(WazzupChannel channel) {
        channels.put(channel.channelId(), channel);
    }

    Optional<WazzupChannel> find(String channelId) {
        return Optional.ofNullable(channels.get(channelId));
    }

    /** The first channel of a transport that works. */
    Optional<WazzupChannel> active(Transport transport) {
        return channels.values().stream()
                .filter(channel -> channel.kind() == transport && channel.isActive())
                .findFirst();
    }

    List<WazzupChannel> all() {
        return List.copyOf(channels.values());
    }
}
