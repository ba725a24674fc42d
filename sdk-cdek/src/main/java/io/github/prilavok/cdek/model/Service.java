package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An additional service, ordered or charged.
 *
 * @param code which
 * @param parameter what it takes: see {@link ServiceCode}
 * @param sum answers only: its price without VAT
 * @param totalSum answers only: its price with VAT and discount
 * @param discountPercent answers only: the discount in percent
 * @param discountSum answers only: the discount
 * @param vatRate answers only: VAT in percent
 * @param vatSum answers only: VAT
 * @param extra fields that this version of the client does not name, as they came or as they shall be sent
 */
@Built
public record Service(
        @Nullable OpenEnum<ServiceCode> code,
        @Nullable String parameter,

        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) @Nullable
        BigDecimal sum,

        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) @Nullable
        BigDecimal totalSum,

        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) @Nullable
        BigDecimal discountPercent,

        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) @Nullable
        BigDecimal discountSum,

        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) @Nullable
        BigDecimal vatRate,

        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) @Nullable
        BigDecimal vatSum,

        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Service {
        extra = Extra.copy(extra);
    }

    public static ServiceBuilder builder() {
        return ServiceBuilder.builder();
    }

    public ServiceBuilder toBuilder() {
        return ServiceBuilder.builder(this);
    }

    /** A service without a parameter. */
    public static Service of(ServiceCode code) {
        return builder().code(code).build();
    }

    /** A service with its parameter: see {@link ServiceCode}. */
    public static Service of(ServiceCode code, String parameter) {
        return builder().code(code).parameter(parameter).build();
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
