package io.github.prilavok.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.stripe.model.PaymentIntent;
import com.sun.net.httpserver.HttpServer;
import io.github.prilavok.tinkoff.TinkoffClient;
import io.github.prilavok.tinkoff.model.Payment;
import io.github.prilavok.tinkoff.webhook.PaymentNotification;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Each benchmark once, and that they are comparable. */
class BenchmarksTest {
    @Test
    void prilavok() {
        Prilavok benchmark = new Prilavok();
        try {
            assertThat(benchmark.createPayment().paymentId()).isEqualTo(Wire.PAYMENT_ID);
            assertThat(benchmark.readPayment().params()).hasSize(2);
            assertThat(benchmark.notification()).isInstanceOfSatisfying(PaymentNotification.class, notification -> {
                assertThat(notification.orderId()).isEqualTo(Wire.ORDER_ID);
                assertThat(notification.data()).hasSize(19);
            });
        } finally {
            benchmark.close();
        }
    }

    @Test
    void by_hand() throws Exception {
        HandWritten benchmark = new HandWritten();
        try {
            assertThat(benchmark.createPayment())
                    .isInstanceOfSatisfying(
                            HandWrittenClient.Payment.class,
                            payment -> assertThat(payment.paymentId()).isEqualTo(Wire.PAYMENT_ID));
            assertThat(benchmark.readPayment())
                    .isInstanceOfSatisfying(
                            HandWrittenClient.Payment.class,
                            payment -> assertThat(payment.params()).hasSize(2));
            assertThat(benchmark.notification())
                    .isInstanceOfSatisfying(
                            HandWrittenWebhooks.Notification.class,
                            notification -> assertThat(notification.data()).hasSize(19));
            assertThat(benchmark.hmacNotification())
                    .isInstanceOfSatisfying(
                            HandWrittenWebhooks.Event.class,
                            event -> assertThat(event.data().object().amount()).isEqualTo(Wire.KOPECKS));
        } finally {
            benchmark.close();
        }
    }

    @Test
    void stripe_java() throws Exception {
        StripeJava benchmark = new StripeJava();
        try {
            assertThat(benchmark.createPayment().getId()).isEqualTo(Wire.STRIPE_ID);
            assertThat(benchmark.readPayment().getAmount()).isEqualTo(Wire.KOPECKS);
            assertThat(benchmark.notification().getDataObjectDeserializer().getObject())
                    .containsInstanceOf(PaymentIntent.class);
        } finally {
            benchmark.close();
        }
    }

    @Test
    void square() {
        Square benchmark = new Square();
        try {
            assertThat(benchmark.createPayment().getPayment().orElseThrow().getId())
                    .contains(Wire.SQUARE_ID);
            assertThat(benchmark.readPayment().getPayment().orElseThrow().getReferenceId())
                    .contains("10042");
        } finally {
            benchmark.close();
        }
    }

    @Test
    void the_sdk_and_the_hand_written_client_send_the_same() throws IOException {
        List<JsonNode> sent = Collections.synchronizedList(new ArrayList<>());
        ObjectMapper mapper = new ObjectMapper();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v2/Init", exchange -> {
            sent.add(mapper.readTree(exchange.getRequestBody()));
            byte[] answer = """
                    {"Success":true,"ErrorCode":"0","PaymentId":"1","Amount":1}""".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        String url = "http://127.0.0.1:" + server.getAddress().getPort();
        try (TinkoffClient sdk = TinkoffClient.builder()
                        .baseUrl(url)
                        .terminal(Wire.TERMINAL, Wire.PASSWORD)
                        .build();
                HandWrittenClient byHand = new HandWrittenClient(url, Wire.TERMINAL, Wire.PASSWORD)) {
            Prilavok.create(sdk);
            HandWritten.create(byHand);
        } finally {
            server.stop(0);
        }
        assertThat(sent).hasSize(2);
        assertThat(sent.get(0)).isEqualTo(sent.get(1));
    }

    @Test
    void notifications_are_of_about_one_kilobyte() {
        assertThat(Notifications.ofBank()).hasSizeBetween(900, 1200);
        assertThat(Notifications.ofStripe().getBytes(StandardCharsets.UTF_8)).hasSizeBetween(900, 1200);
    }

    @Test
    void a_slow_server_answers_calls_side_by_side() {
        try (LoopbackServer server = Wire.server(Duration.ofMillis(20));
                TinkoffClient client = TinkoffClient.builder()
                        .baseUrl(server.url())
                        .terminal(Wire.TERMINAL, Wire.PASSWORD)
                        .build()) {
            List<CompletableFuture<Payment>> calls = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                calls.add(client.payments().getState(Wire.PAYMENT_ID).executeAsync());
            }
            assertThat(calls)
                    .allSatisfy(call -> assertThat(call.join().paymentId()).isEqualTo(Wire.PAYMENT_ID));
        }
    }

    @Test
    void a_first_call_is_timed_in_a_jvm_of_its_own() throws Exception {
        try (LoopbackServer server = Wire.server()) {
            for (Class<?> main : List.of(FirstCall.BySdk.class, FirstCall.ByHand.class)) {
                assertThat(Long.parseLong(Jvm.run(List.of(), main, server.url()).strip()))
                        .isPositive();
            }
        }
    }
}
