package io.github.prilavok.core.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.ClientBuilder;
import io.github.prilavok.core.Operation;
import io.github.prilavok.core.Safety;
import io.github.prilavok.core.internal.Authorizer;
import io.github.prilavok.core.internal.Transport;
import io.github.prilavok.core.internal.json.Json;
import io.github.prilavok.core.internal.json.MoneyFormat;
import java.time.Duration;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.Test;
import retrofit2.http.GET;
import retrofit2.http.Path;

class UnverifiedTest {
    sealed interface Event extends WebhookEvent permits PaymentEvent, RefundEvent {
        String objectId();
    }

    record PaymentEvent(String objectId, String status) implements Event {
        @Override
        public String dedupKey() {
            return "payment." + status + '/' + objectId;
        }
    }

    record RefundEvent(String objectId) implements Event {
        @Override
        public String dedupKey() {
            return "refund/" + objectId;
        }
    }

    record Payment(String id, String status) {}

    interface Payments {
        @GET("payments/{id}")
        @Operation(value = "getPayment", safety = Safety.SAFE)
        ApiCall<Payment> get(@Path("id") String id);
    }

    private static final class Client extends ClientBuilder<Client> {
        Client() {
            super(
                    "sample",
                    "http://127.0.0.1:1/",
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(20));
        }

        @Override
        protected Client self() {
            return this;
        }

        Transport open() {
            return transport()
                    .json(Json.mapper(PropertyNamingStrategies.SNAKE_CASE, MoneyFormat.RUBLES, b -> {}))
                    .authorizer(Authorizer.bearer("secret-key"))
                    .build();
        }
    }

    private final Unverified<Event> hint = Unverified.of(new PaymentEvent("p-1", "succeeded"), "p-1");

    @Test
    void what_the_provider_says_counts_and_not_what_the_webhook_says() throws Exception {
        try (MockWebServer server = new MockWebServer()) {
            server.enqueue(new MockResponse.Builder()
                    .addHeader("Content-Type", "application/json")
                    .body("{\"id\":\"p-1\",\"status\":\"canceled\"}")
                    .build());
            server.start();
            try (Transport transport =
                    new Client().baseUrl(server.url("/v3/").toString()).open()) {
                Payments payments = transport.create(Payments.class);
                ApiCall<Payment> call = hint.reread(event -> payments.get(event.objectId()));
                assertThat(server.getRequestCount()).isZero();
                assertThat(call.execute()).isEqualTo(new Payment("p-1", "canceled"));
                assertThat(server.takeRequest().getTarget()).isEqualTo("/v3/payments/p-1");
            }
        }
    }

    @Test
    void what_is_needed_to_store_it_is_at_hand() {
        assertThat(hint.dedupKey()).isEqualTo("payment.succeeded/p-1");
        assertThat(hint.subject()).isEqualTo("p-1");
        assertThat(hint.claims(PaymentEvent.class)).isTrue();
        assertThat(hint.claims(RefundEvent.class)).isFalse();
    }

    @Test
    void who_believes_it_all_the_same_has_to_say_so() {
        assertThat(hint.trustWithoutVerification()).isEqualTo(new PaymentEvent("p-1", "succeeded"));
    }

    @Test
    void prints_the_kind_and_the_subject_only() {
        assertThat(hint).hasToString("Unverified{PaymentEvent p-1}");
    }
}
