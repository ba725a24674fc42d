package io.github.prilavok.core.internal.tls;

import java.io.InputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSessionContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/**
 * One client's TLS: the JVM's trust anchors with some added, and a certificate to show to servers that ask for one.
 * Nothing outside this object is changed. Thread-safe.
 *
 * <pre>{@code
 * Tls tls = Tls.builder()
 *         .trust(Path.of("russian-trusted-root-ca.pem"))
 *         .clientCertificate(Path.of("open_api_cert.pem"), Path.of("private.key"), null)
 *         .build();
 * okHttp.sslSocketFactory(tls.socketFactory(), tls.trustManager());
 * }</pre>
 */
public final class Tls {
    private final AnchorTrustManager trustManager;
    private final int addedAnchors;
    private final @Nullable Supplier<ClientIdentity> identity;
    private final @Nullable ClientKeyManager keyManager;
    private final SSLContext context;

    private Tls(Builder builder) {
        List<X509Certificate> anchors = new ArrayList<>();
        for (Source source : builder.anchors) {
            anchors.addAll(Pem.read(source).certificates());
        }
        trustManager = AnchorTrustManager.jvmAnd(anchors);
        addedAnchors = anchors.size();
        identity = builder.identity;
        keyManager = identity == null ? null : new ClientKeyManager(identity.get());
        try {
            context = SSLContext.getInstance("TLS");
            context.init(
                    keyManager == null ? null : new KeyManager[] {keyManager}, new TrustManager[] {trustManager}, null);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Builder builder() {
        return new Builder();
    }

    public SSLSocketFactory socketFactory() {
        return context.getSocketFactory();
    }

    public X509TrustManager trustManager() {
        return trustManager;
    }

    /** The certificate that is shown, empty if none: {@code getNotAfter()} belongs on a dashboard. */
    public Optional<X509Certificate> clientCertificate() {
        return keyManager == null
                ? Optional.empty()
                : Optional.of(keyManager.identity().certificate());
    }

    /**
     * Reads the files of the client certificate again; connections that are opened from now on show it. Open ones go on as
     * they are. If the new files are faulty, nothing changes.
     *
     * @throws IllegalArgumentException if the files are faulty, as from {@link Builder#build()}
     * @throws IllegalStateException if there is no client certificate
     */
    public void reloadClientCertificate() {
        if (identity == null || keyManager == null) {
            throw new IllegalStateException("this client shows no certificate; give one to the builder first");
        }
        keyManager.replace(identity.get());
        // A resumed session would still speak for the old certificate.
        SSLSessionContext sessions = context.getClientSessionContext();
        for (byte[] id : Collections.list(sessions.getIds())) {
            SSLSession session = sessions.getSession(id);
            if (session != null) {
                session.invalidate();
            }
        }
    }

    @Override
    public String toString() {
        return "Tls{addedAnchors=" + addedAnchors
                + clientCertificate()
                        .map(c -> ", clientCertificate until " + c.getNotAfter().toInstant())
                        .orElse("")
                + '}';
    }

    /** Builds a {@link Tls}. Streams are read at once, files by {@link #build()}. */
    public static final class Builder {
        private final List<Source> anchors = new ArrayList<>();
        private @Nullable Supplier<ClientIdentity> identity;

        private Builder() {}

        /** Adds all certificates of this PEM file to the JVM's anchors. */
        public Builder trust(Path pem) {
            anchors.add(Source.file(pem));
            return this;
        }

        /** Adds all certificates of this PEM text to the JVM's anchors; closing the stream stays with the caller. */
        public Builder trust(InputStream pem) {
            anchors.add(Source.stream("the stream of trust anchors", pem));
            return this;
        }

        /**
         * Shows this certificate to servers that ask.
         *
         * @param certificates PEM with the client's certificate and those above it, in any order
         * @param key PEM with its private key; may be the same file
         * @param password of the key, null if it is not encrypted
         */
        public Builder clientCertificate(Path certificates, Path key, char @Nullable [] password) {
            return pem(Source.file(certificates), Source.file(key), password);
        }

        /** As {@link #clientCertificate(Path, Path, char[])}, with certificates and key in one file. */
        public Builder clientCertificate(Path pem, char @Nullable [] password) {
            return clientCertificate(pem, pem, password);
        }

        /** As {@link #clientCertificate(Path, Path, char[])}; closing the streams stays with the caller. */
        public Builder clientCertificate(InputStream certificates, InputStream key, char @Nullable [] password) {
            return pem(
                    Source.stream("the stream of the client certificate", certificates),
                    Source.stream("the stream of the client's private key", key),
                    password);
        }

        private Builder pem(Source certificates, Source key, char @Nullable [] password) {
            char[] secret = password == null ? null : password.clone();
            identity = () -> ClientIdentity.pem(Pem.read(certificates), Pem.read(key), secret);
            return this;
        }

        /** Shows the certificate in this PKCS#12 file ({@code .p12}, {@code .pfx}) to servers that ask. */
        public Builder clientCertificatePkcs12(Path file, char[] password) {
            return pkcs12(Source.file(file), password);
        }

        /** As {@link #clientCertificatePkcs12(Path, char[])}; closing the stream stays with the caller. */
        public Builder clientCertificatePkcs12(InputStream pkcs12, char[] password) {
            return pkcs12(Source.stream("the PKCS#12 stream", pkcs12), password);
        }

        private Builder pkcs12(Source source, char[] password) {
            char[] secret = password.clone();
            identity = () -> ClientIdentity.pkcs12(source, secret);
            return this;
        }

        /** @throws IllegalArgumentException if a file is missing, faulty or does not fit; names it and the remedy */
        public Tls build() {
            return new Tls(this);
        }
    }
}
