package io.github.prilavok.tinkoff.payouts;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import io.github.prilavok.core.Money;
import java.io.IOException;

/** Roubles as a text with a decimal comma, {@code "1477014,66"}; a point and a number are read too. */
final class RublesWithComma extends StdDeserializer<Money> {
    private static final long serialVersionUID = 1;

    RublesWithComma() {
        super(Money.class);
    }

    @Override
    public Money deserialize(JsonParser in, DeserializationContext context) throws IOException {
        if (!in.currentToken().isScalarValue()) {
            return (Money) context.handleUnexpectedToken(Money.class, in);
        }
        StringBuilder digits = new StringBuilder();
        for (char c : in.getText().toCharArray()) {
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                digits.append(c == ',' ? '.' : c);
            }
        }
        try {
            return Money.rubles(digits.toString());
        } catch (IllegalArgumentException e) {
            return (Money) context.handleWeirdStringValue(Money.class, in.getText(), "not an amount in roubles");
        }
    }
}
