package io.github.prilavok.tinkoff.dolyami;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The shop that an aggregator sells for.
 *
 * @param id of the shop with the aggregator
 * @param inn of the shop
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record AggregatorMerchant(
        String id, String inn, @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public AggregatorMerchant {
        Check.required("aggregator_merchant.id", id);
        Check.required("aggregator_merchant.inn", inn);
        extra = Extra.copy(extra);
    }

    public static AggregatorMerchantBuilder builder() {
        return AggregatorMerchantBuilder.builder();
    }

    /** The same with some of it changed. */
    public AggregatorMerchantBuilder toBuilder() {
        return AggregatorMerchantBuilder.builder(this);
    }

    @Override
    public String toString() {
        return DolyamiRedaction.of(this);
    }
}
