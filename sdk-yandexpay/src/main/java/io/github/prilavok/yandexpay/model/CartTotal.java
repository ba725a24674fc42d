package io.github.prilavok.yandexpay.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yandexpay.internal.YandexPayRedaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a cart costs.
 *
 * @param amount what is paid by Yandex Pay
 * @param externalAmount what is paid past Yandex Pay, by gift card and the like; by agreement, not on the receipt
 * @param pointsAmount points of Plus; only ever received
 * @param label of old documents
 * @param extra members of the JSON that this record has no component for; kept, and sent as they are
 */
@Built
public record CartTotal(
        @Nullable Money amount,
        @Nullable Money externalAmount,
        @Nullable Money pointsAmount,
        @Nullable String label,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CartTotal {
        extra = Extra.copy(extra);
    }

    public static CartTotalBuilder builder() {
        return CartTotalBuilder.builder();
    }

    /** The same with some of it changed. */
    public CartTotalBuilder toBuilder() {
        return CartTotalBuilder.builder(this);
    }

    /** All of it is paid by Yandex Pay. */
    public static CartTotal of(Money amount) {
        return builder().amount(amount).build();
    }

    @Override
    public String toString() {
        return YandexPayRedaction.describe(this);
    }
}
