package io.github.prilavok.sandbox.wazzup;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** The WABA templates of the account. */
final class WhatsAppTemplates {
    /**
     * One template.
     *
     * @param values how many values it takes
     */
    record Template(String guid, String name, String status, String text, int values) {
        boolean isApproved() {
            return status.equals("approved");
        }

        String fill(List<String> with) {
            String filled = text;
            for (int i = 0; i < with.size(); i++) {
                filled = filled.replace("{{" + (i + 1) + "}}", with.get(i));
            }
            return filled;
        }

        ObjectNode toJson(String channelId) {
            ObjectNode json = Json.object();
            json.put("templateGuid", guid);
            json.put("accountId", 12345678);
            json.put("title", name);
            json.put("name", name);
            json.putObject("waba").put("wabaId", "1").put("wabaName", "Shop");
            json.putArray("channels").add(channelId);
            json.put("category", "UTILITY");
            json.put("language", "ru");
            json.put("status", status);
            if (status.equals("rejected")) {
                json.put("rejected_reason", "INVALID_FORMAT");
            }
            json.put("namespace", "ns");
            ObjectNode body = json.putArray("components").addObject();
            body.put("type", "BODY");
            body.put("text", text);
            StringBuilder code = new StringBuilder("@template: " + guid + " {");
            ArrayNode example = Json.array();
            for (int i = 1; i <= values; i++) {
                example.add(Integer.toString(i));
                code.append(i == 1 ? " " : "; ").append("[[bodyVar").append(i).append("]]");
            }
            body.putObject("example").putArray("body_text").add(example);
            json.put("templateCode", code + " }");
            return json;
        }
    }

    static final List<Template> ALL = List.of(
            new Template(
                    "b5a3c9de-1f42-4d55-9c0a-6f0f4f1a2b3c", "order_track", "approved", "Заказ {{1}}, трек {{2}}", 2),
            new Template("b5a3c9de-1f42-4d55-9c0a-6f0f4f1a2b4d", "order_ready", "pending", "Заказ {{1}} ждёт вас", 1),
            new Template("b5a3c9de-1f42-4d55-9c0a-6f0f4f1a2b5e", "sale", "rejected", "Только сегодня!", 0));

    private WhatsAppTemplates() {}

    static Optional<Template> find(String guid) {
        return ALL.stream().filter(template -> template.guid().equals(guid)).findFirst();
    }
}
