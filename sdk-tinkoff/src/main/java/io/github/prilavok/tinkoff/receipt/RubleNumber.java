package io.github.prilavok.tinkoff.receipt;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.prilavok.core.Money;
import java.io.IOException;
import java.math.BigDecimal;

/** An amount in roubles among amounts in kopecks: a number on the wire; text is read too. */
final class RubleNumber {
    private RubleNumber() {}

    static final class Writer extends StdSerializer<Money> {
        private static final long serialVersionUID = 1;

        Writer() {
            super(Money.class);
        }

        @Override
        public void serialize(Money value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeNumber(value.amount());
        }
    }

    static final class Reader extends StdDeserializer<Money> {
        private static final long serialVersionUID = 1;

        Reader() {
            super(Money.class);
        }

        @Override
        public Money deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (!in.currentToken().isScalarValue()) {
                return (Money) context.handleUnexpectedToken(Money.class, in);
            }
            try {
                BigDecimal rubles = new BigDecimal(in.getText().trim().replace(',', '.'));
                return Money.rubles(rubles.toPlainString());
            } catch (IllegalArgumentException e) {
                return (Money) context.handleWeirdStringValue(Money.class, in.getText(), "not an amount in roubles");
            }
        }
    }
}
