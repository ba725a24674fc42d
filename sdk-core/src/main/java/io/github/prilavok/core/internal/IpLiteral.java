package io.github.prilavok.core.internal;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/**
 * IP addresses written in digits. A text that is anything else is no address here: nothing is ever looked up, since a
 * look-up would let whoever runs the name server decide.
 */
public final class IpLiteral {
    private static final int V6_GROUPS = 8;

    private IpLiteral() {}

    /**
     * The address, an IPv4-mapped IPv6 address as IPv4; null if the text is not a literal address.
     *
     * @param text {@code 192.0.2.1} with four decimal parts, or {@code 2001:db8::1}, a zone ({@code %eth0}) ignored
     */
    public static @Nullable InetAddress parse(String text) {
        byte[] bytes;
        if (text.indexOf(':') < 0) {
            bytes = v4(text);
        } else {
            int zone = text.indexOf('%');
            bytes = v6(zone < 0 ? text : text.substring(0, zone));
        }
        try {
            return bytes == null ? null : InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte @Nullable [] v4(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 4) {
            return null;
        }
        byte[] bytes = new byte[4];
        for (int i = 0; i < 4; i++) {
            // A leading zero is refused: some read it as octal.
            int value = number(parts[i], 10, 3);
            if (value < 0 || value > 255 || parts[i].length() > 1 && parts[i].charAt(0) == '0') {
                return null;
            }
            bytes[i] = (byte) value;
        }
        return bytes;
    }

    private static byte @Nullable [] v6(String text) {
        int gap = text.indexOf("::");
        if (gap < 0) {
            return groups(text, V6_GROUPS, true);
        }
        if (text.indexOf("::", gap + 1) >= 0) {
            return null;
        }
        String start = text.substring(0, gap);
        if (start.indexOf('.') >= 0) {
            return null;
        }
        byte[] head = groups(start, V6_GROUPS - 1, false);
        byte[] tail = groups(text.substring(gap + 2), V6_GROUPS - 1, false);
        if (head == null || tail == null || head.length + tail.length > 2 * (V6_GROUPS - 1)) {
            return null;
        }
        byte[] bytes = new byte[2 * V6_GROUPS];
        System.arraycopy(head, 0, bytes, 0, head.length);
        System.arraycopy(tail, 0, bytes, bytes.length - tail.length, tail.length);
        return bytes;
    }

    private static byte @Nullable [] groups(String text, int max, boolean exactly) {
        if (text.isEmpty()) {
            return exactly ? null : new byte[0];
        }
        String[] parts = text.split(":", -1);
        String last = parts[parts.length - 1];
        byte[] v4 = last.indexOf('.') >= 0 ? v4(last) : new byte[0];
        if (v4 == null) {
            return null;
        }
        int written = v4.length == 0 ? parts.length : parts.length - 1;
        int groups = written + v4.length / 2;
        if (exactly ? groups != max : groups > max) {
            return null;
        }
        byte[] bytes = new byte[2 * groups];
        for (int i = 0; i < written; i++) {
            int value = number(parts[i], 16, 4);
            if (value < 0) {
                return null;
            }
            bytes[2 * i] = (byte) (value >> 8);
            bytes[2 * i + 1] = (byte) value;
        }
        System.arraycopy(v4, 0, bytes, 2 * written, v4.length);
        return bytes;
    }

    private static int number(String text, int radix, int maxDigits) {
        if (text.isEmpty() || text.length() > maxDigits) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int digit = c < 0x80 ? Character.digit(c, radix) : -1;
            if (digit < 0) {
                return -1;
            }
            value = value * radix + digit;
        }
        return value;
    }
}
