package io.github.prilavok.sandbox.wazzup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.Exchange;
import io.github.prilavok.sandbox.Routes;
import java.util.List;
import java.util.function.Supplier;

/** {@code iframe} and {@code unanswered}: the chat window inside a CRM, and its counter. */
final class ChatWindowRoutes {
    private static final List<String> SCOPES = List.of("global", "card");

    private final Gate gate;
    private final EntityStore users;
    private final Chats chats;
    private final Supplier<String> origin;

    ChatWindowRoutes(Gate gate, EntityStore users, Chats chats, Supplier<String> origin) {
        this.gate = gate;
        this.users = users;
        this.chats = chats;
        this.origin = origin;
    }

    void addTo(Routes routes) {
        routes.add("createIframeLink", "POST /v3/iframe", gate.forFullKey(this::link));
        routes.add("getUnansweredCount", "GET /v3/unanswered/{userId}", gate.forFullKey(this::unanswered));
    }

    private void link(Exchange exchange) {
        JsonNode body = exchange.json();
        String scope = body.path("scope").asText();
        boolean valid = body.path("user").path("id").isTextual() && SCOPES.contains(scope);
        if (!valid || scope.equals("card") && body.path("filter").isEmpty()) {
            throw WazzupRefusal.nested("VALIDATION_ERROR");
        }
        exchange.json(200, Json.object().put("url", origin.get() + "/chat?token=" + Ids.random()));
    }

    private void unanswered(Exchange exchange) {
        String userId = exchange.pathVariable("userId");
        exchange.key("userId", userId);
        if (users.find(userId).isEmpty()) {
            throw WazzupRefusal.bare(404);
        }
        ObjectNode answer = Json.object();
        answer.put("counterV2", chats.unanswered());
        answer.put("type", chats.unanswered() == 0 ? null : "red");
        answer.put("lastMsgDateTime", chats.lastUnanswered().map(Json::time).orElse(null));
        exchange.json(200, answer);
    }
}
