package io.github.prilavok.tinkoff.payouts;

import io.github.prilavok.core.internal.tls.Pem;
import java.math.BigInteger;
import java.nio.file.Path;
import java.security.PrivateKey;
import org.jspecify.annotations.Nullable;

/**
 * Signs requests to a payout terminal. RSA is here; GOST needs a cryptographic provider that a Java runtime does not have,
 * so whoever has one (CryptoPro) implements this interface with it: the digest by GOST R 34.11-2012 of 256 bits, and the
 * signature by GOST R 34.10-2012 of 256 bits over the digest's bytes.
 *
 * <pre>{@code
 * PayoutSigner gost = text -> {
 *     byte[] digest = MessageDigest.getInstance("GOST3411_2012_256", "JCP").digest(text);
 *     Signature signature = Signature.getInstance("GOST3411_2012_256withGOST3410_2012_256", "JCP");
 *     …
 *     return new PayoutSignature(base64(digest), base64(signature.sign()), serialNumber);
 * };
 * }</pre>
 *
 * <p>Called by many threads at once, once for every request.
 *
 * <p>Source: <a href="https://www.tbank.ru/kassa/dev/payouts/">tbank.ru/kassa/dev/payouts</a>, signature.
 */
@FunctionalInterface
public interface PayoutSigner {
    /**
     * The signature of this text.
     *
     * @param text the values of the request's root in the order of their names, joined, in UTF-8; not yet digested
     */
    PayoutSignature sign(byte[] text);

    /**
     * Signs with RSA and SHA-256, as the bank has it: the digest is digested once more in the signature.
     *
     * @param key RSA of 2048 bits
     * @param certificateSerialNumber the serial number of the key's certificate, which the bank knows
     * @throws IllegalArgumentException if it is not an RSA key
     */
    static PayoutSigner rsa(PrivateKey key, BigInteger certificateSerialNumber) {
        return new RsaSigner(key, certificateSerialNumber);
    }

    /**
     * Signs with RSA and SHA-256, with a key and a certificate in PEM files.
     *
     * @param certificate of the key; the bank knows it
     * @param key PKCS#8 or PKCS#1; may be the same file
     * @param keyPassword of an encrypted PKCS#8 key, else null
     * @throws IllegalArgumentException if a file cannot be read, or does not hold what it should
     */
    static PayoutSigner rsa(Path certificate, Path key, char @Nullable [] keyPassword) {
        return rsa(
                Pem.read(key).privateKey(keyPassword),
                Pem.read(certificate).certificates().get(0).getSerialNumber());
    }
}
