package io.github.prilavok.yookassa.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import io.github.prilavok.core.Money;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * Money as {@code {"value":"1490.00","currency":"RUB"}}. Written with all digits of the currency; a value is read with fewer
 * digits and as a number too, and an amount without a currency is in roubles.
 */
final class MoneyObject {
    private static final String RUB = "RUB";
    /** No sum of money is longer; what is would be costly to read. */
    private static final int MAX_DIGITS = 40;

    private MoneyObject() {}

    static Module module() {
        return new SimpleModule("yookassa-money")
                .addSerializer(new Writer())
                .addDeserializer(Money.class, new Reader());
    }

    private static final class Writer extends StdScalarSerializer<Money> {
        private static final long serialVersionUID = 1;

        Writer() {
            super(Money.class);
        }

        @Override
        public void serialize(Money money, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeStartObject();
            out.writeStringField("value", money.amount().toPlainString());
            out.writeStringField("currency", money.currency().getCurrencyCode());
            out.writeEndObject();
        }
    }

    private static final class Reader extends StdDeserializer<Money> {
        private static final long serialVersionUID = 1;

        Reader() {
            super(Money.class);
        }

        @Override
        public @Nullable Money deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (in.currentToken() != JsonToken.START_OBJECT) {
                return (Money) context.handleUnexpectedToken(Money.class, in);
            }
            JsonNode money = context.readTree(in);
            String value = money.path("value").asText("");
            String currency = money.path("currency").asText(RUB);
            if (value.isBlank()) {
                return null;
            }
            try {
                if (value.length() > MAX_DIGITS) {
                    throw new ArithmeticException();
                }
                BigDecimal number = new BigDecimal(value.strip());
                // 1e999999999 is short, and a gigabyte when it is written out.
                if (Math.abs((long) number.scale()) > MAX_DIGITS) {
                    throw new ArithmeticException();
                }
                return Money.of(number, Currency.getInstance(currency));
            } catch (ArithmeticException | IllegalArgumentException e) {
                return (Money) context.handleWeirdStringValue(Money.class, value, "not an exact amount");
            }
        }
    }
}
