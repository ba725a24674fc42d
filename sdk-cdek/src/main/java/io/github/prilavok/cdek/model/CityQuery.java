package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which cities to list.
 *
 * @param countryCodes of these countries, ISO 3166-1 alpha-2
 * @param regionCode of this region
 * @param kladrRegionCode deprecated by CDEK
 * @param fiasRegionGuid deprecated by CDEK
 * @param kladrCode deprecated by CDEK
 * @param fiasGuid with this FIAS id
 * @param postalCode with this postal code
 * @param code with this code of CDEK's
 * @param city with exactly this name
 * @param paymentLimit with this limit of cash on delivery
 * @param size how many a page, up to 10,000
 * @param page which page, from 0; needs a size
 * @param lang language of names
 * @param extra fields that this version of the client does not name, as they came or as they shall be sent
 */
@Built
public record CityQuery(
        List<String> countryCodes,
        @Nullable Integer regionCode,
        @Nullable String kladrRegionCode,
        @Nullable String fiasRegionGuid,
        @Nullable String kladrCode,
        @Nullable String fiasGuid,
        @Nullable String postalCode,
        @Nullable Integer code,
        @Nullable String city,
        @Nullable BigDecimal paymentLimit,
        @Nullable Integer size,
        @Nullable Integer page,
        @Nullable OpenEnum<Lang> lang,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CityQuery {
        countryCodes = List.copyOf(countryCodes);
        QueryRules.page(size, page);
        extra = Extra.copy(extra);
    }

    public static CityQueryBuilder builder() {
        return CityQueryBuilder.builder();
    }

    public CityQueryBuilder toBuilder() {
        return CityQueryBuilder.builder(this);
    }

    /** @param name exactly as CDEK has it */
    public static CityQuery name(String name) {
        return builder().city(name).build();
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
