package io.github.prilavok.core;

import io.github.prilavok.core.internal.IpLiteral;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of allowed IPv4 and IPv6 addresses and networks. An IPv4 address that arrives in its IPv6 form
 * ({@code ::ffff:192.0.2.1}) counts as IPv4. Host names are never looked up. Immutable.
 *
 * <pre>{@code
 * IpRanges bank = IpRanges.of("91.194.226.0/23", "2a02:5180::/32", "77.75.156.11");
 * bank.contains("91.194.227.255");   // true
 * }</pre>
 */
public final class IpRanges {
    private record Range(byte[] network, int prefix) {
        boolean contains(byte[] address) {
            if (address.length != network.length) {
                return false;
            }
            int whole = prefix / 8;
            for (int i = 0; i < whole; i++) {
                if (address[i] != network[i]) {
                    return false;
                }
            }
            int rest = prefix % 8;
            return rest == 0 || (address[whole] ^ network[whole]) >> (8 - rest) == 0;
        }
    }

    private final List<Range> ranges = new ArrayList<>();
    private final List<String> texts;

    private IpRanges(Collection<String> texts) {
        this.texts = List.copyOf(texts);
        if (this.texts.isEmpty()) {
            throw new IllegalArgumentException("a list of addresses must have at least one");
        }
        this.texts.forEach(text -> ranges.add(range(text)));
    }

    /**
     * @param ranges networks ({@code 192.0.2.0/24}) or single addresses
     * @throws IllegalArgumentException if there is none, or one is not written so, or is a host's address with a network's
     *     length ({@code 192.0.2.1/24})
     */
    public static IpRanges of(String... ranges) {
        return new IpRanges(List.of(ranges));
    }

    /** As {@link #of(String...)}. */
    public static IpRanges of(Collection<String> ranges) {
        return new IpRanges(ranges);
    }

    private static Range range(String text) {
        String[] parts = text.strip().split("/", -1);
        InetAddress address = IpLiteral.parse(parts[0]);
        if (address == null || parts.length > 2) {
            throw new IllegalArgumentException('"' + text
                    + "\" is not an address or network; write it like 192.0.2.1, 192.0.2.0/24 or 2001:db8::/32,"
                    + " host names are not looked up");
        }
        byte[] network = address.getAddress();
        int bits = 8 * network.length;
        int prefix = bits;
        if (parts.length == 2) {
            prefix = prefix(text, parts[1]);
            if (bits == 32 && parts[0].indexOf(':') >= 0) {
                prefix -= 96;
            }
            if (prefix < 0 || prefix > bits) {
                throw new IllegalArgumentException(
                        '"' + text + "\" has a length that no such network has; it must be from 0 to " + bits);
            }
        }
        Range range = new Range(network, prefix);
        for (int bit = prefix; bit < bits; bit++) {
            if ((network[bit / 8] >> (7 - bit % 8) & 1) != 0) {
                throw new IllegalArgumentException('"' + text + "\" is not a network: it has bits beyond its first "
                        + prefix + "; write the first address of the network, or a single address without a length");
            }
        }
        return range;
    }

    private static int prefix(String text, String digits) {
        try {
            return digits.length() > 3 ? -1 : Integer.parseUnsignedInt(digits);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException('"' + text + "\" has no length after the slash; write it like /24", e);
        }
    }

    /** Whether this literal address is in one of the ranges; false for null and for whatever is not a literal address. */
    public boolean contains(@Nullable String address) {
        InetAddress parsed = address == null ? null : IpLiteral.parse(address);
        return parsed != null && contains(parsed);
    }

    /** Whether this address is in one of the ranges. */
    public boolean contains(InetAddress address) {
        byte[] bytes = address.getAddress();
        for (Range range : ranges) {
            if (range.contains(bytes)) {
                return true;
            }
        }
        return false;
    }

    /** The ranges as they were given. */
    @Override
    public String toString() {
        return texts.toString();
    }
}
