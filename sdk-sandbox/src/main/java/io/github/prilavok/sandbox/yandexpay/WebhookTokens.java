package io.github.prilavok.sandbox.yandexpay;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.yandexpay.SigningKeys.SigningKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The tokens that webhooks consist of, and every kind of forged one, for tests of the shop's door. They live for 300
 * seconds of the system's time, whatever the sandbox's clock shows, and say so in their header, as Yandex's do. Safe
 * for use by many threads.
 */
public final class WebhookTokens {
    private static final Duration LIFETIME = Duration.ofSeconds(300);

    private final SigningKeys keys;
    private final String merchantId;
    private final KeyPair foreign = SigningKeys.pair();

    WebhookTokens(SigningKeys keys, String merchantId) {
        this.keys = keys;
        this.merchantId = merchantId;
    }

    /** The payload that tells of an order's status, at the system's present time. */
    public String orderEvent(String orderId, String paymentStatus) {
        return orderEvent(merchantId, orderId, paymentStatus);
    }

    /** The payload that tells a merchant of an order's status, at the system's present time. */
    public String orderEvent(String merchant, String orderId, String paymentStatus) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        event.put("merchantId", merchant).put("event", "ORDER_STATUS_UPDATED");
        event.put("eventTime", Times.text(Instant.now()));
        event.putObject("order").put("orderId", orderId).put("paymentStatus", paymentStatus);
        return event.toString();
    }

    /** A token that Yandex could have sent: signed with the newest key, just issued. */
    public String genuine(String payload) {
        SigningKey key = keys.current();
        return token("ES256", key.kid(), Instant.now(), payload, key.pair().getPrivate());
    }

    /** Signed rightly an hour ago. */
    public String expired(String payload) {
        SigningKey key = keys.current();
        Instant issued = Instant.now().minus(Duration.ofHours(1));
        return token("ES256", key.kid(), issued, payload, key.pair().getPrivate());
    }

    /** Signed with a key that is not in the key set, under its own kid. */
    public String ofUnknownKey(String payload) {
        return token("ES256", "of-a-stranger", Instant.now(), payload, foreign.getPrivate());
    }

    /** Signed with a key that is not in the key set, under the kid of the newest one. */
    public String ofForeignKey(String payload) {
        return token("ES256", keys.current().kid(), Instant.now(), payload, foreign.getPrivate());
    }

    /** Not signed: {@code alg} is {@code none}. */
    public String unsigned(String payload) {
        return unsigned("none", keys.current().kid(), Instant.now(), payload) + ".";
    }

    /** Signed by HS256, with the public key that anybody can read as the secret. */
    public String ofPublicKey(String payload) {
        SigningKey key = keys.current();
        String unsigned = unsigned("HS256", key.kid(), Instant.now(), payload);
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.pair().getPublic().getEncoded(), "HmacSHA256"));
            return unsigned + "." + base64(mac.doFinal(unsigned.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }

    private static String token(String algorithm, String kid, Instant issued, String payload, PrivateKey key) {
        String unsigned = unsigned(algorithm, kid, issued, payload);
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(key);
            signature.update(unsigned.getBytes(StandardCharsets.US_ASCII));
            return unsigned + "." + base64(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has P-256", e);
        }
    }

    private static String unsigned(String algorithm, String kid, Instant issued, String payload) {
        ObjectNode header = JsonNodeFactory.instance.objectNode();
        header.put("alg", algorithm);
        header.put("exp", issued.plus(LIFETIME).getEpochSecond());
        header.put("iat", issued.getEpochSecond());
        header.put("kid", kid).put("typ", "JWT");
        return base64(header.toString().getBytes(StandardCharsets.UTF_8))
                + "."
                + base64(payload.getBytes(StandardCharsets.UTF_8));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
