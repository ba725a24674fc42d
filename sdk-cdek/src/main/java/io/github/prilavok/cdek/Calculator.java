package io.github.prilavok.cdek;

import io.github.prilavok.cdek.model.AvailableTariffs;
import io.github.prilavok.cdek.model.CalculateTariff;
import io.github.prilavok.cdek.model.CalculateTariffList;
import io.github.prilavok.cdek.model.CalculateTariffsWithServices;
import io.github.prilavok.cdek.model.Lang;
import io.github.prilavok.cdek.model.TariffList;
import io.github.prilavok.cdek.model.TariffQuote;
import io.github.prilavok.cdek.model.TariffsWithServices;
import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.Operation;
import io.github.prilavok.core.Safety;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.POST;

/**
 * Prices and terms. Nothing is changed by asking, so calls are repeated if need be.
 *
 * <p>Source: <a href="https://apidoc.cdek.ru">apidoc.cdek.ru</a>, Calculator.
 */
public interface Calculator {
    /**
     * The price and terms of one tariff, with services. Charge {@link TariffQuote#totalSum()}.
     *
     * @throws io.github.prilavok.core.error.RefusedException if CDEK has no price for it, with whatever HTTP status it
     *     says so: an answer with errors is never a price
     */
    @POST("v2/calculator/tariff")
    @Operation(value = "calculateTariff", safety = Safety.SAFE)
    ApiCall<TariffQuote> calculateTariff(@Body CalculateTariff request);

    /**
     * The prices and terms of all tariffs that go there. These prices are without VAT and services: quote buyers from
     * {@link #calculateTariff}.
     */
    @POST("v2/calculator/tarifflist")
    @Operation(value = "calculateTariffList", safety = Safety.SAFE)
    ApiCall<TariffList> calculateTariffList(@Body CalculateTariffList request);

    /**
     * The prices and terms of all tariffs with services. Some of those answered cannot be had: take {@link
     * TariffsWithServices#available()}.
     */
    @POST("v2/calculator/tariffAndService")
    @Operation(value = "calculateTariffsWithServices", safety = Safety.SAFE)
    ApiCall<TariffsWithServices> calculateTariffsWithServices(@Body CalculateTariffsWithServices request);

    /**
     * The tariffs of the contract with their limits.
     *
     * @param lang the language of names as in {@link Lang}; null for Russian
     */
    @GET("v2/calculator/alltariffs")
    @Operation(value = "listAvailableTariffs", safety = Safety.SAFE)
    ApiCall<AvailableTariffs> listAvailableTariffs(@Header("X-User-Lang") @Nullable String lang);

    /** The tariffs of the contract with their limits, named in Russian. */
    default ApiCall<AvailableTariffs> listAvailableTariffs() {
        return listAvailableTariffs((String) null);
    }

    /** The tariffs of the contract with their limits. */
    default ApiCall<AvailableTariffs> listAvailableTariffs(OpenEnum<Lang> lang) {
        return listAvailableTariffs(lang.wire());
    }
}
