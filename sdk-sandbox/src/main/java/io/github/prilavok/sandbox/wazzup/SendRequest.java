package io.github.prilavok.sandbox.wazzup;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /v3/message}, with each field of the type that Wazzup insists on.
 *
 * @param recipient chatId, or the phone or user name in its place
 * @param templateValues the values of a template, whichever way they were given
 */
record SendRequest(
        String channelId,
        String chatType,
        String recipient,
        boolean recipientIsChatId,
        @Nullable String text,
        @Nullable String contentUri,
        @Nullable String templateId,
        List<String> templateValues,
        @Nullable String refMessageId,
        @Nullable String crmMessageId,
        boolean clearUnanswered,
        boolean buttons) {
    private static final List<String> TEXTS = List.of(
            "channelId",
            "chatType",
            "chatId",
            "text",
            "contentUri",
            "refMessageId",
            "crmUserId",
            "crmMessageId",
            "username",
            "phone",
            "templateId");
    private static final List<String> DIGIT_CHATS = List.of("whatsapp", "viber");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern TEMPLATE_TEXT = Pattern.compile("@template: ?(\\S+) ?\\{(.*)\\}\\s*", Pattern.DOTALL);
    private static final Pattern TEMPLATE_VALUE = Pattern.compile("\\[\\[(.*?)]]", Pattern.DOTALL);

    /** Reads a body; refuses it with the names of all fields that are wrong. */
    static SendRequest read(JsonNode body) {
        List<String> wrong = wrongFields(body);
        if (!wrong.isEmpty()) {
            throw WazzupRefusal.messageData(wrong);
        }
        String text = Json.text(body, "text");
        String templateId = Json.text(body, "templateId");
        List<String> values = new ArrayList<>();
        body.path("templateValues").forEach(value -> values.add(value.textValue()));
        Matcher inText = TEMPLATE_TEXT.matcher(text == null ? "" : text);
        if (templateId == null && inText.matches()) {
            templateId = inText.group(1);
            text = null;
            Matcher value = TEMPLATE_VALUE.matcher(inText.group(2));
            while (value.find()) {
                values.add(value.group(1));
            }
        }
        String chatId = Json.text(body, "chatId");
        String phone = Json.text(body, "phone");
        String other = phone == null ? Json.text(body, "username") : phone;
        String recipient = chatId == null ? other : chatId;
        return new SendRequest(
                body.path("channelId").textValue(),
                body.path("chatType").textValue(),
                recipient == null ? "" : recipient,
                chatId != null,
                text,
                Json.text(body, "contentUri"),
                templateId,
                values,
                Json.text(body, "refMessageId"),
                Json.text(body, "crmMessageId"),
                body.path("clearUnanswered").asBoolean(true),
                body.has("buttonsObject"));
    }

    private static List<String> wrongFields(JsonNode body) {
        List<String> wrong = new ArrayList<>();
        for (String field : TEXTS) {
            if (body.has(field) && !body.path(field).isTextual()) {
                wrong.add(field);
            }
        }
        addIf(
                wrong,
                "clearUnanswered",
                body.has("clearUnanswered") && !body.path("clearUnanswered").isBoolean());
        addIf(wrong, "templateValues", body.has("templateValues") && !areTexts(body.path("templateValues")));
        addIf(
                wrong,
                "buttonsObject",
                body.has("buttonsObject") && !body.path("buttonsObject").isObject());
        addIf(wrong, "channelId", !Ids.isUuid(body.path("channelId").asText()));
        String chatType = body.path("chatType").asText();
        addIf(wrong, "chatType", !Transport.isChatType(chatType));
        addIf(wrong, "chatId", !wrong.contains("chatType") && !isAddressed(body, chatType));
        addIf(wrong, "phone", body.has("phone") && !isPhone(body, chatType));
        addIf(wrong, "username", body.has("username") && !isUsername(body, chatType));
        addIf(
                wrong,
                "contentUri",
                body.path("contentUri").isTextual()
                        && !isBlankOrWeb(body.path("contentUri").textValue()));
        return wrong.stream().distinct().toList();
    }

    private static void addIf(List<String> wrong, String field, boolean isWrong) {
        if (isWrong) {
            wrong.add(field);
        }
    }

    private static boolean areTexts(JsonNode values) {
        boolean texts = values.isArray();
        for (JsonNode value : values) {
            texts &= value.isTextual() && !value.textValue().isEmpty();
        }
        return texts;
    }

    private static boolean isAddressed(JsonNode body, String chatType) {
        String chatId = body.path("chatId").asText();
        if (chatId.isEmpty()) {
            return body.has("phone") || body.has("username");
        }
        if (chatType.equals("instagram")) {
            return !chatId.startsWith("@");
        }
        return !DIGIT_CHATS.contains(chatType) || DIGITS.matcher(chatId).matches();
    }

    private static boolean isPhone(JsonNode body, String chatType) {
        return Transport.knowsPhones(chatType)
                && DIGITS.matcher(body.path("phone").asText()).matches();
    }

    private static boolean isUsername(JsonNode body, String chatType) {
        String username = body.path("username").asText();
        return chatType.equals("telegram") && !username.isEmpty() && !username.startsWith("@");
    }

    private static boolean isBlankOrWeb(String text) {
        try {
            URI uri = new URI(text.strip());
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            return text.isBlank() || web && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Leaves out whom it goes to and what it says. */
    @Override
    public String toString() {
        return "SendRequest[" + channelId + ", " + chatType + "]";
    }
}
