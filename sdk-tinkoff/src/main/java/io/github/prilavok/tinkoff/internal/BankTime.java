package io.github.prilavok.tinkoff.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Times without a zone as the bank writes them: {@code 31.12.2026 23:59:59}, or ISO with or without an offset, which is
 * dropped. What cannot be read is no time rather than an error.
 */
public final class BankTime extends StdDeserializer<LocalDateTime> {
    private static final long serialVersionUID = 1;
    private static final DateTimeFormatter RUSSIAN = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm:ss");

    /** For Jackson. */
    public BankTime() {
        super(LocalDateTime.class);
    }

    /** Null if it cannot be read. */
    public static @Nullable LocalDateTime read(String text) {
        String trimmed = text.trim();
        try {
            return LocalDateTime.parse(trimmed, trimmed.indexOf('.') == 2 ? RUSSIAN : DateTimeFormatter.ISO_DATE_TIME);
        } catch (DateTimeException e) {
            return null;
        }
    }

    @Override
    public @Nullable LocalDateTime deserialize(JsonParser in, DeserializationContext context) throws IOException {
        if (!in.currentToken().isScalarValue()) {
            in.skipChildren();
            return null;
        }
        return read(in.getText());
    }
}
