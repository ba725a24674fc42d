package io.github.prilavok.tinkoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.prilavok.core.error.DecodingException;
import io.github.prilavok.core.error.InvalidRequestException;
import io.github.prilavok.core.error.NotFoundException;
import io.github.prilavok.tinkoff.model.PayMethod;
import io.github.prilavok.tinkoff.model.PaySource;
import io.github.prilavok.tinkoff.model.TerminalInfo;
import io.github.prilavok.tinkoff.model.TinkoffPayStatus;
import io.github.prilavok.tinkoff.model.WalletLink;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WalletsWireTest {
    private final Bank bank = new Bank();
    private final Wallets wallets = bank.client.wallets();

    @AfterEach
    void close() {
        bank.close();
    }

    private RecordedRequest wasAskedUnsigned(String path) {
        RecordedRequest request = bank.next();
        assertThat(request.getMethod() + " " + request.getTarget()).isEqualTo("GET " + path);
        assertThat(Bank.text(request)).isEmpty();
        return request;
    }

    @Test
    void tinkoffPayStatus() {
        bank.answers("{\"Success\":true,\"ErrorCode\":\"0\",\"Params\":{\"Allowed\":true,\"Version\":\"2.0\"}}");
        TinkoffPayStatus status =
                wallets.tinkoffPayStatus(bank.client.terminalKey()).execute();
        wasAskedUnsigned("/v2/TinkoffPay/terminals/1700000000001DEMO/status");
        assertThat(status.params()).isNotNull();
        assertThat(status.params().allowed()).isTrue();
        assertThat(status.params().version()).isEqualTo("2.0");
        assertThat(status.extra()).isEmpty();
    }

    @Test
    void tinkoffPayLink() {
        bank.answers(
                "{\"Success\":true,\"ErrorCode\":\"0\",\"Params\":{\"RedirectUrl\":\"https://t.pay/1\",\"WebQR\":\"https://qr\"}}");
        WalletLink link = wallets.tinkoffPayLink("5974256058", "2.0").execute();
        wasAskedUnsigned("/v2/TinkoffPay/transactions/5974256058/versions/2.0/link");
        assertThat(link.redirectUrl()).isEqualTo("https://t.pay/1");
        assertThat(link.params()).isNotNull();
        assertThat(link.params().webQr()).isEqualTo("https://qr");
    }

    @Test
    void tinkoffPayQr() {
        bank.answers(200, "image/svg+xml", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        assertThat(wallets.tinkoffPayQr("5974256058").execute()).startsWith("<svg");
        assertThat(wasAskedUnsigned("/v2/TinkoffPay/5974256058/QR").getHeaders().get("Accept"))
                .isEqualTo("image/svg+xml");
    }

    @Test
    void an_image_may_be_an_error_with_status_200() {
        bank.answers(
                200, "image/svg+xml", "{\"Success\":false,\"ErrorCode\":\"255\",\"Message\":\"Платеж не найден\"}");
        assertThatThrownBy(() -> wallets.tinkoffPayQr("1").execute())
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("Платеж не найден");
        bank.answers(200, "application/json", "{\"Success\":false,\"ErrorCode\":\"255\"}");
        assertThatThrownBy(() -> wallets.sberPayQr("1").execute()).isInstanceOf(NotFoundException.class);
    }

    @Test
    void an_image_that_is_neither_is_not_understood() {
        for (int i = 0; i < 3; i++) {
            bank.answers(200, "text/plain", "ok");
        }
        assertThatThrownBy(() -> wallets.tinkoffPayQr("1").execute()).isInstanceOf(DecodingException.class);
    }

    @Test
    void a_wrong_accept_is_told() {
        bank.answers(415, "text/html", "<html>");
        assertThatThrownBy(() -> wallets.sberPayQr("1").execute())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("HTTP 415");
    }

    @Test
    void sberPayLink() {
        bank.answers("{\"Success\":true,\"Params\":{\"RedirectUrl\":\"https://sber.pay/1\"}}");
        assertThat(wallets.sberPayLink("5974256058").execute().redirectUrl()).isEqualTo("https://sber.pay/1");
        wasAskedUnsigned("/v2/SberPay/transactions/5974256058/link");
    }

    @Test
    void sberPayQr() {
        bank.answers(200, "image/svg+xml", "\n<?xml version=\"1.0\"?><svg/>");
        assertThat(wallets.sberPayQr("5974256058").execute()).contains("<svg/>");
        assertThat(wasAskedUnsigned("/v2/SberPay/5974256058/QR").getHeaders().get("Accept"))
                .isEqualTo("image/svg+xml");
    }

    @Test
    void mirPayDeepLink() {
        bank.answers("{\"Success\":true,\"ErrorCode\":\"0\",\"Deeplink\":\"mirpay://pay/1\"}");
        assertThat(wallets.mirPayDeepLink("5974256058").execute().deeplink()).isEqualTo("mirpay://pay/1");
        bank.wasAsked("POST /v2/MirPay/GetDeepLink", "{\"PaymentId\":\"5974256058\"}");
    }

    @Test
    void alfaPayLink() {
        bank.answers("{\"Success\":true,\"Params\":{\"RedirectUrl\":\"https://alfa.pay/1\"}}");
        assertThat(wallets.alfaPayLink("5974256058").execute().redirectUrl()).isEqualTo("https://alfa.pay/1");
        bank.wasAsked("POST /v2/AlfaPay/link/get", "{\"PaymentId\":\"5974256058\"}");
    }

    @Test
    void getTerminalPayMethods() {
        bank.answers("""
                {"Success":true,"ErrorCode":"0","TerminalInfo":{"Paymethods":[{"PayMethod":"TinkoffPay",\
                "Params":{"Version":"2.0"}},{"PayMethod":"SBP"},{"PayMethod":"Invented"}],"AddCardScheme":true,\
                "TokenRequired":true,"InitTokenRequired":false}}""");
        TerminalInfo info = wallets.getTerminalPayMethods(bank.client.terminalKey(), PaySource.API)
                .execute()
                .terminalInfo();
        wasAskedUnsigned("/v2/GetTerminalPayMethods?TerminalKey=1700000000001DEMO&PaySource=API");
        assertThat(info).isNotNull();
        assertThat(info.paymethods())
                .extracting(method ->
                        method.payMethod() == null ? null : method.payMethod().value())
                .containsExactly(PayMethod.TINKOFF_PAY, PayMethod.SBP, PayMethod.UNKNOWN);
        assertThat(info.paymethods().get(0).params()).containsEntry("Version", "2.0");
        assertThat(info.addCardScheme()).isTrue();
        assertThat(info.tokenRequired()).isTrue();
        assertThat(info.initTokenRequired()).isFalse();
    }
}
