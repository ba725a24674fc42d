package io.github.prilavok.core.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.prilavok.core.IpRanges;
import io.github.prilavok.core.webhook.WebhookVerificationException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookPolicyTest {
    private static final String SECRET = "nTq7-8fYw0mXk2VdBzLr";

    private static WebhookRequest from(@Nullable String address) {
        return WebhookRequest.of("POST", Map.of(), new byte[0], address);
    }

    private static @Nullable WebhookVerificationException refusal(WebhookPolicy policy, WebhookRequest request) {
        return catchThrowableOfType(WebhookVerificationException.class, () -> policy.check(request, "POST"));
    }

    /** As many bytes as anybody likes to read, and a count of how many that were. */
    private static final class Endless extends InputStream {
        private final long length;
        long read;

        Endless(long length) {
            this.length = length;
        }

        @Override
        public int read() {
            return read++ < length ? ' ' : -1;
        }

        @Override
        public int read(byte[] target, int offset, int count) {
            if (read >= length) {
                return -1;
            }
            int n = (int) Math.min(count, length - read);
            read += n;
            return n;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1 << 20 | 1, 50 << 20, Long.MAX_VALUE})
    void of_a_body_that_is_too_long_only_one_byte_too_many_is_read(long length) {
        Endless body = new Endless(length);
        assertThatThrownBy(() -> WebhookPolicy.defaults().readBody(body))
                .isInstanceOf(WebhookVerificationException.class)
                .extracting(e -> ((WebhookVerificationException) e).reason())
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(body.read).isEqualTo((1 << 20) + 1);
    }

    @Test
    void a_body_of_just_the_limit_is_read() throws IOException {
        assertThat(WebhookPolicy.defaults().readBody(new Endless(1 << 20))).hasSize(1 << 20);
        WebhookPolicy small = WebhookPolicy.builder().maxBodyBytes(3).build();
        assertThat(small.readBody(new ByteArrayInputStream(new byte[] {1, 2, 3})))
                .containsExactly(1, 2, 3);
        assertThat(small.readBody(InputStream.nullInputStream())).isEmpty();
        assertThatThrownBy(() -> small.readBody(new ByteArrayInputStream(new byte[4])))
                .isInstanceOf(WebhookVerificationException.class);
    }

    @Test
    void by_default_everybody_is_let_in() {
        assertThatCode(() -> WebhookPolicy.defaults().check(from(null), "POST")).doesNotThrowAnyException();
    }

    @Test
    void other_verbs_are_not() {
        WebhookPolicy policy = WebhookPolicy.defaults();
        assertThatThrownBy(() -> policy.check(from(null), "GET", "PUT"))
                .hasMessage(
                        "The provider sends its webhooks by GET or PUT only. Somebody else knows the URL, or it was opened"
                                + " in a browser.")
                .extracting(e -> ((WebhookVerificationException) e).reason())
                .isEqualTo(Reason.WRONG_METHOD);
        assertThatCode(() -> policy.check(from(null), "GET", "POST")).doesNotThrowAnyException();
    }

    @Test
    void addresses_are_checked_in_both_families() {
        WebhookPolicy policy = WebhookPolicy.builder()
                .allowFrom("91.194.226.0/23", "2a02:5180::/32")
                .build();
        for (String good :
                List.of("91.194.226.0", "91.194.227.255", "::ffff:91.194.226.9", "2a02:5180::77", "2a02:5180::77%1")) {
            assertThat(refusal(policy, from(good))).as(good).isNull();
        }
        assertThat(refusal(policy, from("10.0.0.1")))
                .isNotNull()
                .hasMessage(
                        "The sender's address 10.0.0.1 is not one of [91.194.226.0/23, 2a02:5180::/32]. If it is the shop's"
                                + " own proxy, name it in trustedProxies (now: none); if it is the provider's new address, add it to"
                                + " allowFrom.")
                .extracting(WebhookVerificationException::reason)
                .isEqualTo(Reason.ADDRESS_NOT_ALLOWED);
        for (String bad : new String[] {"2a02:5181::77", "::1", "91.194.228.0"}) {
            assertThat(refusal(policy, from(bad))).as(bad).isNotNull();
        }
        for (String unclear : new String[] {null, "", "localhost", "/91.194.226.1:8080", "<script>"}) {
            assertThat(refusal(policy, from(unclear)))
                    .isNotNull()
                    .hasMessage(
                            "The sender's address cannot be told: the connection's or a hop's in the forwarding header is"
                                    + " not an IP address. Pass the literal remote address, and let the proxy write addresses.");
        }
    }

    @Test
    void behind_a_proxy_its_header_decides() {
        WebhookPolicy policy = WebhookPolicy.builder()
                .allowFrom("91.194.226.0/23")
                .trustedProxies(TrustedProxies.xForwardedFor("10.0.0.0/8"))
                .build();
        Map<String, List<String>> genuine = Map.of("X-Forwarded-For", List.of("91.194.226.1"));
        Map<String, List<String>> forged = Map.of("X-Forwarded-For", List.of("91.194.226.1, 203.0.113.9"));
        assertThat(refusal(policy, WebhookRequest.of("POST", genuine, new byte[0], "10.0.0.1")))
                .isNull();
        assertThat(refusal(policy, WebhookRequest.of("POST", genuine, new byte[0], "203.0.113.9")))
                .isNotNull();
        assertThat(refusal(policy, WebhookRequest.of("POST", forged, new byte[0], "10.0.0.1")))
                .isNotNull()
                .hasMessageStartingWith("The sender's address 203.0.113.9 is not one of");
    }

    @Test
    void a_providers_addresses_give_way_to_the_shops() {
        IpRanges published = IpRanges.of("185.71.76.0/27");
        assertThat(WebhookPolicy.defaults().orAllowFrom(published).allowedAddresses())
                .contains(published);
        IpRanges own = IpRanges.of("0.0.0.0/0", "::/0");
        assertThat(WebhookPolicy.builder()
                        .allowFrom(own)
                        .build()
                        .orAllowFrom(published)
                        .allowedAddresses())
                .contains(own);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/hooks/" + SECRET,
                "/hooks/" + SECRET + "/",
                "/" + SECRET + "/cdek?x=1",
                "/hooks?key=" + SECRET,
                "/hooks?a=b&key=" + SECRET + "&c",
                "/hooks?" + SECRET,
                "https://shop.example/hooks/" + SECRET + "#x"
            })
    void a_secret_may_stand_anywhere_in_the_url(String uri) {
        WebhookPolicy policy = WebhookPolicy.builder()
                .urlSecret("the-old-one-for-a-while")
                .urlSecret(SECRET)
                .build();
        assertThat(refusal(policy, from(null).withUri(uri))).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/hooks",
                "/hooks/" + SECRET + "x",
                "/hooks/x" + SECRET,
                "/hooks/ntq7-8fyw0mxk2vdbzlr",
                "/hooks?key=",
                "/hooks#" + SECRET,
                "/hooks/nTq7-8fYw0mXk2VdBzL%72",
                "/hooks?" + SECRET + "=1"
            })
    void and_anything_else_is_refused(String uri) {
        WebhookPolicy policy = WebhookPolicy.builder().urlSecret(SECRET).build();
        assertThat(refusal(policy, from(null).withUri(uri)))
                .isNotNull()
                .hasMessage(
                        "The URL has not the secret that is expected in it, as a part of the path or a parameter. Compare"
                                + " the URL that the provider was given; if it is right, somebody is guessing.")
                .extracting(WebhookVerificationException::reason)
                .isEqualTo(Reason.SECRET_WRONG);
    }

    @Test
    void says_that_the_uri_was_not_passed() {
        WebhookPolicy policy = WebhookPolicy.builder().urlSecret(SECRET).build();
        assertThat(refusal(policy, from(null)))
                .isNotNull()
                .hasMessage(
                        "A secret is expected in the URL, and the request was made without its URI: add withUri(path and"
                                + " query).");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "short",
                "fifteen-letters",
                "with a blank in it, long",
                "with/slash/in/it/long",
                "секрет-из-многих-букв"
            })
    void a_secret_must_be_long_and_fit_for_a_url(String secret) {
        assertThatThrownBy(() -> WebhookPolicy.builder().urlSecret(secret))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "a secret for the URL needs at least 16 characters out of A-Z, a-z, 0-9 and - . _ ~, drawn at"
                                + " random");
    }

    @Test
    void limits_have_limits() {
        assertThatThrownBy(() -> WebhookPolicy.builder().maxBodyBytes(0))
                .hasMessage("maxBodyBytes must be from 1 to 67108864, not 0");
        assertThatThrownBy(() -> WebhookPolicy.builder().maxBodyBytes(Integer.MAX_VALUE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WebhookPolicy.builder().maxDepth(501))
                .hasMessage("maxDepth must be from 1 to 500, not 501");
    }

    @Test
    void a_copy_has_all_of_it_and_nothing_printed_is_secret() {
        WebhookPolicy policy = WebhookPolicy.builder()
                .maxBodyBytes(1000)
                .maxDepth(10)
                .allowFrom("10.0.0.0/8")
                .trustedProxies(TrustedProxies.forwarded("10.0.0.1"))
                .urlSecret(SECRET)
                .build();
        assertThat(policy.toBuilder().build())
                .hasToString(policy.toString())
                .hasToString(
                        "WebhookPolicy{maxBodyBytes=1000, maxDepth=10, allowed=[10.0.0.0/8], trustedProxies=Forwarded from"
                                + " [10.0.0.1], 1 URL secrets}");
        assertThat(WebhookPolicy.defaults())
                .hasToString(
                        "WebhookPolicy{maxBodyBytes=1048576, maxDepth=64, allowed=any address, trustedProxies=none,"
                                + " 0 URL secrets}");
    }
}
