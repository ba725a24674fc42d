package io.github.prilavok.tinkoff.payouts;

import io.github.prilavok.core.internal.tls.Digests;
import io.github.prilavok.core.internal.tls.Rsa;
import java.math.BigInteger;
import java.security.PrivateKey;
import java.util.Base64;

/** SHA-256, then RSA over the digest's bytes, which hashes them again. */
final class RsaSigner implements PayoutSigner {
    private final PrivateKey key;
    private final String serialNumber;

    RsaSigner(PrivateKey key, BigInteger serialNumber) {
        Rsa.sign(key, new byte[0]);
        this.key = key;
        this.serialNumber = serialNumber.toString();
    }

    @Override
    public PayoutSignature sign(byte[] text) {
        byte[] digest = Digests.sha256(text);
        Base64.Encoder base64 = Base64.getEncoder();
        return new PayoutSignature(
                base64.encodeToString(digest), base64.encodeToString(Rsa.sign(key, digest)), serialNumber);
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "RsaSigner{" + serialNumber + '}';
    }
}
