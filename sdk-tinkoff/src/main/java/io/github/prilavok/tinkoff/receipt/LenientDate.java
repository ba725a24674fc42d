package io.github.prilavok.tinkoff.receipt;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** {@code 31.12.2026}, also with a time behind it, also in ISO form; what cannot be read is no date rather than an error. */
final class LenientDate extends StdDeserializer<LocalDate> {
    private static final long serialVersionUID = 1;
    private static final int LENGTH = 10;
    private static final DateTimeFormatter RUSSIAN = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    LenientDate() {
        super(LocalDate.class);
    }

    @Override
    public @Nullable LocalDate deserialize(JsonParser in, DeserializationContext context) throws IOException {
        if (!in.currentToken().isScalarValue()) {
            in.skipChildren();
            return null;
        }
        String text = in.getText().trim();
        String day = text.length() > LENGTH ? text.substring(0, LENGTH) : text;
        try {
            return LocalDate.parse(day, day.indexOf('.') < 0 ? DateTimeFormatter.ISO_LOCAL_DATE : RUSSIAN);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
