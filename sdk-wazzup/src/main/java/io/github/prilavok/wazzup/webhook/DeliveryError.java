package io.github.prilavok.wazzup.webhook;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.wazzup.internal.WazzupRedaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a message was not delivered.
 *
 * @param error the code
 * @param description in words
 * @param data details, as they came
 * @param extra fields that this version does not know
 */
public record DeliveryError(
        @Nullable OpenEnum<DeliveryErrorCode> error,
        @Nullable String description,
        @Nullable Object data,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public DeliveryError {
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return WazzupRedaction.describe(this);
    }
}
