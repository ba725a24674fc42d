package io.github.prilavok.sandbox.dolyami;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;

/** As much of DER as certificates need: the JDK reads them, but offers nothing to make one with. */
final class Der {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Der() {}

    static byte[] sequence(byte[]... parts) {
        return tagged(0x30, parts);
    }

    static byte[] set(byte[]... parts) {
        return tagged(0x31, parts);
    }

    static byte[] integer(BigInteger number) {
        return tagged(0x02, number.toByteArray());
    }

    static byte[] isTrue() {
        return tagged(0x01, new byte[] {(byte) 0xFF});
    }

    static byte[] octets(byte[]... content) {
        return tagged(0x04, content);
    }

    /** @param unused how many bits at the end do not count */
    static byte[] bits(int unused, byte[] content) {
        return tagged(0x03, new byte[] {(byte) unused}, content);
    }

    static byte[] text(String text) {
        return tagged(0x0C, text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] time(Instant time) {
        return tagged(0x18, TIME.format(time).getBytes(StandardCharsets.US_ASCII));
    }

    static byte[] oid(int... arcs) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.write(arcs[0] * 40 + arcs[1]);
        for (int arc : Arrays.copyOfRange(arcs, 2, arcs.length)) {
            for (int shift = 28; shift > 0; shift -= 7) {
                if (arc >> shift != 0) {
                    content.write(0x80 | arc >> shift & 0x7F);
                }
            }
            content.write(arc & 0x7F);
        }
        return tagged(0x06, content.toByteArray());
    }

    /** A value under a tag of its context. */
    static byte[] context(int number, boolean constructed, byte[]... content) {
        return tagged(0x80 | (constructed ? 0x20 : 0) | number, content);
    }

    private static byte[] tagged(int tag, byte[]... parts) {
        int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(tag);
        if (length < 0x80) {
            out.write(length);
        } else {
            byte[] bytes = BigInteger.valueOf(length).toByteArray();
            int skipped = bytes[0] == 0 ? 1 : 0;
            out.write(0x80 | bytes.length - skipped);
            out.write(bytes, skipped, bytes.length - skipped);
        }
        for (byte[] part : parts) {
            out.write(part, 0, part.length);
        }
        return out.toByteArray();
    }
}
