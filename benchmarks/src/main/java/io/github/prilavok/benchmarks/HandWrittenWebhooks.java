package io.github.prilavok.benchmarks;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * What a good engineer writes to check and read a notification: of T-Bank, whose Token is made of the members of the JSON, and
 * of Stripe, which signs the raw body with HMAC-SHA256.
 */
final class HandWrittenWebhooks {
    private static final JsonMapper BANK = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final ObjectReader TREE = BANK.reader();
    private static final ObjectReader NOTIFICATION = BANK.readerFor(Notification.class);
    private static final ObjectReader EVENT = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readerFor(Event.class);

    record Notification(
            String terminalKey,
            String orderId,
            boolean success,
            String status,
            String paymentId,
            String errorCode,
            long amount,
            @Nullable String cardId,
            @Nullable String pan,
            @Nullable String expDate,
            @Nullable String rebillId,
            @JsonProperty("DATA") @Nullable Map<String, String> data) {}

    record Event(String id, String type, String apiVersion, long created, boolean livemode, Data data) {}

    record Data(PaymentIntent object) {}

    record PaymentIntent(
            String id,
            long amount,
            long amountReceived,
            String currency,
            String status,
            @Nullable String customer,
            @Nullable String description,
            @Nullable String latestCharge,
            @Nullable Map<String, String> metadata) {}

    private HandWrittenWebhooks() {}

    static Notification ofBank(byte[] body, String password) throws IOException {
        JsonNode root = TREE.readTree(body);
        SortedMap<String, String> signed = new TreeMap<>();
        for (Map.Entry<String, JsonNode> member : root.properties()) {
            if (member.getValue().isValueNode() && !member.getKey().equals("Token")) {
                signed.put(member.getKey(), member.getValue().asText());
            }
        }
        byte[] expected = HandWrittenClient.token(signed, password).getBytes(StandardCharsets.US_ASCII);
        byte[] received = root.path("Token").asText().getBytes(StandardCharsets.US_ASCII);
        if (!MessageDigest.isEqual(expected, received)) {
            throw new IOException("wrong Token");
        }
        return NOTIFICATION.readValue(root);
    }

    /** @param header {@code t=1700000000,v1=5257a8…} */
    static Event ofStripe(byte[] body, String header, SecretKeySpec secret)
            throws IOException, GeneralSecurityException {
        int comma = header.indexOf(',');
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(secret);
        mac.update(header.substring("t=".length(), comma).getBytes(StandardCharsets.US_ASCII));
        mac.update((byte) '.');
        byte[] received = HexFormat.of().parseHex(header.substring(comma + ",v1=".length()));
        if (!MessageDigest.isEqual(mac.doFinal(body), received)) {
            throw new IOException("wrong signature");
        }
        return EVENT.readValue(body);
    }
}
