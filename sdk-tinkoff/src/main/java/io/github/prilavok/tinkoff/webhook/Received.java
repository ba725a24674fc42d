package io.github.prilavok.tinkoff.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.core.internal.json.BoundedJson;
import io.github.prilavok.core.webhook.WebhookPolicy;
import io.github.prilavok.core.webhook.WebhookVerificationException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A notification as it came: the tree, and of its root's signed members the very text that is signed. */
final class Received {
    private final String raw;
    private final ObjectNode root;
    private final SortedMap<String, String> scalars = new TreeMap<>();

    private Received(String raw, ObjectNode root) {
        this.raw = raw;
        this.root = root;
        for (Map.Entry<String, JsonNode> member : root.properties()) {
            JsonNode value = member.getValue();
            if (value.isValueNode() && !value.isNull()) {
                scalars.put(member.getKey(), value.asText());
            }
        }
    }

    /** @throws WebhookVerificationException if it is not one JSON object within the policy's limits */
    static Received read(byte[] body, WebhookPolicy policy) {
        String raw = BoundedJson.text(body);
        return new Received(raw, BoundedJson.object(raw, policy));
    }

    /** The members of the root that are signed, neither objects, lists nor nulls; numbers as they are spelt. */
    SortedMap<String, String> scalars() {
        return scalars;
    }

    /** A member of the root, null if it is absent, null, an object or a list. */
    @Nullable
    String scalar(String name) {
        JsonNode value = root.get(name);
        return value != null && value.isValueNode() && !value.isNull() ? value.asText() : null;
    }

    ObjectNode root() {
        return root;
    }

    String raw() {
        return raw;
    }
}
