package io.github.prilavok.core.internal.tls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who the client is in TLS: a private key and the chain of its certificate, its own first. A class and not a record so
 * that nothing prints the key.
 */
final class ClientIdentity {
    private final PrivateKey key;
    private final List<X509Certificate> chain;

    private ClientIdentity(PrivateKey key, List<X509Certificate> chain) {
        this.key = key;
        this.chain = chain;
    }

    static ClientIdentity pem(Pem certificates, Pem key, char @Nullable [] password) {
        return of(key.privateKey(password), key.name(), certificates.certificates(), certificates.name());
    }

    static ClientIdentity pkcs12(Source source, char[] password) {
        KeyStore store = load(source, password);
        try {
            List<String> aliases = new ArrayList<>();
            for (String alias : Collections.list(store.aliases())) {
                if (store.isKeyEntry(alias)) {
                    aliases.add(alias);
                }
            }
            if (aliases.size() != 1) {
                throw new IllegalArgumentException(source.name() + " holds " + aliases.size()
                        + " private keys; it must hold exactly one, with its certificate");
            }
            String alias = aliases.get(0);
            Key key = store.getKey(alias, password);
            Certificate[] certificates = store.getCertificateChain(alias);
            if (!(key instanceof PrivateKey) || certificates == null) {
                throw new IllegalArgumentException(
                        source.name() + " holds a private key without its certificate; export them together");
            }
            List<X509Certificate> chain = new ArrayList<>();
            for (Certificate each : certificates) {
                chain.add((X509Certificate) each);
            }
            return of((PrivateKey) key, source.name(), chain, source.name());
        } catch (UnrecoverableKeyException e) {
            throw new IllegalArgumentException("the private key in " + source.name()
                    + " has a password other than the file's; export it again with one password");
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(source.name() + " is damaged; export it again");
        }
    }

    private static KeyStore load(Source source, char[] password) {
        byte[] content = source.read();
        if (new String(content, StandardCharsets.ISO_8859_1).contains("-----BEGIN ")) {
            throw new IllegalArgumentException(
                    source.name() + " is a PEM file, not PKCS#12; give it as certificate and key instead");
        }
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(content), password);
            return store;
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    e.getCause() instanceof UnrecoverableKeyException
                            ? "the password of " + source.name() + " is wrong"
                            : source.name() + " is not a PKCS#12 file, or damaged; export it again");
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(
                    source.name() + " is encrypted in a way that Java does not read; export it"
                            + " again with: openssl pkcs12 -export -keypbe AES-256-CBC -certpbe AES-256-CBC -macalg sha256");
        }
    }

    private static ClientIdentity of(
            PrivateKey key, String keyName, List<X509Certificate> certificates, String certificatesName) {
        for (X509Certificate certificate : certificates) {
            if (belong(key, certificate.getPublicKey())) {
                return new ClientIdentity(key, chain(certificate, certificates));
            }
        }
        throw new IllegalArgumentException("the key in " + keyName + " does not belong to "
                + (certificates.size() == 1 ? "the certificate" : "any of the " + certificates.size() + " certificates")
                + " in " + certificatesName + "; take the key that the certificate was requested with");
    }

    /** From the client's own certificate up, as TLS wants it, whatever the order of the file. */
    private static List<X509Certificate> chain(X509Certificate own, List<X509Certificate> all) {
        List<X509Certificate> chain = new ArrayList<>(List.of(own));
        List<X509Certificate> rest = new ArrayList<>(all);
        rest.remove(own);
        for (X509Certificate last = own; last != null; ) {
            X509Certificate issuer = null;
            for (X509Certificate each : rest) {
                if (each.getSubjectX500Principal().equals(last.getIssuerX500Principal())) {
                    issuer = each;
                    break;
                }
            }
            if (issuer != null) {
                chain.add(issuer);
                rest.remove(issuer);
            }
            last = issuer;
        }
        return List.copyOf(chain);
    }

    private static boolean belong(PrivateKey privateKey, PublicKey publicKey) {
        String algorithm = switch (privateKey.getAlgorithm()) {
            case "RSA" -> "SHA256withRSA";
            case "EC" -> "SHA256withECDSA";
            default -> privateKey.getAlgorithm();
        };
        byte[] sample = "one key pair".getBytes(StandardCharsets.US_ASCII);
        try {
            Signature signature = Signature.getInstance(algorithm);
            signature.initSign(privateKey);
            signature.update(sample);
            byte[] signed = signature.sign();
            signature.initVerify(publicKey);
            signature.update(sample);
            return signature.verify(signed);
        } catch (InvalidKeyException | SignatureException e) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    PrivateKey key() {
        return key;
    }

    X509Certificate certificate() {
        return chain.get(0);
    }

    X509Certificate[] chain() {
        return chain.toArray(new X509Certificate[0]);
    }

    /** Whether TLS, which asks for one of these sorts of key, can use this one. */
    boolean isOneOf(String[] keyTypes) {
        return Arrays.asList(keyTypes).contains(key.getAlgorithm());
    }
}
