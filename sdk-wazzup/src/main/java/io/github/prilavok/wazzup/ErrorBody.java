package io.github.prilavok.wazzup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.prilavok.core.error.Failure.FieldError;
import io.github.prilavok.wazzup.internal.WazzupJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An error in any of Wazzup's shapes: {@code {status, requestId, error, description, data}}, {@code {error, description}},
 * {@code {error: {code}}}, {@code {error}} alone, or one that cannot be read and says nothing.
 *
 * @param present whether there is an error at all, with a code or without
 * @param ofRouter whether it speaks of the route and not of what was asked for
 */
record ErrorBody(
        boolean present,
        boolean ofRouter,
        @Nullable String code,
        @Nullable String description,
        @Nullable String requestId,
        List<FieldError> fieldErrors) {
    static final ErrorBody SILENT = new ErrorBody(false, false, null, null, null, List.of());

    static ErrorBody read(byte[] body) {
        JsonNode json = json(body);
        if (json == null || !json.isObject()) {
            return SILENT;
        }
        JsonNode error = json.path("error");
        boolean present = error.isContainerNode() ? !error.isEmpty() : text(error) != null;
        JsonNode described = error.isObject() ? error : json;
        String code = text(error.isObject() ? error.path("code") : error);
        String description = text(described.path("description"));
        if (description == null) {
            description = text(described.path("message"));
        }
        JsonNode data = json.path("data");
        if (description == null && data.isTextual()) {
            description = data.asText();
        }
        boolean ofRouter =
                json.has("statusCode") || json.has("path") || description != null && description.startsWith("Cannot ");
        return new ErrorBody(present, ofRouter, code, description, text(json.path("requestId")), fields(data));
    }

    private static @Nullable JsonNode json(byte[] body) {
        try {
            return WazzupJson.MAPPER.readTree(body);
        } catch (JsonProcessingException e) {
            return null;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable String text(JsonNode node) {
        String text = node.isTextual() || node.isNumber() ? node.asText().strip() : "";
        return text.isEmpty() ? null : text;
    }

    /** {@code {fields: [...]}} of a message, {@code [{index, fields: [...]}]} of a batch. */
    private static List<FieldError> fields(JsonNode data) {
        List<FieldError> errors = new ArrayList<>();
        if (data.isArray()) {
            for (JsonNode entry : data) {
                String index = text(entry.path("index"));
                named(entry, index == null ? "" : '[' + index + "].", errors);
            }
        } else {
            named(data, "", errors);
        }
        return errors;
    }

    private static void named(JsonNode entry, String prefix, List<FieldError> errors) {
        for (JsonNode field : entry.path("fields")) {
            String name = text(field);
            if (name != null) {
                errors.add(new FieldError(prefix + name, null, null));
            }
        }
    }
}
