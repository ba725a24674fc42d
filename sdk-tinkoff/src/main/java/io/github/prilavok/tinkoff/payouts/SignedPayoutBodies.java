package io.github.prilavok.tinkoff.payouts;

import io.github.prilavok.core.Operation;
import io.github.prilavok.core.internal.BodyWriter;
import io.github.prilavok.tinkoff.internal.RootScalars;
import io.github.prilavok.tinkoff.internal.SignedBodies;
import io.github.prilavok.tinkoff.internal.TinkoffJson;
import io.github.prilavok.tinkoff.internal.TinkoffToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/**
 * Writes requests of a payout terminal: signed by the shop's key if there is one, else by the Token. Requests about
 * certificates carry the Token while no certificate is known to the bank.
 */
final class SignedPayoutBodies implements BodyWriter {
    private static final MediaType JSON = MediaType.get("application/json");
    private static final MediaType PEM = MediaType.get("application/x-x509-ca-cert");
    private static final String TERMINAL_KEY = "TerminalKey";
    private static final String DIGEST = "DigestValue";
    private static final String SIGNATURE = "SignatureValue";
    private static final String SERIAL_NUMBER = "X509SerialNumber";
    private static final Set<String> ABOUT_CERTIFICATES =
            Set.of("payoutAddCertificate", "payoutUpdateCertificateStatus");

    private final String terminalKey;
    private final @Nullable TinkoffToken token;
    private final @Nullable PayoutSigner signer;
    private final boolean signCertificateRequests;

    SignedPayoutBodies(
            String terminalKey,
            @Nullable TinkoffToken token,
            @Nullable PayoutSigner signer,
            boolean signCertificateRequests) {
        this.terminalKey = terminalKey;
        this.token = token;
        this.signer = signer;
        this.signCertificateRequests = signCertificateRequests;
    }

    @Override
    public RequestBody write(Object body, Operation operation) throws IOException {
        boolean byToken = signer == null
                || (token != null && !signCertificateRequests && ABOUT_CERTIFICATES.contains(operation.value()));
        if (body instanceof AddCertificate certificate) {
            return upload(certificate, byToken);
        }
        if (byToken && token != null) {
            return new SignedBodies(terminalKey, token).write(body, operation);
        }
        return signed(body, operation);
    }

    private RequestBody upload(AddCertificate certificate, boolean byToken) {
        SortedMap<String, String> scalars = new TreeMap<>(Map.of(TERMINAL_KEY, terminalKey));
        MultipartBody.Builder form = new MultipartBody.Builder().setType(MultipartBody.FORM);
        form.addFormDataPart(TERMINAL_KEY, terminalKey);
        if (byToken && token != null) {
            form.addFormDataPart("Token", token.sign(scalars));
        } else {
            members(sign(scalars)).forEach(form::addFormDataPart);
        }
        return form.addFormDataPart(
                        "Certificate",
                        "certificate.cer",
                        RequestBody.create(certificate.certificate().getBytes(StandardCharsets.UTF_8), PEM))
                .build();
    }

    private RequestBody signed(Object body, Operation operation) throws IOException {
        byte[] json = TinkoffJson.MAPPER.writeValueAsBytes(body);
        SortedMap<String, String> scalars = RootScalars.read(json);
        for (String own : Set.of(TERMINAL_KEY, DIGEST, SIGNATURE)) {
            if (scalars.containsKey(own)) {
                throw new IllegalArgumentException(
                        operation.value() + ": " + own + " is added by the client; take it out of extra");
            }
        }
        String subject = scalars.remove(SERIAL_NUMBER);
        scalars.put(TERMINAL_KEY, terminalKey);
        PayoutSignature signature = sign(scalars);
        if (subject != null && !subject.equals(signature.x509SerialNumber())) {
            throw new IllegalArgumentException(operation.value()
                    + ": " + SERIAL_NUMBER + " names both the certificate that it is about and the one that signs, so a"
                    + " signature works for the signing certificate alone; give the client the terminal's password");
        }
        Map<String, String> members = members(signature);
        if (subject != null) {
            members.remove(SERIAL_NUMBER);
        }
        return RequestBody.create(joined(json, members), JSON);
    }

    private PayoutSignature sign(SortedMap<String, String> scalars) {
        if (signer == null) {
            throw new IllegalStateException("neither a signer nor a password");
        }
        return signer.sign(String.join("", scalars.values()).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> members(PayoutSignature signature) {
        Map<String, String> members = new LinkedHashMap<>();
        members.put(DIGEST, signature.digestValue());
        members.put(SIGNATURE, signature.signatureValue());
        members.put(SERIAL_NUMBER, signature.x509SerialNumber());
        return members;
    }

    /** What was signed stays byte for byte; the terminal's key and the signature are put around it. */
    private byte[] joined(byte[] json, Map<String, String> signature) throws IOException {
        String inside = new String(json, 1, json.length - 2, StandardCharsets.UTF_8);
        String own = TinkoffJson.MAPPER.writeValueAsString(Map.of(TERMINAL_KEY, terminalKey));
        String end = TinkoffJson.MAPPER.writeValueAsString(signature);
        return (own.substring(0, own.length() - 1) + (inside.isEmpty() ? "" : "," + inside) + "," + end.substring(1))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Without the credentials. */
    @Override
    public String toString() {
        return "SignedPayoutBodies";
    }
}
