package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.log.Redaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One fact of how a payment was made.
 *
 * @param key {@code Route}, {@code Source} or {@code CreditAmount}
 * @param value its text; a credit is in kopecks
 * @param extra members of the JSON that this record has no component for; kept as received
 */
public record PaymentParam(
        @Nullable String key,
        @Nullable String value,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public PaymentParam {
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
