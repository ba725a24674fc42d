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
import io.github.prilavok.sandbox.tinkoff.TinkoffLedger.Kind;
import io.github.prilavok.sandbox.tinkoff.TinkoffLedger.Total;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Base64;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PayoutTest {
    private final Shop shop = new Shop();
    private final TinkoffLedger ledger = shop.bank.ledger();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void a_payout_to_a_card_takes_two_calls_and_is_made_once() {
        String card = card(TestCard.PAYOUT);
        JsonNode payout = shop.payout("Init", order("po-1", 10000).put("CardId", card));
        JsonNode second = shop.payout("Init", order("po-1", 10000).put("CardId", card));
        assertThat(payout.path("Status").asText()).isEqualTo("CHECKED");
        assertThat(ledger.paidOut("po-1").count()).isZero();

        assertThat(shop.payout("Payment", id(payout)).path("Status").asText()).isEqualTo("COMPLETED");

        assertRefused(shop.payout("Payment", id(payout)), "623");
        assertRefused(shop.payout("Payment", id(second)), "623");
        assertRefused(shop.payout("Init", order("po-1", 10000).put("CardId", card)), "623");
        assertThat(ledger.paidOut("po-1")).isEqualTo(new Total(1, 10000));
        JsonNode state = shop.payout("GetState", id(payout).put("isNeedRrn", true));
        assertThat(state.path("Status").asText()).isEqualTo("COMPLETED");
        assertThat(state.path("RRN").asText()).hasSize(12);
    }

    @Test
    void a_card_that_takes_no_payouts() {
        JsonNode payout = shop.payout("Init", order("po-1", 10000).put("CardId", card(TestCard.PAYOUT_FORBIDDEN)));
        assertRefused(shop.payout("Payment", id(payout)), "1057");
        assertThat(shop.payout("GetState", id(payout)).path("Status").asText()).isEqualTo("REJECTED");
        assertRefused(shop.payout("Payment", id(payout)), "4");
        assertThat(ledger.paidOut("po-1").count()).isZero();
    }

    @Test
    void a_slow_payout_completes_later_or_falls_back() {
        String card = card(TestCard.PAYOUT);
        shop.bank.payoutTerminal().payoutCourse(PayoutCourse.FALLS_BACK);
        JsonNode payout = shop.payout("Init", order("po-1", 10000).put("CardId", card));
        assertThat(shop.payout("Payment", id(payout)).path("Status").asText()).isEqualTo("CREDIT_CHECKING");
        assertRefused(shop.payout("Payment", id(payout)), "4");
        shop.clock.advance(Duration.ofMinutes(20));
        assertThat(shop.payout("GetState", id(payout)).path("Status").asText()).isEqualTo("CHECKED");
        assertThat(ledger.paidOut("po-1").count()).isZero();

        shop.bank.payoutTerminal().payoutCourse(PayoutCourse.COMPLETES_LATER);
        shop.payout("Payment", id(payout));
        shop.clock.advance(Duration.ofMinutes(20));
        assertThat(shop.payout("GetState", id(payout)).path("Status").asText()).isEqualTo("COMPLETED");
        assertThat(ledger.paidOut("po-1")).isEqualTo(new Total(1, 10000));
    }

    @Test
    void a_payout_by_sbp_leaves_inside_Init() {
        JsonNode members = shop.signed("a2c/sbp/GetSbpMembers", TinkoffSandbox.PAYOUT_TERMINAL, body());
        assertThat(members.path("Members").get(0))
                .isEqualTo(
                        json("{\"MemberId\":\"100000000004\",\"MemberName\":\"T-Bank\",\"MemberNameRus\":\"Т-Банк\"}"));
        ObjectNode request = order("po-1", 10000).put("Phone", "79001234567").put("SbpMemberId", "100000000004");

        JsonNode payout = shop.payout("Init", request.deepCopy());

        assertThat(payout.path("Status").asText()).isEqualTo("COMPLETING");
        assertThat(payout.path("Success").isTextual()).isTrue();
        assertThat(payout.path("Amount").isTextual()).isTrue();
        assertThat(payout.path("MaskedFio").asText()).isEqualTo("Иван И.");
        assertThat(ledger.paidOut("po-1")).isEqualTo(new Total(1, 10000));
        assertRefused(shop.payout("Payment", id(payout)), "623");
        assertRefused(shop.payout("Init", request.deepCopy()), "623");
        shop.clock.advance(Duration.ofSeconds(5));
        assertThat(shop.payout("GetState", id(payout)).path("Status").asText()).isEqualTo("COMPLETED");

        assertRefused(
                shop.payout("Init", request.deepCopy().put("OrderId", "po-2").put("Amount", 999)), "9151");
        assertRefused(
                shop.payout("Init", request.deepCopy().put("OrderId", "po-2").put("Phone", "8900")), "9143");
        assertRefused(
                shop.payout("Init", request.deepCopy().put("OrderId", "po-2").put("SbpMemberId", "1")), "9164");
    }

    @Test
    void requests_that_do_not_say_whom_to_pay_or_too_much() {
        assertRefused(shop.payout("Init", order("po-1", 10000)), "9999");
        assertRefused(
                shop.payout("Init", order("po-1", 10000).put("CardId", "1").put("PartnerId", "2")), "9999");
        assertRefused(shop.payout("Init", order("po-1", 10000).put("CardId", "1")), "107");
        assertRefused(shop.payout("Init", order("po-1", 99).put("CardId", "1")), "251");
        assertRefused(
                shop.payout("Init", order("po-1", 10000).put("CardId", "1").put("senderAccountInfo", "me")), "941");
        assertRefused(shop.payout("GetState", body().put("PaymentId", "1")), "255");
        shop.bank.payoutTerminal().balance(5000);
        JsonNode payout = shop.payout("Init", order("po-1", 10000).put("CardId", card(TestCard.PAYOUT)));
        assertRefused(shop.payout("Payment", id(payout)), "1116");
    }

    @Test
    void the_account_is_told_in_roubles_with_a_comma() {
        shop.bank.payoutTerminal().balance(147701466);
        JsonNode info = shop.payout("GetAccountInfo", body());
        assertThat(info.path("Total").asText()).isEqualTo("1477014,66");
        assertThat(info.path("Available").asText()).isEqualTo("1477014,66");
    }

    @Test
    void cards_and_phones_of_recipients_are_bound() {
        String cardId = card(TestCard.PAYOUT);
        JsonNode notification = shop.notifications().get(0);
        assertThat(notification.path("NotificationType").asText()).isEqualTo("LINKCARD");
        assertThat(notification.path("CardId").isIntegralNumber()).isTrue();
        assertThat(notification.path("PaymentId").isTextual()).isTrue();
        ObjectNode request = body().put("CustomerKey", "c-1");
        assertThat(shop.payout("GetCardList", request.deepCopy())
                        .get(0)
                        .path("CardId")
                        .asText())
                .isEqualTo(cardId);
        JsonNode removed = shop.payout("RemoveCard", request.deepCopy().put("CardId", Long.parseLong(cardId)));
        assertThat(removed.path("cardId").asText()).isEqualTo(cardId);

        JsonNode session = shop.payout("AddCard", request.deepCopy());
        shop.bank.buyer().linksPhone(session.path("RequestKey").asText(), "+79001234589");
        JsonNode phone = shop.notifications().get(1);
        assertThat(phone.path("NotificationType").asText()).isEqualTo("LINKPHONE");
        assertThat(phone.path("Pan").asText()).isEqualTo("+7(900)***-**-89");
        assertOk(shop.payout("GetCustomer", request.deepCopy()));
        assertOk(shop.payout("RemoveCustomer", request.deepCopy()));
    }

    @Test
    void a_deal_takes_money_in_and_pays_it_out_until_it_is_closed() {
        assertRefused(shop.call("createSpDeal", body().put("SpDealType", "1N")), "256");
        String deal = shop.call("createSpDeal", body().put("SpDealType", "NN"))
                .path("SpAccumulationId")
                .asText();
        assertRefused(shop.call("Init", order("o-1", 10000).put("DealId", deal)), "935");
        JsonNode payment = shop.paid(order("o-1", 10000).put("DealId", deal).put("PaymentRecipientId", "r-1"));
        assertThat(shop.notifications().get(0).path("SpAccumulationId").asText())
                .isEqualTo(deal);

        ObjectNode request =
                order("po-1", 6000).put("PartnerId", "p-1").put("DealId", deal).put("PaymentRecipientId", "r-1");
        JsonNode payout = shop.payout("Init", request.deepCopy());
        assertOk(shop.payout("Payment", id(payout)));
        JsonNode tooMuch = shop.payout("Init", request.deepCopy().put("OrderId", "po-2"));
        assertRefused(shop.payout("Payment", id(tooMuch)), "-921");

        ObjectNode cancel = id(payout).put("DealId", deal).put("Amount", 1000).put("ExternalRequestId", "r-1");
        for (int i = 0; i < 2; i++) {
            JsonNode answer = shop.payout("CancelPayment", cancel.deepCopy());
            assertThat(answer.path("Status").asText()).isEqualTo("PART_CREDIT_CANCELED");
            assertThat(answer.path("NewAmount").asLong()).isEqualTo(5000);
        }
        assertThat(ledger.total(Kind.PAYOUT_RETURN, "po-1")).isEqualTo(new Total(1, 1000));

        ObjectNode close = body().put("SpAccumulationId", deal);
        assertOk(shop.call("closeSpDeal", close.deepCopy()));
        assertRefused(shop.call("closeSpDeal", close.deepCopy()), "926");
        assertRefused(shop.call("closeSpDeal", body().put("SpAccumulationId", "0")), "927");
        assertThat(ledger.total(Kind.DEAL_REST)).isEqualTo(new Total(1, 5000));
        assertRefused(shop.payout("CancelPayment", cancel.deepCopy().put("ExternalRequestId", "r-2")), "926");
        assertRefused(shop.payout("Init", request.deepCopy().put("OrderId", "po-3")), "926");
        assertRefused(
                shop.call("Init", order("o-2", 1000).put("DealId", deal).put("PaymentRecipientId", "r-1")), "-920");
        assertThat(shop.status(payment)).isEqualTo("CONFIRMED");
    }

    @Test
    void a_final_payout_gives_the_rest_of_its_deal_away() {
        JsonNode payment =
                shop.paid(order("o-1", 10000).put("CreateDealWithType", "NN").put("PaymentRecipientId", "r-1"));
        assertOk(payment);
        String deal = shop.notifications().get(0).path("SpAccumulationId").asText();
        JsonNode payout = shop.payout(
                "Init",
                order("po-1", 6000)
                        .put("CardId", card(TestCard.PAYOUT))
                        .put("DealId", deal)
                        .put("PaymentRecipientId", "r-1")
                        .put("FinalPayout", true));
        assertOk(shop.payout("Payment", id(payout)));
        assertThat(ledger.total(Kind.DEAL_REST)).isEqualTo(new Total(1, 4000));
    }

    @Test
    void requests_are_signed_with_the_key_of_a_certificate(@TempDir Path folder) throws Exception {
        shop.bank.payoutTerminal().signatureRequired(true);
        KeyStore store = keyStore(folder);
        X509Certificate certificate = (X509Certificate) store.getCertificate("shop");
        PrivateKey key = (PrivateKey) store.getKey("shop", "password".toCharArray());
        String serial = certificate.getSerialNumber().toString();

        assertRefused(shop.payout("GetAccountInfo", body()), "322");
        assertRefused(signed("GetAccountInfo", body(), serial, key), "411");
        JsonNode added = upload(certificate);
        assertOk(added);
        assertThat(added.path("X509SerialNumber").asText()).isEqualTo(serial);
        assertThat(added.path("ExpirationDate").asText()).matches("\\d\\d\\.\\d\\d\\.\\d{4} \\d\\d:\\d\\d:\\d\\d");
        assertRefused(upload(certificate), "414");

        assertOk(signed("GetAccountInfo", body(), serial, key));
        ObjectNode tampered = sign(body().put("Extra", "1"), serial, key);
        assertRefused(
                shop.post("e2c/v2/GetAccountInfo", tampered.put("Extra", "2").toString()), "322");
        ObjectNode forged = sign(body(), serial, key);
        String other = sign(body().put("Extra", "1"), serial, key)
                .path("SignatureValue")
                .asText();
        forged.put("SignatureValue", other);
        assertRefused(shop.post("e2c/v2/GetAccountInfo", forged.toString()), "322");

        ObjectNode status = body().put("X509SerialNumber", serial);
        assertRefused(shop.payout("UpdateCertificateStatus", status.deepCopy().put("SetStatus", "Off")), "416");
        assertOk(shop.payout("UpdateCertificateStatus", status.deepCopy().put("SetStatus", "Blocked")));
        assertRefused(signed("GetAccountInfo", body(), serial, key), "413");
        assertOk(shop.payout("UpdateCertificateStatus", status.deepCopy().put("SetStatus", "Active")));
        assertOk(signed("GetAccountInfo", body(), serial, key));
        shop.clock.advance(Duration.ofDays(400));
        assertRefused(signed("GetAccountInfo", body(), serial, key), "412");
    }

    private JsonNode upload(X509Certificate certificate) throws Exception {
        SortedMap<String, String> fields = new java.util.TreeMap<>();
        fields.put("TerminalKey", TinkoffSandbox.PAYOUT_TERMINAL);
        String pem = "-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder().encodeToString(certificate.getEncoded())
                + "\n-----END CERTIFICATE-----\n";
        StringBuilder form = new StringBuilder();
        fields.put("Token", Token.of(fields, TinkoffSandbox.PASSWORD));
        fields.forEach((name, value) -> form.append(
                "--edge\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n"));
        form.append("--edge\r\nContent-Disposition: form-data; name=\"Certificate\"; filename=\"shop.cer\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n" + pem + "\r\n--edge--\r\n");
        return json(shop.send(HttpRequest.newBuilder(shop.bank.baseUrl().resolve("e2c/v2/AddCertificate"))
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString()))));
    }

    private JsonNode signed(String method, ObjectNode request, String serial, PrivateKey key) throws Exception {
        return shop.post("e2c/v2/" + method, sign(request, serial, key).toString());
    }

    private static ObjectNode sign(ObjectNode request, String serial, PrivateKey key) throws Exception {
        request.put("TerminalKey", TinkoffSandbox.PAYOUT_TERMINAL);
        byte[] digest = Token.sha256(String.join("", Token.scalars(request).values()));
        Signature rsa = Signature.getInstance("SHA256withRSA");
        rsa.initSign(key);
        rsa.update(digest);
        return request.put("DigestValue", Base64.getEncoder().encodeToString(digest))
                .put("SignatureValue", Base64.getEncoder().encodeToString(rsa.sign()))
                .put("X509SerialNumber", serial);
    }

    private static KeyStore keyStore(Path folder) throws Exception {
        Path file = folder.resolve("shop.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-J-Duser.language=en",
                        "-genkeypair",
                        "-alias",
                        "shop",
                        "-keyalg",
                        "RSA",
                        "-keysize",
                        "2048",
                        "-dname",
                        "CN=shop",
                        "-validity",
                        "365",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        "password",
                        "-keystore",
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(keytool.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(keytool.exitValue()).as(output).isZero();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(file)) {
            store.load(in, "password".toCharArray());
        }
        return store;
    }

    private String card(TestCard card) {
        ObjectNode customer = body().put("CustomerKey", "c-1");
        shop.payout("AddCustomer", customer.deepCopy());
        JsonNode session = shop.payout("AddCard", customer.deepCopy());
        shop.bank.buyer().binds(session.path("RequestKey").asText(), card);
        return cardId(card);
    }

    private String cardId(TestCard card) {
        String last = card.pan().substring(12);
        for (JsonNode known : shop.payout("GetCardList", body().put("CustomerKey", "c-1"))) {
            if (known.path("Pan").asText().endsWith(last)) {
                return known.path("CardId").asText();
            }
        }
        throw new IllegalStateException("no card " + last);
    }
}
