package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import io.github.prilavok.core.Money;
import java.io.IOException;

/** Writes an amount as a text of kopecks, as the bank wants the fee of a shop. */
final class KopecksText extends StdScalarSerializer<Money> {
    private static final long serialVersionUID = 1;

    KopecksText() {
        super(Money.class);
    }

    @Override
    public void serialize(Money value, JsonGenerator out, SerializerProvider provider) throws IOException {
        out.writeString(Long.toString(value.minor()));
    }
}
