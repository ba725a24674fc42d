package io.github.prilavok.shop.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The app in a user's hand: calls the functions of the payments module. */
public final class MobileApp {
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI shop;
    private final @Nullable String token;
    private final Consumer<String> diary;

    /** An answer. @param http the status of HTTP; the document's stands in the body */
    public record Answer(int http, JsonNode body) {
        /** A field; empty if it is null or not there. */
        public String text(String name) {
            JsonNode field = body.path(name);
            return field.isMissingNode() || field.isNull() ? "" : field.asString();
        }
    }

    /**
     * @param token the user's; null to send none
     * @param diary is told of each call
     */
    public MobileApp(URI shop, @Nullable String token, Consumer<String> diary) {
        this.shop = shop;
        this.token = token;
        this.diary = diary;
    }

    public Answer initialPayment(String orderRefPath) throws IOException, InterruptedException {
        return calls("initialPayment", Map.of("orderRefPath", orderRefPath));
    }

    public Answer payWithPaymentMethod(String orderRefPath, String paymentMethodRefPath)
            throws IOException, InterruptedException {
        return calls(
                "payWithPaymentMethod",
                Map.of("orderRefPath", orderRefPath, "paymentMethodRefPath", paymentMethodRefPath));
    }

    public Answer refundPayment(String orderRefPath) throws IOException, InterruptedException {
        return calls("refundPayment", Map.of("orderRefPath", orderRefPath));
    }

    /** Calls a function. */
    public Answer calls(String function, Map<String, ?> parameters) throws IOException, InterruptedException {
        diary.accept("app -> shop: " + function + ' ' + parameters);
        Answer answer = posts(function, JsonMapper.shared().writeValueAsString(parameters));
        diary.accept("shop -> app: " + function + ", HTTP " + answer.http() + "\n            " + answer.body());
        return answer;
    }

    /** Posts any body. */
    public Answer posts(String function, String body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(shop.resolve('/' + function))
                .timeout(Duration.ofMinutes(2))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (token != null) {
            request.header("Authorization", token);
        }
        HttpResponse<String> response =
                http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new Answer(response.statusCode(), JsonMapper.shared().readTree(response.body()));
    }
}
