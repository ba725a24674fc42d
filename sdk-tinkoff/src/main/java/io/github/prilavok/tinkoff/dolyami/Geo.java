package io.github.prilavok.tinkoff.dolyami;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a till is.
 *
 * @param latitude in degrees
 * @param longitude in degrees
 * @param mall the shopping centre
 * @param address of the till
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record Geo(
        BigDecimal latitude,
        BigDecimal longitude,
        String mall,
        String address,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Geo {
        Check.required("geo.latitude", latitude);
        Check.required("geo.longitude", longitude);
        Check.required("geo.mall", mall);
        Check.required("geo.address", address);
        extra = Extra.copy(extra);
    }

    public static GeoBuilder builder() {
        return GeoBuilder.builder();
    }

    /** The same with some of it changed. */
    public GeoBuilder toBuilder() {
        return GeoBuilder.builder(this);
    }

    @Override
    public String toString() {
        return DolyamiRedaction.of(this);
    }
}
