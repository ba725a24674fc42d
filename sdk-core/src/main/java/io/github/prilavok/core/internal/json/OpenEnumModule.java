package io.github.prilavok.core.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.Serializers;
import io.github.prilavok.core.OpenEnum;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads any scalar as an {@link OpenEnum} and writes its text, or its number where the enum is a {@link NumericEnum}. */
final class OpenEnumModule extends SimpleModule {
    private static final long serialVersionUID = 1;

    OpenEnumModule() {
        super("open-enum");
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new Deserializers.Base() {
            @Override
            public @Nullable JsonDeserializer<?> findBeanDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription description) {
                return type.getRawClass() == OpenEnum.class
                        ? new Reader(type.containedTypeOrUnknown(0).getRawClass())
                        : null;
            }
        });
        context.addSerializers(new Serializers.Base() {
            @Override
            public @Nullable JsonSerializer<?> findSerializer(
                    SerializationConfig config, JavaType type, BeanDescription description) {
                return OpenEnum.class.isAssignableFrom(type.getRawClass()) ? new Writer() : null;
            }
        });
    }

    private static final class Reader extends JsonDeserializer<Object> {
        private final Class<?> type;

        Reader(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
            JsonToken token = in.currentToken();
            if (!token.isScalarValue()) {
                return context.handleUnexpectedToken(type, in);
            }
            return WireNames.readUnchecked(type, in.getText());
        }
    }

    private static final class Writer extends JsonSerializer<OpenEnum<?>> {
        @Override
        public void serialize(OpenEnum<?> value, JsonGenerator out, SerializerProvider provider) throws IOException {
            String wire = WireNames.toSend(value);
            if (wire == null) {
                String type = value.value().getDeclaringClass().getSimpleName();
                throw new IllegalArgumentException(
                        type + ".UNKNOWN cannot be sent; use OpenEnum.of(" + type + ".class, \"…\")");
            }
            if (value.value() instanceof NumericEnum) {
                out.writeNumber(wire);
            } else {
                out.writeString(wire);
            }
        }

        @Override
        public void serializeWithType(
                OpenEnum<?> value, JsonGenerator out, SerializerProvider provider, TypeSerializer type)
                throws IOException {
            serialize(value, out, provider);
        }
    }
}
