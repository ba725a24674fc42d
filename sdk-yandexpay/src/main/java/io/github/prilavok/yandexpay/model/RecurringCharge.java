package io.github.prilavok.yandexpay.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yandexpay.internal.YandexPayRedaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A charge that was started.
 *
 * @param operationId Yandex Pay's; how it ended is told by {@code getOrder} and the webhooks
 * @param extra members of the JSON that this record has no component for; kept, and sent as they are
 */
@Built
public record RecurringCharge(
        @Nullable String operationId,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public RecurringCharge {
        extra = Extra.copy(extra);
    }

    public static RecurringChargeBuilder builder() {
        return RecurringChargeBuilder.builder();
    }

    /** The same with some of it changed. */
    public RecurringChargeBuilder toBuilder() {
        return RecurringChargeBuilder.builder(this);
    }

    @Override
    public String toString() {
        return YandexPayRedaction.describe(this);
    }
}
