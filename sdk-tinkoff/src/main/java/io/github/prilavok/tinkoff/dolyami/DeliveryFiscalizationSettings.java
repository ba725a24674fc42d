package io.github.prilavok.tinkoff.dolyami;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who makes the closing receipt.
 *
 * @param type the bank or the shop
 * @param params what it says; seldom needed
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
public record DeliveryFiscalizationSettings(
        OpenEnum<FiscalizationType> type,
        @Nullable DeliveryReceipt params,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public DeliveryFiscalizationSettings {
        Check.required("fiscalization_settings.type", type);
        extra = Extra.copy(extra);
    }

    /** The bank's cash register makes it. */
    public static DeliveryFiscalizationSettings enabled() {
        return new DeliveryFiscalizationSettings(FiscalizationType.ENABLED, null, Map.of());
    }

    /** The shop makes it. */
    public static DeliveryFiscalizationSettings disabled() {
        return new DeliveryFiscalizationSettings(FiscalizationType.DISABLED, null, Map.of());
    }

    @Override
    public String toString() {
        return DolyamiRedaction.of(this);
    }
}
