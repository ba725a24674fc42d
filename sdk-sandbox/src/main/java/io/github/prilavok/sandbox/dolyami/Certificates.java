package io.github.prilavok.sandbox.dolyami;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.NoSuchAlgorithmException;
import java.security.cert.Certificate;
import java.time.Duration;
import java.time.Instant;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** The bank's certificates and those of its partner. Immutable. */
final class Certificates {
    private static final String PARTNER = "prilavok-sandbox-shop";
    private static final Duration YEAR = Duration.ofDays(365);
    private static final char[] NO_PASSWORD = {};

    // Slow to make; one pair for all is enough, since none of them guards anything.
    private static final class PartnerKeys {
        static final KeyPair PAIR = rsaPair();
    }

    private final Authority bank = new Authority("Dolyami sandbox CA");
    private final SSLContext tls = context();

    SSLContext tls() {
        return tls;
    }

    String authorityPem() {
        return ClientCertificate.pem(bank.certificate());
    }

    ClientCertificate issue() {
        return issue(bank, Instant.now().plus(YEAR));
    }

    ClientCertificate issueExpired() {
        return issue(bank, Instant.now().minus(Duration.ofHours(1)));
    }

    static ClientCertificate issueForeign() {
        return issue(new Authority("Nobody's CA"), Instant.now().plus(YEAR));
    }

    private static ClientCertificate issue(Authority authority, Instant notAfter) {
        KeyPair keys = PartnerKeys.PAIR;
        return new ClientCertificate(authority.client(PARTNER, keys.getPublic(), notAfter), keys.getPrivate());
    }

    private SSLContext context() {
        try {
            KeyPair server = Authority.ellipticPair();
            KeyStore own = KeyStore.getInstance("PKCS12");
            own.load(null, null);
            own.setKeyEntry("server", server.getPrivate(), NO_PASSWORD, new Certificate[] {
                bank.server(server.getPublic()), bank.certificate()
            });
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(own, NO_PASSWORD);
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            trusted.setCertificateEntry("bank", bank.certificate());
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("The sandbox of dolyami cannot set up TLS", e);
        }
    }

    private static KeyPair rsaPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has RSA", e);
        }
    }
}
