package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes a time as the bank prints them: {@code 2026-12-01T12:00:00+03:00}. */
final class MoscowTime extends StdScalarSerializer<OffsetDateTime> {
    private static final long serialVersionUID = 1;
    private static final ZoneOffset MOSCOW = ZoneOffset.ofHours(3);
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    MoscowTime() {
        super(OffsetDateTime.class);
    }

    @Override
    public void serialize(OffsetDateTime value, JsonGenerator out, SerializerProvider provider) throws IOException {
        out.writeString(SECONDS.format(value.withOffsetSameInstant(MOSCOW)));
    }
}
