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
 * What is particular about a line.
 *
 * @param pointsDisabled no points for it; false if absent
 * @param tariffModifier by agreement
 * @param extra members of the JSON that this record has no component for; kept, and sent as they are
 */
@Built
public record Features(
        @Nullable Boolean pointsDisabled,
        @Nullable OpenEnum<TariffModifier> tariffModifier,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Features {
        extra = Extra.copy(extra);
    }

    public static FeaturesBuilder builder() {
        return FeaturesBuilder.builder();
    }

    /** The same with some of it changed. */
    public FeaturesBuilder toBuilder() {
        return FeaturesBuilder.builder(this);
    }

    @Override
    public String toString() {
        return YandexPayRedaction.describe(this);
    }
}
