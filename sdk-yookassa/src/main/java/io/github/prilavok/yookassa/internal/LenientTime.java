package io.github.prilavok.yookassa.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Times by ISO 8601, in UTC or with an offset. What is none is null: it is no reason to lose the payment that it stands in. */
final class LenientTime<T> extends StdScalarDeserializer<T> {
    private static final long serialVersionUID = 1;

    private final transient Function<String, T> parse;

    private LenientTime(Class<T> type, Function<String, T> parse) {
        super(type);
        this.parse = parse;
    }

    static Module module() {
        return new SimpleModule("yookassa-times")
                .addDeserializer(
                        Instant.class,
                        new LenientTime<>(
                                Instant.class,
                                text -> OffsetDateTime.parse(text).toInstant()))
                .addDeserializer(OffsetDateTime.class, new LenientTime<>(OffsetDateTime.class, OffsetDateTime::parse))
                .addDeserializer(LocalDate.class, new LenientTime<>(LocalDate.class, LocalDate::parse));
    }

    @Override
    public @Nullable T deserialize(JsonParser in, DeserializationContext context) throws IOException {
        if (in.currentToken() != JsonToken.VALUE_STRING) {
            in.skipChildren();
            return null;
        }
        try {
            return parse.apply(in.getText().strip());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
