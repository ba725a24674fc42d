package io.github.prilavok.sandbox.yookassa;

import static io.github.prilavok.sandbox.yookassa.Merchant.object;
import static io.github.prilavok.sandbox.yookassa.Merchant.order;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.prilavok.sandbox.yookassa.Merchant.Answer;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AccessTest {
    private final Merchant merchant = new Merchant();

    @AfterEach
    void close() {
        merchant.close();
    }

    @Test
    void wrong_credentials_are_401() {
        merchant.as("").get("v3/me").refused(401, "invalid_credentials", null);
        merchant.as(Merchant.basic("100500", "test_wrong")).get("v3/me").refused(401, "invalid_credentials", null);
        merchant.as(Merchant.basic("nobody", "test_wrong")).get("v3/me").refused(401, "invalid_credentials", null);
        merchant.as("Basic !!!").get("v3/me").refused(401, "invalid_credentials", null);
        merchant.as("Bearer invented").get("v3/me").refused(401, "invalid_credentials", null);
    }

    @Test
    void a_secret_may_hold_colons() {
        merchant.yookassa.addShop("500124", "*secret:with:colons*");

        assertThat(merchant.as("Basic NTAwMTI0OipzZWNyZXQ6d2l0aDpjb2xvbnMq")
                        .get("v3/me")
                        .ok()
                        .get("account_id"))
                .isEqualTo("500124");
    }

    @Test
    void a_gateway_takes_no_payments_and_a_shop_pays_nothing_out() {
        merchant.asGateway();
        merchant.post("v3/payments", order("10.00")).refused(403, "forbidden", null);
        merchant.get("v3/refunds").refused(403, "forbidden", null);
        merchant.get("v3/sbp_banks").ok();
        merchant.asShop();
        merchant.get("v3/sbp_banks").refused(403, "forbidden", null);
        merchant.get("v3/payouts").refused(403, "forbidden", null);
        merchant.get("v3/payouts/po-1").refused(403, "forbidden", null);
        merchant.post("v3/payouts", PayoutTest.card("10.00")).refused(403, "forbidden", null);
        merchant.get("v3/webhooks").refused(403, "forbidden", null);
    }

    @Test
    void me_shows_a_shop_and_a_gateway() {
        Answer shop = merchant.get("v3/me").ok();
        assertThat(shop.get("account_id")).isEqualTo("100500");
        assertThat(shop.get("status")).isEqualTo("enabled");
        assertThat(shop.body().path("fiscalization").path("enabled").booleanValue())
                .isFalse();
        assertThat(shop.body().path("payment_methods")).isNotEmpty();
        assertThat(merchant.get("v3/me?on_behalf_of=100500").ok().get("account_id"))
                .isEqualTo("100500");

        Answer gateway = merchant.asGateway().get("v3/me").ok();
        assertThat(gateway.get("account_id")).isEqualTo("500123");
        assertThat(gateway.body().path("payout_balance").path("value").textValue())
                .isEqualTo("1000000.00");
    }

    @Test
    void the_http_layer_is_strict() {
        merchant.send(merchant.request("v3/payments")
                .header("Idempotence-Key", "k")
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString("{}")));
        assertThat(merchant.send(merchant.request("v3/payments")
                                .header("Idempotence-Key", "k")
                                .header("Content-Type", "text/plain")
                                .POST(HttpRequest.BodyPublishers.ofString("{}")))
                        .status())
                .isEqualTo(415);
        assertThat(merchant.send(merchant.request("v3/payments").PUT(HttpRequest.BodyPublishers.ofString("{}")))
                        .status())
                .isEqualTo(405);
        assertThat(merchant.get("v3/nothing").status()).isEqualTo(404);
        merchant.post("v3/payments", "k", "{not json").refused(400, "invalid_request", null);
        merchant.post("v3/payments", "k", "[]").refused(400, "invalid_request", null);
        merchant.send(merchant.request("v3/payments").method("GET", HttpRequest.BodyPublishers.ofString("null")))
                .ok();
    }

    @Test
    void a_partner_gets_a_token_for_a_code() {
        merchant.yookassa.oauthApp().callbackUrl(URI.create("http://127.0.0.1:1/back"));
        Answer page = merchant.as("")
                .get("oauth/v2/authorize?response_type=code&client_id=" + YooKassaSandbox.CLIENT_ID
                        + "&state=a%20b%26c");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("a b&amp;c");
        Answer denied = merchant.form("oauth/v2/authorize/deny", Map.of("state", "s"));
        assertThat(denied.location()).isEqualTo("http://127.0.0.1:1/back?error=access_denied&state=s");
        String code = code(merchant.form("oauth/v2/authorize/allow", Map.of("state", "a b&c")));

        Answer token = exchange(code).ok();

        assertThat(token.body().path("expires_in").longValue()).isEqualTo(5L * 365 * 86_400);
        assertThat(exchange(code).status()).as("a code is good once").isEqualTo(400);
        String bearer = "Bearer " + token.get("access_token");
        assertThat(merchant.as(bearer).get("v3/me").ok().get("account_id")).isEqualTo("100500");
        merchant.as(client())
                .form("oauth/v2/revoke_token", Map.of("token", token.get("access_token")))
                .ok();
        merchant.as(bearer).get("v3/me").refused(401, "invalid_credentials", null);
    }

    @Test
    void a_code_lives_five_minutes_and_the_client_must_be_known() {
        merchant.yookassa.oauthApp().callbackUrl(URI.create("http://127.0.0.1:1/back"));
        String code = code(merchant.as("").form("oauth/v2/authorize/allow", Map.of()));
        merchant.as(Merchant.basic(YooKassaSandbox.CLIENT_ID, "wrong"))
                .form("oauth/v2/token", Map.of("grant_type", "authorization_code", "code", code))
                .refused(401, "invalid_credentials", null);

        merchant.clock.advance(Duration.ofMinutes(5));

        assertThat(exchange(code).status()).isEqualTo(400);
    }

    @Test
    void a_token_has_scopes() {
        merchant.yookassa.oauthApp().scopes("payments_create", "payments_get");
        String token = merchant.yookassa.issuesToken(merchant.yookassa.shop());
        merchant.as("Bearer " + token);

        Answer paid = merchant.paid(order("10.00"));

        assertThat(paid.body().has("income_amount")).as("needs get_fees").isFalse();
        merchant.get("v3/refunds").refused(403, "forbidden", null);
        merchant.post("v3/invoices", object()).refused(403, "forbidden", null);
        merchant.yookassa.revokesTokens(merchant.yookassa.shop());
        merchant.get("v3/payments").refused(401, "invalid_credentials", null);
    }

    private static String client() {
        return Merchant.basic(YooKassaSandbox.CLIENT_ID, YooKassaSandbox.CLIENT_SECRET);
    }

    private Answer exchange(String code) {
        return merchant.as(client()).form("oauth/v2/token", Map.of("grant_type", "authorization_code", "code", code));
    }

    private static String code(Answer answer) {
        assertThat(answer.status()).isEqualTo(303);
        return Objects.requireNonNull(answer.location()).replaceAll(".*[?]code=([^&]*).*", "$1");
    }
}
