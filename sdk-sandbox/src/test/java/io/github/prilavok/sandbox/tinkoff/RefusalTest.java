package io.github.prilavok.sandbox.tinkoff;

import static io.github.prilavok.sandbox.tinkoff.Shop.assertOk;
import static io.github.prilavok.sandbox.tinkoff.Shop.assertRefused;
import static io.github.prilavok.sandbox.tinkoff.Shop.body;
import static io.github.prilavok.sandbox.tinkoff.Shop.id;
import static io.github.prilavok.sandbox.tinkoff.Shop.json;
import static io.github.prilavok.sandbox.tinkoff.Shop.order;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusalTest {
    private final Shop shop = new Shop();

    @AfterAll
    void close() {
        shop.close();
    }

    @Test
    void a_wrong_token_an_unknown_terminal_and_a_missing_one() {
        String signed = "{\"TerminalKey\":\"1700000000001DEMO\",\"PaymentId\":\"5974256058\",\"Token\":\"";

        JsonNode wrong = shop.post("v2/GetState", signed + "0".repeat(64) + "\"}");
        assertThat(wrong)
                .isEqualTo(json("{\"Success\":false,\"ErrorCode\":\"204\",\"Message\":\"Неверные параметры.\","
                        + "\"Details\":\"Неверный токен. Проверьте пару TerminalKey/SecretKey.\"}"));
        String right = "9809cb5763e472abed1f7f6413c291d70495fc3acc0ff799e393e19229bdd811";
        assertRefused(shop.post("v2/GetState", signed + right + "\"}"), "255");
        assertRefused(shop.post("v2/GetState", signed + right.toUpperCase(java.util.Locale.ROOT) + "\"}"), "255");
        assertRefused(shop.post("v2/GetState", "{\"TerminalKey\":\"1700000000001DEMO\",\"PaymentId\":\"1\"}"), "201");
        assertRefused(shop.post("v2/GetState", "{\"TerminalKey\":\"Nobody\",\"Token\":\"x\"}"), "205");
        assertRefused(shop.post("v2/GetState", "{\"Token\":\"x\"}"), "201");
        assertRefused(shop.post("v2/GetState", "{\"TerminalKey\":\"" + "T".repeat(21) + "\"}"), "210");
        assertRefused(shop.signed("v2/GetState", TinkoffSandbox.PAYOUT_TERMINAL, body()), "331");
        assertRefused(shop.post("v2/GetState", "not json"), "1");
        assertRefused(shop.post("v2/GetState", "[]"), "1");
        assertRefused(shop.post("v2/GetState", ""), "203");
    }

    @Test
    void a_member_invented_tomorrow_takes_part_in_the_token() {
        ObjectNode order = order("o-1", 1000).put("Tomorrow", "x").put("AndThis", 1.5);
        assertOk(shop.call("Init", order));
        order.put("Tomorrow", "y");
        assertRefused(shop.post("v2/Init", order.toString()), "204");
        order.put("Tomorrow", "x").putObject("Receipts").put("Ignored", true);
        assertOk(shop.post("v2/Init", order.toString()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|201",
                "{\"Amount\":1000}|9999",
                "{\"Amount\":1000,\"OrderId\":\"\"}|9999",
                "{\"OrderId\":\"o\"}|201",
                "{\"Amount\":0,\"OrderId\":\"o\"}|251",
                "{\"Amount\":12.5,\"OrderId\":\"o\"}|240",
                "{\"Amount\":\"many\",\"OrderId\":\"o\"}|240",
                "{\"Amount\":-1,\"OrderId\":\"o\"}|240",
                "{\"Amount\":12345678901,\"OrderId\":\"o\"}|240",
                "{\"Amount\":1000,\"OrderId\":\"1234567890123456789012345678901234567\"}|212",
                "{\"Amount\":1000,\"OrderId\":\"o\",\"CustomerKey\":\"1234567890123456789012345678901234567\"}|216",
                "{\"Amount\":1000,\"OrderId\":\"o\",\"Recurrent\":\"Y\"}|201",
                "{\"Amount\":1000,\"OrderId\":\"o\",\"PayType\":\"X\"}|9999",
                "{\"Amount\":1000,\"OrderId\":\"o\",\"Language\":\"de\"}|9999",
                "{\"Amount\":1000,\"OrderId\":\"o\",\"Currency\":840}|253",
                "{\"Amount\":1000,\"OrderId\":\"o\",\"IP\":\"localhost\"}|211",
                "{\"Amount\":1000,\"OrderId\":\"o\",\"SuccessURL\":\"ok\"}|9999",
                "{\"Amount\":1000,\"OrderId\":\"o\",\"RedirectDueDate\":\"tomorrow\"}|12",
                "{\"Amount\":1000,\"OrderId\":\"o\",\"RedirectDueDate\":\"2020-01-01T00:00:00+03:00\"}|12",
                "{\"Amount\":1000,\"OrderId\":\"o\",\"RedirectDueDate\":\"2199-01-01T00:00:00+03:00\"}|12",
                "{\"Amount\":1000,\"OrderId\":\"o\",\"DATA\":\"text\"}|250",
                "{\"Amount\":1000,\"OrderId\":\"o\",\"DATA\":{\"QR\":true}}|250",
                "{\"Amount\":1000,\"OrderId\":\"o\",\"DATA\":{\"QR\":\"true\"}}|201",
                "{\"Amount\":1000,\"OrderId\":\"o\",\"DATA\":{\"Email\":\"nobody\"}}|224",
                "{\"Amount\":1000,\"OrderId\":\"o\",\"DATA\":{\"Phone\":\"call me\"}}|227",
                "{\"Amount\":1000,\"OrderId\":\"o\",\"DATA\":{\"OperationInitiatorType\":\"9\"}}|1125",
                "{\"Amount\":1000,\"OrderId\":\"o\",\"DATA\":{\"OperationInitiatorType\":\"1\"}}|1126",
                "{\"Amount\":1000,\"OrderId\":\"o\",\"DATA\":{\"OperationInitiatorType\":\"I\"}}|1126",
                "{\"Amount\":1000,\"OrderId\":\"o\",\"Shops\":[{\"ShopCode\":\"1\",\"Amount\":0}]}|333",
                "{\"Amount\":1000,\"OrderId\":\"o\",\"Shops\":[{\"ShopCode\":\"1\",\"Amount\":1,\"Fee\":-1}]}|332",
                "{\"Amount\":1000,\"OrderId\":\"o\",\"Receipt\":[]}|1",
                "{\"Amount\":1000,\"OrderId\":{}}|1",
            })
    void of_an_order(String order, String code) {
        assertRefused(shop.call("Init", (ObjectNode) json(order)), code);
    }

    @Test
    void of_data_that_is_too_much() {
        ObjectNode data = body();
        for (int i = 0; i < 21; i++) {
            data.put("key" + i, "v");
        }
        assertRefused(shop.call("Init", order("o-1", 1000).set("DATA", data)), "207");
        assertRefused(shop.call("Init", order("o-1", 1000).set("DATA", body().put("k", "v".repeat(101)))), "209");
        assertRefused(shop.call("Init", order("o-1", 1000).put("Description", "д".repeat(141))), "213");
        assertOk(shop.call(
                "Init",
                order("o-1", 1000)
                        .put("Description", "д".repeat(140))
                        .set("DATA", body().put("notificationEnableSource", "sbpqr"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"GetState", "Confirm", "Cancel", "Charge", "GetQr", "GetQrState", "QrMembersList", "ChargeQr"})
    void of_a_payment_that_is_not_there(String method) {
        assertRefused(shop.call(method, body().put("RebillId", "1")), "201");
        assertRefused(shop.call(method, body().put("PaymentId", "12x").put("RebillId", "1")), "217");
        assertRefused(shop.call(method, body().put("PaymentId", "1".repeat(21)).put("RebillId", "1")), "237");
        assertRefused(
                shop.call(
                        method, body().put("PaymentId", 12).put("RebillId", "1").put("AccountToken", "a")),
                "255");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|329",
                "{\"Email\":\"a@b.ru\"}|201",
                "{\"Email\":\"a@b.ru\",\"Taxation\":\"free\"}|9999",
                "{\"Email\":\"a@b.ru\",\"Taxation\":\"osn\"}|321",
                "{\"Email\":\"nobody\",\"Taxation\":\"osn\"}|224",
                "{\"Phone\":\"+79001234567\",\"Taxation\":\"osn\",\"FfdVersion\":\"1.1\"}|9999",
                "{\"Email\":\"a@b.ru\",\"Taxation\":\"osn\",\"AgentData\":{}}|383",
            })
    void of_a_receipt(String receipt, String code) {
        assertRefused(shop.call("Init", order("o-1", 1000).set("Receipt", json(receipt))), code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Name||201",
                "Price|10.5|240",
                "Price||201",
                "Amount|999|9999",
                "Quantity|1.2345|310",
                "Quantity|0|310",
                "Quantity|123456|310",
                "Quantity||201",
                "Tax|\"vat18\"|9999",
                "Tax||201",
                "PaymentMethod|\"later\"|9999",
                "PaymentObject|\"contribution\"|9999",
                "AgentData|{}|318",
                "AgentData|{\"AgentSign\":\"friend\"}|317",
                "AgentData|{\"AgentSign\":\"attorney\"}|319",
                "AgentData|{\"AgentSign\":\"attorney\",\"Phones\":[\"12345678901234567890\"]}|316",
                "Ean13|\"LONG\"|258",
            })
    void of_an_item(String field, String value, String code) {
        ObjectNode item = item(1000);
        if (value == null) {
            item.remove(field);
        } else {
            item.set(field, json(value.replace("LONG", "1".repeat(301))));
        }
        assertRefused(shop.call("Init", order("o-1", 1000).set("Receipt", receipt(item))), code);
    }

    @Test
    void of_sums_that_differ() {
        assertRefused(shop.call("Init", order("o-1", 1001).set("Receipt", receipt(item(1000)))), "308");
        ObjectNode receipt = receipt(item(1000));
        receipt.putObject("Payments").put("Electronic", 900).put("AdvancePayment", 100);
        assertRefused(shop.call("Init", order("o-1", 1000).set("Receipt", receipt)), "334");
        assertOk(shop.call("Init", order("o-1", 900).set("Receipt", receipt)));
        receipt.putObject("Payments").put("Electronic", 900);
        assertRefused(shop.call("Init", order("o-1", 900).set("Receipt", receipt)), "308");
    }

    @Test
    void of_ffd_1_2() {
        ObjectNode item = item(1000);
        ObjectNode receipt = receipt(item).put("FfdVersion", "1.2");
        assertRefused(shop.call("Init", order("o-1", 1000).set("Receipt", receipt)), "201");
        item.put("MeasurementUnit", "шт")
                .put("PaymentMethod", "full_payment")
                .put("PaymentObject", "goods_with_marking_code");
        item.putObject("MarkCode").put("MarkCodeType", "RAWCODE").put("Value", "x");
        assertOk(shop.call("Init", order("o-1", 1000).set("Receipt", receipt)));
        item.putObject("MarkQuantity").put("Numerator", 2).put("Denominator", 2);
        assertRefused(shop.call("Init", order("o-1", 1000).set("Receipt", receipt)), "386");
        item.remove("MarkQuantity");
        item.put("Quantity", 2).put("Price", 500);
        assertRefused(shop.call("Init", order("o-1", 1000).set("Receipt", receipt)), "385");
    }

    @Test
    void of_a_missing_receipt_where_there_is_a_cash_register() {
        shop.bank.addTerminal("Register", TinkoffSandbox.PASSWORD, false).receiptRequired(true);
        assertRefused(shop.signed("v2/Init", "Register", order("o-1", 1000)), "309");
        assertOk(shop.signed("v2/Init", "Register", order("o-1", 1000).set("Receipt", receipt(item(1000)))));
    }

    @Test
    void of_a_partial_refund_without_its_receipt() {
        JsonNode payment = shop.paid(order("o-9", 1000).set("Receipt", receipt(item(1000))));
        assertRefused(shop.call("Cancel", id(payment).put("Amount", 300)), "309");
        assertRefused(shop.call("Cancel", id(payment).put("Amount", 300).set("Receipt", receipt(item(301)))), "308");
        assertThat(shop.bank.ledger().refunded("o-9").count()).isZero();
        assertOk(shop.call("Cancel", id(payment).put("Amount", 300).set("Receipt", receipt(item(300)))));
        assertRefused(shop.call("Cancel", id(payment).put("Amount", 701).set("Receipt", receipt(item(701)))), "330");
    }

    @Test
    void of_a_letter_to_nobody() {
        JsonNode payment = shop.call("Init", order("o-1", 1000));
        assertRefused(shop.call("Charge", id(payment).put("RebillId", "1").put("SendEmail", true)), "206");
        assertRefused(
                shop.call(
                        "Charge",
                        id(payment).put("RebillId", "1").put("SendEmail", true).put("InfoEmail", "nobody")),
                "224");
        assertRefused(shop.call("Charge", id(payment).put("RebillId", "1").put("SendEmail", "perhaps")), "246");
    }

    @Test
    void every_operation_has_a_door() {
        List<String> signed = List.of(
                "v2/Init",
                "v2/GetState",
                "v2/CheckOrder",
                "v2/Confirm",
                "v2/Cancel",
                "v2/Charge",
                "v2/AddCustomer",
                "v2/GetCustomer",
                "v2/RemoveCustomer",
                "v2/AddCard",
                "v2/AttachCard",
                "v2/GetAddCardState",
                "v2/GetCardList",
                "v2/RemoveCard",
                "v2/SubmitRandomAmount",
                "v2/Check3dsVersion",
                "v2/FinishAuthorize",
                "v2/GetQr",
                "v2/GetStaticQr",
                "v2/GetQrBankList",
                "v2/QrMembersList",
                "v2/GetQrState",
                "v2/AddAccountQr",
                "v2/GetAddAccountQrState",
                "v2/GetAccountQrList",
                "v2/ChargeQr",
                "v2/SbpPayTest",
                "v2/MirPay/GetDeepLink",
                "v2/AlfaPay/link/get",
                "cashbox/SendClosingReceipt",
                "v2/getConfirmOperation",
                "v2/Resend",
                "v2/createSpDeal",
                "v2/closeSpDeal");
        for (String path : signed) {
            assertRefused(shop.post(path + "/", "{\"TerminalKey\":\"1700000000001DEMO\",\"Token\":\"0\"}"), "204");
        }
        List<String> payouts = List.of(
                "e2c/v2/Init",
                "e2c/v2/Payment",
                "e2c/v2/GetState",
                "e2c/v2/CancelPayment",
                "e2c/v2/GetAccountInfo",
                "e2c/v2/AddCustomer",
                "e2c/v2/GetCustomer",
                "e2c/v2/RemoveCustomer",
                "e2c/v2/AddCard",
                "e2c/v2/GetCardList",
                "e2c/v2/RemoveCard",
                "e2c/v2/UpdateCertificateStatus",
                "a2c/sbp/GetSbpMembers");
        for (String path : payouts) {
            assertRefused(shop.post(path, "{\"TerminalKey\":\"1700000000001E2C\",\"Token\":\"0\"}"), "204");
        }
        for (String path : List.of("Submit3DSAuthorization", "Submit3DSAuthorizationV2")) {
            assertRefused(shop.form(path, Map.of("PaymentId", "1", "MD", "m", "PaRes", "p")), "255");
        }
    }

    static ObjectNode item(long kopecks) {
        return body().put("Name", "Кружка")
                .put("Price", kopecks)
                .put("Quantity", 1)
                .put("Amount", kopecks)
                .put("Tax", "vat22");
    }

    static ObjectNode receipt(ObjectNode item) {
        ObjectNode receipt = body().put("Email", "a@b.ru").put("Taxation", "usn_income");
        receipt.putArray("Items").add(item);
        return receipt;
    }
}
