package io.github.prilavok.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import io.github.prilavok.core.error.ApiException;
import io.github.prilavok.core.error.NotFoundException;
import io.github.prilavok.core.error.OutcomeUnknownException;
import io.github.prilavok.core.error.ProviderUnavailableException;
import io.github.prilavok.core.error.TransportException;
import io.github.prilavok.core.testkit.ScriptedServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.Cache;
import okhttp3.Dispatcher;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a user's own client, dispatcher, executor, listener or code does: nothing is sent twice, and nothing told wrongly. */
class HostileSurroundingsTest {
    private static final TestApi.Order ORDER = new TestApi.Order("o-1");

    private final List<AutoCloseable> open = new ArrayList<>();
    private ScriptedServer server;

    @BeforeEach
    void start() throws IOException {
        server = new ScriptedServer();
        open.add(server);
    }

    @AfterEach
    void stop() throws Exception {
        for (int i = open.size() - 1; i >= 0; i--) {
            open.get(i).close();
        }
    }

    private TestApi.Client.Builder builder() {
        return TestApi.Client.builder().baseUrl(server.url());
    }

    private TestApi.Client client(TestApi.Client.Builder builder) {
        TestApi.Client client = builder.build();
        open.add(client);
        return client;
    }

    /** Sends again what failed, as many a "retry interceptor" does. */
    private static Response stubborn(Interceptor.Chain chain) throws IOException {
        try {
            Response first = chain.proceed(chain.request());
            if (first.isSuccessful()) {
                return first;
            }
            first.close();
        } catch (IOException e) {
            // Once more.
        }
        return chain.proceed(chain.request());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void an_interceptor_that_repeats_sends_no_charge_twice(boolean answered) {
        TestApi api = client(builder()
                        .httpClient(new OkHttpClient.Builder()
                                .addInterceptor(HostileSurroundingsTest::stubborn)
                                .build()))
                .api;
        ScriptedServer.Script trouble = answered ? ScriptedServer.answer(500, "{}") : ScriptedServer.reset();
        server.then(trouble).then(ScriptedServer.answer(400, "{}"));

        assertThatThrownBy(() -> api.charge(ORDER).execute()).isInstanceOf(OutcomeUnknownException.class);
        assertThat(server.received()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void what_has_no_body_is_not_repeated_behind_the_engines_back_either(boolean async) {
        TestApi api = client(builder()).api;
        server.then(ScriptedServer.answer(503, "{}", "Retry-After: 0")).then(ScriptedServer.answer(404, "{}"));

        ApiCall<Acknowledged> removal = api.remove("1");
        ApiException error = async
                ? (ApiException) catchThrowableOfType(
                                CompletionException.class,
                                () -> removal.executeAsync().join())
                        .getCause()
                : catchThrowableOfType(ApiException.class, removal::execute);

        assertThat(error).isInstanceOf(OutcomeUnknownException.class);
        assertThat(error.attempts()).isEqualTo(2);
        assertThat(server.received()).hasSize(2);

        server.then(ScriptedServer.answer(503, "{}", "Retry-After: 00"));
        assertThatThrownBy(() ->
                        api.remove("1").with(RequestOptions.maxAttempts(1)).execute())
                .isInstanceOf(OutcomeUnknownException.class);
        assertThat(server.received()).hasSize(3);
    }

    @Test
    void a_cancel_that_comes_after_the_answer_does_not_say_that_nothing_was_done() {
        BlockingQueue<Runnable> later = new ArrayBlockingQueue<>(10);
        TestApi api = client(builder().executor(later::add)).api;
        server.then(ScriptedServer.answer(200, "{\"a\":\"ok\"}"));

        CompletableFuture<TestApi.Thing> charge = api.charge(ORDER).executeAsync();
        await().until(() -> !later.isEmpty());

        assertThat(charge.cancel(true)).isFalse();
        later.remove().run();
        assertThat(charge.join().a()).isEqualTo("ok");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void an_interrupt_while_it_connects_is_told_as_what_it_is(boolean sentBefore) throws Exception {
        try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            List<Socket> waiting = new ArrayList<>();
            String unreachable = "http://127.0.0.1:" + full.getLocalPort() + "/";
            fill(full, waiting);
            TestApi api = client(TestApi.Client.builder()
                            .baseUrl(sentBefore ? server.url() : unreachable)
                            .connectTimeout(Duration.ofSeconds(20))
                            .httpClient(new OkHttpClient.Builder()
                                    .addInterceptor(chain -> {
                                        boolean first = server.received().isEmpty();
                                        return chain.proceed(
                                                !sentBefore || first
                                                        ? chain.request()
                                                        : chain.request()
                                                                .newBuilder()
                                                                .url(unreachable)
                                                                .build());
                                    })
                                    .build()))
                    .api;
            server.then(ScriptedServer.reset());
            AtomicReference<Throwable> told = new AtomicReference<>();
            AtomicReference<Boolean> flag = new AtomicReference<>();
            Thread caller = new Thread(() -> {
                try {
                    api.pay(ORDER).execute();
                } catch (Throwable e) {
                    told.set(e);
                }
                flag.set(Thread.currentThread().isInterrupted());
            });
            caller.start();
            await().until(() -> (!sentBefore || !server.received().isEmpty())
                    && (caller.getState() == Thread.State.WAITING || caller.getState() == Thread.State.TIMED_WAITING));
            caller.interrupt();
            caller.join(10_000);

            assertThat(told.get())
                    .isInstanceOf(sentBefore ? OutcomeUnknownException.class : TransportException.class)
                    .hasMessageContaining("interrupted");
            assertThat(flag.get()).isTrue();
            for (Socket each : waiting) {
                each.close();
            }
        }
    }

    /** Until the queue of connections that nobody accepts is full, and connecting hangs. */
    private static void fill(ServerSocket full, List<Socket> waiting) throws IOException {
        for (int i = 0; i < 20; i++) {
            Socket socket = new Socket();
            try {
                socket.connect(full.getLocalSocketAddress(), 300);
                waiting.add(socket);
            } catch (SocketTimeoutException e) {
                socket.close();
                return;
            }
        }
    }

    @Test
    void a_dispatcher_that_takes_nothing_does_not_leave_a_future_open() {
        ExecutorService over = Executors.newSingleThreadExecutor();
        TestApi api = client(builder().dispatcher(new Dispatcher(over))).api;
        over.shutdown();

        assertThat(api.charge(ORDER)
                        .with(RequestOptions.timeout(Duration.ofMillis(1500)))
                        .executeAsync())
                .failsWithin(Duration.ofSeconds(10))
                .withThrowableThat()
                .withCauseInstanceOf(ApiException.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void an_error_in_a_listener_does_not_touch_the_call(boolean async) {
        TestApi api = client(builder().listener(new CallListener() {
                    @Override
                    public void attempted(Call call, Attempt attempt) {
                        throw new NoClassDefFoundError("a listener's own fault");
                    }
                }))
                .api;
        ApiCall<TestApi.Thing> charge = api.charge(ORDER);
        server.then(ScriptedServer.answer(200, "{\"a\":\"ok\"}"));

        TestApi.Thing thing =
                async ? charge.executeAsync().orTimeout(10, TimeUnit.SECONDS).join() : charge.execute();
        assertThat(thing.a()).isEqualTo("ok");
    }

    @Test
    void an_error_in_what_follows_an_answer_ends_the_future() {
        TestApi api = client(builder()).api;
        CompletableFuture<Object> mapped = api.read("1")
                .map(thing -> {
                    throw new AssertionError("my own fault");
                })
                .executeAsync();
        assertThat(mapped)
                .failsWithin(Duration.ofSeconds(10))
                .withThrowableThat()
                .withCauseInstanceOf(AssertionError.class);
    }

    @Test
    void closing_one_client_does_not_end_the_calls_of_another_on_the_same_dispatcher() {
        Dispatcher shared = new Dispatcher();
        CountDownLatch go = new CountDownLatch(1);
        TestApi.Client one = client(builder().dispatcher(shared));
        TestApi.Client two = client(builder().dispatcher(shared));
        server.always((socket, request) -> {
            try {
                go.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            ScriptedServer.answer(200, "{\"a\":\"ok\"}").run(socket, request);
        });

        CompletableFuture<TestApi.Thing> ours = one.api.charge(ORDER).executeAsync();
        CompletableFuture<TestApi.Thing> theirs = two.api.charge(ORDER).executeAsync();
        await().until(() -> server.received().size() == 2);
        two.close();
        assertThat(theirs)
                .failsWithin(Duration.ofSeconds(10))
                .withThrowableThat()
                .withCauseInstanceOf(OutcomeUnknownException.class);
        go.countDown();

        assertThat(ours.join().a()).isEqualTo("ok");
        shared.executorService().shutdown();
    }

    @Test
    void nothing_is_sent_again_on_a_client_that_was_closed_meanwhile() {
        AtomicReference<TestApi.Client> closing = new AtomicReference<>();
        closing.set(client(builder()));
        server.then((socket, request) -> {
            closing.get().close();
            ScriptedServer.reset().run(socket, request);
        });

        assertThatThrownBy(() -> closing.get().api.pay(ORDER).execute()).isInstanceOf(OutcomeUnknownException.class);
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void a_given_clients_cache_answers_no_read(@TempDir Path folder) throws IOException {
        try (Cache cache = new Cache(folder.toFile(), 1 << 20)) {
            TestApi api = client(builder()
                            .httpClient(new OkHttpClient.Builder().cache(cache).build()))
                    .api;
            server.then(ScriptedServer.answer(200, "{\"a\":\"old\"}", "Cache-Control: max-age=60"))
                    .then(ScriptedServer.answer(200, "{\"a\":\"new\"}"));
            assertThat(api.read("1").execute().a()).isEqualTo("old");
            assertThat(api.read("1").execute().a()).isEqualTo("new");
        }
    }

    @Test
    void who_does_not_want_to_wait_as_long_as_asked_has_nothing_repeated() {
        TestApi api = client(builder()
                        .retryPolicy(
                                RetryPolicy.builder().respectRetryAfter(false).build()))
                .api;
        server.always(ScriptedServer.answer(503, "{}", "Retry-After: 7"));
        assertThatThrownBy(() -> api.read("1").execute()).isInstanceOf(ProviderUnavailableException.class);
        assertThat(server.received()).hasSize(1);
        server.always(ScriptedServer.answer(404, "{}"));
        assertThatThrownBy(() -> api.remove("1").execute()).isInstanceOf(NotFoundException.class);
    }
}
