package io.github.prilavok.core.internal.tls;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * As much DER as it takes to put the older forms of private keys into the PKCS#8 that Java reads: an envelope of version,
 * algorithm and the key as it was.
 */
final class Der {
    private static final int INTEGER = 0x02;
    private static final int OCTET_STRING = 0x04;
    private static final int SEQUENCE = 0x30;
    private static final int CONTEXT_0 = 0xA0;
    private static final byte[] VERSION_0 = {INTEGER, 1, 0};
    /** 1.2.840.113549.1.1.1 with the NULL that its parameters are. */
    private static final byte[] RSA = {
        0x06, 0x09, 0x2A, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xF7, 0x0D, 0x01, 0x01, 0x01, 0x05, 0x00
    };
    /** 1.2.840.10045.2.1; the curve follows. */
    private static final byte[] EC = {0x06, 0x07, 0x2A, (byte) 0x86, 0x48, (byte) 0xCE, 0x3D, 0x02, 0x01};

    private Der() {}

    /** PKCS#1 in PKCS#8. */
    static byte[] rsaToPkcs8(byte[] pkcs1) {
        return element(SEQUENCE, VERSION_0, element(SEQUENCE, RSA), element(OCTET_STRING, pkcs1));
    }

    /** SEC1 in PKCS#8; null if the key does not name its curve. */
    static byte @Nullable [] ecToPkcs8(byte[] sec1) {
        byte[] curve = curve(sec1);
        return curve == null
                ? null
                : element(SEQUENCE, VERSION_0, element(SEQUENCE, EC, curve), element(OCTET_STRING, sec1));
    }

    private static byte @Nullable [] curve(byte[] sec1) {
        Element key = Element.at(sec1, 0);
        if (key == null || key.tag != SEQUENCE) {
            return null;
        }
        Element part = Element.at(sec1, key.start);
        while (part != null && part.end <= key.end) {
            if (part.tag == CONTEXT_0) {
                return Arrays.copyOfRange(sec1, part.start, part.end);
            }
            part = Element.at(sec1, part.end);
        }
        return null;
    }

    private static byte[] element(int tag, byte[]... parts) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            content.writeBytes(part);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(tag);
        int length = content.size();
        if (length < 0x80) {
            out.write(length);
        } else {
            int bytes = (Integer.SIZE - Integer.numberOfLeadingZeros(length) + 7) / 8;
            out.write(0x80 | bytes);
            for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) {
                out.write(length >> shift);
            }
        }
        out.writeBytes(content.toByteArray());
        return out.toByteArray();
    }

    private record Element(int tag, int start, int end) {
        /** The element at this place; null if there is none, or it reaches beyond the end. */
        static @Nullable Element at(byte[] der, int offset) {
            if (offset + 2 > der.length) {
                return null;
            }
            int length = der[offset + 1] & 0xFF;
            int start = offset + 2;
            if (length > 0x80) {
                int bytes = length - 0x80;
                if (bytes > 3 || start + bytes > der.length) {
                    return null;
                }
                length = 0;
                for (int i = 0; i < bytes; i++) {
                    length = length << 8 | der[start + i] & 0xFF;
                }
                start += bytes;
            }
            int end = start + length;
            return end > der.length ? null : new Element(der[offset] & 0xFF, start, end);
        }
    }
}
