package io.github.prilavok.core.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import io.github.prilavok.core.Money;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** How an amount of roubles stands in a provider's JSON. */
public enum MoneyFormat {
    /** A whole number of kopecks: {@code 129900}. Text is read too. */
    KOPECKS {
        @Override
        void write(Money money, JsonGenerator out) throws IOException {
            out.writeNumber(money.minor());
        }

        @Override
        Money read(BigDecimal number) {
            return Money.kopecks(number.longValueExact());
        }
    },
    /** A number of roubles: {@code 1299.00}. Text is read too. */
    RUBLES {
        @Override
        void write(Money money, JsonGenerator out) throws IOException {
            out.writeNumber(money.amount());
        }

        @Override
        Money read(BigDecimal number) {
            return Money.of(number, RUB);
        }
    },
    /** A text of roubles with two digits after the point: {@code "1299.00"}. A number is read too. */
    RUBLES_TEXT {
        @Override
        void write(Money money, JsonGenerator out) throws IOException {
            out.writeString(money.amount().toPlainString());
        }

        @Override
        Money read(BigDecimal number) {
            return Money.of(number, RUB);
        }
    };

    private static final Currency RUB = Currency.getInstance("RUB");

    abstract void write(Money money, JsonGenerator out) throws IOException;

    abstract Money read(BigDecimal number);

    Module module() {
        SimpleModule module = new SimpleModule("money");
        module.addSerializer(new Writer(this));
        module.addDeserializer(Money.class, new Reader(this));
        return module;
    }

    private static final class Writer extends StdScalarSerializer<Money> {
        private static final long serialVersionUID = 1;
        private final MoneyFormat format;

        Writer(MoneyFormat format) {
            super(Money.class);
            this.format = format;
        }

        @Override
        public void serialize(Money value, JsonGenerator out, SerializerProvider provider) throws IOException {
            format.write(value, out);
        }
    }

    private static final class Reader extends StdScalarDeserializer<Money> {
        private static final long serialVersionUID = 1;
        /** Digits that no sum of money has; to read a million of them takes seconds. */
        private static final int LONGEST = 100;

        private final MoneyFormat format;

        Reader(MoneyFormat format) {
            super(Money.class);
            this.format = format;
        }

        @Override
        public @Nullable Money deserialize(JsonParser in, DeserializationContext context) throws IOException {
            boolean text = in.currentToken() == JsonToken.VALUE_STRING;
            if (!text && !in.currentToken().isNumeric()) {
                return (Money) context.handleUnexpectedToken(Money.class, in);
            }
            if (text && in.getText().isBlank()) {
                return null;
            }
            if (in.getTextLength() > LONGEST) {
                return (Money) context.handleWeirdStringValue(Money.class, "", "too long for an amount");
            }
            try {
                return format.read(text ? new BigDecimal(in.getText().trim()) : in.getDecimalValue());
            } catch (ArithmeticException | IllegalArgumentException e) {
                return (Money) context.handleWeirdStringValue(Money.class, in.getText(), "not an exact amount");
            }
        }
    }
}
