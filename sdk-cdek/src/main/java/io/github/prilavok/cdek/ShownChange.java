package io.github.prilavok.cdek;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.cdek.internal.CdekJson;
import io.github.prilavok.cdek.model.Order;
import io.github.prilavok.cdek.model.UpdateOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether an order shows a change, all of it. A change that has succeeded may be somebody else's, so other than with
 * {@link SameOrder} what CDEK does not tell counts as not shown.
 */
final class ShownChange {
    private static final List<String> WHICH_ORDER = List.of("uuid", "cdek_number");

    private ShownChange() {}

    static boolean in(Order found, UpdateOrder sent) {
        ObjectNode change = CdekJson.MAPPER.valueToTree(sent);
        change.remove(WHICH_ORDER);
        return shown("", change, CdekJson.MAPPER.valueToTree(found));
    }

    private static boolean shown(String path, JsonNode sent, JsonNode found) {
        if (sent.isObject()) {
            return sent.properties().stream()
                    .allMatch(f -> shown(path + "." + f.getKey(), f.getValue(), found.path(f.getKey())));
        }
        if (sent.isArray()) {
            return list(path, sent, path.equals(".services") ? asked(sent, found) : elements(found));
        }
        if (sent.isNumber() && found.isNumber()) {
            return sent.decimalValue().compareTo(found.decimalValue()) == 0;
        }
        return path.endsWith(".phones.number")
                ? SameOrder.localDigits(sent.asText()).equals(SameOrder.localDigits(found.asText()))
                : !found.isMissingNode() && SameOrder.words(sent.asText()).equals(SameOrder.words(found.asText()));
    }

    private static boolean list(String path, JsonNode sent, List<JsonNode> found) {
        return sent.size() == found.size()
                && elements(sent).stream()
                        .allMatch(element -> found.stream().anyMatch(other -> shown(path, element, other)));
    }

    /** The services without those that CDEK adds unasked. */
    private static List<JsonNode> asked(JsonNode sent, JsonNode found) {
        boolean insured = elements(sent).stream().anyMatch(ShownChange::isInsurance);
        return elements(found).stream().filter(s -> insured || !isInsurance(s)).toList();
    }

    private static boolean isInsurance(JsonNode service) {
        return service.path("code").asText().equals("INSURANCE");
    }

    private static List<JsonNode> elements(JsonNode list) {
        List<JsonNode> elements = new ArrayList<>();
        list.forEach(elements::add);
        return elements;
    }
}
