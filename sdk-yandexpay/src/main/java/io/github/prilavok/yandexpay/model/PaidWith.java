package io.github.prilavok.yandexpay.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yandexpay.internal.YandexPayRedaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an order was paid with.
 *
 * @param methodType card, Split, SBP
 * @param cardLast4 the last digits of the card
 * @param cardNetwork whose card it is
 * @param extra members of the JSON that this record has no component for; kept, and sent as they are
 */
@Built
public record PaidWith(
        @Nullable OpenEnum<MethodType> methodType,
        @Nullable String cardLast4,
        @Nullable OpenEnum<CardNetwork> cardNetwork,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public PaidWith {
        extra = Extra.copy(extra);
    }

    public static PaidWithBuilder builder() {
        return PaidWithBuilder.builder();
    }

    /** The same with some of it changed. */
    public PaidWithBuilder toBuilder() {
        return PaidWithBuilder.builder(this);
    }

    @Override
    public String toString() {
        return YandexPayRedaction.describe(this);
    }
}
