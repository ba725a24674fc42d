package io.github.prilavok.core.webhook;

import io.github.prilavok.core.IpRanges;
import io.github.prilavok.core.internal.IpLiteral;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whose word is taken for where a request came from. Anybody can send a header that names any address, so the header
 * counts only if a listed proxy opened the connection, and then only up to the first hop, from the right, that is not
 * itself a listed proxy: everything to the left of that was written by strangers. Immutable.
 *
 * <p>One header is believed, the one that the proxy sets. A proxy that sets one of the two usually passes the other on as
 * it came.
 *
 * <pre>{@code
 * TrustedProxies.xForwardedFor("10.0.0.0/8", "fd00::/8")   // nginx: proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for
 * }</pre>
 */
public final class TrustedProxies {
    private static final String X_FORWARDED_FOR = "X-Forwarded-For";
    private static final String FORWARDED = "Forwarded";
    private static final TrustedProxies NONE = new TrustedProxies(null, X_FORWARDED_FOR);

    private final @Nullable IpRanges proxies;
    private final String header;

    private TrustedProxies(@Nullable IpRanges proxies, String header) {
        this.proxies = proxies;
        this.header = header;
    }

    /** Nobody: the address of the connection is the sender's. */
    public static TrustedProxies none() {
        return NONE;
    }

    /**
     * Proxies that add to {@code X-Forwarded-For}.
     *
     * @param proxies their own addresses and networks
     * @throws IllegalArgumentException as from {@link IpRanges#of(String...)}
     */
    public static TrustedProxies xForwardedFor(String... proxies) {
        return new TrustedProxies(IpRanges.of(proxies), X_FORWARDED_FOR);
    }

    /**
     * Proxies that add to {@code Forwarded} (RFC 7239).
     *
     * @param proxies their own addresses and networks
     * @throws IllegalArgumentException as from {@link IpRanges#of(String...)}
     */
    public static TrustedProxies forwarded(String... proxies) {
        return new TrustedProxies(IpRanges.of(proxies), FORWARDED);
    }

    /**
     * The address of who sent this request; empty if it cannot be told, since the connection's is not known or the last
     * stranger's hop is not written as an address.
     */
    public Optional<InetAddress> sender(WebhookRequest request) {
        InetAddress peer = request.remoteAddress().map(IpLiteral::parse).orElse(null);
        if (peer == null || proxies == null || !proxies.contains(peer)) {
            return Optional.ofNullable(peer);
        }
        InetAddress sender = peer;
        for (String hop : hopsFromTheRight(request)) {
            InetAddress address = address(hop);
            if (address == null) {
                return Optional.empty();
            }
            sender = address;
            if (!proxies.contains(address)) {
                break;
            }
        }
        return Optional.of(sender);
    }

    private List<String> hopsFromTheRight(WebhookRequest request) {
        List<String> hops = new ArrayList<>();
        for (String line : request.headers(header)) {
            for (String element : split(line, ',')) {
                hops.add(header.equals(FORWARDED) ? forValue(element) : element.strip());
            }
        }
        Collections.reverse(hops);
        return hops;
    }

    /** The {@code for} of one element; empty, which is no address, if there is none. */
    private static String forValue(String element) {
        for (String pair : split(element, ';')) {
            int equals = pair.indexOf('=');
            if (equals > 0
                    && pair.substring(0, equals)
                            .strip()
                            .toLowerCase(Locale.ROOT)
                            .equals("for")) {
                String value = pair.substring(equals + 1).strip();
                boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
                return quoted ? value.substring(1, value.length() - 1) : value;
            }
        }
        return "";
    }

    /** Splits, but not within quotes. Behind a quote that stays open nobody can tell whose elements these are: none counts. */
    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return quoted ? List.of("") : parts;
    }

    /** {@code 192.0.2.1}, {@code 192.0.2.1:4711}, {@code 2001:db8::1}, {@code [2001:db8::1]}, {@code [2001:db8::1]:4711}. */
    private static @Nullable InetAddress address(String hop) {
        if (hop.startsWith("[")) {
            int end = hop.indexOf(']');
            return end < 0 || hop.indexOf(':') > end ? null : IpLiteral.parse(hop.substring(1, end));
        }
        int colon = hop.indexOf(':');
        boolean port = colon >= 0 && hop.indexOf(':', colon + 1) < 0;
        return IpLiteral.parse(port ? hop.substring(0, colon) : hop);
    }

    @Override
    public String toString() {
        return proxies == null ? "none" : header + " from " + proxies;
    }
}
