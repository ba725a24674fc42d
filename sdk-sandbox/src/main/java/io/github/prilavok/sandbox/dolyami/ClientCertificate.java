package io.github.prilavok.sandbox.dolyami;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;

/** A certificate that a shop shows to Dolyami, with its RSA-2048 key. Immutable. */
public final class ClientCertificate {
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});

    private final X509Certificate certificate;
    private final PrivateKey key;

    ClientCertificate(X509Certificate certificate, PrivateKey key) {
        this.certificate = certificate;
        this.key = key;
    }

    /** The certificate. */
    public X509Certificate certificate() {
        return certificate;
    }

    /** The certificate as PEM: what the cabinet calls {@code open_api_cert.pem}. */
    public String certificatePem() {
        return pem(certificate);
    }

    /** The key as PEM, PKCS#8 without a password: what the cabinet calls {@code private.key}. */
    public String keyPem() {
        return pem("PRIVATE KEY", key);
    }

    /** Both as a PKCS#12 file. */
    public byte[] pkcs12(char[] password) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("dolyami", key, password, new Certificate[] {certificate});
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            store.store(file, password);
            return file.toByteArray();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("A PKCS#12 file cannot be made", e);
        }
    }

    static String pem(X509Certificate certificate) {
        try {
            return pem("CERTIFICATE", certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("A certificate that cannot be written", e);
        }
    }

    private static String pem(String what, Key key) {
        return pem(what, key.getEncoded());
    }

    private static String pem(String what, byte[] content) {
        return "-----BEGIN " + what + "-----\n"
                + new String(LINES.encode(content), StandardCharsets.US_ASCII)
                + "\n-----END " + what + "-----\n";
    }

    /** Leaves the key out. */
    @Override
    public String toString() {
        return "ClientCertificate of " + certificate.getSubjectX500Principal();
    }
}
