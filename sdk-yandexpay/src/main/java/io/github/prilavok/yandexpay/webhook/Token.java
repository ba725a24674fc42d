package io.github.prilavok.yandexpay.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.util.Base64URL;
import io.github.prilavok.core.internal.json.BoundedJson;
import io.github.prilavok.core.webhook.WebhookPolicy;
import io.github.prilavok.core.webhook.WebhookVerificationException;
import io.github.prilavok.core.webhook.WebhookVerificationException.Reason;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.ECPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A compact JWT of which nothing is believed yet. The algorithm is decided here and not by the token: whatever its header says
 * other than ES256 is refused before a key is looked for.
 */
final class Token {
    private static final Pattern COMPACT = Pattern.compile("([\\w-]+)\\.([\\w-]+)\\.([\\w-]*)");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,12}(\\.\\d{1,9})?");
    private static final int HALF = 32;
    private static final int MAX_KID = 200;
    /** The order of P-256. */
    private static final BigInteger ORDER =
            new BigInteger("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551", 16);

    private static final JWSHeader ES256 = new JWSHeader(JWSAlgorithm.ES256);

    private final String signed;
    private final ObjectNode header;
    private final byte[] payload;
    private final String signature;
    private final String kid;

    private Token(String signed, ObjectNode header, byte[] payload, String signature) {
        this.signed = signed;
        this.header = header;
        this.payload = payload;
        this.signature = signature;
        kid = header.path("kid").asText();
    }

    /** @throws WebhookVerificationException if it is not a token that could be right */
    static Token read(byte[] body, WebhookPolicy policy) {
        String text = BoundedJson.text(body).strip();
        Matcher parts = COMPACT.matcher(text);
        if (!parts.matches()) {
            throw new WebhookVerificationException(
                    Reason.SIGNATURE_MISSING,
                    "The webhook's body is not a signed token of three parts"
                            + (text.startsWith("{")
                                    ? " but plain JSON, which anybody can write: Yandex Pay always signs."
                                    : ". Take the raw bytes of the body; its type is application/octet-stream."));
        }
        if (parts.group(3).isEmpty()) {
            throw WebhookVerificationException.signatureMissing("token");
        }
        ObjectNode header = BoundedJson.object(new Base64URL(parts.group(1)).decode(), policy);
        require(is(header, "alg", "ES256"), "is not signed with ES256, the only algorithm that Yandex Pay uses");
        require(is(header, "typ", "JWT"), "is not of the type JWT");
        require(!header.has("crit"), "demands extensions, which Yandex Pay never does");
        JsonNode kid = header.path("kid");
        require(
                kid.isTextual() && !kid.asText().isEmpty() && kid.asText().length() <= MAX_KID,
                "does not name the key that it is signed with");
        return new Token(
                parts.group(1) + '.' + parts.group(2), header, new Base64URL(parts.group(2)).decode(), parts.group(3));
    }

    private static boolean is(ObjectNode header, String name, String value) {
        return header.path(name).isTextual() && header.path(name).asText().equals(value);
    }

    private static void require(boolean holds, String fault) {
        if (!holds) {
            throw new WebhookVerificationException(
                    Reason.SIGNATURE_WRONG, "The webhook's token " + fault + ": somebody else made it.");
        }
    }

    String kid() {
        return kid;
    }

    byte[] payload() {
        return payload;
    }

    /** @throws WebhookVerificationException if this key did not sign it */
    void verify(ECPublicKey key) {
        byte[] raw = new Base64URL(signature).decode();
        require(raw.length == 2 * HALF, "has a signature that is not 64 bytes long");
        require(
                inRange(Arrays.copyOf(raw, HALF)) && inRange(Arrays.copyOfRange(raw, HALF, 2 * HALF)),
                "has a signature that no key makes");
        boolean right;
        try {
            right = new ECDSAVerifier(key)
                    .verify(ES256, signed.getBytes(StandardCharsets.US_ASCII), new Base64URL(signature));
        } catch (JOSEException e) {
            right = false;
        }
        if (!right) {
            throw new WebhookVerificationException(
                    Reason.SIGNATURE_WRONG,
                    "The webhook's signature does not fit its token. Either the body was changed before it reached the"
                            + " receiver (pass the raw bytes as they came), or somebody forged it.");
        }
    }

    private static boolean inRange(byte[] half) {
        BigInteger number = new BigInteger(1, half);
        return number.signum() > 0 && number.compareTo(ORDER) < 0;
    }

    /**
     * A time of the header, where Yandex Pay puts them and no JWT library looks; null if it is absent.
     *
     * @throws WebhookVerificationException if it is neither a number of seconds nor the text of one
     */
    @Nullable
    Instant time(String name) {
        return time(header, name);
    }

    static @Nullable Instant time(ObjectNode from, String name) {
        JsonNode node = from.get(name);
        if (node == null || node.isNull()) {
            return null;
        }
        if (!(node.isNumber() || node.isTextual())
                || !SECONDS.matcher(node.asText()).matches()) {
            throw new WebhookVerificationException(
                    Reason.REPLAYED, "The webhook's token has an " + name + " that is not a time.");
        }
        return Instant.ofEpochSecond(
                new BigDecimal(node.asText()).setScale(0, RoundingMode.FLOOR).longValueExact());
    }
}
