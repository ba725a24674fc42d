package io.github.prilavok.core.internal.json;

import com.fasterxml.jackson.databind.node.DecimalNode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A number that remembers how it was written: signatures are made of the text, and BigDecimal writes 1E5 as 1E+5. */
final class LiteralNumber extends DecimalNode {
    private static final long serialVersionUID = 1;

    private final String literal;

    LiteralNumber(String literal) {
        super(new BigDecimal(literal));
        this.literal = literal;
    }

    @Override
    public String asText() {
        return literal;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
