package io.github.prilavok.sandbox.wazzup;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A kind of entity that a CRM mirrors into Wazzup under its own identifiers. */
enum EntityKind {
    USERS("users", "User", "INVALID_USERS_DATA", Map.of("id", 64, "name", 150), Map.of()),
    CONTACTS(
            "contacts",
            "Contact",
            "INVALID_CONTACTS_DATA",
            Map.of("id", 100, "responsibleUserId", 100, "name", 200),
            Map.of("uri", 200)),
    DEALS(
            "deals",
            "Deal",
            "INVALID_DEALS_DATA",
            Map.of("id", 100, "responsibleUserId", 100, "name", 200, "uri", 200),
            Map.of());

    private final String path;
    private final String title;
    private final String error;
    private final Map<String, Integer> requiredTexts;
    private final Map<String, Integer> optionalTexts;

    EntityKind(
            String path,
            String title,
            String error,
            Map<String, Integer> requiredTexts,
            Map<String, Integer> optionalTexts) {
        this.path = path;
        this.title = title;
        this.error = error;
        this.requiredTexts = requiredTexts;
        this.optionalTexts = optionalTexts;
    }

    String path() {
        return path;
    }

    /** One of them, as in the names of the operations: {@code getUser}. */
    String title() {
        return title;
    }

    String error() {
        return error;
    }

    /** The fields of an uploaded entity that are missing or of the wrong type or length. */
    List<String> wrongFields(JsonNode entity) {
        List<String> wrong = new ArrayList<>();
        requiredTexts.forEach((field, longest) -> {
            if (!isText(entity.path(field), longest)) {
                wrong.add(field);
            }
        });
        optionalTexts.forEach((field, longest) -> {
            if (entity.has(field) && !isText(entity.path(field), longest)) {
                wrong.add(field);
            }
        });
        if (this == CONTACTS && !areChats(entity.path("contactData"))) {
            wrong.add("contactData");
        }
        if (this == DEALS && !areTexts(entity.path("contacts"))) {
            wrong.add("contacts");
        }
        if (this == DEALS && !entity.path("closed").isBoolean()) {
            wrong.add("closed");
        }
        wrong.sort(null);
        return wrong;
    }

    private static boolean isText(JsonNode value, int longest) {
        return value.isTextual()
                && !value.textValue().isEmpty()
                && value.textValue().length() <= longest;
    }

    private static boolean areTexts(JsonNode values) {
        boolean texts = values.isArray();
        for (JsonNode value : values) {
            texts &= value.isTextual();
        }
        return texts;
    }

    private static boolean areChats(JsonNode chats) {
        boolean valid = chats.isArray();
        for (JsonNode chat : chats) {
            String chatType = chat.path("chatType").asText();
            valid &= Transport.isChatType(chatType);
            valid &= chat.path("chatId").isTextual()
                    || Transport.knowsPhones(chatType) && (chat.has("phone") || chat.has("username"));
        }
        return valid;
    }
}
