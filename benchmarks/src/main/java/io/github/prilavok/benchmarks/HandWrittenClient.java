package io.github.prilavok.benchmarks;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * What a good engineer writes for two calls of T-Bank and nothing else: one OkHttp client, readers and writers made once, the
 * Token with the JDK's SHA-256. No retries, no logs, no typed errors.
 */
final class HandWrittenClient implements AutoCloseable {
    private static final MediaType JSON = MediaType.get("application/json");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final ObjectWriter INIT = MAPPER.writerFor(Init.class);
    private static final ObjectWriter GET_STATE = MAPPER.writerFor(GetState.class);
    private static final ObjectReader PAYMENT = MAPPER.readerFor(Payment.class);

    record Init(
            String terminalKey,
            long amount,
            String orderId,
            String description,
            @JsonProperty("NotificationURL") String notificationUrl,
            @JsonProperty("SuccessURL") String successUrl,
            @JsonProperty("FailURL") String failUrl,
            @JsonProperty("DATA") Map<String, String> data,
            String token) {}

    record GetState(String terminalKey, String paymentId, String token) {}

    record Param(String key, String value) {}

    record Payment(
            boolean success,
            String errorCode,
            @Nullable String message,
            @Nullable String details,
            String terminalKey,
            String status,
            String paymentId,
            String orderId,
            long amount,
            @JsonProperty("PaymentURL") @Nullable String paymentUrl,
            @Nullable List<Param> params) {}

    private final OkHttpClient http = new OkHttpClient();
    private final HttpUrl init;
    private final HttpUrl getState;
    private final String terminalKey;
    private final String password;

    HandWrittenClient(String url, String terminalKey, String password) {
        this.init = HttpUrl.get(url + "/v2/Init");
        this.getState = HttpUrl.get(url + "/v2/GetState");
        this.terminalKey = terminalKey;
        this.password = password;
    }

    Payment init(
            String orderId,
            long kopecks,
            String description,
            String notificationUrl,
            String successUrl,
            String failUrl,
            Map<String, String> data)
            throws IOException {
        SortedMap<String, String> signed = new TreeMap<>();
        signed.put("TerminalKey", terminalKey);
        signed.put("Amount", Long.toString(kopecks));
        signed.put("OrderId", orderId);
        signed.put("Description", description);
        signed.put("NotificationURL", notificationUrl);
        signed.put("SuccessURL", successUrl);
        signed.put("FailURL", failUrl);
        Init request = new Init(
                terminalKey,
                kopecks,
                orderId,
                description,
                notificationUrl,
                successUrl,
                failUrl,
                data,
                token(signed, password));
        return call(init, INIT.writeValueAsBytes(request));
    }

    Payment getState(String paymentId) throws IOException {
        SortedMap<String, String> signed = new TreeMap<>();
        signed.put("TerminalKey", terminalKey);
        signed.put("PaymentId", paymentId);
        GetState request = new GetState(terminalKey, paymentId, token(signed, password));
        return call(getState, GET_STATE.writeValueAsBytes(request));
    }

    private Payment call(HttpUrl url, byte[] body) throws IOException {
        Request request = new Request.Builder()
                .url(url)
                .post(RequestBody.create(body, JSON))
                .build();
        try (Response response = http.newCall(request).execute()) {
            if (!response.isSuccessful()) {
                throw new IOException("HTTP " + response.code());
            }
            Payment payment = PAYMENT.readValue(response.body().byteStream());
            if (!payment.success()) {
                throw new IOException("T-Bank: " + payment.errorCode());
            }
            return payment;
        }
    }

    /** Adds the password to what is signed. */
    static String token(SortedMap<String, String> signed, String password) {
        signed.put("Password", password);
        StringBuilder text = new StringBuilder(256);
        signed.values().forEach(text::append);
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public void close() {
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }
}
