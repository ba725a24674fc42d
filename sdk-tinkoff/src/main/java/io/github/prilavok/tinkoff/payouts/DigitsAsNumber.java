package io.github.prilavok.tinkoff.payouts;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.regex.Pattern;

/** A number's id that payout terminals take as a number, where acquiring takes a text. */
final class DigitsAsNumber extends StdSerializer<String> {
    private static final long serialVersionUID = 1;
    private static final Pattern NUMBER = Pattern.compile("0|[1-9]\\d{0,18}");

    DigitsAsNumber() {
        super(String.class);
    }

    @Override
    public void serialize(String value, JsonGenerator out, SerializerProvider provider) throws IOException {
        if (NUMBER.matcher(value).matches()) {
            out.writeNumber(value);
        } else {
            out.writeString(value);
        }
    }
}
