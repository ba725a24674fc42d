package io.github.prilavok.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import io.github.prilavok.core.error.ApiException;
import io.github.prilavok.core.error.OutcomeUnknownException;
import io.github.prilavok.core.error.TransportException;
import io.github.prilavok.core.internal.Authorizer;
import io.github.prilavok.core.testkit.ScriptedServer;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiCallTest {
    private static final TestApi.Order ORDER = new TestApi.Order("o-1");

    private ScriptedServer server;
    private TestApi.@Nullable Client made;

    @BeforeEach
    void start() throws IOException {
        server = new ScriptedServer();
    }

    @AfterEach
    void stop() throws IOException {
        if (made != null) {
            made.close();
        }
        server.close();
    }

    private TestApi.Client.Builder builder() {
        return TestApi.Client.builder().baseUrl(server.url());
    }

    private TestApi client(TestApi.Client.Builder builder) {
        made = builder.build();
        return made.api;
    }

    @Test
    void the_whole_answer_is_at_hand() {
        TestApi api = client(builder());
        server.then(ScriptedServer.answer(503, "{}"))
                .then(ScriptedServer.answer(200, "{\"a\":\"x\",\"new\":1.10}", "X-Request-Id: r-7"));

        ApiResponse<TestApi.Thing> response = api.pay(ORDER).executeForResponse();

        assertThat(response.value().a()).isEqualTo("x");
        assertThat(response.value().extra()).containsOnlyKeys("new");
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.attempts()).isEqualTo(2);
        assertThat(response.requestId()).contains("r-7");
        assertThat(response.headers().get("x-request-id")).isEqualTo("r-7");
        assertThat(response.body()).isEqualTo("{\"a\":\"x\",\"new\":1.10}");
        String key = response.idempotencyKey().orElseThrow();
        assertThat(server.received()).allMatch(r -> key.equals(r.header("Idempotence-Key")));
        assertThat(server.received()).allMatch(r -> "Bearer secret-key".equals(r.header("Authorization")));
    }

    @Test
    void options_count_for_one_call() {
        TestApi api = client(builder());
        api.pay(ORDER)
                .with(RequestOptions.idempotencyKey("my-key"))
                .with(RequestOptions.header("X-Trace", "t"))
                .execute();
        api.pay(ORDER).execute();

        assertThat(server.received().get(0).header("Idempotence-Key")).isEqualTo("my-key");
        assertThat(server.received().get(0).header("X-Trace")).isEqualTo("t");
        assertThat(server.received().get(1).header("Idempotence-Key")).isNotEqualTo("my-key");
        assertThat(server.received().get(1).header("X-Trace")).isNull();
        assertThatThrownBy(() -> api.charge(ORDER).with(RequestOptions.idempotencyKey("k")))
                .hasMessage("test charge takes no idempotency key; leave it out");
    }

    @Test
    void a_provider_may_want_an_id_with_every_call_and_a_number_with_every_try() {
        TestApi api = client(builder().named());
        server.then(ScriptedServer.answer(503, "{}")).then(ScriptedServer.answer(200, "{}"));

        ApiResponse<TestApi.Thing> response = api.read("1").executeForResponse();
        api.charge(ORDER).with(RequestOptions.idempotencyKey("mine")).execute();

        String id = response.idempotencyKey().orElseThrow();
        assertThat(server.received()).extracting(r -> r.header("X-Call-Id")).containsExactly(id, id, "mine");
        assertThat(server.received()).extracting(r -> r.header("X-Try")).containsExactly("1", "2", "1");
        assertThat(server.received())
                .allSatisfy(r -> assertThat(Long.parseLong(Objects.requireNonNull(r.header("X-Left"))))
                        .isBetween(1L, 20_000L));
        assertThat(server.received()).allMatch(r -> "Bearer secret-key".equals(r.header("Authorization")));
    }

    @Test
    void a_key_that_the_provider_would_refuse_is_refused_before() {
        ApiCall<TestApi.Thing> call = client(builder().named()).charge(ORDER);

        assertThatThrownBy(() -> call.with(RequestOptions.idempotencyKey("longer than 8")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("X-Call-Id");
        assertThat(server.received()).isEmpty();
    }

    @Test
    void credentials_that_no_header_can_hold_end_the_call_at_once() {
        TestApi api = client(builder().authorizer(Authorizer.header("Authorization", "key\nof two lines")));

        assertThatThrownBy(() -> api.read("1").execute()).isInstanceOf(IllegalArgumentException.class);
        CompletableFuture<TestApi.Thing> future = api.read("1").executeAsync();
        assertThatThrownBy(() -> future.get(5, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_call_is_executed_once() {
        ApiCall<TestApi.Thing> call = client(builder()).charge(ORDER);
        ApiCall<TestApi.Thing> same = call.with(RequestOptions.maxAttempts(1));
        call.execute();

        assertThatThrownBy(call::execute).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(same::executeAsync).isInstanceOf(IllegalStateException.class);
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void waits_double_and_a_wait_that_the_provider_names_is_obeyed() {
        TestApi.Client.Builder builder = builder()
                .retryPolicy(RetryPolicy.builder()
                        .maxAttempts(6)
                        .firstDelay(Duration.ofMillis(100))
                        .maxDelay(Duration.ofMillis(300))
                        .build());
        TestApi api = client(builder);
        server.then(ScriptedServer.answer(500, "{}"))
                .then(ScriptedServer.answer(500, "{}"))
                .then(ScriptedServer.answer(429, "{}", "Retry-After: 3"))
                .then(ScriptedServer.answer(500, "{}"));

        api.read("1").execute();

        assertThat(builder.waits.waited)
                .containsExactly(
                        Duration.ofMillis(100), Duration.ofMillis(200), Duration.ofSeconds(3), Duration.ofMillis(300));
    }

    @Test
    void the_budget_keeps_a_thousand_callers_from_hammering() {
        TestApi api =
                client(builder().retryPolicy(RetryPolicy.builder().budget(5).build()));
        server.always(ScriptedServer.answer(500, "{}"));

        for (int i = 0; i < 100; i++) {
            assertThatThrownBy(() -> api.read("1").execute()).isInstanceOf(ApiException.class);
        }

        assertThat(server.received()).hasSize(105);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_deadline_bounds_a_stalled_call(boolean async) {
        TestApi api = client(builder());
        server.always(server.stall());
        long started = System.nanoTime();

        ApiException error = failure(api.charge(ORDER).with(RequestOptions.timeout(Duration.ofMillis(1200))), async);

        assertThat(Duration.ofNanos(System.nanoTime() - started))
                .isBetween(Duration.ofMillis(1100), Duration.ofSeconds(3));
        assertThat(error).isInstanceOf(OutcomeUnknownException.class).hasMessageContaining("deadline");
        assertThat(server.received()).hasSize(1);
    }

    private static ApiException failure(ApiCall<?> call, boolean async) {
        if (async) {
            return (ApiException) Objects.requireNonNull(catchThrowableOfType(
                            CompletionException.class, () -> call.executeAsync().join())
                    .getCause());
        }
        return catchThrowableOfType(ApiException.class, call::execute);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void an_interrupt_ends_a_blocked_call(boolean unsafe) throws Exception {
        TestApi api = client(builder().readTimeout(Duration.ofMinutes(5)).timeout(Duration.ofMinutes(5)));
        server.always(server.stall());
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        AtomicReference<Boolean> flag = new AtomicReference<>();
        Thread caller = new Thread(() -> {
            try {
                (unsafe ? api.charge(ORDER) : api.read("1")).execute();
            } catch (RuntimeException e) {
                thrown.set(e);
                flag.set(Thread.currentThread().isInterrupted());
            }
        });
        caller.start();
        await().until(() -> server.received().size() == 1);

        caller.interrupt();
        caller.join(TimeUnit.SECONDS.toMillis(5));

        assertThat(caller.isAlive()).isFalse();
        assertThat(thrown.get())
                .isInstanceOf(unsafe ? OutcomeUnknownException.class : TransportException.class)
                .hasMessageContaining("interrupted");
        assertThat(flag.get()).isTrue();
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void cancelling_reaches_the_socket_and_an_unsafe_call_is_an_unknown_outcome() {
        TestApi api = client(builder());
        List<Boolean> ended = new CopyOnWriteArrayList<>();
        server.always((socket, request) -> ended.add(socket.getInputStream().read() == -1));

        CompletableFuture<TestApi.Thing> charge = api.charge(ORDER).executeAsync();
        await().until(() -> server.received().size() == 1);
        assertThat(charge.cancel(true)).isTrue();
        assertThatThrownBy(charge::get)
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(OutcomeUnknownException.class);
        await().until(() -> ended.size() == 1);

        CompletableFuture<String> read = api.read("1").map(Object::toString).executeAsync();
        await().until(() -> server.received().size() == 2);
        assertThat(read.cancel(true)).isTrue();
        assertThatThrownBy(read::get).isInstanceOf(CancellationException.class);
        await().until(() -> ended.size() == 2);
    }

    @Test
    void cancelling_while_it_waits_for_its_turn_is_a_plain_cancellation() {
        TestApi api = client(builder().maxConcurrentCalls(1));
        server.then(server.stall());
        CompletableFuture<TestApi.Thing> first = api.read("1").executeAsync();
        await().until(() -> server.received().size() == 1);

        CompletableFuture<TestApi.Thing> second = api.charge(ORDER).executeAsync();
        second.cancel(true);

        assertThat(second.isCancelled()).isTrue();
        first.cancel(true);
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void a_full_queue_refuses_unsent() {
        TestApi api = client(builder().maxConcurrentCalls(1).maxQueuedCalls(1));
        server.always(server.stall());
        List<CompletableFuture<?>> futures = new ArrayList<>();
        futures.add(api.read("1").executeAsync());
        futures.add(api.read("2").executeAsync());

        assertThatThrownBy(() -> api.charge(ORDER).executeAsync().join())
                .hasCauseInstanceOf(TransportException.class)
                .hasMessageContaining("nothing was sent");
        futures.forEach(f -> f.cancel(true));
    }

    @Test
    void a_given_client_is_kept_from_repeating_and_stays_open() throws IOException {
        OkHttpClient given = new OkHttpClient.Builder()
                .retryOnConnectionFailure(true)
                .followRedirects(true)
                .addInterceptor(chain -> chain.proceed(
                        chain.request().newBuilder().header("X-Mine", "yes").build()))
                .build();
        TestApi api = client(builder().httpClient(given));
        server.then(ScriptedServer.answer(408, "{}"));

        assertThatThrownBy(() -> api.charge(ORDER).execute()).isInstanceOf(OutcomeUnknownException.class);
        assertThat(server.received()).hasSize(1);
        assertThat(server.received().get(0).header("X-Mine")).isEqualTo("yes");

        Objects.requireNonNull(made).close();
        assertThatThrownBy(() -> api.read("1").execute()).hasMessageContaining("was closed");
        try (okhttp3.Response response = given.newCall(
                        new okhttp3.Request.Builder().url(server.url()).build())
                .execute()) {
            assertThat(response.code()).isEqualTo(200);
        }
    }

    @Test
    void futures_end_where_they_are_told_to_and_end_even_if_that_is_gone() {
        ExecutorService executor = Executors.newSingleThreadExecutor(task -> new Thread(task, "mine"));
        TestApi api = client(builder().executor(executor));
        CountDownLatch dependentIsThere = new CountDownLatch(1);
        server.then((socket, request) -> {
            try {
                dependentIsThere.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            ScriptedServer.answer(200, "{}").run(socket, request);
        });
        CompletableFuture<String> thread = api.read("1")
                .executeAsync()
                .thenApply(thing -> Thread.currentThread().getName());
        dependentIsThere.countDown();
        assertThat(thread.join()).isEqualTo("mine");

        executor.shutdown();
        assertThat(api.read("1").executeAsync()).succeedsWithin(Duration.ofSeconds(5));
    }

    @Test
    void a_listener_sees_every_call_and_every_try_and_cannot_hurt() {
        List<String> events = new CopyOnWriteArrayList<>();
        TestApi api = client(builder().listener(new CallListener() {
            @Override
            public void started(Call call) {
                events.add("started " + call.operation() + " " + call.safety());
                throw new IllegalStateException("a listener's own fault");
            }

            @Override
            public void attempted(Call call, Attempt attempt) {
                events.add("attempt " + attempt.number() + " " + attempt.status() + " " + (attempt.retryIn() != null));
            }

            @Override
            public void finished(Call call, Result result) {
                events.add("finished " + result.attempts() + " " + result.status() + " " + (result.error() == null));
            }
        }));
        server.then(ScriptedServer.answer(500, "{}"));
        api.read("1").execute();
        server.then(ScriptedServer.answer(400, "{}"));
        assertThatThrownBy(() -> api.charge(ORDER).execute()).isInstanceOf(ApiException.class);

        assertThat(events)
                .containsExactly(
                        "started read SAFE",
                        "attempt 1 500 true",
                        "attempt 2 200 false",
                        "finished 2 200 true",
                        "started charge UNSAFE",
                        "attempt 1 400 false",
                        "finished 1 400 false");
    }

    @Test
    void bad_input_is_refused_before_anything_is_sent() {
        assertThatThrownBy(() -> RequestOptions.timeout(Duration.ZERO)).hasMessageContaining("timeout");
        assertThatThrownBy(() -> builder().baseUrl("ftp://x")).hasMessageContaining("baseUrl");
        assertThat(server.received()).isEmpty();
    }

    @Test
    void an_answer_beyond_the_limit_is_not_read() {
        TestApi api = client(builder().maxResponseBytes(1000));
        server.always(ScriptedServer.answer(200, "{\"a\":\"" + "x".repeat(2000) + "\"}"));

        assertThatThrownBy(() -> api.read("1").execute())
                .isInstanceOf(TransportException.class)
                .hasMessageContaining("the limit is 1000");
    }

    @Test
    void no_connection_is_left_behind_whatever_happened() {
        OkHttpClient given = new OkHttpClient();
        TestApi api = client(builder().httpClient(given).readTimeout(Duration.ofMillis(200)));
        List<ScriptedServer.Script> faults = List.of(
                ScriptedServer.answer(500, "{}"),
                ScriptedServer.answer(400, "{}"),
                ScriptedServer.answer(200, "<html>"),
                ScriptedServer.answer(307, "{}", "Location: /x"),
                ScriptedServer.reset(),
                ScriptedServer.resetMidResponse(),
                server.stall());
        for (ScriptedServer.Script fault : faults) {
            server.then(fault);
            failure(api.charge(ORDER), false);
            server.then(fault);
            failure(api.charge(ORDER), true);
        }
        await().untilAsserted(() -> assertThat(given.connectionPool().connectionCount())
                .isEqualTo(given.connectionPool().idleConnectionCount()));
    }

    @Test
    void nothing_told_holds_the_secret() {
        TestApi api = client(builder());
        server.always(ScriptedServer.answer(401, "{\"token\":\"secret-key\"}"));

        ApiException error =
                catchThrowableOfType(ApiException.class, () -> api.charge(ORDER).execute());

        assertThat(error.toString() + error.failure() + api.charge(ORDER) + builder())
                .doesNotContain("secret-key");
    }
}
