package io.github.prilavok.core.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrustedProxiesTest {
    private static final TrustedProxies NGINX = TrustedProxies.xForwardedFor("10.0.0.0/8", "fd00::/8");
    private static final TrustedProxies RFC_7239 = TrustedProxies.forwarded("10.0.0.0/8", "fd00::/8");

    private static @Nullable String sender(
            TrustedProxies proxies, @Nullable String peer, String header, String... lines) {
        WebhookRequest request = WebhookRequest.of("POST", Map.of(header, Arrays.asList(lines)), new byte[0], peer);
        return proxies.sender(request).map(InetAddress::getHostAddress).orElse(null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a stranger opened the connection: whatever it claims is nothing
                "203.0.113.9 | 91.194.226.1 | 203.0.113.9",
                "203.0.113.9 | 10.0.0.1 | 203.0.113.9",
                // our proxy did: its word counts, and that of our proxies before it
                "10.0.0.1 | 91.194.226.1 | 91.194.226.1",
                "10.0.0.1 | 91.194.226.1, 10.0.0.2 | 91.194.226.1",
                "10.0.0.1 | 91.194.226.1,10.0.0.3 ,  10.0.0.2 | 91.194.226.1",
                "fd00::1 | 91.194.226.1 | 91.194.226.1",
                "::ffff:10.0.0.1 | ::ffff:91.194.226.1 | 91.194.226.1",
                // what a stranger put in front of it does not
                "10.0.0.1 | 91.194.226.1, 203.0.113.9 | 203.0.113.9",
                "10.0.0.1 | 91.194.226.1, 203.0.113.9, 10.0.0.2 | 203.0.113.9",
                "10.0.0.1 | 91.194.226.1, 10.0.0.7, 203.0.113.9, 10.0.0.2 | 203.0.113.9",
                // nobody but proxies: the first of them
                "10.0.0.1 | 10.0.0.3, 10.0.0.2 | 10.0.0.3",
                // IPv6, brackets and ports
                "10.0.0.1 | 2a02:5180::1 | 2a02:5180:0:0:0:0:0:1",
                "10.0.0.1 | [2a02:5180::1]:4711 | 2a02:5180:0:0:0:0:0:1",
                "10.0.0.1 | [2a02:5180::1] | 2a02:5180:0:0:0:0:0:1",
                "10.0.0.1 | 91.194.226.1:4711 | 91.194.226.1",
                "10.0.0.1 | 91.194.226.1:4711, 10.0.0.2:80 | 91.194.226.1",
                // a hop that is no address: nobody can tell
                "10.0.0.1 | unknown | ",
                "10.0.0.1 | 91.194.226.1, unknown | ",
                "10.0.0.1 | 91.194.226.1, | ",
                "10.0.0.1 | bank.example | ",
                "10.0.0.1 | [91.194.226.1 | ",
                "10.0.0.1 | 91.194.226.1/32 | ",
                // but a hop beyond the sender is nobody's business
                "10.0.0.1 | unknown, 91.194.226.1 | 91.194.226.1",
                "not an address | 91.194.226.1 | "
            })
    void x_forwarded_for_is_believed_from_the_right_up_to_the_first_stranger(
            String peer, String header, @Nullable String sender) {
        assertThat(sender(NGINX, peer, "x-forwarded-for", header)).isEqualTo(sender);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "203.0.113.9 | for=91.194.226.1 | 203.0.113.9",
                "10.0.0.1 | for=91.194.226.1 | 91.194.226.1",
                "10.0.0.1 | For=\"91.194.226.1:4711\";proto=https;by=10.0.0.1 | 91.194.226.1",
                "10.0.0.1 | by=10.0.0.1; for=91.194.226.1 ;host=\"a,b;c\" | 91.194.226.1",
                "10.0.0.1 | for=91.194.226.1, for=10.0.0.2 | 91.194.226.1",
                "10.0.0.1 | for=91.194.226.1;host=\"x,for=10.0.0.2\" | 91.194.226.1",
                "10.0.0.1 | for=91.194.226.1, for=203.0.113.9 | 203.0.113.9",
                "10.0.0.1 | for=\"[2a02:5180::1]:4711\" | 2a02:5180:0:0:0:0:0:1",
                "10.0.0.1 | for=\"[2a02:5180::1]\" | 2a02:5180:0:0:0:0:0:1",
                "10.0.0.1 | for=unknown | ",
                "10.0.0.1 | for=_hidden | ",
                "10.0.0.1 | proto=https | ",
                "10.0.0.1 | 91.194.226.1 | ",
                "10.0.0.1 | for=91.194.226.1;by=\"x | ",
                "10.0.0.1 | for=91.194.226.1;by=\"x, for=203.0.113.9 | ",
                "10.0.0.1 | for=91.194.226.1;by=\"\\\"\", for=203.0.113.9 | 203.0.113.9"
            })
    void forwarded_is_read_as_its_rfc_says(String peer, String header, @Nullable String sender) {
        assertThat(sender(RFC_7239, peer, "Forwarded", header)).isEqualTo(sender);
    }

    @Test
    void several_lines_of_the_header_are_one_list() {
        assertThat(sender(NGINX, "10.0.0.1", "X-Forwarded-For", "91.194.226.1", "203.0.113.9, 10.0.0.2"))
                .isEqualTo("203.0.113.9");
        assertThat(sender(RFC_7239, "10.0.0.1", "Forwarded", "for=91.194.226.1", "for=10.0.0.2"))
                .isEqualTo("91.194.226.1");
    }

    @Test
    void only_the_header_that_the_proxy_sets_counts() {
        assertThat(sender(NGINX, "10.0.0.1", "Forwarded", "for=91.194.226.1")).isEqualTo("10.0.0.1");
        assertThat(sender(RFC_7239, "10.0.0.1", "X-Forwarded-For", "91.194.226.1"))
                .isEqualTo("10.0.0.1");
        assertThat(sender(NGINX, "10.0.0.1", "X-Real-IP", "91.194.226.1")).isEqualTo("10.0.0.1");
    }

    @Test
    void by_default_nobody_is_believed() {
        assertThat(sender(TrustedProxies.none(), "10.0.0.1", "X-Forwarded-For", "91.194.226.1"))
                .isEqualTo("10.0.0.1");
        assertThat(sender(TrustedProxies.none(), "127.0.0.1", "Forwarded", "for=91.194.226.1"))
                .isEqualTo("127.0.0.1");
        assertThat(sender(TrustedProxies.none(), null, "X-Forwarded-For", "91.194.226.1"))
                .isNull();
        assertThat(WebhookPolicy.defaults().trustedProxies()).isSameAs(TrustedProxies.none());
    }

    @Test
    void a_proxys_own_request_is_its_own() {
        assertThat(NGINX.sender(WebhookRequest.of("POST", Map.of(), new byte[0], "10.0.0.1")))
                .map(InetAddress::getHostAddress)
                .contains("10.0.0.1");
    }

    @Test
    void a_long_forged_list_costs_nothing_much() {
        String forged = "91.194.226.1, ".repeat(100_000) + "203.0.113.9";
        assertThat(sender(NGINX, "10.0.0.1", "X-Forwarded-For", forged)).isEqualTo("203.0.113.9");
    }

    @Test
    void proxies_are_addresses() {
        assertThatThrownBy(() -> TrustedProxies.xForwardedFor("nginx.local"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("host names are not looked up");
        assertThat(List.of(NGINX, RFC_7239, TrustedProxies.none()))
                .hasToString(
                        "[X-Forwarded-For from [10.0.0.0/8, fd00::/8], Forwarded from [10.0.0.0/8, fd00::/8], none]");
    }
}
