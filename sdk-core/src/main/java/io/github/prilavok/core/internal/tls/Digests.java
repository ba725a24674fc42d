package io.github.prilavok.core.internal.tls;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** SHA-256, HMAC and comparisons that take as long for a near miss as for a far one. Hex is lower case. */
public final class Digests {
    private static final String HMAC_SHA256 = "HmacSHA256";
    private static final HexFormat HEX = HexFormat.of();

    private Digests() {}

    public static byte[] sha256(byte[] data) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(data);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String sha256Hex(byte[] data) {
        return HEX.formatHex(sha256(data));
    }

    /** Of the text's UTF-8 bytes. */
    public static String sha256Hex(String text) {
        return sha256Hex(text.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws IllegalArgumentException if the key is empty */
    public static byte[] hmacSha256(byte[] key, byte[] data) {
        if (key.length == 0) {
            throw new IllegalArgumentException("the key of the HMAC is empty; set the secret");
        }
        try {
            Mac mac = Mac.getInstance(HMAC_SHA256);
            mac.init(new SecretKeySpec(key, HMAC_SHA256));
            return mac.doFinal(data);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws IllegalArgumentException if the key is empty */
    public static String hmacSha256Hex(byte[] key, byte[] data) {
        return HEX.formatHex(hmacSha256(key, data));
    }

    public static boolean constantTimeEquals(byte[] expected, byte @Nullable [] given) {
        return given != null && MessageDigest.isEqual(expected, given);
    }

    /** By the texts' UTF-8 bytes. */
    public static boolean constantTimeEquals(String expected, @Nullable String given) {
        return given != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Whether the given hex, in either case, stands for the expected bytes; false for null and for what is not hex.
     */
    public static boolean hexEquals(byte[] expected, @Nullable String givenHex) {
        if (givenHex == null || givenHex.length() != 2 * expected.length) {
            return false;
        }
        byte[] given = new byte[expected.length];
        for (int i = 0; i < given.length; i++) {
            int high = digit(givenHex.charAt(2 * i));
            int low = digit(givenHex.charAt(2 * i + 1));
            if ((high | low) < 0) {
                return false;
            }
            given[i] = (byte) (high << 4 | low);
        }
        return MessageDigest.isEqual(expected, given);
    }

    private static int digit(char c) {
        return HexFormat.isHexDigit(c) ? HexFormat.fromHexDigit(c) : -1;
    }

    /** As {@link #hexEquals(byte[], String)}; the expected hex comes from our own computation. */
    public static boolean hexEquals(String expectedHex, @Nullable String givenHex) {
        return hexEquals(HEX.parseHex(expectedHex), givenHex);
    }
}
