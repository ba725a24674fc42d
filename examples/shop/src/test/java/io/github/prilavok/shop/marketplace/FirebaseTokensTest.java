package io.github.prilavok.shop.marketplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** Firebase's ID tokens, with keys from a server that stands for Google's. */
class FirebaseTokensTest {
    private static final Instant NOW = Instant.parse("2026-09-01T10:00:00Z");
    private static final String PROJECT = "prilavok-app";
    private static final String ISSUER = "https://securetoken.google.com/" + PROJECT;

    private final AtomicInteger fetched = new AtomicInteger();
    private volatile JWKSet published = new JWKSet();
    private volatile int status = 200;
    private HttpServer google;
    private RSAKey key;
    private UserTokens tokens;

    @BeforeEach
    void start() throws Exception {
        google = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        google.createContext("/keys", exchange -> {
            fetched.incrementAndGet();
            byte[] body = published.toString().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        google.start();
        key = new RSAKeyGenerator(2048).keyID("first").generate();
        published = new JWKSet(key.toPublicJWK());
        tokens = tokens();
    }

    @AfterEach
    void stop() {
        google.stop(0);
    }

    private UserTokens tokens() throws IOException {
        return UserTokens.ofFirebase(
                PROJECT,
                URI.create("http://127.0.0.1:" + google.getAddress().getPort() + "/keys"),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(PROJECT)
                .subject("anna")
                .issueTime(Date.from(NOW.minusSeconds(60)))
                .expirationTime(Date.from(NOW.plusSeconds(3540)));
    }

    private static String signed(RSAKey key, String kid, JWTClaimsSet claims) throws Exception {
        return signed(JWSAlgorithm.RS256, kid, claims, new RSASSASigner(key));
    }

    private static String signed(JWSAlgorithm algorithm, String kid, JWTClaimsSet claims, JWSSigner signer)
            throws Exception {
        SignedJWT token =
                new SignedJWT(new JWSHeader.Builder(algorithm).keyID(kid).build(), claims);
        token.sign(signer);
        return token.serialize();
    }

    @Test
    void the_user_of_a_token_is_known_and_the_keys_are_fetched_once() throws Exception {
        for (int i = 0; i < 50; i++) {
            assertThat(tokens.user(signed(key, "first", claims().build()))).contains("anna");
        }

        assertThat(fetched).hasValue(1);
    }

    @Test
    void another_project_an_end_a_future_and_nobody_are_refused() throws Exception {
        assertThat(tokens.user(signed(key, "first", claims().audience("another").build())))
                .isEmpty();
        assertThat(tokens.user(
                        signed(key, "first", claims().issuer(ISSUER + '2').build())))
                .isEmpty();
        assertThat(tokens.user(signed(key, "first", claims().issuer(null).build())))
                .isEmpty();
        assertThat(tokens.user(signed(
                        key,
                        "first",
                        claims().expirationTime(Date.from(NOW.minusSeconds(31))).build())))
                .isEmpty();
        assertThat(tokens.user(signed(
                        key,
                        "first",
                        claims().issueTime(Date.from(NOW.plusSeconds(31))).build())))
                .isEmpty();
        assertThat(tokens.user(signed(key, "first", claims().subject("").build())))
                .isEmpty();
        assertThat(tokens.user(signed(key, "first", claims().subject(null).build())))
                .isEmpty();
    }

    @Test
    void a_forged_signature_is_refused_whatever_the_token_says_of_its_algorithm() throws Exception {
        JWTClaimsSet claims = claims().build();
        RSAKey strangers = new RSAKeyGenerator(2048).keyID("first").generate();
        byte[] publicKey = key.toRSAPublicKey().getEncoded();

        assertThat(tokens.user(signed(strangers, "first", claims))).isEmpty();
        assertThat(tokens.user(signed(JWSAlgorithm.HS256, "first", claims, new MACSigner(publicKey))))
                .isEmpty();
        assertThat(tokens.user(signed(JWSAlgorithm.RS512, "first", claims, new RSASSASigner(key))))
                .isEmpty();
        assertThat(tokens.user(new PlainJWT(claims).serialize())).isEmpty();
    }

    @Test
    void a_new_key_is_fetched_and_unknown_ones_do_not_cause_a_fetch_each() throws Exception {
        assertThat(tokens.user(signed(key, "first", claims().build()))).contains("anna");
        RSAKey second = new RSAKeyGenerator(2048).keyID("second").generate();
        published = new JWKSet(second.toPublicJWK());

        assertThat(tokens.user(signed(second, "second", claims().build()))).contains("anna");
        for (int i = 0; i < 50; i++) {
            assertThat(tokens.user(signed(second, UUID.randomUUID().toString(), claims().build())))
                    .isEmpty();
        }
        assertThat(fetched).hasValue(2);
    }

    @Test
    void without_any_keys_nobody_can_tell() throws Exception {
        status = 503;
        String token = signed(key, "first", claims().build());

        assertThatThrownBy(() -> tokens.user(token))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.status()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR));
    }
}
