package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which regions to list.
 *
 * @param countryCodes of these countries, ISO 3166-1 alpha-2
 * @param fiasRegionGuid deprecated by CDEK
 * @param size how many a page; 1000 by default
 * @param page which page, from 0; needs a size
 * @param lang language of names
 * @param extra fields that this version of the client does not name, as they came or as they shall be sent
 */
@Built
public record RegionQuery(
        List<String> countryCodes,
        @Nullable String fiasRegionGuid,
        @Nullable Integer size,
        @Nullable Integer page,
        @Nullable OpenEnum<Lang> lang,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public RegionQuery {
        countryCodes = List.copyOf(countryCodes);
        QueryRules.page(size, page);
        extra = Extra.copy(extra);
    }

    public static RegionQueryBuilder builder() {
        return RegionQueryBuilder.builder();
    }

    public RegionQueryBuilder toBuilder() {
        return RegionQueryBuilder.builder(this);
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
