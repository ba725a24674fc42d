package io.github.prilavok.sandbox.wazzup;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.github.prilavok.sandbox.Exchange;
import io.github.prilavok.sandbox.Routes;

/** {@code templates}: what WABA lets a shop write first. */
final class TemplateRoutes {
    private final Gate gate;
    private final Channels channels;

    TemplateRoutes(Gate gate, Channels channels) {
        this.gate = gate;
        this.channels = channels;
    }

    void addTo(Routes routes) {
        routes.add("listWhatsAppTemplates", "GET /v3/templates/whatsapp", gate.forAnyKey(this::list));
    }

    private void list(Exchange exchange) {
        String channelId =
                channels.active(Transport.WAPI).map(WazzupChannel::channelId).orElse("");
        ArrayNode answer = Json.array();
        WhatsAppTemplates.ALL.stream()
                .skip(Gate.number(exchange, "offset", 0))
                .limit(Gate.number(exchange, "limit", 100))
                .forEach(template -> answer.add(template.toJson(channelId)));
        exchange.json(200, answer);
    }
}
