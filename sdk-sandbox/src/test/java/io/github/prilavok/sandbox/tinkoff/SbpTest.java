package io.github.prilavok.sandbox.tinkoff;

import static io.github.prilavok.sandbox.tinkoff.Shop.assertOk;
import static io.github.prilavok.sandbox.tinkoff.Shop.assertRefused;
import static io.github.prilavok.sandbox.tinkoff.Shop.body;
import static io.github.prilavok.sandbox.tinkoff.Shop.id;
import static io.github.prilavok.sandbox.tinkoff.Shop.order;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.tinkoff.TinkoffLedger.Total;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SbpTest {
    private final Shop shop = new Shop();
    private final TinkoffLedger ledger = shop.bank.ledger();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void a_qr_code_is_shown_and_paid() {
        JsonNode payment = shop.call("Init", order("o-1", 1000));
        JsonNode qr = shop.call("GetQr", id(payment));
        assertOk(qr);
        assertThat(qr.path("PaymentId").isIntegralNumber()).isTrue();
        assertThat(qr.path("Data").asText())
                .startsWith("https://qr.nspk.ru/AS10")
                .contains("?type=02");
        assertThat(shop.status(payment)).isEqualTo("FORM_SHOWED");
        assertThat(shop.call("GetQr", id(payment)).path("Data")).isEqualTo(qr.path("Data"));
        assertThat(shop.call("GetQr", id(payment).put("DataType", "IMAGE"))
                        .path("Data")
                        .asText())
                .startsWith("<svg");
        assertThat(shop.call("GetQr", id(payment).put("BankId", "100000000111"))
                        .path("Data")
                        .asText())
                .startsWith("bank100000000111://qr.nspk.ru/");
        assertRefused(shop.call("GetQr", id(payment).put("BankId", "1")), "3044");

        shop.bank.buyer().pays(qr.path("Data").asText(), Means.SBP);

        JsonNode state = shop.call("GetState", id(payment));
        assertThat(state.path("Status").asText()).isEqualTo("CONFIRMED");
        assertThat(state.path("Params").get(1).path("Value").asText()).isEqualTo("qrsbp");
        assertThat(shop.notified()).containsExactly("CONFIRMED");
        assertThat(ledger.charged("o-1")).isEqualTo(new Total(1, 1000));
        assertRefused(shop.call("GetQr", id(payment)), "8");
    }

    @Test
    void a_refund_comes_later_and_ExternalRequestId_does_not_guard_it() {
        JsonNode payment = shop.call("Init", order("o-1", 5000));
        shop.bank.buyer().pays(payment.path("PaymentId").asText(), Means.SBP);
        ObjectNode refund =
                id(payment).put("Amount", 1000).put("ExternalRequestId", "r-1").put("QrMemberId", "100000000111");

        JsonNode answer = shop.call("Cancel", refund.deepCopy());

        assertThat(answer.path("Status").asText()).isEqualTo("ASYNC_REFUNDING");
        assertThat(answer.path("NewAmount").asLong()).isEqualTo(4000);
        assertThat(ledger.refunded("o-1").count()).isZero();
        assertRefused(shop.call("Cancel", refund.deepCopy()), "8");
        shop.clock.advance(Duration.ofSeconds(10));
        assertThat(shop.status(payment)).isEqualTo("PARTIAL_REFUNDED");
        JsonNode state = shop.call("GetQrState", id(payment));
        assertThat(state.path("QrCancelCode").asText()).isEqualTo("0");
        assertThat(state.path("Amount").asLong()).isEqualTo(4000);

        assertRefused(shop.call("Cancel", refund.deepCopy()), "3029");
        for (int i = 0; i < 4; i++) {
            shop.clock.advance(Duration.ofHours(1));
            assertOk(shop.call("Cancel", refund.deepCopy().put("Amount", 500)));
        }
        shop.clock.advance(Duration.ofHours(1));
        assertRefused(shop.call("Cancel", refund.deepCopy()), "3030");
        assertThat(ledger.refunded("o-1")).isEqualTo(new Total(5, 3000));
    }

    @Test
    void a_refund_that_the_payer_s_bank_refuses_is_undone() {
        JsonNode payment = shop.call("Init", order("o-1", 5000));
        shop.bank.buyer().pays(payment.path("PaymentId").asText(), Means.SBP);
        shop.bank.buyer().refusesRefunds(payment.path("PaymentId").asText());

        shop.call("Cancel", id(payment));
        shop.clock.advance(Duration.ofSeconds(10));

        assertThat(shop.status(payment)).isEqualTo("CONFIRMED");
        assertThat(shop.call("GetQrState", id(payment)).path("QrCancelCode").asText())
                .isEqualTo("3028");
        assertThat(ledger.refunded("o-1").count()).isZero();
    }

    @Test
    void sums_and_terminals_that_sbp_does_not_take() {
        assertRefused(shop.call("GetQr", id(shop.call("Init", order("o-1", 999)))), "3016");
        assertRefused(shop.call("GetQr", id(shop.call("Init", order("o-2", 100_000_001)))), "3016");
        ObjectNode split = order("o-3", 1000);
        split.putArray("Shops").addObject().put("ShopCode", "1").put("Amount", 1000);
        assertRefused(shop.call("GetQr", id(shop.call("Init", split))), "3001");
        shop.bank.terminal().sbpAllowed(false);
        assertRefused(shop.call("GetQr", id(shop.call("Init", order("o-4", 1000)))), "3001");
        assertRefused(shop.call("GetStaticQr", body()), "3001");
    }

    @Test
    void an_account_is_linked_and_charged_later() {
        assertRefused(shop.call("AddAccountQr", body()), "201");
        assertRefused(
                shop.call(
                        "AddAccountQr", body().put("Description", "d").put("RedirectDueDate", "2020-01-01T00:00:00Z")),
                "3017");
        JsonNode link = shop.call("AddAccountQr", body().put("Description", "Подписка"));
        String key = link.path("RequestKey").asText();
        ObjectNode request = body().put("RequestKey", key);
        assertThat(shop.call("GetAddAccountQrState", request.deepCopy())
                        .path("Status")
                        .asText())
                .isEqualTo("NEW");
        shop.bank.buyer().opensAccountLink(key);
        assertThat(shop.call("GetAccountQrList", body())
                        .path("AccountTokens")
                        .get(0)
                        .path("Status")
                        .asText())
                .isEqualTo("PROCCESING");

        shop.bank.buyer().linksAccount(key);

        String token = shop.call("GetAddAccountQrState", request.deepCopy())
                .path("AccountToken")
                .asText();
        JsonNode notification = shop.notifications().get(0);
        assertThat(notification.path("NotificationType").asText()).isEqualTo("LINKACCOUNT");
        assertThat(notification.path("AccountToken").asText()).isEqualTo(token);
        assertRefused(shop.call("GetAddAccountQrState", body().put("RequestKey", "0")), "3012");

        JsonNode payment = recurrent("o-1");
        JsonNode charged = shop.call("ChargeQr", id(payment).put("AccountToken", token));
        assertOk(charged);
        assertThat(charged.path("Status").asText()).isEqualTo("FORM_SHOWED");
        assertThat(charged.path("Currency").asInt()).isEqualTo(643);
        assertThat(ledger.charged("o-1").count()).isZero();
        assertRefused(shop.call("ChargeQr", id(payment).put("AccountToken", token)), "3037");
        shop.clock.advance(Duration.ofSeconds(5));
        assertThat(shop.status(payment)).isEqualTo("CONFIRMED");
        assertThat(ledger.charged("o-1")).isEqualTo(new Total(1, 1000));

        shop.bank.buyer().emptiesAccount(token);
        JsonNode poor = recurrent("o-2");
        assertOk(shop.call("ChargeQr", id(poor).put("AccountToken", token)));
        shop.clock.advance(Duration.ofSeconds(5));
        assertThat(shop.status(poor)).isEqualTo("REJECTED");

        shop.bank.buyer().unlinksAccount(key);
        JsonNode late = recurrent("o-3");
        assertRefused(shop.call("ChargeQr", id(late).put("AccountToken", token)), "3015");
        assertRefused(shop.call("ChargeQr", id(late)), "3014");
        assertRefused(
                shop.call("ChargeQr", id(shop.call("Init", order("o-4", 1000))).put("AccountToken", token)), "3013");
    }

    @Test
    void a_payment_may_link_the_account_at_the_same_time() {
        JsonNode payment = recurrent("o-1");
        JsonNode qr = shop.call("GetQr", id(payment));
        shop.bank.buyer().pays(qr.path("Data").asText(), Means.SBP);

        assertThat(shop.notified()).containsExactlyInAnyOrder("CONFIRMED", "ACTIVE");
        assertThat(shop.call(
                                "GetAddAccountQrState",
                                body().put("RequestKey", qr.path("RequestKey").asText()))
                        .path("Status")
                        .asText())
                .isEqualTo("ACTIVE");
    }

    @Test
    void the_test_method_pays_rejects_and_expires() {
        JsonNode paid = shop.call("Init", order("o-1", 1000));
        assertRefused(shop.call("SbpPayTest", id(paid)), "8");
        shop.call("GetQr", id(paid));
        assertRefused(shop.call("SbpPayTest", id(paid).put("IsRejected", true).put("IsDeadlineExpired", true)), "9999");
        assertOk(shop.call("SbpPayTest", id(paid)));
        assertThat(shop.status(paid)).isEqualTo("CONFIRMED");

        JsonNode rejected = shop.call("Init", order("o-2", 1000));
        shop.call("GetQr", id(rejected));
        assertOk(shop.call("SbpPayTest", id(rejected).put("IsRejected", true)));
        assertThat(shop.status(rejected)).isEqualTo("REJECTED");

        JsonNode expired = shop.call("Init", order("o-3", 1000));
        shop.call("GetQr", id(expired));
        assertOk(shop.call("SbpPayTest", id(expired).put("IsDeadlineExpired", true)));
        assertThat(shop.status(expired)).isEqualTo("DEADLINE_EXPIRED");
    }

    @Test
    void lists_of_banks() {
        ObjectNode device = body().put("ScenarioType", "qr");
        device.putObject("Device").put("Type", "mobile").put("Os", "iOS");
        JsonNode banks = shop.call("GetQrBankList", device).path("BankList");
        assertThat(banks.get(0).path("BankId").asText()).isEqualTo("100000000004");
        assertThat(banks.get(0).path("BankOrder").asInt()).isEqualTo(1);
        assertRefused(shop.call("GetQrBankList", body()), "201");

        JsonNode payment = shop.call("Init", order("o-1", 1000));
        JsonNode members = shop.call("QrMembersList", id(payment)).path("Members");
        assertThat(members.get(0).path("IsPayee").asBoolean()).isTrue();
        assertOk(shop.call("GetStaticQr", body().put("DataType", "PAYLOAD")));
    }

    @Test
    void wallets_give_links_and_drawings() {
        JsonNode payment = shop.call("Init", order("o-1", 1000));
        String id = payment.path("PaymentId").asText();
        JsonNode status = get("v2/TinkoffPay/terminals/1700000000001DEMO/status");
        assertThat(status.path("Params").path("Allowed").asBoolean()).isTrue();
        assertRefused(get("v2/TinkoffPay/terminals/nobody/status"), "205");
        String link = get("v2/TinkoffPay/transactions/" + id + "/versions/2.0/link")
                .path("Params")
                .path("RedirectUrl")
                .asText();
        assertThat(link).isEqualTo(payment.path("PaymentURL").asText());
        assertRefused(get("v2/TinkoffPay/transactions/" + id + "/versions/9/link"), "9999");
        assertOk(get("v2/SberPay/transactions/" + id + "/link"));
        assertThat(shop.call("MirPay/GetDeepLink", id(payment)).path("Deeplink").asText())
                .startsWith("mirpay://");
        assertOk(shop.call("AlfaPay/link/get", id(payment)));
        assertOk(get("v2/GetTerminalPayMethods?TerminalKey=1700000000001DEMO&PaySource=API"));
        assertOk(get("v2/GetTerminalPayMethods?TerminalKey=1700000000001DEMO&Paysource=SDK"));
        assertRefused(get("v2/GetTerminalPayMethods?TerminalKey=1700000000001DEMO"), "201");

        for (String wallet : new String[] {"TinkoffPay", "SberPay"}) {
            HttpResponse<String> drawing = qr(wallet, id, "image/svg+xml");
            assertThat(drawing.headers().firstValue("Content-Type")).hasValue("image/svg+xml");
            assertThat(drawing.body()).startsWith("<svg");
            assertThat(qr(wallet, id, "image/svg").statusCode()).isEqualTo(415);
            HttpResponse<String> refused = qr(wallet, "12", "image/svg+xml");
            assertThat(refused.statusCode()).isEqualTo(200);
            assertRefused(Shop.json(refused.body()), "255");
        }
    }

    private HttpResponse<String> qr(String wallet, String id, String accept) {
        return shop.get(shop.bank.baseUrl().resolve("v2/" + wallet + "/" + id + "/QR"), "Accept", accept);
    }

    private JsonNode get(String path) {
        return Shop.json(shop.get(shop.bank.baseUrl().resolve(path)));
    }

    private JsonNode recurrent(String orderId) {
        ObjectNode order = order(orderId, 1000).put("Recurrent", "Y").put("Description", "Подписка");
        order.putObject("DATA").put("QR", "true");
        JsonNode payment = shop.call("Init", order);
        assertOk(payment);
        return payment;
    }
}
