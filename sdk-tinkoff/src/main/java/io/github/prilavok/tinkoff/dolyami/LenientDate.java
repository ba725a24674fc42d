package io.github.prilavok.tinkoff.dolyami;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code 2026-03-01}, also {@code 2026-3-1}, with a time behind it, and {@code 01.03.2026}; all else is no date. */
final class LenientDate extends StdDeserializer<LocalDate> {
    private static final long serialVersionUID = 1;
    private static final Pattern ISO = Pattern.compile("\\s*(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d).*");
    private static final Pattern RUSSIAN = Pattern.compile("\\s*(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?!\\d).*");

    LenientDate() {
        super(LocalDate.class);
    }

    @Override
    public @Nullable LocalDate deserialize(JsonParser in, DeserializationContext context) throws IOException {
        if (!in.currentToken().isScalarValue()) {
            in.skipChildren();
            return null;
        }
        Matcher iso = ISO.matcher(in.getText());
        if (iso.matches()) {
            return date(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher russian = RUSSIAN.matcher(in.getText());
        return russian.matches() ? date(russian.group(3), russian.group(2), russian.group(1)) : null;
    }

    private static @Nullable LocalDate date(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
