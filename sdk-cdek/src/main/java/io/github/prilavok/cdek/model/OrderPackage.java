package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place: one parcel of an order. Read from an order it can be sent again in an {@link UpdateOrder}; what only
 * answers have stays behind.
 *
 * @param number place number, unique in the order; goes on the label
 * @param barcode answers only: CDEK's number on the label
 * @param weight grams in all
 * @param length cm
 * @param width cm
 * @param height cm
 * @param weightVolume answers only: volumetric weight in grams
 * @param weightCalc answers only: billed weight in grams
 * @param comment for CDEK; send one for orders of type 2
 * @param items the goods; needed for type 1
 * @param packageId CDEK's id of the place; to be given for each existing place in an {@link UpdateOrder}
 * @param services answers only: services for this place
 * @param extra fields that this version of the client does not name, as they came or as they shall be sent
 */
@Built
public record OrderPackage(
        @Nullable String number,

        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) @Nullable
        String barcode,

        @Nullable Integer weight,
        @Nullable Integer length,
        @Nullable Integer width,
        @Nullable Integer height,

        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) @Nullable
        Integer weightVolume,

        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) @Nullable
        Integer weightCalc,

        @Nullable String comment,
        List<OrderItem> items,
        @Nullable String packageId,

        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
        List<Service> services,

        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public OrderPackage {
        items = List.copyOf(items);
        services = List.copyOf(services);
        extra = Extra.copy(extra);
    }

    public static OrderPackageBuilder builder() {
        return OrderPackageBuilder.builder();
    }

    public OrderPackageBuilder toBuilder() {
        return OrderPackageBuilder.builder(this);
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
