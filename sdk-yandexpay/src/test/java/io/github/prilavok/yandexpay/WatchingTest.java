package io.github.prilavok.yandexpay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.github.prilavok.core.Waiter;
import io.github.prilavok.core.error.AuthenticationException;
import io.github.prilavok.core.error.NotFoundException;
import io.github.prilavok.core.testkit.ScriptedServer;
import io.github.prilavok.yandexpay.model.OrderState;
import io.github.prilavok.yandexpay.model.PaymentOperation;
import io.github.prilavok.yandexpay.model.PaymentStatus;
import java.lang.reflect.Field;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WatchingTest {
    private static final Duration QUICK = Duration.ofMillis(2);
    private static final String NOT_FOUND = "{\"status\":\"fail\",\"reasonCode\":\"NOT_FOUND\"}";

    private final Yandex yandex = new Yandex();

    @AfterEach
    void close() {
        yandex.close();
    }

    private Yandex order(String status) {
        return yandex.answersOrder("1", status, "10.00", "");
    }

    @ParameterizedTest
    @EnumSource(
            value = PaymentStatus.class,
            names = {"CAPTURED", "PARTIALLY_REFUNDED", "REFUNDED", "VOIDED", "FAILED"})
    void a_watch_ends_when_nothing_more_is_to_come(PaymentStatus last) {
        order("PENDING").answers(503, "{}").answers(503, "{}").answers(503, "{}");
        order("AUTHORIZED");
        order("CONFIRMED");
        order("OF_TOMORROW");
        order(last.name());

        OrderState state = yandex.client.orderFinished("1").every(QUICK).await();

        assertThat(state.paymentStatus()).isEqualTo(last);
        assertThat(yandex.requests()).isEqualTo(8);
    }

    @ParameterizedTest
    @EnumSource(
            value = PaymentStatus.class,
            names = {"AUTHORIZED", "CONFIRMED", "CAPTURED", "FAILED"})
    void held_money_is_the_shops_turn(PaymentStatus last) {
        order("PENDING");
        order(last.name());
        OrderState state = yandex.client.buyerDecided("1").every(QUICK).await();
        assertThat(state.paymentStatus()).isEqualTo(last);
    }

    @Test
    void a_watch_has_the_pace_and_the_patience_that_are_promised() throws Exception {
        Waiter<OrderState> order = yandex.client.orderFinished("1");
        assertThat(setting(order, "interval")).isEqualTo(Duration.ofSeconds(3));
        assertThat(setting(order, "steady")).isEqualTo(Duration.ofMinutes(2));
        assertThat(setting(order, "limit")).isEqualTo(Duration.ofMinutes(46));
        assertThat(setting(yandex.client.buyerDecided("1"), "limit")).isEqualTo(Duration.ofMinutes(46));
        assertThat(setting(yandex.client.orderFinished("1", Duration.ofHours(1)), "limit"))
                .isEqualTo(Duration.ofMinutes(76));

        Waiter<PaymentOperation> operation = yandex.client.operationFinished("r-1");
        assertThat(setting(operation, "interval")).isEqualTo(Duration.ofSeconds(3));
        assertThat(setting(operation, "steady")).isEqualTo(Duration.ofMinutes(2));
        assertThat(setting(operation, "limit")).isEqualTo(Duration.ofMinutes(10));
    }

    /** Nobody can wait for 46 minutes. */
    private static @Nullable Object setting(Waiter<?> waiter, String name) throws ReflectiveOperationException {
        Field field = Waiter.class.getDeclaredField(name);
        field.setAccessible(true);
        return field.get(waiter);
    }

    @Test
    void a_watch_runs_out_of_time() {
        order("PENDING");
        CompletableFuture<OrderState> watch =
                yandex.client.orderFinished("1").atMost(Duration.ofMillis(100)).awaitAsync();
        assertThatThrownBy(watch::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(TimeoutException.class);
        assertThatThrownBy(() -> yandex.client.orderFinished("1", Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_watch_ends_with_a_wrong_key() {
        yandex.answers(401, "{\"status\":\"fail\",\"reasonCode\":\"AUTHENTICATION_ERROR\"}");
        assertThatThrownBy(() -> yandex.client.orderFinished("1").await()).isInstanceOf(AuthenticationException.class);
    }

    @Test
    void an_operation_is_waited_for_though_it_is_a_little_late() {
        yandex.answers(404, NOT_FOUND)
                .answersOperation("r-1", "REFUND", "PENDING")
                .answersOperation("r-1", "REFUND", "SUCCESS");

        PaymentOperation operation =
                yandex.client.operationFinished("r-1").every(QUICK).await();

        assertThat(operation.succeeded()).isTrue();
        assertThat(yandex.requests()).isEqualTo(3);
    }

    @Test
    void a_failed_operation_is_an_end_as_well() {
        yandex.answersOperation("r-1", "REFUND", "FAIL");
        assertThat(yandex.client.operationFinished("r-1").await().failed()).isTrue();
    }

    @Test
    void an_operation_that_is_not_there_after_that_is_not_waited_for() {
        var waiter = yandex.client.operationFinished("r-1");
        yandex.clock.advance(Duration.ofSeconds(15));
        yandex.answers(404, NOT_FOUND);
        assertThatThrownBy(waiter::await).isInstanceOf(NotFoundException.class);
    }

    @Test
    void an_order_is_waited_for_though_it_is_a_little_late() {
        yandex.answers(404, NOT_FOUND);
        order("CAPTURED");
        assertThat(yandex.client.orderFinished("1").every(QUICK).await().paid()).isTrue();

        yandex.answers(404, NOT_FOUND);
        order("AUTHORIZED");
        assertThat(yandex.client.buyerDecided("1").every(QUICK).await().paymentStatus())
                .isEqualTo(PaymentStatus.AUTHORIZED);
    }

    @Test
    void an_order_that_is_not_there_after_that_is_not_waited_for() {
        var waiter = yandex.client.orderFinished("1");
        yandex.clock.advance(Duration.ofSeconds(15));
        yandex.answers(404, NOT_FOUND);
        assertThatThrownBy(waiter::await).isInstanceOf(NotFoundException.class);
    }

    /** Two thousand at once: each is read at its pace, none has a thread, and cancelling ends the reading. */
    @Test
    void thousands_are_watched_without_a_thread_each() throws Exception {
        int orders = 2_000;
        Map<String, Integer> reads = new ConcurrentHashMap<>();
        // Other tests' clients may have left idle threads that are about to end.
        Set<Thread> others = Set.copyOf(Thread.getAllStackTraces().keySet());
        try (ScriptedServer server = new ScriptedServer();
                YandexPayClient client = YandexPayClient.builder()
                        .production(Yandex.KEY, Yandex.MERCHANT)
                        .maxConcurrentCalls(16)
                        .timeout(Duration.ofMinutes(2))
                        .baseUrl(server.url())
                        .build()) {
            server.always((socket, request) -> {
                int read = reads.merge(request.line(), 1, Integer::sum);
                String status = read < 3 ? "PENDING" : "CAPTURED";
                ScriptedServer.answer(200, "{\"data\":{\"order\":{\"paymentStatus\":\"" + status + "\"}}}")
                        .run(socket, request);
            });
            List<CompletableFuture<OrderState>> watches = new ArrayList<>();
            for (int i = 0; i < orders; i++) {
                watches.add(client.orderFinished("o-" + i)
                        .every(Duration.ofMillis(200))
                        .awaitAsync());
            }
            CompletableFuture<OrderState> given = client.orderFinished("given-up")
                    .until(state -> false)
                    .every(Duration.ofMillis(20))
                    .awaitAsync();
            await().until(() -> reads.keySet().stream().anyMatch(line -> line.contains("given-up")));
            long busy = Thread.getAllStackTraces().keySet().stream()
                    .filter(thread ->
                            !others.contains(thread) && thread.getName().startsWith("prilavok-"))
                    .count();
            assertThat(busy).isLessThan(orders / 10);
            given.cancel(true);

            CompletableFuture.allOf(watches.toArray(CompletableFuture[]::new)).get(2, TimeUnit.MINUTES);

            assertThat(watches)
                    .allSatisfy(watch -> assertThat(watch.join().paid()).isTrue());
            assertThat(reads.entrySet().stream().filter(e -> e.getKey().contains("/o-")))
                    .hasSize(orders)
                    .allSatisfy(e -> assertThat(e.getValue()).isEqualTo(3));
            assertThat(given).isCancelled();
        }
    }
}
