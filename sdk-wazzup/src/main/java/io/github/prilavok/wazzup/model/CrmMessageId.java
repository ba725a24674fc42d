package io.github.prilavok.wazzup.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Values for {@link SendMessage#crmMessageId()} that need not be stored, for they are made from what the message is about. */
public final class CrmMessageId {
    /** The namespace of names that are URLs, from RFC 9562. */
    private static final UUID NAMESPACE = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private static final long VERSION_5 = 0x5000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private CrmMessageId() {}

    /**
     * The same value for the same name, and another for any other: a UUID of version 5. Two triggers of one message, such as
     * the bank's webhook and the buyer's return, so become one within 60 seconds; beyond that only the shop's own record
     * that it was sent keeps the second from going out.
     *
     * @param name what the message is about and to whom, the same in every process: {@code order:10042:cdek-track:v1}
     */
    public static String of(String name) {
        ByteBuffer hashed = ByteBuffer.wrap(sha1(
                ByteBuffer.allocate(16)
                        .putLong(NAMESPACE.getMostSignificantBits())
                        .putLong(NAMESPACE.getLeastSignificantBits())
                        .array(),
                name.getBytes(StandardCharsets.UTF_8)));
        long high = hashed.getLong() & ~0xF000L | VERSION_5;
        long low = hashed.getLong() & ~(0b11L << 62) | VARIANT;
        return new UUID(high, low).toString();
    }

    private static byte[] sha1(byte[] namespace, byte[] name) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            digest.update(namespace);
            return digest.digest(name);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
