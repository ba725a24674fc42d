package io.github.prilavok.sandbox.wazzup;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.github.prilavok.sandbox.Exchange;
import io.github.prilavok.sandbox.Routes;

/** {@code channels}: the messenger accounts. */
final class ChannelRoutes {
    private final Gate gate;
    private final Channels channels;

    ChannelRoutes(Gate gate, Channels channels) {
        this.gate = gate;
        this.channels = channels;
    }

    void addTo(Routes routes) {
        routes.add("listChannels", "GET /v3/channels", gate.forAnyKey(this::list));
    }

    private void list(Exchange exchange) {
        ArrayNode answer = Json.array();
        channels.all().forEach(channel -> answer.add(channel.toJson()));
        exchange.json(200, answer);
    }
}
