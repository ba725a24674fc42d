package io.github.prilavok.sandbox.wazzup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.Exchange;
import io.github.prilavok.sandbox.Routes;
import java.util.Comparator;
import java.util.List;

/** {@code users}, {@code contacts} or {@code deals}: five operations that are the same for all three. */
final class EntityRoutes {
    private static final int PAGE = 100;

    private final Gate gate;
    private final EntityStore store;

    EntityRoutes(Gate gate, EntityStore store) {
        this.gate = gate;
        this.store = store;
    }

    void addTo(Routes routes) {
        String one = store.kind().title();
        String path = " /v3/" + store.kind().path();
        routes.add("list" + one + "s", "GET" + path, gate.forFullKey(this::list));
        routes.add("upsert" + one + "s", "POST" + path, gate.forFullKey(this::upsert));
        routes.add("delete" + one + "s", "PATCH" + path + "/bulk_delete", gate.forFullKey(this::deleteAll));
        routes.add("get" + one, "GET" + path + "/{id}", gate.forFullKey(this::get));
        routes.add("delete" + one, "DELETE" + path + "/{id}", gate.forFullKey(this::delete));
    }

    private void list(Exchange exchange) {
        List<ObjectNode> all = store.all();
        ArrayNode data = Json.array();
        if (store.kind() == EntityKind.USERS) {
            all.stream()
                    .sorted(Comparator.comparing(user -> user.path("name").asText()))
                    .forEach(data::add);
            exchange.json(200, data);
            return;
        }
        all.stream().skip(Gate.number(exchange, "offset", 0)).limit(PAGE).forEach(data::add);
        ObjectNode answer = Json.object();
        answer.put("count", all.size());
        answer.set("data", data);
        exchange.json(200, answer);
    }

    private void upsert(Exchange exchange) {
        store.upsert(Gate.batch(exchange));
        exchange.status(200);
    }

    private void get(Exchange exchange) {
        String id = exchange.pathVariable("id");
        exchange.key("id", id);
        exchange.json(200, store.find(id).orElseThrow(() -> WazzupRefusal.bare(404)));
    }

    private void delete(Exchange exchange) {
        String id = exchange.pathVariable("id");
        exchange.key("id", id);
        if (!store.remove(id)) {
            throw WazzupRefusal.bare(404);
        }
        exchange.status(200);
    }

    /** Answers with the identifiers that were not found. */
    private void deleteAll(Exchange exchange) {
        ArrayNode unknown = Json.array();
        for (JsonNode id : Gate.batch(exchange)) {
            if (!store.remove(id.asText())) {
                unknown.add(id.asText());
            }
        }
        exchange.json(200, unknown);
    }
}
