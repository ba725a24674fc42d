package io.github.prilavok.sandbox.wazzup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.github.prilavok.sandbox.Exchange;
import io.github.prilavok.sandbox.Routes;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code pipelines}: sales funnels. Those left out of an upload stay. */
final class PipelineRoutes {
    private static final int LONGEST_TEXT = 100;

    private final Gate gate;
    private final Map<String, JsonNode> pipelines = new LinkedHashMap<>();

    PipelineRoutes(Gate gate) {
        this.gate = gate;
    }

    void addTo(Routes routes) {
        routes.add("listPipelines", "GET /v3/pipelines", gate.forFullKey(this::list));
        routes.add("uploadPipelines", "POST /v3/pipelines", gate.forFullKey(this::upload));
    }

    private void list(Exchange exchange) {
        ArrayNode answer = Json.array();
        pipelines.values().forEach(answer::add);
        exchange.json(200, answer);
    }

    private void upload(Exchange exchange) {
        JsonNode batch = Gate.batch(exchange);
        for (JsonNode pipeline : batch) {
            JsonNode stages = pipeline.path("stages");
            boolean valid = isNamed(pipeline) && (stages.isMissingNode() || stages.isArray() && !stages.isEmpty());
            for (JsonNode stage : stages) {
                valid &= isNamed(stage);
            }
            if (!valid) {
                throw WazzupRefusal.general("INVALID_PIPELINES_DATA", "Pipelines are invalid", null);
            }
        }
        batch.forEach(pipeline -> pipelines.put(pipeline.path("id").asText(), pipeline));
        exchange.status(200);
    }

    private static boolean isNamed(JsonNode node) {
        return isText(node.path("id")) && isText(node.path("name"));
    }

    private static boolean isText(JsonNode value) {
        return value.isTextual()
                && !value.textValue().isEmpty()
                && value.textValue().length() <= LONGEST_TEXT;
    }
}
