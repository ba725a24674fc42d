package io.github.prilavok.core.internal.tls;

import java.io.IOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/**
 * The JVM's trust anchors and some more, in one set, judged by the JDK's own PKIX manager: it checks algorithms,
 * usage, distrusted authorities and, where asked, the host name just as for the anchors it came with. Two managers asked
 * one after the other could not build a path through both sets, and would report the error of the wrong one.
 */
final class AnchorTrustManager extends X509ExtendedTrustManager {
    private final X509ExtendedTrustManager pkix;

    private AnchorTrustManager(X509ExtendedTrustManager pkix) {
        this.pkix = pkix;
    }

    static AnchorTrustManager jvmAnd(Collection<X509Certificate> more) {
        try {
            X509ExtendedTrustManager jvm = pkix(null);
            if (more.isEmpty()) {
                return new AnchorTrustManager(jvm);
            }
            Set<X509Certificate> anchors = new LinkedHashSet<>(List.of(jvm.getAcceptedIssuers()));
            anchors.addAll(more);
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            int count = 0;
            for (X509Certificate anchor : anchors) {
                store.setCertificateEntry("anchor-" + count++, anchor);
            }
            return new AnchorTrustManager(pkix(store));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("this JVM's trust store cannot be used; check javax.net.ssl.trustStore", e);
        }
    }

    private static X509ExtendedTrustManager pkix(@Nullable KeyStore anchors) throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance("PKIX");
        factory.init(anchors);
        for (TrustManager manager : factory.getTrustManagers()) {
            if (manager instanceof X509ExtendedTrustManager) {
                return (X509ExtendedTrustManager) manager;
            }
        }
        throw new IllegalStateException("this JVM's PKIX trust manager is not an " + X509TrustManager.class.getName());
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        try {
            pkix.checkServerTrusted(chain, authType);
        } catch (CertificateException e) {
            throw explained(e, chain);
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, @Nullable Socket socket)
            throws CertificateException {
        try {
            pkix.checkServerTrusted(chain, authType, socket);
        } catch (CertificateException e) {
            throw explained(e, chain);
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, @Nullable SSLEngine engine)
            throws CertificateException {
        try {
            pkix.checkServerTrusted(chain, authType, engine);
        } catch (CertificateException e) {
            throw explained(e, chain);
        }
    }

    /** Only the missing anchor needs explaining; an expired certificate or a wrong name says so itself. */
    private static CertificateException explained(CertificateException e, X509Certificate[] chain) {
        if (!(e.getCause() instanceof CertPathBuilderException)) {
            return e;
        }
        String issuer = chain[chain.length - 1].getIssuerX500Principal().getName();
        String source = issuer.contains("Russian Trusted") ? " (published at https://www.gosuslugi.ru/crt)" : "";
        return new CertificateException(
                "This client trusts no authority that issued the server's certificate; the last issuer named is \""
                        + issuer + "\". If that is the provider's true authority, give its root certificate" + source
                        + " to the client's builder: .trust(Path.of(\"root.pem\")). It is added to the JVM's, for this"
                        + " client alone.",
                e);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        pkix.checkClientTrusted(chain, authType);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, @Nullable Socket socket)
            throws CertificateException {
        pkix.checkClientTrusted(chain, authType, socket);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, @Nullable SSLEngine engine)
            throws CertificateException {
        pkix.checkClientTrusted(chain, authType, engine);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return pkix.getAcceptedIssuers();
    }
}
