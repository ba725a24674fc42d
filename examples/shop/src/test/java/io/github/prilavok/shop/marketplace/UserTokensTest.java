package io.github.prilavok.shop.marketplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.prilavok.shop.demo.Login;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens that are signed with a shared secret. */
class UserTokensTest {
    private static final String SECRET = "a secret of thirty-two bytes, or more";
    private static final Instant NOW = Instant.parse("2026-09-01T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final UserTokens tokens = at(NOW);
    private final Login login = new Login(SECRET, CLOCK);

    private static UserTokens at(Instant now) {
        return UserTokens.signedWith(SECRET, "prilavok-shop", Clock.fixed(now, ZoneOffset.UTC));
    }

    @Test
    void the_user_of_a_token_is_known() {
        assertThat(tokens.user(login.token("anna", Duration.ofHours(1)))).contains("anna");
    }

    @Test
    void a_token_ends() {
        String token = login.token("anna", Duration.ofHours(1));

        assertThat(at(NOW.plusSeconds(3600)).user(token)).contains("anna");
        assertThat(at(NOW.plusSeconds(3631)).user(token)).isEmpty();
    }

    @Test
    void a_token_of_the_future_is_not_yet_one() {
        String token = login.token("anna", Duration.ofHours(1));

        assertThat(at(NOW.minusSeconds(20)).user(token)).contains("anna");
        assertThat(at(NOW.minusSeconds(40)).user(token)).isEmpty();
    }

    @Test
    void another_secret_or_audience_is_not_ours() {
        String token = login.token("anna", Duration.ofHours(1));

        assertThat(tokens.user(new Login("another " + SECRET, CLOCK).token("anna", Duration.ofHours(1))))
                .isEmpty();
        assertThat(UserTokens.signedWith(SECRET, "bank", CLOCK).user(token)).isEmpty();
    }

    @Test
    void a_name_that_was_changed_is_nobodys() {
        String[] parts = login.token("anna", Duration.ofHours(1)).split("\\.");
        String forged = encoded(claims("boris"));

        assertThat(tokens.user(parts[0] + '.' + forged + '.' + parts[2])).isEmpty();
        assertThat(tokens.user(parts[0] + '.' + forged + '.')).isEmpty();
    }

    @Test
    void what_a_token_says_of_its_algorithm_changes_nothing() throws Exception {
        String claims = encoded(claims("anna"));

        assertThat(tokens.user(signed("{\"alg\":\"HS256\"}", claims))).contains("anna");
        assertThat(tokens.user(signed("{\"alg\":\"none\"}", claims))).isEmpty();
        assertThat(tokens.user(encoded("{\"alg\":\"none\"}") + '.' + claims + '.'))
                .isEmpty();
        assertThat(tokens.user(signed("{\"alg\":\"RS256\"}", claims))).isEmpty();
        assertThat(tokens.user(signed("{}", claims))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"sub\":\"anna\",\"aud\":\"prilavok-shop\",\"iat\":1788256800}",
                "{\"sub\":\"anna\",\"aud\":\"prilavok-shop\",\"iat\":1788256800,\"exp\":\"1888256800\"}",
                "{\"sub\":\"anna\",\"aud\":\"prilavok-shop\",\"exp\":1888256800}",
                "{\"sub\":\"anna\",\"iat\":1788256800,\"exp\":1888256800}",
                "{\"sub\":\"\",\"aud\":\"prilavok-shop\",\"iat\":1788256800,\"exp\":1888256800}",
                "{\"aud\":\"prilavok-shop\",\"iat\":1788256800,\"exp\":1888256800}",
                "[]",
                "\"anna\""
            })
    void claims_that_are_missing_or_of_another_kind_are_not_made_up(String claims) throws Exception {
        assertThat(tokens.user(signed("{\"alg\":\"HS256\"}", encoded(claims)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "...", "....", "anna", "Bearer x", "a.b.c", "é.é.é", "e30.e30.e30"})
    void what_is_no_token_is_nobodys(String text) {
        assertThat(tokens.user(text)).isEmpty();
        assertThat(tokens.user(null)).isEmpty();
        assertThat(tokens.user("x".repeat(1 << 20))).isEmpty();
    }

    @Test
    void a_short_secret_is_refused_and_not_told() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UserTokens.signedWith("too short a secret", "shop", CLOCK))
                .withMessage("shop.marketplace.token-secret needs at least 32 bytes");
    }

    private static String claims(String user) {
        return "{\"sub\":\"" + user + "\",\"aud\":\"prilavok-shop\",\"iat\":" + NOW.getEpochSecond() + ",\"exp\":"
                + NOW.plusSeconds(3600).getEpochSecond() + "}";
    }

    private static String signed(String header, String claims) throws Exception {
        String text = encoded(header) + '.' + claims;
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return text
                + '.'
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
