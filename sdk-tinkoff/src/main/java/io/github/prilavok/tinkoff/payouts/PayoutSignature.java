package io.github.prilavok.tinkoff.payouts;

import io.github.prilavok.core.internal.Check;

/**
 * The signature of one request.
 *
 * @param digestValue the digest of what is signed, Base64
 * @param signatureValue the signature of the digest's bytes, Base64
 * @param x509SerialNumber the certificate's serial number, decimal
 */
public record PayoutSignature(String digestValue, String signatureValue, String x509SerialNumber) {
    public PayoutSignature {
        Check.required("DigestValue", digestValue);
        Check.required("SignatureValue", signatureValue);
        Check.required("X509SerialNumber", x509SerialNumber);
    }

    /** The serial number alone. */
    @Override
    public String toString() {
        return "PayoutSignature{" + x509SerialNumber + '}';
    }
}
