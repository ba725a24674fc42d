package io.github.prilavok.yookassa.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.prilavok.core.Acknowledged;
import io.github.prilavok.core.auth.AccessToken;
import io.github.prilavok.core.error.AuthenticationException;
import io.github.prilavok.core.error.InvalidRequestException;
import io.github.prilavok.core.error.OutcomeUnknownException;
import io.github.prilavok.yookassa.wire.Server;
import java.time.Duration;
import mockwebserver3.RecordedRequest;
import okhttp3.Credentials;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OAuthWireTest {
    private static final String CODE = "c0de-of-the-owner";
    private static final String TOKEN = "AQAAAAARTbbdAABwmgAAAZ0000tokenOfTheShop";
    private static final String AUTHORIZATION = Credentials.basic("app-7", "s3cr3t:of:the:app");

    private final Server yookassa = new Server(AUTHORIZATION);
    private final YooKassaOAuth oauth = yookassa.settle(YooKassaOAuth.builder())
            .application("app-7", "s3cr3t:of:the:app")
            .build();

    @AfterEach
    void close() {
        oauth.close();
        yookassa.close();
    }

    private RecordedRequest wasAsked(String verbAndTarget, String form) {
        RecordedRequest request = yookassa.next();
        assertThat(request.getMethod() + " " + request.getTarget()).isEqualTo(verbAndTarget);
        assertThat(request.getHeaders().get("Authorization")).isEqualTo(AUTHORIZATION);
        assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
        assertThat(request.getHeaders().get("Idempotence-Key")).isNull();
        assertThat(Server.text(request)).isEqualTo(form);
        return request;
    }

    @Test
    void the_owner_is_sent_to_yookassa() {
        try (YooKassaOAuth real =
                YooKassaOAuth.builder().application("app-7", "secret").build()) {
            HttpUrl url = HttpUrl.get(real.authorizeUrl("Жё&=/ 1"));
            assertThat(url.toString()).startsWith("https://yookassa.ru/oauth/v2/authorize?response_type=code&");
            assertThat(url.queryParameter("client_id")).isEqualTo("app-7");
            assertThat(url.queryParameter("state")).isEqualTo("Жё&=/ 1");
            assertThat(url.toString()).doesNotContain("secret");
        }
        assertThat(oauth.authorizeUrl("s")).startsWith(yookassa.url() + "oauth/v2/authorize?");
        assertThatThrownBy(() -> oauth.authorizeUrl(" ")).hasMessageContaining("state");
        assertThatThrownBy(() -> oauth.authorizeUrl("s".repeat(1025))).hasMessageContaining("state");
    }

    @Test
    void a_code_becomes_a_token() {
        yookassa.answers("{\"access_token\":\"" + TOKEN + "\",\"expires_in\":157680000}");
        AccessToken token = oauth.exchange(CODE).execute();
        wasAsked("POST /oauth/v2/token", "grant_type=authorization_code&code=" + CODE);
        assertThat(token.value()).isEqualTo(TOKEN);
        assertThat(token.expiresAt()).isEqualTo(Server.NOW.plusSeconds(157_680_000));
        assertThat(token.toString()).doesNotContain(TOKEN);
    }

    @Test
    void a_token_lives_for_five_years_if_the_answer_does_not_say() {
        yookassa.answers("{\"access_token\":\"" + TOKEN + "\"}");
        assertThat(oauth.exchange(CODE).execute().expiresAt()).isEqualTo(Server.NOW.plus(Duration.ofDays(1825)));
    }

    @Test
    void a_code_is_sent_once() {
        yookassa.hangsUp(1);
        assertThatThrownBy(() -> oauth.exchange(CODE).execute())
                .isInstanceOf(OutcomeUnknownException.class)
                .message()
                .doesNotContain(CODE);
        assertThat(yookassa.requests()).isEqualTo(1);
    }

    @Test
    void an_answer_without_a_token_is_not_understood() {
        yookassa.answers("{\"access_token\":\"\"}").answers("{}");
        assertThatThrownBy(() -> oauth.exchange(CODE).execute()).isInstanceOf(OutcomeUnknownException.class);
        assertThatThrownBy(() -> oauth.exchange(CODE).execute()).isInstanceOf(OutcomeUnknownException.class);
    }

    @Test
    void refusals() {
        yookassa.answers(400, "application/json", "{\"error\":\"invalid_grant\"}")
                .answers(401, "application/json", "{\"error\":\"invalid_client\"}")
                .answers(400, "text/html", "<html>");
        assertThatThrownBy(() -> oauth.exchange(CODE).execute()).isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> oauth.exchange(CODE).execute()).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> oauth.exchange(CODE).execute()).isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> oauth.exchange(" ")).hasMessageContaining("code");
    }

    @Test
    void a_token_is_revoked_and_that_may_be_repeated() {
        yookassa.hangsUp(1).answers("{}");
        assertThat(oauth.revoke(TOKEN).execute()).isEqualTo(Acknowledged.DONE);
        wasAsked("POST /oauth/v2/revoke_token", "token=" + TOKEN);
        wasAsked("POST /oauth/v2/revoke_token", "token=" + TOKEN);
    }

    @Test
    void a_client_needs_an_application() {
        assertThatThrownBy(() -> YooKassaOAuth.builder().build()).hasMessageContaining("application");
        assertThat(oauth.toString()).doesNotContain("app-7").doesNotContain("s3cr3t");
    }
}
