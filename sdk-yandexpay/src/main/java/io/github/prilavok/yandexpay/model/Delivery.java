package io.github.prilavok.yandexpay.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yandexpay.internal.YandexPayRedaction;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A delivery of the archived Checkout.
 *
 * @param price as estimated
 * @param actualPrice as it was
 * @param status where it is
 * @param created when it was made
 * @param updated when it last changed
 * @param extra members of the JSON that this record has no component for; kept, and sent as they are
 */
@Built
public record Delivery(
        @Nullable Money price,
        @Nullable Money actualPrice,
        @Nullable OpenEnum<DeliveryStatus> status,
        @Nullable OffsetDateTime created,
        @Nullable OffsetDateTime updated,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Delivery {
        extra = Extra.copy(extra);
    }

    public static DeliveryBuilder builder() {
        return DeliveryBuilder.builder();
    }

    /** The same with some of it changed. */
    public DeliveryBuilder toBuilder() {
        return DeliveryBuilder.builder(this);
    }

    @Override
    public String toString() {
        return YandexPayRedaction.describe(this);
    }
}
