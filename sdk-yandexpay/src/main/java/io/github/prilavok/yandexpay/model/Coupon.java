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
 * A coupon of a cart.
 *
 * @param value its text
 * @param description shown to the buyer
 * @param status whether it counts
 * @param extra members of the JSON that this record has no component for; kept, and sent as they are
 */
@Built
public record Coupon(
        @Nullable String value,
        @Nullable String description,
        @Nullable OpenEnum<CouponStatus> status,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Coupon {
        extra = Extra.copy(extra);
    }

    public static CouponBuilder builder() {
        return CouponBuilder.builder();
    }

    /** The same with some of it changed. */
    public CouponBuilder toBuilder() {
        return CouponBuilder.builder(this);
    }

    @Override
    public String toString() {
        return YandexPayRedaction.describe(this);
    }
}
