package io.github.prilavok.sandbox.cdek;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.prilavok.sandbox.SandboxClock;
import java.math.BigDecimal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class CdekReferenceTest {
    private final SandboxClock clock = new SandboxClock();
    private final CdekSandbox cdek = CdekSandbox.start(clock);
    private final CdekCaller shop = new CdekCaller(cdek).authorized();

    @AfterEach
    void close() {
        cdek.close();
        clock.close();
    }

    @Test
    void tariff_costs_what_the_example_says() {
        CdekCaller.Answer answer = shop.post("/v2/calculator/tariff", CdekExamples.TARIFF);

        assertThat(answer.status()).isEqualTo(200);
        JsonNode tariff = answer.body();
        assertThat(tariff.path("delivery_sum").decimalValue()).isEqualByComparingTo("410.0");
        assertThat(tariff.path("total_sum").decimalValue()).isEqualByComparingTo("500.2");
        assertThat(tariff.path("weight_calc").intValue()).isEqualTo(850);
        assertThat(tariff.path("period_min").intValue()).isEqualTo(2);
        assertThat(tariff.path("period_max").intValue()).isEqualTo(4);
        assertThat(tariff.path("calendar_max").intValue()).isEqualTo(5);
        assertThat(tariff.path("currency").textValue()).isEqualTo("RUB");
        assertThat(tariff.path("delivery_date_range").path("min").textValue()).hasSize(10);
    }

    @Test
    void volume_weighs_too() {
        JsonNode bulky = shop.post(
                        "/v2/calculator/tariff",
                        CdekExamples.TARIFF.replace(
                                "\"length\":25,\"width\":18,\"height\":9", "\"length\":40,\"width\":30,\"height\":20"))
                .body();

        assertThat(bulky.path("weight_calc").intValue()).isEqualTo(4800);
        assertThat(bulky.path("delivery_sum").decimalValue()).isGreaterThan(new BigDecimal("410"));
    }

    @Test
    void services_are_charged() {
        JsonNode tariff = shop.post(
                        "/v2/calculator/tariff",
                        CdekExamples.TARIFF.replace(
                                "\"type\":1",
                                "\"type\":1,\"services\":[{\"code\":\"INSURANCE\",\"parameter\":\"4000\"}]"))
                .body();

        JsonNode service = tariff.path("services").path(0);
        assertThat(service.path("sum").decimalValue()).isEqualByComparingTo("30.0");
        assertThat(service.path("total_sum").decimalValue()).isEqualByComparingTo("36.6");
        assertThat(service.path("vat_sum").decimalValue()).isEqualByComparingTo("6.6");
        assertThat(tariff.path("total_sum").decimalValue()).isEqualByComparingTo("536.8");
    }

    @Test
    void missing_tariff_is_an_error_with_http_200() {
        CdekCaller.Answer answer =
                shop.post("/v2/calculator/tariff", CdekExamples.TARIFF.replace("\"weight\":850", "\"weight\":90000"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("errors").path(0).path("code").textValue())
                .isEqualTo("err_invalid_tariff_with_dimentions");
        assertThat(answer.body().has("delivery_sum")).isFalse();
        assertThat(cdek.ledger().executed("calculateTariff")).isZero();
    }

    @Test
    void unknown_city_is_a_bad_request() {
        CdekCaller.Answer answer = shop.post("/v2/calculator/tariff", CdekExamples.TARIFF.replace("270", "999999"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("errors").path(0).path("code").textValue())
                .isEqualTo("v2_recipient_location_not_recognized");
        assertThat(answer.body().path("errors").path(0).path("message").textValue())
                .isEqualTo("Recipient location is not recognized");
    }

    @Test
    void postal_code_is_enough_for_a_price() {
        CdekCaller.Answer answer = shop.post(
                "/v2/calculator/tariff",
                CdekExamples.TARIFF.replace("\"code\":270,\"address\":\"Lenina 1\"", "\"postal_code\":\"630099\""));

        assertThat(answer.body().path("delivery_sum").decimalValue()).isEqualByComparingTo("410");
    }

    @Test
    void tariff_list_has_what_fits() {
        JsonNode all = shop.post("/v2/calculator/tarifflist", CdekExamples.TARIFF)
                .body()
                .path("tariff_codes");
        JsonNode heavy = shop.post("/v2/calculator/tarifflist", CdekExamples.TARIFF.replace("850", "40000"))
                .body()
                .path("tariff_codes");

        assertThat(all.findValuesAsText("tariff_code"))
                .contains("136", "137", "368")
                .doesNotContain("536");
        assertThat(heavy.findValuesAsText("tariff_code")).contains("136").doesNotContain("368");
        assertThat(all.path(0).path("tariff_code").isInt()).isTrue();
        assertThat(all.path(0).path("delivery_mode").isInt()).isTrue();
    }

    @Test
    void unavailable_tariff_has_errors_in_place_of_sums() {
        JsonNode tariffs = shop.post("/v2/calculator/tariffAndService", CdekExamples.TARIFF.replace("850", "40000"))
                .body()
                .path("tariff_codes");

        boolean seen = false;
        for (JsonNode tariff : tariffs) {
            if (tariff.path("tariff_code").textValue().equals("368")) {
                seen = true;
                assertThat(tariff.path("status").textValue()).isEqualTo("false");
                assertThat(tariff.path("result").has("delivery_sum")).isFalse();
                assertThat(tariff.path("result")
                                .path("errors")
                                .path(0)
                                .path("code")
                                .textValue())
                        .isEqualTo("err_invalid_tariff_with_dimentions");
            } else if (tariff.path("tariff_code").textValue().equals("137")) {
                assertThat(tariff.path("status").textValue()).isEqualTo("true");
            }
        }
        assertThat(seen).isTrue();
    }

    @Test
    void contract_tells_its_tariffs() {
        JsonNode parcel = shop.get("/v2/calculator/alltariffs")
                .body()
                .path("tariff_codes")
                .path(0);

        assertThat(parcel.path("order_types").path(0).textValue()).isEqualTo("1");
        assertThat(parcel.path("weight_max").decimalValue()).isEqualByComparingTo("50");
        assertThat(parcel.path("delivery_modes").path(0).path("tariff_code").intValue())
                .isEqualTo(136);
    }

    @Test
    void offices_are_filtered_and_paged() {
        CdekCaller.Answer answer = shop.get("/v2/deliverypoints?city_code=270&type=PVZ&is_handout=1&size=2&page=1");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().firstValue("X-Total-Elements")).contains("3");
        assertThat(answer.headers().firstValue("X-Total-Pages")).contains("2");
        assertThat(answer.headers().firstValue("X-Current-Page")).contains("1");
        assertThat(answer.body()).hasSize(1);
        JsonNode office = answer.body().path(0);
        assertThat(office.path("code").textValue()).isEqualTo("NSK40");
        assertThat(office.path("status").textValue()).isEqualTo("CLOSED");
        assertThat(office.path("location").path("city").textValue()).isEqualTo("Новосибирск");
    }

    @Test
    void offices_of_all_cities_come_at_once_without_a_size() {
        assertThat(shop.get("/v2/deliverypoints").body()).hasSizeGreaterThan(10);
        assertThat(shop.get("/v2/deliverypoints?weight_max=20&city_code=44")
                        .body()
                        .findValuesAsText("code"))
                .containsExactly("MSK5", "MSK662");
        assertThat(shop.get("/v2/deliverypoints?is_handout=yes").status()).isEqualTo(400);
        assertThat(shop.get("/v2/deliverypoints?length=100&width=10&height=10&type=POSTAMAT")
                        .body())
                .isEmpty();
    }

    @Test
    void cities_are_found() {
        JsonNode city = shop.get("/v2/location/cities?code=44").body().path(0);

        assertThat(city.path("city").textValue()).isEqualTo("Москва");
        assertThat(city.path("payment_limit").decimalValue()).isEqualByComparingTo("-1");
        assertThat(shop.get("/v2/location/cities?country_codes=KZ").body().findValuesAsText("code"))
                .containsExactly("4756");
        assertThat(shop.get("/v2/location/suggest/cities?name=%D0%9D%D0%BE%D0%B2")
                        .body()
                        .path(0)
                        .path("code")
                        .intValue())
                .isEqualTo(270);
        assertThat(shop.get("/v2/location/coordinates?latitude=59.9&longitude=30.3")
                        .body()
                        .path("code")
                        .intValue())
                .isEqualTo(137);
        assertThat(shop.get("/v2/location/postalcodes?code=44")
                        .body()
                        .path("postal_codes")
                        .path(0)
                        .textValue())
                .isEqualTo("101000");
    }

    @Test
    void page_needs_size() {
        CdekCaller.Answer answer = shop.get("/v2/location/regions?page=0");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("errors").path(0).path("message").textValue())
                .isEqualTo("[size] is empty");
        assertThat(shop.get("/v2/location/regions?page=0&size=2").body()).hasSize(2);
        assertThat(shop.get("/v2/location/cities?size=10001")
                        .body()
                        .path("errors")
                        .path(0)
                        .path("code")
                        .textValue())
                .isEqualTo("v2_exceeded_size");
    }
}
