package io.github.prilavok.tinkoff.receipt;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import io.github.prilavok.core.Money;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object in requests, a list of such objects in the fiscal notification; the kinds of several are added up. */
final class PaymentsReader extends StdDeserializer<Payments> {
    private static final long serialVersionUID = 1;

    PaymentsReader() {
        super(Payments.class);
    }

    @Override
    public @Nullable Payments deserialize(JsonParser in, DeserializationContext context) throws IOException {
        if (in.currentToken() != JsonToken.START_ARRAY) {
            return context.readValue(in, Payments.class);
        }
        Payments sum = null;
        while (in.nextToken() != JsonToken.END_ARRAY) {
            if (in.currentToken() == JsonToken.VALUE_NULL) {
                continue;
            }
            Payments next = context.readValue(in, Payments.class);
            sum = sum == null ? next : plus(sum, next);
        }
        return sum;
    }

    private static Payments plus(Payments a, Payments b) {
        Map<String, @Nullable Object> extra = new LinkedHashMap<>(a.extra());
        extra.putAll(b.extra());
        return new Payments(
                plus(a.electronic(), b.electronic()),
                plus(a.cash(), b.cash()),
                plus(a.advancePayment(), b.advancePayment()),
                plus(a.credit(), b.credit()),
                plus(a.provision(), b.provision()),
                extra);
    }

    private static @Nullable Money plus(@Nullable Money a, @Nullable Money b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.plus(b);
    }
}
