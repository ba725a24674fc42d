package io.github.prilavok.yandexpay.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every answer is wrapped in. The data stays the bytes that it came as.
 *
 * @param status {@code success} or {@code fail}; null if it is absent, empty if it is no text
 * @param code what the HTTP status says too, 0 if it is absent or no number
 * @param reasonCode why not, null if it is absent or no text
 * @param reason in words, null if absent
 * @param details by name: scalars as texts, the rest as JSON is left out
 * @param data the bytes of the data's value, null if it is absent or null
 */
record Envelope(
        @Nullable String status,
        int code,
        @Nullable String reasonCode,
        @Nullable String reason,
        Map<String, String> details,
        byte @Nullable [] data) {

    /** @throws IOException if it is not one whole JSON object */
    static Envelope read(byte[] body) throws IOException {
        try (JsonParser in = YandexPayJson.MAPPER.getFactory().createParser(body)) {
            object(in);
            String status = null;
            int code = 0;
            String reasonCode = null;
            String reason = null;
            Map<String, String> details = new LinkedHashMap<>();
            byte[] data = null;
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                String name = in.currentName();
                in.nextToken();
                switch (name) {
                    case "status" -> status = in.currentToken().isStructStart() ? skipped(in) : scalar(in);
                    case "code" -> code = number(scalar(in));
                    case "reasonCode" -> reasonCode = scalar(in);
                    case "reason" -> reason = scalar(in);
                    case "details" -> details(in, details);
                    case "data" -> data = slice(in, body);
                    default -> in.skipChildren();
                }
            }
            whole(in);
            return new Envelope(status, code, reasonCode, reason, details, data);
        }
    }

    /** A member of a JSON object, as the bytes it came as; null if it is absent or null. */
    static byte @Nullable [] member(byte[] object, String wanted) throws IOException {
        try (JsonParser in = YandexPayJson.MAPPER.getFactory().createParser(object)) {
            object(in);
            byte[] found = null;
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                String name = in.currentName();
                in.nextToken();
                if (name.equals(wanted)) {
                    found = slice(in, object);
                } else {
                    in.skipChildren();
                }
            }
            return found;
        }
    }

    boolean failed() {
        return "fail".equalsIgnoreCase(status);
    }

    boolean succeeded() {
        return "success".equalsIgnoreCase(status) && code < 400;
    }

    /** Old answers have no status, and only what went well has data. */
    boolean silent() {
        return status == null && code < 400;
    }

    private static void object(JsonParser in) throws IOException {
        if (in.nextToken() != JsonToken.START_OBJECT) {
            throw MismatchedInputException.from(in, Object.class, "the answer is not an object");
        }
    }

    private static void whole(JsonParser in) throws IOException {
        if (in.currentToken() != JsonToken.END_OBJECT) {
            throw MismatchedInputException.from(in, Object.class, "the answer is cut off");
        }
    }

    private static String skipped(JsonParser in) throws IOException {
        in.skipChildren();
        return "";
    }

    private static int number(@Nullable String text) {
        try {
            return text == null ? 0 : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static @Nullable String scalar(JsonParser in) throws IOException {
        if (in.currentToken().isStructStart()) {
            in.skipChildren();
            return null;
        }
        return in.currentToken() == JsonToken.VALUE_NULL ? null : in.getText();
    }

    private static void details(JsonParser in, Map<String, String> details) throws IOException {
        if (in.currentToken() != JsonToken.START_OBJECT) {
            in.skipChildren();
            return;
        }
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String name = in.currentName();
            in.nextToken();
            String value = scalar(in);
            if (value != null) {
                details.put(name, value);
            }
        }
    }

    private static byte @Nullable [] slice(JsonParser in, byte[] body) throws IOException {
        if (in.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        int start = (int) in.currentTokenLocation().getByteOffset();
        in.skipChildren();
        // A text is read lazily: only when it was is the place behind it known.
        in.getText();
        return Arrays.copyOfRange(body, start, (int) in.currentLocation().getByteOffset());
    }
}
