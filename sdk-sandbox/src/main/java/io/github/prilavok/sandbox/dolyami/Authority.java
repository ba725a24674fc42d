package io.github.prilavok.sandbox.dolyami;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Issues certificates. Its own is valid for ten years of the system's time. */
final class Authority {
    private static final Duration AGE = Duration.ofDays(1);
    private static final Duration VALIDITY = Duration.ofDays(3650);
    private static final byte[] ECDSA_WITH_SHA256 = Der.sequence(Der.oid(1, 2, 840, 10045, 4, 3, 2));
    private static final byte[] SERVER_USE = Der.oid(1, 3, 6, 1, 5, 5, 7, 3, 1);
    private static final byte[] CLIENT_USE = Der.oid(1, 3, 6, 1, 5, 5, 7, 3, 2);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String name;
    private final KeyPair keys = ellipticPair();
    private final X509Certificate certificate;

    Authority(String name) {
        this.name = name;
        Instant now = Instant.now();
        this.certificate = issue(
                name,
                keys.getPublic(),
                now.minus(AGE),
                now.plus(VALIDITY),
                List.of(
                        critical(basicConstraints(), Der.sequence(Der.isTrue())),
                        critical(keyUsage(), Der.bits(1, new byte[] {0x06})),
                        extension(Der.oid(2, 5, 29, 14), Der.octets(identifier(keys.getPublic())))));
    }

    X509Certificate certificate() {
        return certificate;
    }

    /** For 127.0.0.1 and localhost. */
    X509Certificate server(PublicKey key) {
        byte[] names = Der.sequence(
                Der.context(2, false, "localhost".getBytes(StandardCharsets.US_ASCII)),
                Der.context(7, false, new byte[] {127, 0, 0, 1}));
        return leaf(
                "localhost",
                key,
                SERVER_USE,
                Der.oid(2, 5, 29, 17),
                names,
                Instant.now().plus(VALIDITY));
    }

    X509Certificate client(String subject, PublicKey key, Instant notAfter) {
        return leaf(subject, key, CLIENT_USE, null, new byte[0], notAfter);
    }

    private X509Certificate leaf(
            String subject, PublicKey key, byte[] use, byte @Nullable [] more, byte[] moreValue, Instant notAfter) {
        List<byte[]> extensions = new ArrayList<>();
        extensions.add(critical(basicConstraints(), Der.sequence()));
        extensions.add(critical(keyUsage(), Der.bits(7, new byte[] {(byte) 0x80})));
        extensions.add(extension(Der.oid(2, 5, 29, 37), Der.sequence(use)));
        extensions.add(
                extension(Der.oid(2, 5, 29, 35), Der.sequence(Der.context(0, false, identifier(keys.getPublic())))));
        if (more != null) {
            extensions.add(extension(more, moreValue));
        }
        Instant notBefore = Instant.now().minus(AGE);
        return issue(subject, key, notAfter.isAfter(notBefore) ? notBefore : notAfter.minus(AGE), notAfter, extensions);
    }

    private X509Certificate issue(
            String subject, PublicKey key, Instant notBefore, Instant notAfter, List<byte[]> extensions) {
        byte[] body = Der.sequence(
                Der.context(0, true, Der.integer(BigInteger.TWO)),
                Der.integer(new BigInteger(120, RANDOM).setBit(120)),
                ECDSA_WITH_SHA256,
                commonName(name),
                Der.sequence(Der.time(notBefore), Der.time(notAfter)),
                commonName(subject),
                key.getEncoded(),
                Der.context(3, true, Der.sequence(extensions.toArray(byte[][]::new))));
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(body);
            byte[] signed = Der.sequence(body, ECDSA_WITH_SHA256, Der.bits(0, signature.sign()));
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(signed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A certificate cannot be made", e);
        }
    }

    private static byte[] basicConstraints() {
        return Der.oid(2, 5, 29, 19);
    }

    private static byte[] keyUsage() {
        return Der.oid(2, 5, 29, 15);
    }

    private static byte[] critical(byte[] name, byte[] value) {
        return Der.sequence(name, Der.isTrue(), Der.octets(value));
    }

    private static byte[] extension(byte[] name, byte[] value) {
        return Der.sequence(name, Der.octets(value));
    }

    private static byte[] commonName(String name) {
        return Der.sequence(Der.set(Der.sequence(Der.oid(2, 5, 4, 3), Der.text(name))));
    }

    private static byte[] identifier(PublicKey key) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(key.getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has SHA-1", e);
        }
    }

    static KeyPair ellipticPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has P-256", e);
        }
    }
}
