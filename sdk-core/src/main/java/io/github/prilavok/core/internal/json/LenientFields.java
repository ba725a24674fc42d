package io.github.prilavok.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A field that cannot be read is null, and the rest of the answer stands: one bad date must not lose a payment. The
 * answer's raw text still has it. An answer that is something else altogether is not understood.
 */
final class LenientFields extends DeserializationProblemHandler {
    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext context, Class<?> type, String value, String message) {
        return inside(context.getParser()) && !type.isPrimitive() ? null : NOT_HANDLED;
    }

    @Override
    public @Nullable Object handleWeirdNumberValue(
            DeserializationContext context, Class<?> type, Number value, String message) {
        return inside(context.getParser()) && !type.isPrimitive() ? null : NOT_HANDLED;
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context, JavaType type, JsonToken token, JsonParser in, String message)
            throws IOException {
        if (!inside(in) || type.isPrimitive()) {
            return NOT_HANDLED;
        }
        in.skipChildren();
        if (type.isCollectionLikeType()) {
            return new ArrayList<>();
        }
        return type.isMapLikeType() ? new LinkedHashMap<>() : null;
    }

    @Override
    public @Nullable Object handleMissingInstantiator(
            DeserializationContext context,
            Class<?> type,
            @Nullable ValueInstantiator instantiator,
            @Nullable JsonParser in,
            String message) {
        if (in == null || !inside(in)) {
            return NOT_HANDLED;
        }
        return Collection.class.isAssignableFrom(type) ? new ArrayList<>() : null;
    }

    /** Whether the value is a part of something, and not the whole answer. */
    private static boolean inside(JsonParser in) {
        JsonStreamContext context = in.getParsingContext();
        if (in.currentToken() != null && in.currentToken().isStructStart() && context.getParent() != null) {
            context = context.getParent();
        }
        return !context.inRoot();
    }
}
