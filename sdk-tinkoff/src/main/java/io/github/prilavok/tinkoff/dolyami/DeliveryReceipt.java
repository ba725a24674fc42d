package io.github.prilavok.tinkoff.dolyami;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.json.Extra;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the closing receipt says.
 *
 * @param payments how it is paid
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
public record DeliveryReceipt(
        @Nullable DeliveryPayments payments,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public DeliveryReceipt {
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return DolyamiRedaction.of(this);
    }
}
