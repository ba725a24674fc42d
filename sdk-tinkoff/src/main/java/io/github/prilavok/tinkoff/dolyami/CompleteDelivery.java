package io.github.prilavok.tinkoff.dolyami;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * That an order was delivered, for the closing receipt. In the bank's specification; nobody was seen to use it.
 *
 * @param order what was delivered; may be left out
 * @param fiscalizationSettings who makes the receipt; may be left out
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record CompleteDelivery(
        @Nullable DeliveredOrder order,
        @Nullable DeliveryFiscalizationSettings fiscalizationSettings,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CompleteDelivery {
        extra = Extra.copy(extra);
    }

    public static CompleteDeliveryBuilder builder() {
        return CompleteDeliveryBuilder.builder();
    }

    /** The same with some of it changed. */
    public CompleteDeliveryBuilder toBuilder() {
        return CompleteDeliveryBuilder.builder(this);
    }

    @Override
    public String toString() {
        return DolyamiRedaction.of(this);
    }
}
