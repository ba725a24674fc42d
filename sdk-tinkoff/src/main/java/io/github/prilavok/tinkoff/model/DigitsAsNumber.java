package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;

/** Writes an id of digits as a number, where the bank wants one. */
final class DigitsAsNumber extends StdScalarSerializer<String> {
    private static final long serialVersionUID = 1;

    DigitsAsNumber() {
        super(String.class);
    }

    @Override
    public void serialize(String value, JsonGenerator out, SerializerProvider provider) throws IOException {
        out.writeNumber(value);
    }
}
