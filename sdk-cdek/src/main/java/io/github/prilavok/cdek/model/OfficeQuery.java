package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which offices to list. Without a filter there are thousands, many megabytes: ask for a city, or for pages.
 *
 * @param code one office
 * @param type pickup points, lockers or both (the default)
 * @param postalCode near this postal code
 * @param cityCode in this city: Moscow 44
 * @param countryCode ISO 3166-1 alpha-2
 * @param regionCode in this region
 * @param fiasGuid in the settlement with this FIAS id
 * @param haveCashless cards are taken
 * @param haveCash cash is taken
 * @param allowedCod cash on delivery is possible
 * @param dressingRoom has a fitting room
 * @param takeOnly hands out, and does nothing else
 * @param handout hands out
 * @param reception takes in
 * @param marketplace serves marketplaces
 * @param ltl serves LTL
 * @param ltlAcceptancePartners takes in LTL by partners
 * @param ltlIssuancePartners hands out LTL by partners
 * @param fulfillment has fulfilment
 * @param weightMax takes a parcel of so many <b>kilograms</b>
 * @param weightMin kilograms
 * @param length takes a parcel of this length, cm; it may be turned
 * @param width cm
 * @param height cm
 * @param lang language of names
 * @param size how many a page
 * @param page which page, from 0
 * @param extra fields that this version of the client does not name, as they came or as they shall be sent
 */
@Built
public record OfficeQuery(
        @Nullable String code,
        @Nullable OpenEnum<OfficeType> type,
        @Nullable String postalCode,
        @Nullable Integer cityCode,
        @Nullable String countryCode,
        @Nullable Integer regionCode,
        @Nullable String fiasGuid,
        @Nullable Boolean haveCashless,
        @Nullable Boolean haveCash,
        @Nullable Boolean allowedCod,
        @JsonProperty("is_dressing_room") @Nullable Boolean dressingRoom,
        @Nullable Boolean takeOnly,
        @JsonProperty("is_handout") @Nullable Boolean handout,
        @JsonProperty("is_reception") @Nullable Boolean reception,
        @JsonProperty("is_marketplace") @Nullable Boolean marketplace,
        @JsonProperty("is_ltl") @Nullable Boolean ltl,
        @Nullable Boolean ltlAcceptancePartners,
        @Nullable Boolean ltlIssuancePartners,
        @Nullable Boolean fulfillment,
        @Nullable Integer weightMax,
        @Nullable Integer weightMin,
        @Nullable Integer length,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable OpenEnum<Lang> lang,
        @Nullable Integer size,
        @Nullable Integer page,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public OfficeQuery {
        extra = Extra.copy(extra);
    }

    public static OfficeQueryBuilder builder() {
        return OfficeQueryBuilder.builder();
    }

    public OfficeQueryBuilder toBuilder() {
        return OfficeQueryBuilder.builder(this);
    }

    /** @param cityCode CDEK's city code: Moscow 44 */
    public static OfficeQuery city(int cityCode) {
        return builder().cityCode(cityCode).build();
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
