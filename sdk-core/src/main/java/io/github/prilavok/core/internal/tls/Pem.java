package io.github.prilavok.core.internal.tls;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A PEM file: certificates, private keys, public keys, in any number and order, with any text between them. A single
 * certificate may also stand as plain DER. Every fault is an {@link IllegalArgumentException} that names the file and the
 * remedy; none holds any of the content.
 */
public final class Pem {
    private static final String BEGIN = "-----BEGIN ";
    private static final String DASHES = "-----";

    /** One block: what stands after BEGIN, and what is inside. */
    record Block(String label, byte[] der, boolean encryptedTheOldWay) {
        @Override
        public String toString() {
            return label;
        }
    }

    private final String name;
    private final List<Block> blocks;
    private final byte[] content;

    private Pem(String name, byte[] content) {
        this.name = name;
        this.content = content;
        this.blocks = blocks(name, new String(content, StandardCharsets.ISO_8859_1));
    }

    public static Pem read(Path file) {
        return read(Source.file(file));
    }

    /**
     * Reads the whole stream; closing it stays with the caller.
     *
     * @param name what messages call it
     */
    public static Pem read(String name, InputStream in) {
        return read(Source.stream(name, in));
    }

    static Pem read(Source source) {
        return new Pem(source.name(), source.read());
    }

    String name() {
        return name;
    }

    /** All certificates in the order of the file; at least one. */
    public List<X509Certificate> certificates() {
        List<X509Certificate> certificates = new ArrayList<>();
        for (Block block : blocks) {
            if (block.label.equals("CERTIFICATE") || block.label.equals("X509 CERTIFICATE")) {
                certificates.addAll(certificates(block.der));
            }
        }
        if (blocks.isEmpty() && content.length > 0 && content[0] == 0x30) {
            certificates.addAll(certificates(content));
        }
        if (certificates.isEmpty()) {
            throw new IllegalArgumentException(name + " holds no certificate" + insteadOf()
                    + "; it must have a block that begins with " + BEGIN + "CERTIFICATE" + DASHES);
        }
        return certificates;
    }

    private List<X509Certificate> certificates(byte[] der) {
        try {
            List<X509Certificate> certificates = new ArrayList<>();
            for (Certificate each :
                    CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(der))) {
                certificates.add((X509Certificate) each);
            }
            return certificates;
        } catch (CertificateException e) {
            throw new IllegalArgumentException(
                    name + " holds a certificate that is damaged; get the file again from who issued it", e);
        }
    }

    /** The private key, which must not be encrypted. */
    public PrivateKey privateKey() {
        return privateKey(null);
    }

    /**
     * The private key: PKCS#8, encrypted or not, PKCS#1 of RSA, or SEC1 of elliptic curves.
     *
     * @param password null if the key is not encrypted; not used then
     */
    public PrivateKey privateKey(char @Nullable [] password) {
        List<Block> keys =
                blocks.stream().filter(b -> b.label.endsWith("PRIVATE KEY")).toList();
        if (keys.isEmpty()) {
            throw new IllegalArgumentException(name + " holds no private key" + insteadOf()
                    + "; it must have a block that begins with " + BEGIN + "PRIVATE KEY" + DASHES);
        }
        if (keys.size() > 1) {
            throw new IllegalArgumentException(
                    name + " holds " + keys.size() + " private keys; leave the one that belongs to the certificate");
        }
        return PrivateKeys.read(keys.get(0), name, password);
    }

    /** The public key: a block of its own, or that of the first certificate. */
    public PublicKey publicKey() {
        for (Block block : blocks) {
            if (block.label.equals("PUBLIC KEY")) {
                return publicKey(block.der);
            }
        }
        if (blocks.stream().noneMatch(b -> b.label.endsWith("CERTIFICATE"))) {
            throw new IllegalArgumentException(name + " holds no public key" + insteadOf()
                    + "; it must have a block that begins with " + BEGIN + "PUBLIC KEY" + DASHES);
        }
        return certificates().get(0).getPublicKey();
    }

    private PublicKey publicKey(byte[] der) {
        for (String algorithm : List.of("RSA", "EC", "EdDSA")) {
            try {
                return KeyFactory.getInstance(algorithm).generatePublic(new X509EncodedKeySpec(der));
            } catch (InvalidKeySpecException e) {
                continue;
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new IllegalArgumentException(
                name + " holds a public key that is damaged, or neither RSA nor EC nor EdDSA;"
                        + " get it again from who issued it");
    }

    private String insteadOf() {
        if (content.length == 0) {
            return " (it is empty)";
        }
        return blocks.isEmpty() ? " (it is not a PEM file)" : " (but " + blocks + ")";
    }

    private static List<Block> blocks(String name, String text) {
        List<Block> blocks = new ArrayList<>();
        int begin = text.indexOf(BEGIN);
        while (begin >= 0) {
            int labelEnd = text.indexOf(DASHES, begin + BEGIN.length());
            String label = labelEnd < 0 ? "" : text.substring(begin + BEGIN.length(), labelEnd);
            int end = labelEnd < 0 ? -1 : text.indexOf("-----END " + label + DASHES, labelEnd);
            if (end < 0) {
                throw new IllegalArgumentException(
                        name + " is cut off: a block that begins does not end; copy the file again, whole");
            }
            blocks.add(block(name, label, text.substring(labelEnd + DASHES.length(), end)));
            begin = text.indexOf(BEGIN, end);
        }
        return blocks;
    }

    private static Block block(String name, String label, String body) {
        StringBuilder base64 = new StringBuilder(body.length());
        boolean encrypted = false;
        for (String line : body.split("\\R")) {
            if (line.indexOf(':') >= 0) {
                encrypted |= line.startsWith("Proc-Type:") && line.contains("ENCRYPTED");
            } else {
                line.chars().filter(c -> !Character.isWhitespace(c)).forEach(c -> base64.append((char) c));
            }
        }
        try {
            return new Block(label, Base64.getDecoder().decode(base64.toString()), encrypted);
        } catch (IllegalArgumentException e) {
            // Without the cause: it would quote a piece of what may be a private key.
            throw new IllegalArgumentException(
                    name + ": the block " + label + " is not Base64; the file is damaged, copy it again, whole");
        }
    }

    @Override
    public String toString() {
        return name + ' ' + blocks;
    }
}
