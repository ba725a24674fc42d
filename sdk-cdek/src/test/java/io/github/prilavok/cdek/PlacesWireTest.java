package io.github.prilavok.cdek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.prilavok.cdek.model.City;
import io.github.prilavok.cdek.model.CityQuery;
import io.github.prilavok.cdek.model.FoundCity;
import io.github.prilavok.cdek.model.Lang;
import io.github.prilavok.cdek.model.Office;
import io.github.prilavok.cdek.model.OfficeQuery;
import io.github.prilavok.cdek.model.OfficeStatus;
import io.github.prilavok.cdek.model.OfficeType;
import io.github.prilavok.cdek.model.RegionQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlacesWireTest {
    static final String OFFICES = """
            [{"code":"NSK33","uuid":"<U>","name":"NSK33, Lenina","type":"PVZ","status":"ACTIVE","owner_code":"CDEK",
              "nearest_metro_station":"Ploshchad Lenina","work_time":"daily 8-22",
              "work_time_list":[{"day":1,"time":"08:00/22:00"}],
              "work_time_exception_list":[{"date_start":"2026-12-31","date_end":"2027-01-01","time_start":"08:00",
               "time_end":"15:00","is_working":true}],
              "phones":[{"number":"+79161234567"}],"email":"nsk33@cdek.ru","take_only":false,"is_handout":true,
              "is_reception":true,"is_dressing_room":true,"have_cashless":true,"have_cash":true,
              "have_fast_payment_system":true,"allowed_cod":true,"is_ltl":false,"fulfillment":false,
              "office_image_list":[{"number":1,"url":"https://pvzimage.cdek.ru/1.jpg"}],"weight_min":0.0,"weight_max":30.5,
              "dimensions":[{"width":40.5,"height":20,"depth":60}],
              "location":{"country_code":"RU","region_code":23,"region":"Novosibirsk region","city_code":270,
               "city":"Novosibirsk","postal_code":"630000","longitude":82.92,"latitude":55.03,"address":"Lenina 1",
               "address_full":"630000, Novosibirsk, Lenina 1"}}]""";

    static final String CITIES = """
            [{"code":44,"city_uuid":"<V>","city":"Moscow","country_code":"RU","country":"Russia","region":"Moscow",
              "region_code":"81","longitude":37.61,"latitude":55.75,"time_zone":"Europe/Moscow","payment_limit":-1.0}]""";

    static final String REGIONS =
            "[{\"country_code\":\"RU\",\"country\":\"Russia\",\"region\":\"Moscow\",\"region_code\":81}]";

    static final String SUGGESTED =
            "[{\"city_uuid\":\"<V>\",\"code\":270,\"full_name\":\"Novosibirsk, Russia\",\"country_code\":\"RU\"}]";

    static final String POSTAL_CODES = "{\"code\":44,\"postal_codes\":[\"101000\",\"101001\"]}";

    static final String FOUND = "{\"code\":44,\"city_uuid\":\"<V>\",\"city\":\"Moscow\",\"fias_guid\":\"f\"}";

    private final Host host = new Host();

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void list_offices() {
        host.answers(200, OFFICES).answers(200, "[]");
        Office office = host.client
                .offices()
                .listOffices(OfficeQuery.city(270).toBuilder()
                        .type(OfficeType.PVZ)
                        .dressingRoom(true)
                        .handout(true)
                        .weightMax(3)
                        .length(25)
                        .lang(Lang.RUS)
                        .addExtra("new_filter", "a b")
                        .build())
                .execute()
                .get(0);
        host.wasAsked("GET /v2/deliverypoints?type=PVZ&city_code=270&is_dressing_room=true&is_handout=true"
                + "&weight_max=3&length=25&lang=rus&new_filter=a%20b");
        assertThat(office.code()).isEqualTo("NSK33");
        assertThat(office.type()).isSameAs(OfficeType.PVZ);
        assertThat(office.status()).isSameAs(OfficeStatus.ACTIVE);
        assertThat(office.dressingRoom()).isTrue();
        assertThat(office.weightMax()).isEqualByComparingTo("30.5");
        assertThat(office.dimensions().get(0).width()).isEqualByComparingTo("40.5");
        assertThat(office.workTimeExceptionList().get(0).dateStart()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(office.workTimeExceptionList().get(0).working()).isTrue();
        assertThat(Objects.requireNonNull(office.location()).cityCode()).isEqualTo(270);

        assertThat(host.client.offices().listOffices(Map.of("code", "NSK33")).execute())
                .isEmpty();
        host.wasAsked("GET /v2/deliverypoints?code=NSK33");
    }

    @Test
    void offices_are_read_page_by_page_as_they_are_walked_through() {
        String two = "[{\"code\":\"A\"},{\"code\":\"B\"}]";
        host.answers(200, two).answers(200, two).answers(200, "[{\"code\":\"C\"}]");
        List<String> codes =
                host
                        .client
                        .offices()
                        .pages(OfficeQuery.city(44).toBuilder().size(2).page(7).build())
                        .stream()
                        .map(office -> String.valueOf(office.code()))
                        .toList();
        assertThat(codes).containsExactly("A", "B", "A", "B", "C");
        host.wasAsked("GET /v2/deliverypoints?city_code=44&size=2&page=0");
        host.wasAsked("GET /v2/deliverypoints?city_code=44&size=2&page=1");
        host.wasAsked("GET /v2/deliverypoints?city_code=44&size=2&page=2");
        assertThat(host.arrived()).isZero();
    }

    @Test
    void suggest_cities() {
        host.answers(200, SUGGESTED).answers(200, SUGGESTED);
        assertThat(host.client
                        .locations()
                        .suggestCities("Новосиб")
                        .execute()
                        .get(0)
                        .code())
                .isEqualTo(270);
        host.wasAsked("GET /v2/location/suggest/cities?name=%D0%9D%D0%BE%D0%B2%D0%BE%D1%81%D0%B8%D0%B1");
        host.client.locations().suggestCities("Nov", "RU").execute();
        host.wasAsked("GET /v2/location/suggest/cities?name=Nov&country_code=RU");
    }

    @Test
    void list_cities() {
        host.answers(200, CITIES).answers(200, "[]");
        City city = host.client
                .locations()
                .listCities(CityQuery.builder()
                        .addCountryCodes("RU")
                        .addCountryCodes("KZ")
                        .postalCode("101000")
                        .size(10)
                        .page(0)
                        .build())
                .execute()
                .get(0);
        host.wasAsked("GET /v2/location/cities?country_codes=RU%2CKZ&postal_code=101000&size=10&page=0");
        assertThat(city.code()).isEqualTo(44);
        assertThat(city.regionCode()).isEqualTo(81);
        assertThat(city.paymentLimit()).isEqualByComparingTo("-1");
        host.client.locations().listCities(CityQuery.name("Москва")).execute();
        host.wasAsked("GET /v2/location/cities?city=%D0%9C%D0%BE%D1%81%D0%BA%D0%B2%D0%B0");
    }

    @Test
    void list_regions() {
        host.answers(200, REGIONS);
        assertThat(host.client
                        .locations()
                        .listRegions(RegionQuery.builder()
                                .addCountryCodes("RU")
                                .lang(Lang.ENG)
                                .build())
                        .execute()
                        .get(0)
                        .regionCode())
                .isEqualTo(81);
        host.wasAsked("GET /v2/location/regions?country_codes=RU&lang=eng");
    }

    @Test
    void get_postal_codes() {
        host.answers(200, POSTAL_CODES);
        assertThat(host.client.locations().getPostalCodes(44).execute().postalCodes())
                .containsExactly("101000", "101001");
        host.wasAsked("GET /v2/location/postalcodes?code=44");
    }

    @Test
    void find_city_by_coordinates() {
        host.answers(200, FOUND).answers(200, FOUND);
        FoundCity city = host.client
                .locations()
                .findCityByCoordinates(new BigDecimal("55.75"), new BigDecimal("3761E-2"))
                .execute();
        host.wasAsked("GET /v2/location/coordinates?latitude=55.75&longitude=37.61");
        assertThat(city.city()).isEqualTo("Moscow");
        host.client.locations().findCityByCoordinates("55.75", "37.61").execute();
    }

    @Test
    void a_page_needs_a_size() {
        assertThatThrownBy(() -> CityQuery.builder().page(1).build()).hasMessage("size is missing; page needs it");
        assertThatThrownBy(() -> RegionQuery.builder().page(1).build()).hasMessage("size is missing; page needs it");
        assertThatThrownBy(() -> CityQuery.builder().size(10_001).build()).hasMessageContaining("size must be from 1");
    }
}
