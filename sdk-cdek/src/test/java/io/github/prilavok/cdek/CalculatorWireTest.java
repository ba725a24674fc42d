package io.github.prilavok.cdek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.prilavok.cdek.model.AdditionalOrderType;
import io.github.prilavok.cdek.model.AvailableTariff;
import io.github.prilavok.cdek.model.CalculateTariff;
import io.github.prilavok.cdek.model.CalculateTariffList;
import io.github.prilavok.cdek.model.CalculateTariffsWithServices;
import io.github.prilavok.cdek.model.CalculatorCurrency;
import io.github.prilavok.cdek.model.CalculatorLocation;
import io.github.prilavok.cdek.model.CalculatorPackage;
import io.github.prilavok.cdek.model.ContragentType;
import io.github.prilavok.cdek.model.DeliveryMode;
import io.github.prilavok.cdek.model.Lang;
import io.github.prilavok.cdek.model.OrderType;
import io.github.prilavok.cdek.model.Service;
import io.github.prilavok.cdek.model.ServiceCode;
import io.github.prilavok.cdek.model.TariffList;
import io.github.prilavok.cdek.model.TariffQuote;
import io.github.prilavok.cdek.model.TariffResult;
import io.github.prilavok.cdek.model.TariffsWithServices;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.error.InvalidRequestException;
import io.github.prilavok.core.error.RefusedException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CalculatorWireTest {
    private static final CalculatorPackage PARCEL = CalculatorPackage.of(850, 25, 18, 9);

    private final Host host = new Host();
    private final Calculator calculator = host.client.calculator();

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void calculate_tariff() {
        host.answers(200, """
                {"delivery_sum":410.0,"period_min":2,"period_max":4,"calendar_min":2,"calendar_max":5,"weight_calc":850,
                 "total_sum":500.2,"currency":"RUB","delivery_date_range":{"min":"2026-08-06","max":"2026-08-10"}}""");

        TariffQuote quote = calculator
                .calculateTariff(CalculateTariff.builder()
                        .type(OrderType.ONLINE_STORE)
                        .tariffCode(137)
                        .fromLocation(CalculatorLocation.city(44))
                        .toLocation(CalculatorLocation.builder()
                                .code(270)
                                .address("Lenina 1")
                                .build())
                        .addPackages(PARCEL)
                        .build())
                .execute();

        host.wasAsked("POST /v2/calculator/tariff", """
                {"type":1,"tariff_code":137,"from_location":{"code":44},"to_location":{"code":270,"address":"Lenina 1"},
                 "packages":[{"weight":850,"length":25,"width":18,"height":9}]}""");
        assertThat(quote.deliverySum()).isEqualByComparingTo("410");
        assertThat(quote.totalSum()).isEqualByComparingTo("500.2");
        assertThat(quote.total()).contains(Money.rubles("500.20"));
        assertThat(quote.periodMax()).isEqualTo(4);
        assertThat(quote.calendarMax()).isEqualTo(5);
        assertThat(Objects.requireNonNull(quote.deliveryDateRange()).min()).isEqualTo(LocalDate.of(2026, 8, 6));
    }

    @Test
    void all_that_can_be_asked_for_a_tariff() {
        host.answers(200, "{\"total_sum\":1.005,\"currency\":\"RUB\"}");

        TariffQuote quote = calculator
                .calculateTariff(CalculateTariff.of(136, 44, 270, PARCEL).toBuilder()
                        .date(OffsetDateTime.parse("2026-03-24T14:15:22.123+07:00"))
                        .currency(CalculatorCurrency.KZT)
                        .lang(Lang.ENG)
                        .addServices(Service.of(ServiceCode.INSURANCE, "1990.50"))
                        .addServices(Service.of(ServiceCode.INNER_CRATE_20_KG))
                        .addAdditionalOrderTypes(AdditionalOrderType.SAME_OFFICE)
                        .fromLocation(CalculatorLocation.builder()
                                .postalCode("101000")
                                .countryCode("RU")
                                .city("Moscow")
                                .contragentType(ContragentType.LEGAL_ENTITY)
                                .build())
                        .shipmentPoint("MSK5")
                        .deliveryPoint("NSK33")
                        .build())
                .execute();

        host.wasAsked("POST /v2/calculator/tariff", """
                {"date":"2026-03-24T14:15:22+0700","currency":2,"lang":"eng","tariff_code":136,
                 "from_location":{"postal_code":"101000","country_code":"RU","city":"Moscow",
                  "contragent_type":"LEGAL_ENTITY"},"to_location":{"code":270},
                 "services":[{"code":"INSURANCE","parameter":"1990.50"},{"code":"20_KG_BOX_INNER_CRATE"}],
                 "packages":[{"weight":850,"length":25,"width":18,"height":9}],"additional_order_types":[11],
                 "shipment_point":"MSK5","delivery_point":"NSK33"}""");
        assertThat(quote.total()).as("a sum finer than a kopeck is no money").isEmpty();
        assertThat(quote.totalSum()).isEqualByComparingTo("1.005");
    }

    @Test
    void an_answer_with_errors_is_no_price_whatever_the_status() {
        String errors = "\"errors\":[{\"code\":\"err_result_service_empty\",\"message\":\"no tariff\"}]";
        for (String body : new String[] {"{" + errors + "}", "{\"delivery_sum\":0,\"total_sum\":0," + errors + "}"}) {
            host.answers(200, body);
            RefusedException e = catchThrowableOfType(
                    RefusedException.class,
                    () -> calculator
                            .calculateTariff(CalculateTariff.of(136, 44, 270, PARCEL))
                            .execute());
            assertThat(e.code()).contains("err_result_service_empty");
            assertThat(e.httpStatus()).isEqualTo(200);
        }
        host.answers(400, "{" + errors + "}");
        assertThatThrownBy(() -> calculator
                        .calculateTariff(CalculateTariff.of(136, 44, 270, PARCEL))
                        .execute())
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void calculate_tariff_list() {
        host.answers(200, """
                {"tariff_codes":[{"tariff_code":136,"tariff_name":"Parcel","tariff_description":"d","delivery_mode":4,
                 "delivery_sum":457.14,"period_min":2,"period_max":3,"calendar_min":2,"calendar_max":4,
                 "delivery_date_range":{"min":"2026-08-06","max":"2026-08-07"}}],
                 "errors":[{"code":"err_x","message":"one of them failed"}],"warnings":[]}""");

        TariffList list = calculator
                .calculateTariffList(CalculateTariffList.of(44, 270, PARCEL))
                .execute();

        host.wasAsked("POST /v2/calculator/tarifflist", """
                {"from_location":{"code":44},"to_location":{"code":270},
                 "packages":[{"weight":850,"length":25,"width":18,"height":9}]}""");
        assertThat(list.tariffCodes()).singleElement().satisfies(t -> {
            assertThat(t.tariffCode()).isEqualTo(136);
            assertThat(t.deliveryMode()).isNotNull();
            assertThat(t.deliveryMode().is(DeliveryMode.WAREHOUSE_WAREHOUSE)).isTrue();
            assertThat(t.deliverySum()).isEqualByComparingTo("457.14");
        });
        assertThat(list.errors()).hasSize(1);
    }

    @Test
    void an_empty_list_is_a_list_and_one_of_errors_alone_is_a_refusal() {
        host.answers(200, "{}")
                .answers(200, "{\"errors\":[{\"code\":\"v2_field_is_empty\",\"message\":\"[x] is empty\"}]}");
        assertThat(calculator
                        .calculateTariffList(CalculateTariffList.of(44, 270, PARCEL))
                        .execute()
                        .tariffCodes())
                .isEmpty();
        InvalidRequestException e = catchThrowableOfType(
                InvalidRequestException.class,
                () -> calculator
                        .calculateTariffList(CalculateTariffList.of(44, 270, PARCEL))
                        .execute());
        assertThat(e.fieldErrors())
                .singleElement()
                .satisfies(f -> assertThat(f.field()).isEqualTo("x"));
    }

    @Test
    void calculate_tariffs_with_services() {
        host.answers(200, """
                {"tariff_codes":[{"tariff_code":"137","status":"true","result":{"delivery_sum":410.0,"period_min":2,
                  "period_max":4,"weight_calc":850,"services":[{"code":"INSURANCE","sum":30.0,"total_sum":36.6,
                   "discount_percent":0,"discount_sum":0,"vat_rate":22,"vat_sum":6.6}],"total_sum":536.8,
                  "currency":"RUB"}},
                 {"tariff_code":"368","status":"false","result":{"errors":[
                  {"code":"err_invalid_tariff_with_dimentions","message":"dimensions or weight exceeded"}]}}]}""");

        TariffsWithServices answer = calculator
                .calculateTariffsWithServices(CalculateTariffsWithServices.builder()
                        .fromLocation(CalculatorLocation.city(44))
                        .toLocation(CalculatorLocation.city(270))
                        .addPackages(PARCEL)
                        .addServices(Service.of(ServiceCode.INSURANCE, "1500"))
                        .build())
                .execute();

        host.wasAsked("POST /v2/calculator/tariffAndService", """
                {"from_location":{"code":44},"to_location":{"code":270},
                 "services":[{"code":"INSURANCE","parameter":"1500"}],
                 "packages":[{"weight":850,"length":25,"width":18,"height":9}]}""");
        assertThat(answer.tariffCodes()).hasSize(2);
        assertThat(answer.available()).singleElement().satisfies(t -> {
            assertThat(t.tariffCode()).isEqualTo(137);
            TariffResult result = Objects.requireNonNull(t.result());
            assertThat(result.total()).contains(Money.rubles("536.80"));
            assertThat(result.services().get(0).totalSum()).isEqualByComparingTo("36.6");
        });
        assertThat(Objects.requireNonNull(answer.tariffCodes().get(1).result()))
                .satisfies(r -> assertThat(r.totalSum()).isNull())
                .satisfies(r -> assertThat(r.errors()).hasSize(1));
    }

    @Test
    void list_available_tariffs() {
        String answer = """
                {"tariff_codes":[{"tariff_name":"Parcel","weight_min":0,"weight_max":50.0,"weight_calc_max":50.5,
                 "length_min":1,"length_max":150,"order_types":["1"],"payer_contragent_type":[],
                 "sender_contragent_type":["LEGAL_ENTITY"],
                 "delivery_modes":[{"delivery_mode":"4","delivery_mode_name":"w-w","tariff_code":136}],
                 "additional_order_types_param":{"without_additional_order_type":true,"additional_order_types":["2"]}}]}""";
        host.answers(200, answer).answers(200, answer).answers(200, answer);

        AvailableTariff tariff =
                calculator.listAvailableTariffs().execute().tariffCodes().get(0);
        assertThat(host.wasAsked("GET /v2/calculator/alltariffs").getHeaders().get("X-User-Lang"))
                .isNull();
        assertThat(tariff.weightCalcMax()).isEqualByComparingTo("50.5");
        assertThat(tariff.orderTypes())
                .singleElement()
                .satisfies(t -> assertThat(t.is(OrderType.ONLINE_STORE)).isTrue());
        assertThat(tariff.deliveryModes().get(0).tariffCode()).isEqualTo(136);
        assertThat(Objects.requireNonNull(tariff.additionalOrderTypesParam())
                        .additionalOrderTypes()
                        .get(0)
                        .is(AdditionalOrderType.LTL))
                .isTrue();

        calculator.listAvailableTariffs(Lang.ENG).execute();
        assertThat(host.next().getHeaders().get("X-User-Lang")).isEqualTo("eng");
        calculator.listAvailableTariffs("zho").execute();
        assertThat(host.next().getHeaders().get("X-User-Lang")).isEqualTo("zho");
    }

    @Test
    void what_is_missing_is_said_before_anything_is_sent() {
        assertThatThrownBy(() -> CalculatorLocation.builder().city("Moscow").build())
                .hasMessageContaining("code, postal_code or address");
        assertThatThrownBy(() -> CalculateTariff.builder()
                        .tariffCode(1)
                        .fromLocation(CalculatorLocation.city(1))
                        .toLocation(CalculatorLocation.city(2))
                        .build())
                .hasMessageContaining("packages");
        assertThatThrownBy(() -> CalculateTariff.builder().build()).hasMessage("tariff_code is missing; set it");
        assertThatThrownBy(() -> CalculatorPackage.builder().build()).hasMessage("weight is missing; set it");
    }
}
