package io.github.prilavok.tinkoff.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.tinkoff.internal.TinkoffJson;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReceiptJsonTest {
    private static final JsonMapper JSON = TinkoffJson.MAPPER;

    private static JsonNode written(Object value) throws Exception {
        return JSON.readTree(JSON.writeValueAsString(value));
    }

    private static Receipt read(String json) throws Exception {
        return JSON.readValue(json, Receipt.class);
    }

    @Test
    void a_receipt_of_ffd_105_as_in_the_documents() throws Exception {
        Receipt receipt = Receipt.builder()
                .email("a@b.ru")
                .taxation(Taxation.USN_INCOME)
                .addItems(ReceiptItem.of("Mug", Money.rubles("1299.00"), 1, Tax.NONE))
                .build();
        assertThat(written(receipt.checked(Money.kopecks(129900))))
                .isEqualTo(
                        JSON.readTree("{\"Email\":\"a@b.ru\",\"Taxation\":\"usn_income\",\"Items\":[{\"Name\":\"Mug\","
                                + "\"Price\":129900,\"Quantity\":1,\"Amount\":129900,\"Tax\":\"none\","
                                + "\"PaymentMethod\":\"full_payment\",\"PaymentObject\":\"commodity\"}]}"));
        assertThat(written(receipt.toBuilder().ffdVersion(FfdVersion.FFD_1_05).build())
                        .get("FfdVersion")
                        .textValue())
                .isEqualTo("1.05");
    }

    @Test
    void every_field_of_ffd_12_in_latin_letters() throws Exception {
        ReceiptItem item =
                ReceiptItem.of("Сыр", Money.rubles("100.00"), 1, MeasurementUnit.PIECE, Tax.VAT_22).toBuilder()
                        .ean13("303130323930303030630333435")
                        .shopCode("700456")
                        .agentData(AgentData.builder()
                                .agentSign(AgentSign.BANK_PAYING_AGENT)
                                .operationName("Перевод")
                                .addPhones("+79031112233")
                                .addReceiverPhones("+79031112234")
                                .addTransferPhones("+79031112235")
                                .operatorName("Банк")
                                .operatorAddress("Москва")
                                .operatorInn("7710140679")
                                .build())
                        .supplierInfo(SupplierInfo.builder()
                                .addPhones("+79031112236")
                                .name("Поставщик")
                                .inn("7710140679")
                                .build())
                        .userData("данные")
                        .excise(Money.rubles("12.50"))
                        .countryCode("643")
                        .declarationNumber("12345678901")
                        .markProcessingMode("0")
                        .markCode(MarkCode.of(MarkCodeType.RAWCODE, "0104600439931256"))
                        .markQuantity(MarkQuantity.of(1, 10))
                        .addSectoralItemProps(SectoralItemProps.builder()
                                .federalId("001")
                                .date(LocalDate.of(2026, 1, 31))
                                .number("123")
                                .value("tm=1")
                                .build())
                        .build();
        Receipt receipt = Receipt.ffd12()
                .email("a@b.ru")
                .phone("+79031234567")
                .taxation(Taxation.OSN)
                .addItems(item)
                .payments(Payments.builder()
                        .electronic(Money.rubles(60))
                        .cash(Money.rubles(10))
                        .advancePayment(Money.rubles(10))
                        .credit(Money.rubles(10))
                        .provision(Money.rubles(10))
                        .build())
                .clientInfo(ClientInfo.builder()
                        .birthdate(LocalDate.of(1990, 2, 3))
                        .citizenship("643")
                        .documentCode("21")
                        .documentData("4507 443564")
                        .address("Москва")
                        .build())
                .customer("Иванов")
                .customerInn("7710140679")
                .operatingCheckProps(OperatingCheckProps.builder()
                        .name("0")
                        .value("v")
                        .timestamp(LocalDateTime.of(2026, 7, 3, 12, 5, 0))
                        .build())
                .addSectoralCheckProps(SectoralItemProps.builder()
                        .federalId("001")
                        .date(LocalDate.of(2026, 1, 31))
                        .number("123")
                        .value("tm=1")
                        .build())
                .addUserProp(AddUserProp.builder().name("n").value("v").build())
                .additionalCheckProps("еще")
                .build()
                .checked(Money.rubles(60));

        String expected = """
                {"FfdVersion":"1.2","Email":"a@b.ru","Phone":"+79031234567","Taxation":"osn","Items":[{
                 "Name":"Сыр","Price":10000,"Quantity":1,"Amount":10000,"Tax":"vat22","PaymentMethod":"full_payment",
                 "PaymentObject":"commodity","Ean13":"303130323930303030630333435","ShopCode":"700456",
                 "AgentData":{"AgentSign":"bank_paying_agent","OperationName":"Перевод","Phones":["+79031112233"],
                  "ReceiverPhones":["+79031112234"],"TransferPhones":["+79031112235"],"OperatorName":"Банк",
                  "OperatorAddress":"Москва","OperatorInn":"7710140679"},
                 "SupplierInfo":{"Phones":["+79031112236"],"Name":"Поставщик","Inn":"7710140679"},
                 "MeasurementUnit":"шт","UserData":"данные","Excise":12.50,"CountryCode":"643",
                 "DeclarationNumber":"12345678901","MarkProcessingMode":"0",
                 "MarkCode":{"MarkCodeType":"RAWCODE","Value":"0104600439931256"},
                 "MarkQuantity":{"Numerator":1,"Denominator":10},
                 "SectoralItemProps":[{"FederalId":"001","Date":"31.01.2026","Number":"123","Value":"tm=1"}]}],
                "Payments":{"Electronic":6000,"Cash":1000,"AdvancePayment":1000,"Credit":1000,"Provision":1000},
                "ClientInfo":{"Birthdate":"03.02.1990","Citizenship":"643","DocumentCode":"21",
                 "DocumentData":"4507 443564","Address":"Москва"},
                "Customer":"Иванов","CustomerInn":"7710140679",
                "OperatingCheckProps":{"Name":"0","Value":"v","Timestamp":"03.07.2026 12:05:00"},
                "SectoralCheckProps":{"FederalId":"001","Date":"31.01.2026","Number":"123","Value":"tm=1"},
                "AddUserProp":{"Name":"n","Value":"v"},"AdditionalCheckProps":"еще"}""";
        assertThat(written(receipt)).isEqualTo(JSON.readTree(expected));
        assertThat(read(expected)).isEqualTo(receipt);
    }

    @Test
    void several_sectoral_properties_are_a_list() throws Exception {
        SectoralItemProps props = SectoralItemProps.builder().federalId("001").build();
        Receipt receipt =
                Receipt.ffd12().sectoralCheckProps(List.of(props, props)).build();
        assertThat(written(receipt).get("SectoralCheckProps").isArray()).isTrue();
        assertThat(read(JSON.writeValueAsString(receipt))).isEqualTo(receipt);
    }

    @Test
    void payments_are_read_as_an_object_and_as_a_list() throws Exception {
        Payments expected = Payments.electronic(Money.rubles(10));
        assertThat(read("{\"Payments\":{\"Electronic\":1000}}").payments()).isEqualTo(expected);
        assertThat(read("{\"Payments\":[{\"Electronic\":1000}]}").payments()).isEqualTo(expected);
        assertThat(read("{\"Payments\":[null,{\"Electronic\":\"400\",\"Cash\":5},{\"Electronic\":600,\"New\":1}]}")
                        .payments())
                .satisfies(sum -> {
                    assertThat(sum).isNotNull();
                    assertThat(sum.electronic()).isEqualTo(Money.rubles(10));
                    assertThat(sum.total()).isEqualTo(Money.kopecks(1005));
                    assertThat(sum.extra()).containsKey("New");
                });
        assertThat(read("{\"Payments\":[]}").payments()).isNull();
        assertThat(read("{\"Payments\":null}").payments()).isNull();
    }

    @Test
    void excise_is_in_roubles_and_read_as_text_too() throws Exception {
        for (String excise : List.of("12.5", "\"12.50\"", "\"12,50\"")) {
            ReceiptItem item = JSON.readValue("{\"Excise\":" + excise + "}", ReceiptItem.class);
            assertThat(item.excise()).isEqualTo(Money.rubles("12.50"));
        }
    }

    @Test
    void what_is_no_amount_at_all_does_not_hide_the_rest() throws Exception {
        for (String strange : List.of("{\"a\":[1]}", "[1]", "\"much\"", "null", "true")) {
            Receipt receipt = read("{\"Items\":[{\"Excise\":" + strange + ",\"Price\":" + strange
                    + ",\"Name\":\"x\"}],\"Payments\":" + strange + ",\"Email\":\"a@b.ru\"}");
            assertThat(receipt.email()).isEqualTo("a@b.ru");
            assertThat(receipt.items()).extracting(ReceiptItem::name).containsExactly("x");
            assertThat(receipt.items()).extracting(ReceiptItem::excise).containsOnlyNulls();
        }
    }

    @Test
    void what_the_documents_spell_two_ways_is_read_both_ways() throws Exception {
        assertThat(JSON.readValue("{\"markCodeType\":1,\"value\":\"x\"}", MarkCode.class)
                        .value())
                .isEqualTo("x");
        assertThat(read("{\"additionalCheckProps\":\"x\"}").additionalCheckProps())
                .isEqualTo("x");
        assertThat(JSON.readValue("{\"MeasurementUnit\":\"дн\"}", ReceiptItem.class)
                        .measurementUnit())
                .matches(unit -> unit != null && unit.is(MeasurementUnit.DAY));
        for (String second : List.of("c", "с")) {
            assertThat(OpenEnum.of(MeasurementUnit.class, second).value()).isEqualTo(MeasurementUnit.SECOND);
        }
    }

    @Test
    void a_unit_of_ones_own_and_an_unknown_marking_code_can_be_sent() throws Exception {
        ReceiptItem item =
                ReceiptItem.of("Труба", Money.rubles(1), 1, OpenEnum.of(MeasurementUnit.class, "пог. м"), Tax.VAT_0)
                        .toBuilder()
                        .markCode(MarkCode.of(MarkCodeType.UNKNOWN, "x"))
                        .build();
        assertThat(written(item).get("MeasurementUnit").textValue()).isEqualTo("пог. м");
        assertThat(written(item).at("/MarkCode/MarkCodeType").textValue()).isEqualTo("UNKNOWN");
    }

    @Test
    void unreadable_dates_are_absent_and_do_not_hide_the_rest() throws Exception {
        Receipt receipt = read(
                "{\"Email\":\"a@b.ru\",\"ClientInfo\":{\"Birthdate\":\"soon\",\"Address\":\"A\"},"
                        + "\"OperatingCheckProps\":{\"Timestamp\":{\"a\":1},\"Value\":\"v\"},"
                        + "\"SectoralCheckProps\":[{\"Date\":\"2026-01-31\"},{\"Date\":\"31.01.2026 10:00:00\"},{\"Date\":{}}]}");
        assertThat(receipt.email()).isEqualTo("a@b.ru");
        assertThat(receipt.clientInfo())
                .isEqualTo(ClientInfo.builder().address("A").build());
        assertThat(receipt.operatingCheckProps())
                .isEqualTo(OperatingCheckProps.builder().value("v").build());
        assertThat(receipt.sectoralCheckProps())
                .extracting(SectoralItemProps::date)
                .containsExactly(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 1, 31), null);
        OperatingCheckProps iso = JSON.readValue("{\"Timestamp\":\"2026-07-03T12:05:00\"}", OperatingCheckProps.class);
        assertThat(iso.timestamp()).isEqualTo(LocalDateTime.of(2026, 7, 3, 12, 5));
    }

    @Test
    void quantities_are_written_plainly() throws Exception {
        for (String quantity : List.of("1", "1.000", "1E0")) {
            ReceiptItem item = ReceiptItem.of("x", Money.rubles(1), new BigDecimal(quantity), Tax.NONE);
            assertThat(JSON.writeValueAsString(item)).contains("\"Quantity\":1,");
            assertThat(item).isEqualTo(ReceiptItem.of("x", Money.rubles(1), 1, Tax.NONE));
        }
        ReceiptItem hundreds = ReceiptItem.of("x", Money.rubles(1), new BigDecimal("1E+3"), Tax.NONE);
        assertThat(JSON.writeValueAsString(hundreds)).contains("\"Quantity\":1000,");
        ReceiptItem weight = ReceiptItem.of("x", Money.rubles(1), new BigDecimal("0.350"), Tax.NONE);
        assertThat(JSON.writeValueAsString(weight)).contains("\"Quantity\":0.35,");
    }

    @Test
    void unknown_fields_and_values_survive_at_every_level() throws Exception {
        String json =
                "{\"FfdVersion\":\"1.3\",\"Taxation\":\"npd\",\"Items\":[{\"Tax\":\"vat30\",\"MarkCode\":{\"N\":1},\"N\":2,"
                        + "\"AgentData\":{\"AgentSign\":\"\",\"N\":[3]},\"SupplierInfo\":{\"N\":{}}}],\"Payments\":{\"N\":4},\"N\":null}";
        assertThat(written(read(json))).isEqualTo(JSON.readTree(json));
    }
}
