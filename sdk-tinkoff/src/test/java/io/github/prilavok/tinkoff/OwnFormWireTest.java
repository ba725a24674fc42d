package io.github.prilavok.tinkoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.RequestOptions;
import io.github.prilavok.tinkoff.model.Authorization;
import io.github.prilavok.tinkoff.model.BrowserData;
import io.github.prilavok.tinkoff.model.Check3dsVersion;
import io.github.prilavok.tinkoff.model.DeviceChannel;
import io.github.prilavok.tinkoff.model.FinishAuthorize;
import io.github.prilavok.tinkoff.model.PaymentStatus;
import io.github.prilavok.tinkoff.model.Route;
import io.github.prilavok.tinkoff.model.Source;
import io.github.prilavok.tinkoff.model.Submit3dsAuthorization;
import io.github.prilavok.tinkoff.model.Submit3dsAuthorizationV2;
import io.github.prilavok.tinkoff.model.ThreeDsVersion;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OwnFormWireTest {
    private final Bank bank = new Bank();
    private final OwnForm form = bank.client.ownForm();

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void check3dsVersion() {
        bank.answers("""
                {"Success":true,"ErrorCode":"0","Version":"2.1.0","TdsServerTransID":"17d791d1","PaymentSystem":"mir",\
                "ThreeDSMethodURL":"https://acs.example/method"}""");
        ThreeDsVersion version =
                form.check3dsVersion(Check3dsVersion.of("5974256058", "ZW5j")).execute();
        bank.wasAsked("POST /v2/Check3dsVersion", "{\"PaymentId\":\"5974256058\",\"CardData\":\"ZW5j\"}");
        assertThat(version.version()).isEqualTo("2.1.0");
        assertThat(version.tdsServerTransId()).isEqualTo("17d791d1");
        assertThat(version.threeDsMethodUrl()).isEqualTo("https://acs.example/method");
        assertThat(version.paymentSystem()).isEqualTo("mir");
        assertThat(version.extra()).isEmpty();
    }

    @Test
    void finishAuthorize() {
        bank.answers("""
                {"TerminalKey":"T","OrderId":"order-42","Success":true,"Status":"3DS_CHECKING","PaymentId":5974256058,\
                "Amount":129900,"ErrorCode":"0","ACSUrl":"https://acs.example","TdsServerTransId":"tds","AcsTransId":"acs",\
                "RebillId":"1","CardId":2}""");
        Authorization authorization = form.finishAuthorize(FinishAuthorize.builder()
                        .paymentId("5974256058")
                        .cardData("ZW5j")
                        .amount(Money.rubles(1299))
                        .ip("10.0.0.1")
                        .sendEmail(true)
                        .infoEmail("a@b.ru")
                        .deviceChannel(DeviceChannel.BROWSER)
                        .route(Route.ACQ)
                        .source(Source.CARDS)
                        .data(BrowserData.builder()
                                .threeDsCompInd("Y")
                                .language("ru-RU")
                                .timezone(-180)
                                .screen(1080, 1920)
                                .cresCallbackUrl("https://shop.example/3ds")
                                .colorDepth(24)
                                .javaEnabled(false)
                                .build())
                        .build())
                .with(RequestOptions.header("User-Agent", "Browser/1").withHeader("Accept", "text/html"))
                .execute();

        RecordedRequest request = bank.wasAsked("POST /v2/FinishAuthorize", """
                {"PaymentId":"5974256058","CardData":"ZW5j","Amount":129900,"IP":"10.0.0.1","SendEmail":true,
                 "InfoEmail":"a@b.ru","deviceChannel":"02","Route":"ACQ","Source":"cards",
                 "DATA":{"threeDSCompInd":"Y","language":"ru-RU","timezone":"-180","screen_height":"1080",
                  "screen_width":"1920","cresCallbackUrl":"https://shop.example/3ds","colorDepth":"24",
                  "javaEnabled":"false"}}""");
        assertThat(request.getHeaders().get("User-Agent")).isEqualTo("Browser/1");
        assertThat(request.getHeaders().get("Accept")).isEqualTo("text/html");
        assertThat(authorization.status()).isEqualTo(PaymentStatus.THREE_DS_CHECKING);
        assertThat(authorization.acsUrl()).isEqualTo("https://acs.example");
        assertThat(authorization.rebillId()).isEqualTo("1");
        assertThat(authorization.cardId()).isEqualTo("2");
        assertThat(authorization.extra()).isEmpty();
        assertThat(Bank.json(new String(
                        Base64.getDecoder().decode(ThreeDs.creq(authorization, "2.1.0", "05")),
                        StandardCharsets.UTF_8)))
                .isEqualTo(Bank.json("""
                                {"threeDSServerTransID":"tds","acsTransID":"acs","challengeWindowSize":"05",
                                 "messageType":"CReq","messageVersion":"2.1.0"}"""));
        assertThatThrownBy(() -> ThreeDs.creq(authorization, "2.1.0", "9")).hasMessageContaining("01 to 05");
    }

    @Test
    void finishAuthorize_answers_of_the_other_kinds() {
        bank.answers("{\"Success\":true,\"Status\":\"3DS_CHECKING\",\"ACSUrl\":\"u\",\"MD\":\"md\",\"PaReq\":\"pr\"}")
                .answers("""
                        {"Success":true,"Status":"3DS_CHECKING","AcsInterface":"01","AcsUiTemplate":"02",\
                        "AcsSignedContent":"c","AcsReferenceNumber":"n","SdkTransID":"s"}""");
        FinishAuthorize wallet = FinishAuthorize.builder()
                .paymentId("1")
                .encryptedPaymentData("ZW5j")
                .data(BrowserData.builder().mirPay("t", "v").build())
                .build();

        Authorization first = form.finishAuthorize(wallet).execute();
        bank.wasAsked(
                "POST /v2/FinishAuthorize",
                "{\"PaymentId\":\"1\",\"EncryptedPaymentData\":\"ZW5j\",\"DATA\":{\"transId\":\"t\",\"tavv\":\"v\"}}");
        assertThat(first.md()).isEqualTo("md");
        assertThat(first.paReq()).isEqualTo("pr");
        Authorization app = form.finishAuthorize(wallet).execute();
        assertThat(app.acsInterface()).isEqualTo("01");
        assertThat(app.acsUiTemplate()).isEqualTo("02");
        assertThat(app.acsSignedContent()).isEqualTo("c");
        assertThat(app.acsReferenceNumber()).isEqualTo("n");
        assertThat(app.sdkTransId()).isEqualTo("s");
    }

    @Test
    void methodData() {
        assertThat(Bank.json(new String(
                        Base64.getDecoder().decode(ThreeDs.methodData("tds", "https://shop.example/m")),
                        StandardCharsets.UTF_8)))
                .isEqualTo(Bank.json("""
                                {"threeDSServerTransID":"tds","threeDSMethodNotificationURL":"https://shop.example/m"}"""));
    }

    @Test
    void submit3dsAuthorization() {
        bank.answers("{\"Success\":true,\"Status\":\"CONFIRMED\",\"PaymentId\":\"1\"}");
        assertThat(form.submit3dsAuthorization(Submit3dsAuthorization.of("m&d=", "pa+res/ж", "1"))
                        .execute()
                        .status())
                .isEqualTo(PaymentStatus.CONFIRMED);
        wasPosted("/v2/Submit3DSAuthorization", Map.of("MD", "m&d=", "PaRes", "pa+res/ж", "PaymentId", "1"));
    }

    @Test
    void submit3dsAuthorizationV2() {
        bank.answers("{\"Success\":true,\"Status\":\"AUTHORIZED\",\"PaymentId\":\"1\"}");
        assertThat(form.submit3dsAuthorizationV2(Submit3dsAuthorizationV2.of("1"))
                        .execute()
                        .status())
                .isEqualTo(PaymentStatus.AUTHORIZED);
        wasPosted("/v2/Submit3DSAuthorizationV2", Map.of("PaymentId", "1"));
    }

    private void wasPosted(String path, Map<String, String> fields) {
        RecordedRequest request = bank.next();
        assertThat(request.getMethod() + " " + request.getTarget()).isEqualTo("POST " + path);
        assertThat(request.getHeaders().get("Content-Type")).startsWith("application/x-www-form-urlencoded");
        HttpUrl decoded = HttpUrl.get(bank.url() + "?" + Bank.text(request));
        ObjectNode expected = JsonNodeFactory.instance.objectNode();
        fields.forEach(expected::put);
        expected.put("TerminalKey", Bank.TERMINAL);
        expected.put("Token", Bank.token(expected));
        ObjectNode posted = JsonNodeFactory.instance.objectNode();
        decoded.queryParameterNames().forEach(name -> posted.put(name, decoded.queryParameter(name)));
        assertThat(posted).isEqualTo(expected);
    }
}
