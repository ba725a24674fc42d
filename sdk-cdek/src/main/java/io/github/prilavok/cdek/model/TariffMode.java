package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.Extra;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A mode of a tariff, and the code to order it by.
 *
 * @param deliveryMode from where to where
 * @param deliveryModeName in words
 * @param tariffCode tariff
 * @param extra fields that this version of the client does not name, as they came
 */
public record TariffMode(
        @Nullable OpenEnum<DeliveryMode> deliveryMode,
        @Nullable String deliveryModeName,
        @Nullable Integer tariffCode,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public TariffMode {
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
