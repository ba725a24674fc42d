package io.github.prilavok.yookassa.internal;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a sealed interface of records, which are told apart by {@code type}: each member but one has its {@link JsonTypeName},
 * and that one, {@code Unknown}, takes all the others with everything that they hold.
 */
final class ByType extends JsonDeserializer<Object> {
    private static final String TYPE = "type";

    private final Class<?> base;
    private final Class<?> unknown;
    private final Map<String, Class<?>> known = new HashMap<>();

    private ByType(Class<?> base) {
        this.base = base;
        Class<?> rest = null;
        for (Class<?> member : members(base)) {
            JsonTypeName name = member.getAnnotation(JsonTypeName.class);
            if (name != null) {
                known.put(name.value(), member);
            } else if (member.getSimpleName().equals("Unknown")) {
                rest = member;
            }
        }
        if (rest == null) {
            throw new IllegalStateException(base.getName() + " needs a member Unknown");
        }
        unknown = rest;
    }

    private static List<Class<?>> members(Class<?> type) {
        List<Class<?>> members = new ArrayList<>();
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            if (permitted.isSealed()) {
                members.addAll(members(permitted));
            } else {
                members.add(permitted);
            }
        }
        return members;
    }

    static Module module() {
        return new SimpleModule("by-type") {
            private static final long serialVersionUID = 1;

            @Override
            public void setupModule(SetupContext context) {
                super.setupModule(context);
                context.addDeserializers(new Deserializers.Base() {
                    @Override
                    public @Nullable JsonDeserializer<?> findBeanDeserializer(
                            JavaType type, DeserializationConfig config, BeanDescription description) {
                        Class<?> raw = type.getRawClass();
                        return raw.isInterface() && raw.isSealed() ? new ByType(raw) : null;
                    }
                });
            }
        };
    }

    @Override
    public @Nullable Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
        if (in.currentToken() != JsonToken.START_OBJECT) {
            return context.handleUnexpectedToken(base, in);
        }
        ObjectNode fields = (ObjectNode) context.readTree(in);
        // By the mapper and not by the context, whose parser is at the object's end: a strange field would seem the
        // whole answer.
        Class<?> member = known.get(fields.path(TYPE).asText());
        if (member == null) {
            return in.getCodec().treeToValue(fields, unknown);
        }
        // The record says it by being what it is.
        fields.remove(TYPE);
        return in.getCodec().treeToValue(fields, member);
    }
}
