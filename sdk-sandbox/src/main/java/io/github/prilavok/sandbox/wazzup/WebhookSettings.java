package io.github.prilavok.sandbox.wazzup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The one webhook URL of the integration and what is sent to it. Touched only by what runs alone in the sandbox. */
final class WebhookSettings {
    /** A switch of {@code subscriptions}. */
    enum Switch {
        MESSAGES_AND_STATUSES("messagesAndStatuses"),
        CONTACTS_AND_DEALS_CREATION("contactsAndDealsCreation"),
        CHANNELS_UPDATES("channelsUpdates"),
        TEMPLATE_STATUS("wabaTemplatesStatus", "templateStatus");

        private final String name;
        private final String documentedName;

        Switch(String name) {
            this(name, name);
        }

        Switch(String name, String documentedName) {
            this.name = name;
            this.documentedName = documentedName;
        }

        /** The sent value, under the name that the server reports or the one that the documents give. */
        JsonNode in(JsonNode subscriptions) {
            JsonNode value = subscriptions.path(name);
            return value.isMissingNode() ? subscriptions.path(documentedName) : value;
        }
    }

    private final Set<Switch> on = EnumSet.noneOf(Switch.class);
    private @Nullable URI uri;

    @Nullable
    URI uri() {
        return uri;
    }

    void uri(URI newUri) {
        uri = newUri;
    }

    boolean isOn(Switch which) {
        return on.contains(which);
    }

    static boolean areReadable(JsonNode subscriptions) {
        boolean readable = subscriptions.isMissingNode() || subscriptions.isObject();
        for (Switch which : Switch.values()) {
            JsonNode value = which.in(subscriptions);
            readable &= value.isMissingNode() || value.isBoolean();
        }
        return readable;
    }

    void change(JsonNode subscriptions) {
        for (Switch which : Switch.values()) {
            JsonNode value = which.in(subscriptions);
            if (value.isBoolean() && value.booleanValue()) {
                on.add(which);
            } else if (value.isBoolean()) {
                on.remove(which);
            }
        }
    }

    ObjectNode toJson() {
        ObjectNode json = Json.object();
        json.put("webhooksUri", uri == null ? null : uri.toString());
        ObjectNode subscriptions = json.putObject("subscriptions");
        for (Switch which : Switch.values()) {
            subscriptions.put(which.name, isOn(which));
        }
        return json;
    }
}
