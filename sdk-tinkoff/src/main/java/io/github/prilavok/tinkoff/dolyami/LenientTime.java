package io.github.prilavok.tinkoff.dolyami;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/** ISO with an offset, or without one: Moscow's then. What cannot be read is no time rather than an error. */
final class LenientTime extends StdDeserializer<OffsetDateTime> {
    private static final long serialVersionUID = 1;
    private static final ZoneOffset MOSCOW = ZoneOffset.ofHours(3);

    LenientTime() {
        super(OffsetDateTime.class);
    }

    @Override
    public @Nullable OffsetDateTime deserialize(JsonParser in, DeserializationContext context) throws IOException {
        if (!in.currentToken().isScalarValue()) {
            in.skipChildren();
            return null;
        }
        try {
            TemporalAccessor time = DateTimeFormatter.ISO_DATE_TIME.parseBest(
                    in.getText().strip(), OffsetDateTime::from, LocalDateTime::from);
            return time instanceof LocalDateTime local ? local.atOffset(MOSCOW) : (OffsetDateTime) time;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
