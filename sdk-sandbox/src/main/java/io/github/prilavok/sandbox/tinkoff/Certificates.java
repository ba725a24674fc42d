package io.github.prilavok.sandbox.tinkoff;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The certificates of payout terminals and the signatures made with their keys. */
final class Certificates {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss").withZone(ZoneId.of("Europe/Moscow"));

    private final Bank bank;

    Certificates(Bank bank) {
        this.bank = bank;
    }

    /** Checks the three members of a signature over all the other scalar members of the root. */
    void verify(Terminal terminal, SortedMap<String, String> scalars) {
        String serial = given(scalars, "X509SerialNumber");
        String digest = given(scalars, "DigestValue");
        String signature = given(scalars, "SignatureValue");
        Certificate certificate = bank.books(terminal).certificates.get(serial);
        if (certificate == null) {
            throw Refusal.of("411");
        }
        requireValid(certificate);
        SortedMap<String, String> signed = new TreeMap<>(scalars);
        signed.keySet().removeAll(Set.of("X509SerialNumber", "DigestValue", "SignatureValue"));
        byte[] hash = Token.sha256(String.join("", signed.values()));
        try {
            Signature rsa = Signature.getInstance("SHA256withRSA");
            rsa.initVerify(certificate.x509().getPublicKey());
            rsa.update(hash);
            if (MessageDigest.isEqual(hash, Base64.getDecoder().decode(digest))
                    && rsa.verify(Base64.getDecoder().decode(signature))) {
                return;
            }
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw Refusal.of("322");
        }
        throw Refusal.of("322");
    }

    private static String given(SortedMap<String, String> scalars, String field) {
        String value = scalars.get(field);
        if (value == null || value.isEmpty()) {
            throw Refusal.of("322", "Поле " + field + " не должно быть пустым.");
        }
        return value;
    }

    private void requireValid(Certificate certificate) {
        Instant now = bank.clock().instant();
        if (certificate.blocked()) {
            throw Refusal.of("413");
        }
        if (now.isBefore(certificate.x509().getNotBefore().toInstant())) {
            throw Refusal.of("415");
        }
        if (now.isAfter(certificate.x509().getNotAfter().toInstant())) {
            throw Refusal.of("412");
        }
    }

    ObjectNode addCertificate(Terminal terminal, Fields fields) {
        Certificate certificate = add(terminal, parse(fields.required("Certificate")));
        return answer(terminal)
                .put("X509SerialNumber", certificate.serialNumber())
                .put("StartDate", TIME.format(certificate.x509().getNotBefore().toInstant()))
                .put(
                        "ExpirationDate",
                        TIME.format(certificate.x509().getNotAfter().toInstant()));
    }

    Certificate add(Terminal terminal, X509Certificate x509) {
        Certificate certificate = new Certificate(x509);
        if (bank.books(terminal).certificates.putIfAbsent(certificate.serialNumber(), certificate) != null) {
            throw Refusal.of("414");
        }
        return certificate;
    }

    ObjectNode updateCertificateStatus(Terminal terminal, Fields fields) {
        String serial = fields.required("X509SerialNumber");
        String status = fields.required("SetStatus");
        if (!status.equals("Active") && !status.equals("Blocked")) {
            throw Refusal.of("416");
        }
        Certificate certificate = bank.books(terminal).certificates.get(serial);
        if (certificate == null) {
            throw Refusal.of("411");
        }
        certificate.blocked(status.equals("Blocked"));
        return answer(terminal).put("X509SerialNumber", serial);
    }

    private static X509Certificate parse(String pem) {
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(pem.getBytes(StandardCharsets.ISO_8859_1)));
        } catch (CertificateException e) {
            throw Refusal.of("417");
        }
    }

    private static ObjectNode answer(Terminal terminal) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("TerminalKey", terminal.key())
                .put("Success", true)
                .put("ErrorCode", "0");
    }
}
