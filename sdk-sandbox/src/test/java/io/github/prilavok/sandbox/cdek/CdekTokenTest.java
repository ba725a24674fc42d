package io.github.prilavok.sandbox.cdek;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.prilavok.sandbox.SandboxClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class CdekTokenTest {
    private final SandboxClock clock = new SandboxClock();
    private final CdekSandbox cdek = CdekSandbox.start(clock);
    private final CdekCaller shop = new CdekCaller(cdek);

    @AfterEach
    void close() {
        cdek.close();
        clock.close();
    }

    @Test
    void token_looks_like_cdeks_and_carries_its_expiry() {
        CdekCaller.Answer answer = shop.obtainToken(cdek.clientId(), cdek.clientSecret());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("token_type").textValue()).isEqualTo("bearer");
        assertThat(answer.body().path("expires_in").intValue()).isEqualTo(3599);
        assertThat(answer.body().path("scope").textValue()).isEqualTo("location:all order:all payment:all");
        String token = answer.body().path("access_token").textValue();
        assertThat(token).hasSizeGreaterThan(1024);
        JsonNode claims = CdekCaller.tree(
                new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8));
        assertThat(claims.path("exp").longValue())
                .isBetween(
                        clock.instant().getEpochSecond() + 3540, clock.instant().getEpochSecond() + 3600);
    }

    @Test
    void parameters_in_the_query_do_as_well() {
        CdekCaller.Answer answer = shop.send(
                "POST",
                "/v2/oauth/token?grant_type=client_credentials&client_id=" + cdek.clientId() + "&client_secret="
                        + cdek.clientSecret(),
                null,
                null);

        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void wrong_password_is_refused() {
        CdekCaller.Answer answer = shop.obtainToken(cdek.clientId(), "a+b/c=&d e");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.body().path("error").textValue()).isEqualTo("invalid_client");
        assertThat(answer.body().path("error_description").isTextual()).isTrue();
    }

    @Test
    void other_grants_are_refused() {
        CdekCaller.Answer answer =
                shop.send("POST", "/v2/oauth/token", "grant_type=password", "application/x-www-form-urlencoded");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("error").textValue()).isEqualTo("unsupported_grant_type");
    }

    @Test
    void get_is_unauthorized_and_the_old_path_is_gone() {
        assertThat(shop.get("/v2/oauth/token").body().path("error").textValue()).isEqualTo("unauthorized");
        assertThat(shop.send("POST", "/v2/oauth2/token", "", null).status()).isEqualTo(410);
    }

    @Test
    void call_without_token_is_unauthorized() {
        CdekCaller.Answer answer = shop.get("/v2/webhooks");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.body().path("error").textValue()).isEqualTo("unauthorized");
    }

    @Test
    void invented_token_is_incorrect() {
        CdekCaller.Answer answer = shop.with("invented").get("/v2/webhooks");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(authError(answer)).isEqualTo("v2_authorization_incorrect");
    }

    @Test
    void token_expires_after_an_hour() {
        shop.authorized();
        clock.advance(Duration.ofMinutes(59));
        assertThat(shop.get("/v2/webhooks").status()).isEqualTo(200);

        clock.advance(Duration.ofMinutes(1));

        CdekCaller.Answer answer = shop.get("/v2/webhooks");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(authError(answer)).isEqualTo("v2_token_expired");
    }

    @Test
    void all_tokens_can_be_expired_at_once() {
        shop.authorized();

        cdek.expireTokens();

        assertThat(authError(shop.get("/v2/webhooks"))).isEqualTo("v2_token_expired");
        assertThat(shop.authorized().get("/v2/webhooks").status()).isEqualTo(200);
        assertThat(cdek.ledger().executed("obtainToken")).isEqualTo(2);
    }

    private static String authError(CdekCaller.Answer answer) {
        JsonNode request = answer.body().path("requests").path(0);
        assertThat(request.path("type").textValue()).isEqualTo("AUTH");
        assertThat(request.path("state").textValue()).isEqualTo("INVALID");
        return request.path("errors").path(0).path("code").textValue();
    }
}
