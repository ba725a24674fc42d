package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.log.Redaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which order to look at.
 *
 * @param orderId the shop's number of the order, 1 to 36 characters
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record CheckOrder(
        String orderId, @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CheckOrder {
        Check.text("OrderId", orderId, 36);
        extra = Extra.copy(extra);
    }

    public static CheckOrderBuilder builder() {
        return CheckOrderBuilder.builder();
    }

    public CheckOrderBuilder toBuilder() {
        return CheckOrderBuilder.builder(this);
    }

    public static CheckOrder of(String orderId) {
        return builder().orderId(orderId).build();
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
