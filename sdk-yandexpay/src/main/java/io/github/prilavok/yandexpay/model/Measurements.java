package io.github.prilavok.yandexpay.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yandexpay.internal.YandexPayRedaction;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The size of something, as numbers in JSON.
 *
 * @param height metres
 * @param length metres
 * @param width metres
 * @param weight kilogrammes
 * @param extra members of the JSON that this record has no component for; kept, and sent as they are
 */
@Built
public record Measurements(
        @Nullable BigDecimal height,
        @Nullable BigDecimal length,
        @Nullable BigDecimal width,
        @Nullable BigDecimal weight,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Measurements {
        extra = Extra.copy(extra);
    }

    public static MeasurementsBuilder builder() {
        return MeasurementsBuilder.builder();
    }

    /** The same with some of it changed. */
    public MeasurementsBuilder toBuilder() {
        return MeasurementsBuilder.builder(this);
    }

    @Override
    public String toString() {
        return YandexPayRedaction.describe(this);
    }
}
