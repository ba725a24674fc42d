package io.github.prilavok.cdek;

import io.github.prilavok.cdek.internal.QueryParameters;
import io.github.prilavok.cdek.model.City;
import io.github.prilavok.cdek.model.CityQuery;
import io.github.prilavok.cdek.model.FoundCity;
import io.github.prilavok.cdek.model.PostalCodes;
import io.github.prilavok.cdek.model.Region;
import io.github.prilavok.cdek.model.RegionQuery;
import io.github.prilavok.cdek.model.SuggestedCity;
import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Operation;
import io.github.prilavok.core.Safety;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

/**
 * Cities, regions and postal codes, as CDEK knows them.
 *
 * <p>Source: <a href="https://apidoc.cdek.ru">apidoc.cdek.ru</a>, Locations.
 */
public interface Locations {
    /**
     * Cities by the beginning of their names: for a field that completes what a buyer types.
     *
     * @param name beginning of the name
     * @param countryCode ISO 3166-1 alpha-2; null for all countries
     */
    @GET("v2/location/suggest/cities")
    @Operation(value = "suggestCities", safety = Safety.SAFE)
    ApiCall<List<SuggestedCity>> suggestCities(
            @Query("name") String name, @Query("country_code") @Nullable String countryCode);

    /** Cities of all countries by the beginning of their names. */
    default ApiCall<List<SuggestedCity>> suggestCities(String name) {
        return suggestCities(name, null);
    }

    /**
     * Lists regions.
     *
     * @param query parameters by their names on the wire; see {@link RegionQuery}
     */
    @GET("v2/location/regions")
    @Operation(value = "listRegions", safety = Safety.SAFE)
    ApiCall<List<Region>> listRegions(@QueryMap Map<String, String> query);

    /** Lists regions. */
    default ApiCall<List<Region>> listRegions(RegionQuery query) {
        return listRegions(QueryParameters.of(query));
    }

    /**
     * Lists cities.
     *
     * @param query parameters by their names on the wire; see {@link CityQuery}
     */
    @GET("v2/location/cities")
    @Operation(value = "listCities", safety = Safety.SAFE)
    ApiCall<List<City>> listCities(@QueryMap Map<String, String> query);

    /** Lists cities. */
    default ApiCall<List<City>> listCities(CityQuery query) {
        return listCities(QueryParameters.of(query));
    }

    /**
     * The postal codes of a city.
     *
     * @param cityCode CDEK's city code: Moscow 44
     */
    @GET("v2/location/postalcodes")
    @Operation(value = "getPostalCodes", safety = Safety.SAFE)
    ApiCall<PostalCodes> getPostalCodes(@Query("code") int cityCode);

    /**
     * The city at a place.
     *
     * @param latitude degrees, with a point
     * @param longitude degrees, with a point
     */
    @GET("v2/location/coordinates")
    @Operation(value = "findCityByCoordinates", safety = Safety.SAFE)
    ApiCall<FoundCity> findCityByCoordinates(@Query("latitude") String latitude, @Query("longitude") String longitude);

    /** The city at a place, in degrees. */
    default ApiCall<FoundCity> findCityByCoordinates(BigDecimal latitude, BigDecimal longitude) {
        return findCityByCoordinates(latitude.toPlainString(), longitude.toPlainString());
    }
}
