package io.github.prilavok.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads {@code 136}, {@code "136"} and {@code 136.0}. What is no whole number of its size is null, not another number. */
final class WholeNumbers<N extends Number> extends StdScalarDeserializer<N> {
    private static final long serialVersionUID = 1;
    private final transient Function<BigDecimal, N> exact;

    private WholeNumbers(Class<N> type, Function<BigDecimal, N> exact) {
        super(type);
        this.exact = exact;
    }

    static SimpleModule module() {
        return new SimpleModule("whole-numbers")
                .addDeserializer(Integer.class, new WholeNumbers<>(Integer.class, BigDecimal::intValueExact))
                .addDeserializer(Long.class, new WholeNumbers<>(Long.class, BigDecimal::longValueExact));
    }

    @Override
    public @Nullable N deserialize(JsonParser in, DeserializationContext context) throws IOException {
        if (!in.currentToken().isScalarValue()) {
            in.skipChildren();
            return null;
        }
        try {
            return exact.apply(new BigDecimal(in.getText().strip()));
        } catch (ArithmeticException | NumberFormatException e) {
            return null;
        }
    }
}
