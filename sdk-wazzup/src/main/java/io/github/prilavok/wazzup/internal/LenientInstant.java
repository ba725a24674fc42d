package io.github.prilavok.wazzup.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code 2026-02-05T06:01:07.499Z} and epoch milliseconds, as a number or as a text. Anything else is null: a time that
 * cannot be read is no reason to lose the message that it stands in.
 */
final class LenientInstant extends StdScalarDeserializer<Instant> {
    private static final long serialVersionUID = 1;

    LenientInstant() {
        super(Instant.class);
    }

    @Override
    public @Nullable Instant deserialize(JsonParser in, DeserializationContext context) throws IOException {
        if (!in.currentToken().isScalarValue()) {
            in.skipChildren();
            return null;
        }
        String text = in.getText().trim();
        try {
            return text.indexOf('T') > 0
                    ? OffsetDateTime.parse(text).toInstant()
                    : Instant.ofEpochMilli(Long.parseLong(text));
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }
}
