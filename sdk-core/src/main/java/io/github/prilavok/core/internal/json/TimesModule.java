package io.github.prilavok.core.internal.json;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateTimeDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalTimeDeserializer;
import com.fasterxml.jackson.datatype.jsr310.ser.InstantSerializer;
import com.fasterxml.jackson.datatype.jsr310.ser.LocalDateSerializer;
import com.fasterxml.jackson.datatype.jsr310.ser.LocalDateTimeSerializer;
import com.fasterxml.jackson.datatype.jsr310.ser.LocalTimeSerializer;
import com.fasterxml.jackson.datatype.jsr310.ser.OffsetDateTimeSerializer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The times that models have, read and written as Jackson's JavaTimeModule does, each loaded when a model first has it. That
 * module loads a hundred classes at once, which the first call in a JVM would wait for.
 */
final class TimesModule extends SimpleModule {
    private static final long serialVersionUID = 1;

    TimesModule() {
        super("times");
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new Deserializers.Base() {
            @Override
            public @Nullable JsonDeserializer<?> findBeanDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription description) {
                return reader(type.getRawClass());
            }
        });
        context.addSerializers(new Serializers.Base() {
            @Override
            public @Nullable JsonSerializer<?> findSerializer(
                    SerializationConfig config, JavaType type, BeanDescription description) {
                return writer(type.getRawClass());
            }
        });
    }

    private static @Nullable JsonDeserializer<?> reader(Class<?> type) {
        if (type == OffsetDateTime.class) {
            return InstantDeserializer.OFFSET_DATE_TIME;
        }
        if (type == Instant.class) {
            return InstantDeserializer.INSTANT;
        }
        if (type == LocalDate.class) {
            return LocalDateDeserializer.INSTANCE;
        }
        if (type == LocalTime.class) {
            return LocalTimeDeserializer.INSTANCE;
        }
        return type == LocalDateTime.class ? LocalDateTimeDeserializer.INSTANCE : null;
    }

    private static @Nullable JsonSerializer<?> writer(Class<?> type) {
        if (type == OffsetDateTime.class) {
            return OffsetDateTimeSerializer.INSTANCE;
        }
        if (type == Instant.class) {
            return InstantSerializer.INSTANCE;
        }
        if (type == LocalDate.class) {
            return LocalDateSerializer.INSTANCE;
        }
        if (type == LocalTime.class) {
            return LocalTimeSerializer.INSTANCE;
        }
        return type == LocalDateTime.class ? LocalDateTimeSerializer.INSTANCE : null;
    }
}
