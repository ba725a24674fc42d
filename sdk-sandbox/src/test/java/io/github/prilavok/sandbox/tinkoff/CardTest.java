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
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CardTest {
    private final Shop shop = new Shop();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void customers_come_and_go() {
        assertRefused(shop.call("GetCustomer", customer()), "7");
        assertOk(shop.call("AddCustomer", customer().put("Email", "a@b.ru").put("Phone", "+79001234567")));
        assertRefused(shop.call("AddCustomer", customer()), "7");
        JsonNode known = shop.call("GetCustomer", customer());
        assertThat(known.path("Email").asText()).isEqualTo("a@b.ru");
        assertThat(known.path("Phone").asText()).isEqualTo("+79001234567");
        assertOk(shop.call("RemoveCustomer", customer()));
        JsonNode gone = shop.call("RemoveCustomer", customer());
        assertRefused(gone, "7");
        assertThat(gone.path("Details").asText()).isEqualTo("Клиент не найден.");
    }

    @Test
    void a_card_is_bound_listed_and_removed() {
        shop.call("AddCustomer", customer());
        JsonNode session = shop.call("AddCard", customer().put("CheckType", "HOLD"));
        assertThat(session.path("PaymentId").isIntegralNumber()).isTrue();
        ObjectNode key = body().put("RequestKey", session.path("RequestKey").asText());
        assertThat(shop.call("GetAddCardState", key.deepCopy()).path("Status").asText())
                .isEqualTo("NEW");

        shop.bank.buyer().binds(session.path("PaymentURL").asText(), TestCard.OK);

        JsonNode state = shop.call("GetAddCardState", key.deepCopy());
        assertThat(state.path("Status").asText()).isEqualTo("COMPLETED");
        JsonNode notification = shop.notifications().get(0);
        assertThat(notification.has("OrderId")).isFalse();
        assertThat(notification.has("NotificationType")).isFalse();
        assertThat(notification.path("CardId").isTextual()).isTrue();
        assertThat(notification.path("RebillId").asText())
                .isEqualTo(state.path("RebillId").asText());

        JsonNode cards = shop.call("GetCardList", customer());
        assertThat(cards.isArray()).isTrue();
        assertThat(cards.get(0).path("Pan").asText()).isEqualTo("220077******7761");
        assertThat(cards.get(0).path("Status").asText()).isEqualTo("A");
        ObjectNode card = customer().put("CardId", cards.get(0).path("CardId").asText());
        assertThat(shop.call("RemoveCard", card.deepCopy()).path("Status").asText())
                .isEqualTo("D");
        assertRefused(shop.call("RemoveCard", card.deepCopy()), "6");
        assertThat(shop.call("GetCardList", customer()).get(0).path("Status").asText())
                .isEqualTo("D");
        assertRefused(shop.call("GetCardList", body().put("CustomerKey", "stranger")), "7");
        JsonNode next = shop.call("Init", order("o-1", 500));
        assertRefused(
                shop.call(
                        "Charge",
                        id(next).put("RebillId", state.path("RebillId").asText())),
                "6");
    }

    @Test
    void a_card_that_cannot_be_bound() {
        shop.call("AddCustomer", customer());
        JsonNode session = shop.call("AddCard", customer());
        shop.bank.buyer().bindsInVain(session.path("RequestKey").asText());

        assertThat(shop.notifications().get(0).path("Status").asText()).isEqualTo("REJECTED");
        assertThat(shop.notifications().get(0).path("Success").asBoolean()).isFalse();
        assertRefused(shop.call("GetAddCardState", body().put("RequestKey", "none")), "502");
        assertRefused(shop.call("AddCard", customer().put("CheckType", "MAYBE")), "9999");
        assertRefused(shop.call("AddCard", body().put("CustomerKey", "stranger")), "7");

        JsonNode late = shop.call("AddCard", customer());
        shop.clock.advance(Duration.ofDays(2));
        assertThat(shop.call(
                                "GetAddCardState",
                                body().put("RequestKey", late.path("RequestKey").asText()))
                        .path("Status")
                        .asText())
                .isEqualTo("REJECTED");
    }

    @Test
    void a_random_amount_is_asked_for_three_times() {
        shop.call("AddCustomer", customer());
        for (boolean right : new boolean[] {true, false}) {
            String key = shop.call("AddCard", customer().put("CheckType", "3DSHOLD"))
                    .path("RequestKey")
                    .asText();
            ObjectNode request = body().put("RequestKey", key);
            assertRefused(shop.call("SubmitRandomAmount", request.deepCopy().put("Amount", 1)), "8");
            shop.bank.buyer().binds(key, TestCard.OK);
            assertRefused(shop.call("SubmitRandomAmount", request.deepCopy().put("Amount", 1)), "514");
            assertRefused(shop.call("SubmitRandomAmount", request.deepCopy().put("Amount", 1)), "514");
            int amount = right ? shop.bank.buyer().seesRandomAmount(key) : 1;
            shop.call("SubmitRandomAmount", request.deepCopy().put("Amount", amount));
            assertThat(shop.call("GetAddCardState", request.deepCopy())
                            .path("Status")
                            .asText())
                    .isEqualTo(right ? "COMPLETED" : "REJECTED");
        }
    }

    @Test
    void the_binding_page_plays_the_customer_s_browser() {
        shop.call("AddCustomer", customer());
        URI page =
                URI.create(shop.call("AddCard", customer()).path("PaymentURL").asText());
        assertThat(shop.get(page).body()).contains("Привязка карты");
        assertThat(shop.submit(URI.create(page + "/card"), Map.of()).body()).contains("Карта привязана");
        assertThat(shop.submit(URI.create(page + "/decline"), Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(shop.call("GetCardList", customer())).hasSize(1);
    }

    @Test
    void an_own_form_pays_with_an_encrypted_card() {
        JsonNode payment =
                shop.call("Init", order("o-1", 1000).put("Recurrent", "Y").put("CustomerKey", "c-1"));
        JsonNode version = shop.call("Check3dsVersion", id(payment).put("CardData", card(TestCard.OK)));
        assertThat(version.path("Version").asText()).isEqualTo("1.0.0");

        JsonNode done = shop.call("FinishAuthorize", id(payment).put("CardData", card(TestCard.OK)));

        assertOk(done);
        assertThat(done.path("Status").asText()).isEqualTo("CONFIRMED");
        assertThat(done.path("RebillId").asText()).isNotEmpty();
        assertThat(shop.bank.ledger().charged("o-1")).isEqualTo(new Total(1, 1000));
        assertRefused(shop.call("FinishAuthorize", id(payment).put("CardData", card(TestCard.OK))), "8");

        JsonNode next = shop.call("Init", order("o-2", 1000));
        String saved = encrypted("CardId=" + done.path("CardId").asText() + ";CVV=123");
        assertOk(shop.call("FinishAuthorize", id(next).put("CardData", saved)));
        JsonNode third = shop.call("Init", order("o-3", 1000));
        assertRefused(shop.call("FinishAuthorize", id(third).put("CardData", encrypted("CardId=1;CVV=123"))), "107");
        assertOk(shop.call("FinishAuthorize", id(third).put("EncryptedPaymentData", "AAAA")));
    }

    @Test
    void the_token_of_FinishAuthorize_may_leave_out_CardId_and_CVV() {
        JsonNode payment = shop.call("Init", order("o-1", 1000));
        ObjectNode request = id(payment).put("CardData", card(TestCard.OK)).put("TerminalKey", TinkoffSandbox.TERMINAL);
        request.put("Token", Token.of(Token.scalars(request), TinkoffSandbox.PASSWORD))
                .put("CVV", "123");

        assertOk(shop.post("v2/FinishAuthorize", request.toString()));
        assertRefused(
                shop.post("v2/FinishAuthorize", request.put("IP", "10.0.0.1").toString()), "204");
    }

    @Test
    void card_data_is_checked() {
        JsonNode payment = shop.call("Init", order("o-1", 1000));
        Map<String, String> wrong = Map.of(
                "PAN=2200770239097761;ExpDate=1225;CVV=321", "1082",
                "PAN=2200770239097762;ExpDate=1299;CVV=123", "642",
                "PAN=22007702390977xx;ExpDate=1299;CVV=123", "218",
                "PAN=22007;ExpDate=1299;CVV=123", "234",
                "PAN=4242424242424242;ExpDate=1220;CVV=123", "252",
                "PAN=4242424242424242;ExpDate=1399;CVV=123", "219",
                "PAN=4242424242424242;ExpDate=99;CVV=123", "238",
                "PAN=4242424242424242;ExpDate=1299;CVV=x", "221",
                "PAN=4242424242424242;ExpDate=1299;CVV=1", "239",
                "CardId=x;CVV=123", "222");
        wrong.forEach((data, code) ->
                assertRefused(shop.call("FinishAuthorize", id(payment).put("CardData", encrypted(data))), code));
        assertRefused(shop.call("FinishAuthorize", id(payment).put("CardData", "AAAA")), "243");
        assertRefused(
                shop.call(
                        "FinishAuthorize",
                        id(payment).put("CardData", card(TestCard.OK)).put("Amount", 1)),
                "323");
        assertThat(shop.status(payment)).isEqualTo("NEW");
        assertOk(shop.call(
                "FinishAuthorize",
                id(payment).put("CardData", encrypted("PAN=4242424242424242;ExpDate=1299;CardHolder=I I;CVV=123"))));
    }

    @Test
    void cards_that_do_not_pay() {
        Map<TestCard, String> codes =
                Map.of(TestCard.NO_FUNDS, "1051", TestCard.NOT_AUTHENTICATED, "101", TestCard.REJECTED, "101");
        codes.forEach((card, code) -> {
            JsonNode payment = shop.call("Init", order("o-" + card, 1000));
            JsonNode answer = shop.call("FinishAuthorize", id(payment).put("CardData", card(card)));
            assertRefused(answer, code);
            assertThat(answer.path("Status").asText()).isEqualTo("REJECTED");
        });
        for (TestCard card : List.of(TestCard.FRICTIONLESS, TestCard.ATTEMPT, TestCard.MOCK)) {
            JsonNode payment = shop.call("Init", order("o-" + card, 1000));
            assertOk(shop.call("FinishAuthorize", id(payment).put("CardData", card(card))));
        }
    }

    @Test
    void a_challenge_of_3ds_2_goes_through_the_issuer_s_page() {
        JsonNode payment = shop.call("Init", order("o-1", 1000));
        JsonNode version = shop.call("Check3dsVersion", id(payment).put("CardData", card(TestCard.CHALLENGE)));
        assertThat(version.path("Version").asText()).isEqualTo("2.1.0");
        ObjectNode request = id(payment).put("CardData", card(TestCard.CHALLENGE));
        request.putObject("DATA").put("threeDSCompInd", "Y").put("cresCallbackUrl", "https://shop.example/cres");
        JsonNode asked = shop.call("FinishAuthorize", request);
        assertThat(asked.path("Status").asText()).isEqualTo("3DS_CHECKING");
        assertThat(asked.path("TdsServerTransId").asText())
                .isEqualTo(version.path("TdsServerTransID").asText());
        Map<String, String> id = Map.of("PaymentId", payment.path("PaymentId").asText());
        assertRefused(shop.form("Submit3DSAuthorizationV2", id), "110");

        String creq = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        body().put("acsTransID", asked.path("AcsTransId").asText())
                                .put("messageType", "CReq")
                                .toString()
                                .getBytes(StandardCharsets.UTF_8));
        URI acs = URI.create(asked.path("ACSUrl").asText());
        assertThat(shop.submit(acs, Map.of("creq", creq)).body()).contains("Введите пароль");
        String back = shop.submit(
                        URI.create(acs + "/answer"),
                        Map.of("id", asked.path("AcsTransId").asText(), "password", TestCard.PASSWORD))
                .body();
        assertThat(back).contains("action=\"https://shop.example/cres\"").contains("name=\"cres\"");
        assertThat(shop.status(payment)).isEqualTo("3DS_CHECKING");

        assertThat(shop.form("Submit3DSAuthorizationV2", id).path("Status").asText())
                .isEqualTo("CONFIRMED");
        assertRefused(shop.form("Submit3DSAuthorizationV2", id), "8");
        assertThat(shop.bank.ledger().charged("o-1")).isEqualTo(new Total(1, 1000));
    }

    @Test
    void a_challenge_that_is_failed_ends_rejected_and_a_forgotten_one_expires() {
        JsonNode failed = challenged("o-1");
        shop.bank.buyer().fails3ds(failed.path("PaymentId").asText());
        JsonNode answer = shop.form(
                "Submit3DSAuthorizationV2",
                Map.of("PaymentId", failed.path("PaymentId").asText()));
        assertRefused(answer, "101");
        assertThat(answer.path("Status").asText()).isEqualTo("REJECTED");

        JsonNode forgotten = challenged("o-2");
        JsonNode cancelled = challenged("o-3");
        assertThat(shop.call("Cancel", id(cancelled)).path("Status").asText()).isEqualTo("CANCELED");
        shop.clock.advance(Duration.ofHours(36));
        assertThat(shop.status(forgotten)).isEqualTo("DEADLINE_EXPIRED");
        assertThat(shop.status(cancelled)).isEqualTo("CANCELED");
    }

    @Test
    void a_challenge_of_3ds_1_hands_in_PaRes() {
        JsonNode payment = shop.call("Init", order("o-1", 1000));
        JsonNode asked = shop.call("FinishAuthorize", id(payment).put("CardData", card(TestCard.CHALLENGE)));
        String md = asked.path("MD").asText();
        String back = shop.submit(
                        URI.create(asked.path("ACSUrl").asText() + "/answer"),
                        Map.of(
                                "id",
                                asked.path("PaReq").asText(),
                                "password",
                                TestCard.PASSWORD,
                                "term",
                                "https://shop.example/term"))
                .body();
        Matcher paRes = Pattern.compile("name=\"PaRes\" value=\"([^\"]+)\"").matcher(back);
        assertThat(paRes.find()).isTrue();
        String paymentId = payment.path("PaymentId").asText();

        assertRefused(
                shop.form("Submit3DSAuthorization", Map.of("PaymentId", paymentId, "MD", "x", "PaRes", paRes.group(1))),
                "228");
        assertRefused(
                shop.form("Submit3DSAuthorization", Map.of("PaymentId", paymentId, "MD", md, "PaRes", "x")), "229");
        assertOk(
                shop.form("Submit3DSAuthorization", Map.of("PaymentId", paymentId, "MD", md, "PaRes", paRes.group(1))));
        assertThat(shop.status(payment)).isEqualTo("CONFIRMED");
    }

    @Test
    void an_own_form_binds_a_card() {
        shop.call("AddCustomer", customer());
        String key = shop.call("AddCard", customer().put("CheckType", "HOLD"))
                .path("RequestKey")
                .asText();
        JsonNode bound = shop.call("AttachCard", body().put("RequestKey", key).put("CardData", card(TestCard.OK)));
        assertOk(bound);
        assertThat(bound.path("RebillId").asText()).isNotEmpty();
        assertRefused(shop.call("AttachCard", body().put("RequestKey", key).put("CardData", card(TestCard.OK))), "8");

        String poor = shop.call("AddCard", customer().put("CheckType", "HOLD"))
                .path("RequestKey")
                .asText();
        assertRefused(
                shop.call("AttachCard", body().put("RequestKey", poor).put("CardData", card(TestCard.NO_FUNDS))),
                "1051");

        JsonNode session = shop.call("AddCard", customer().put("CheckType", "3DS"));
        ObjectNode request =
                body().put("RequestKey", session.path("RequestKey").asText()).put("CardData", card(TestCard.CHALLENGE));
        request.putObject("DATA").put("threeDSCompInd", "N");
        assertThat(shop.call("AttachCard", request).path("Status").asText()).isEqualTo("3DS_CHECKING");
        shop.bank.buyer().passes3ds(session.path("PaymentId").asText());
        assertThat(shop.form(
                                "Submit3DSAuthorizationV2",
                                Map.of("PaymentId", session.path("PaymentId").asText()))
                        .path("Status")
                        .asText())
                .isEqualTo("COMPLETED");
        assertThat(shop.call("GetCardList", customer().put("SavedCard", true))).hasSize(2);
    }

    @Test
    void nothing_prints_a_card_number() {
        assertThat(new CardData("2200770239097761", "1225", null)).hasToString("CardData");
        assertThat(shop.bank.terminal()).hasToString("Terminal 1700000000001DEMO");
        shop.paid(order("o-1", 1000));
        assertThat(shop.bank.ledger().entries().toString()).doesNotContain("2200770239097761", "S3cr3t");
    }

    private JsonNode challenged(String orderId) {
        JsonNode payment = shop.call("Init", order(orderId, 1000));
        ObjectNode request = id(payment).put("CardData", card(TestCard.CHALLENGE));
        request.putObject("DATA").put("threeDSCompInd", "Y");
        assertThat(shop.call("FinishAuthorize", request).path("Status").asText())
                .isEqualTo("3DS_CHECKING");
        return payment;
    }

    private static ObjectNode customer() {
        return body().put("CustomerKey", "c-1");
    }

    private String card(TestCard card) {
        return encrypted(
                "PAN=" + card.pan() + ";ExpDate=" + TestCard.EXPIRY + ";CardHolder=IVAN IVANOV;CVV=" + TestCard.CVV);
    }

    private String encrypted(String data) {
        try {
            Cipher cipher = Cipher.getInstance("RSA/ECB/PKCS1Padding");
            cipher.init(Cipher.ENCRYPT_MODE, shop.bank.cardKey());
            return Base64.getEncoder().encodeToString(cipher.doFinal(data.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
