package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place to calculate for.
 *
 * @param weight grams
 * @param length cm
 * @param width cm
 * @param height cm
 * @param extra fields that this version of the client does not name, as they came or as they shall be sent
 */
@Built
public record CalculatorPackage(
        Integer weight,
        @Nullable Integer length,
        @Nullable Integer width,
        @Nullable Integer height,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CalculatorPackage {
        Check.required("weight", weight);
        extra = Extra.copy(extra);
    }

    public static CalculatorPackageBuilder builder() {
        return CalculatorPackageBuilder.builder();
    }

    public CalculatorPackageBuilder toBuilder() {
        return CalculatorPackageBuilder.builder(this);
    }

    /**
     * A parcel.
     *
     * @param weight grams
     * @param length cm
     * @param width cm
     * @param height cm
     */
    public static CalculatorPackage of(int weight, int length, int width, int height) {
        return builder()
                .weight(weight)
                .length(length)
                .width(width)
                .height(height)
                .build();
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
