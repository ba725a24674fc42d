package io.github.prilavok.cdek.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Dates and times. Sent as documented ({@code 2026-03-24T14:15:22+0700}, {@code HH:mm}); read in every form that CDEK
 * has been seen to answer in. One that cannot be read is null: an order must not become unreadable by a date.
 */
final class CdekTimes extends SimpleModule {
    private static final long serialVersionUID = 1;

    private static final DateTimeFormatter SENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssZ", Locale.ROOT);
    private static final DateTimeFormatter SENT_TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter ACCEPTED = DateTimeFormatter.ofPattern(
            "yyyy-MM-dd['T'][' ']HH:mm[:ss][.SSSSSSSSS][.SSSSSSSS][.SSSSSSS][.SSSSSS][.SSSSS][.SSSS][.SSS][.SS][.S]"
                    + "[XXX][XX][X]",
            Locale.ROOT);
    private static final int DATE_LENGTH = 10;

    CdekTimes() {
        super("cdek-times");
        addSerializer(new Writer<>(OffsetDateTime.class, SENT));
        addSerializer(new Writer<>(LocalTime.class, SENT_TIME));
        addDeserializer(OffsetDateTime.class, new Reader<>(OffsetDateTime.class, CdekTimes::dateTime));
        addDeserializer(LocalDate.class, new Reader<>(LocalDate.class, CdekTimes::date));
        addDeserializer(LocalTime.class, new Reader<>(LocalTime.class, LocalTime::parse));
    }

    /** A time without an offset, or a mere date, is taken to be in UTC, as all that CDEK sends is. */
    private static OffsetDateTime dateTime(String text) {
        if (text.length() == DATE_LENGTH) {
            return LocalDate.parse(text).atStartOfDay().atOffset(ZoneOffset.UTC);
        }
        TemporalAccessor parsed = ACCEPTED.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        return parsed instanceof OffsetDateTime time ? time : ((LocalDateTime) parsed).atOffset(ZoneOffset.UTC);
    }

    /** A date, whatever time may stand behind it. */
    private static LocalDate date(String text) {
        return LocalDate.parse(text.length() > DATE_LENGTH ? text.substring(0, DATE_LENGTH) : text);
    }

    private static final class Writer<T extends TemporalAccessor> extends StdScalarSerializer<T> {
        private static final long serialVersionUID = 1;
        private final transient DateTimeFormatter format;

        Writer(Class<T> type, DateTimeFormatter format) {
            super(type);
            this.format = format;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(format.format(value));
        }
    }

    private static final class Reader<T> extends StdScalarDeserializer<T> {
        private static final long serialVersionUID = 1;
        private final transient Function<String, T> parse;

        Reader(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
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
}
