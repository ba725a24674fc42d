package io.github.prilavok.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** One request, read whole, and the answer to it. Used by one thread at a time. */
public final class Exchange {
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String operation;
    private final String method;
    private final String path;
    private final Map<String, String> pathVariables;
    private final Map<String, String> query;
    private final Map<String, String> headers;
    private final byte[] body;
    private final Map<String, String> keys = new LinkedHashMap<>();
    private final Map<String, String> responseHeaders = new LinkedHashMap<>();
    private @Nullable JsonNode json;
    private int status = 200;
    private byte[] responseBody = new byte[0];
    private @Nullable Boolean executed;
    private CompletionStage<?> ready = CompletableFuture.completedStage(null);

    Exchange(
            String operation,
            String method,
            String path,
            Map<String, String> pathVariables,
            Map<String, String> query,
            Map<String, String> headers,
            byte[] body) {
        this.operation = operation;
        this.method = method;
        this.path = path;
        this.pathVariables = pathVariables;
        this.query = query;
        this.headers = headers;
        this.body = body;
    }

    /** The operation that the route names, or {@code unknown}. */
    public String operation() {
        return operation;
    }

    public String method() {
        return method;
    }

    /** The path as it came, still percent-encoded, without the query. */
    public String path() {
        return path;
    }

    /**
     * The decoded value of {@code {name}} in the route.
     *
     * @throws IllegalArgumentException if the route has no such variable
     */
    public String pathVariable(String name) {
        String value = pathVariables.get(name);
        if (value == null) {
            throw new IllegalArgumentException("The route of " + operation + " has no {" + name + "}");
        }
        return value;
    }

    /** The first value of a query parameter, decoded; null if it is absent. */
    public @Nullable String query(String name) {
        return query.get(name);
    }

    /** All query parameters, decoded, in the order sent; of a repeated one the first. */
    public Map<String, String> query() {
        return query;
    }

    /** The first value of a header, whatever the case of its name; null if it is absent. */
    public @Nullable String header(String name) {
        return headers.get(name.toLowerCase(Locale.ROOT));
    }

    /** The bytes of the body as received; not a copy. */
    public byte[] body() {
        return body;
    }

    /** The body as UTF-8 text. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /**
     * The body as JSON; fractions are exact decimals.
     *
     * @throws UnreadableJsonException if the body is no JSON, or empty
     */
    public JsonNode json() {
        JsonNode parsed = json;
        if (parsed == null) {
            try {
                parsed = JSON.readTree(body);
            } catch (IOException e) {
                throw new UnreadableJsonException("the body is no JSON");
            }
            if (parsed == null || parsed.isMissingNode()) {
                throw new UnreadableJsonException("the body is empty");
            }
            json = parsed;
        }
        return parsed;
    }

    /** The body as {@code application/x-www-form-urlencoded}; of a repeated field the first. */
    public Map<String, String> form() {
        Map<String, String> form = new LinkedHashMap<>();
        for (String pair : text().split("&")) {
            int equals = pair.indexOf('=');
            if (!pair.isEmpty()) {
                String name = equals < 0 ? pair : pair.substring(0, equals);
                String value = equals < 0 ? "" : pair.substring(equals + 1);
                form.putIfAbsent(
                        URLDecoder.decode(name, StandardCharsets.UTF_8),
                        URLDecoder.decode(value, StandardCharsets.UTF_8));
            }
        }
        return form;
    }

    /** Notes a field of the request in the ledger, such as an order number; null is left out. */
    public Exchange key(String name, @Nullable String value) {
        if (value != null) {
            keys.put(name, value);
        }
        return this;
    }

    /** Answers with JSON. */
    public void json(int status, JsonNode answer) {
        try {
            answer(status, "application/json; charset=utf-8", JSON.writeValueAsBytes(answer));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A JSON tree that cannot be written", e);
        }
    }

    /** Answers with text in UTF-8. */
    public void text(int status, String contentType, String answer) {
        answer(status, contentType, answer.getBytes(StandardCharsets.UTF_8));
    }

    /** Answers with bytes. */
    public void answer(int status, String contentType, byte[] answer) {
        this.status = status;
        this.responseBody = answer;
        responseHeaders.put("Content-Type", contentType);
    }

    /** Answers with a status alone. */
    public void status(int status) {
        this.status = status;
        this.responseBody = new byte[0];
        responseHeaders.remove("Content-Type");
    }

    /** Sets a header of the answer. */
    public Exchange responseHeader(String name, String value) {
        responseHeaders.put(name, value);
        return this;
    }

    /** Says that nothing was done, although the status is 2xx. */
    public void refused() {
        executed = false;
    }

    /**
     * Holds the answer back until a stage ends, well or badly; until then the answer may still be changed. Neither a
     * thread nor the provider's lock is held meanwhile.
     */
    public void answerAfter(CompletionStage<?> stage) {
        ready = stage;
    }

    CompletionStage<?> ready() {
        return ready;
    }

    int status() {
        return status;
    }

    byte[] responseBody() {
        return responseBody;
    }

    Map<String, String> responseHeaders() {
        return responseHeaders;
    }

    Map<String, String> keys() {
        return keys;
    }

    boolean executed() {
        return executed != null ? executed : status >= 200 && status < 400;
    }
}
