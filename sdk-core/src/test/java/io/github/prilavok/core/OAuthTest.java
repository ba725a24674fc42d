package io.github.prilavok.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.prilavok.core.auth.AccessToken;
import io.github.prilavok.core.auth.TokenStore;
import io.github.prilavok.core.error.AuthenticationException;
import io.github.prilavok.core.error.TransportException;
import io.github.prilavok.core.internal.Authorizer;
import io.github.prilavok.core.internal.OAuth;
import io.github.prilavok.core.testkit.ScriptedServer;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OAuthTest {
    /** A provider that gives out numbered tokens and takes only the newest. */
    private final AtomicInteger issued = new AtomicInteger();

    private final AtomicReference<String> good = new AtomicReference<>("Bearer t-0");
    private final Ticking clock = new Ticking();
    private ScriptedServer server;
    private TestApi.Client client;

    @BeforeEach
    void start() throws IOException {
        server = new ScriptedServer();
        server.always((socket, request) -> {
            if (request.line().startsWith("POST /token")) {
                String token = "t-" + issued.incrementAndGet();
                good.set("Bearer " + token);
                ScriptedServer.answer(200, "{\"token\":\"" + token + "\"}").run(socket, request);
            } else if (good.get().equals(request.header("Authorization"))) {
                ScriptedServer.answer(200, "{\"a\":\"ok\"}").run(socket, request);
            } else {
                ScriptedServer.answer(401, "{}").run(socket, request);
            }
        });
        client = client(null);
    }

    @AfterEach
    void stop() throws IOException {
        client.close();
        server.close();
    }

    private TestApi.Client client(@Nullable TokenStore store) {
        return client(store, UnaryOperator.identity());
    }

    private TestApi.Client client(@Nullable TokenStore store, UnaryOperator<TestApi.Client.Builder> settings) {
        AtomicReference<TestApi> api = new AtomicReference<>();
        Authorizer oauth = new OAuth(
                "test|account",
                () -> api.get()
                        .token(new TestApi.Order("x"))
                        .map(answer -> new AccessToken(
                                String.valueOf(answer.get("token")),
                                clock.instant().plusSeconds(3600))),
                store,
                clock);
        TestApi.Client made = settings.apply(TestApi.Client.builder()
                        .baseUrl(server.url())
                        .authorizer(oauth)
                        .clock(clock))
                .build();
        api.set(made.api);
        return made;
    }

    private long tokenRequests() {
        return server.received().stream()
                .filter(r -> r.line().startsWith("POST /token"))
                .count();
    }

    @Test
    void a_thousand_calls_on_an_expired_token_make_one_token_request() {
        client.api.read("1").execute();
        good.set("Bearer none");

        List<CompletableFuture<?>> calls = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            calls.add(client.api.charge(new TestApi.Order("o-" + i)).executeAsync());
        }
        CompletableFuture.allOf(calls.toArray(CompletableFuture[]::new)).join();

        assertThat(tokenRequests()).isEqualTo(2);
    }

    @Test
    void sixty_four_threads_on_an_expired_token_make_one_token_request() throws Exception {
        client.api.read("1").execute();
        good.set("Bearer none");
        CountDownLatch go = new CountDownLatch(1);
        List<Thread> threads = new ArrayList<>();
        List<Throwable> failures = java.util.Collections.synchronizedList(new ArrayList<>());
        for (int i = 0; i < 64; i++) {
            Thread thread = new Thread(() -> {
                try {
                    go.await();
                    client.api.read("1").execute();
                } catch (InterruptedException | RuntimeException e) {
                    failures.add(e);
                }
            });
            thread.start();
            threads.add(thread);
        }
        go.countDown();
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(failures).isEmpty();
        assertThat(tokenRequests()).isEqualTo(2);
    }

    @Test
    void a_token_is_renewed_before_it_ends() {
        client.api.read("1").execute();
        clock.now = clock.now.plus(Duration.ofMinutes(50));
        client.api.read("1").execute();
        assertThat(tokenRequests()).isEqualTo(1);

        clock.now = clock.now.plus(Duration.ofMinutes(9));
        client.api.read("1").execute();
        assertThat(tokenRequests()).isEqualTo(2);
    }

    @Test
    void a_token_that_cannot_be_renewed_is_used_to_its_end() {
        client.api.read("1").execute();
        clock.now = clock.now.plus(Duration.ofMinutes(59));
        server.then(ScriptedServer.answer(400, "{}"));
        assertThat(client.api.read("1").execute().a()).isEqualTo("ok");
        assertThat(issued.get()).as("the renewal was refused").isEqualTo(1);

        clock.now = clock.now.plus(Duration.ofSeconds(6));
        client.api.read("1").execute();
        assertThat(issued.get()).as("and tried again a little later").isEqualTo(2);
    }

    @Test
    void a_401_that_stays_is_told_after_one_repeat() {
        server.always((socket, request) -> (request.line().startsWith("POST /token")
                        ? ScriptedServer.answer(200, "{\"token\":\"t\"}")
                        : ScriptedServer.answer(401, "{}"))
                .run(socket, request));

        assertThatThrownBy(() -> client.api.charge(new TestApi.Order("1")).execute())
                .isInstanceOf(AuthenticationException.class);
        assertThat(server.received())
                .filteredOn(r -> r.line().startsWith("POST /charges"))
                .hasSize(2);
    }

    @Test
    void bad_credentials_are_the_token_calls_own_error_and_are_asked_again_next_time() {
        server.then(ScriptedServer.answer(401, "{}"));

        assertThatThrownBy(() -> client.api.charge(new TestApi.Order("1")).execute())
                .isInstanceOf(AuthenticationException.class)
                .hasMessageContaining("test token");
        assertThat(client.api.read("1").execute().a()).isEqualTo("ok");
    }

    @Test
    void a_slow_token_does_not_outlast_the_calls_deadline() {
        server.then(server.stall());

        assertThatThrownBy(() -> client.api
                        .charge(new TestApi.Order("1"))
                        .with(RequestOptions.timeout(Duration.ofMillis(300)))
                        .execute())
                .isInstanceOf(TransportException.class)
                .hasMessageContaining("nothing was sent");
    }

    @Test
    void instances_share_a_token_through_a_store_and_a_refused_one_is_not_taken_from_it_again() {
        ConcurrentHashMap<String, AccessToken> kept = new ConcurrentHashMap<>();
        TokenStore store = new TokenStore() {
            @Override
            public @Nullable AccessToken load(String account) {
                return kept.get(account);
            }

            @Override
            public void save(String account, AccessToken token) {
                kept.put(account, token);
            }
        };
        try (TestApi.Client one = client(store);
                TestApi.Client two = client(store)) {
            one.api.read("1").execute();
            two.api.read("1").execute();
            assertThat(tokenRequests()).isEqualTo(1);

            good.set("Bearer none");
            one.api.read("1").execute();
            two.api.read("1").execute();
            assertThat(tokenRequests()).isEqualTo(2);
        }
    }

    @Test
    void a_broken_store_does_no_harm() {
        TokenStore broken = new TokenStore() {
            @Override
            public AccessToken load(String account) {
                throw new NoClassDefFoundError("down");
            }

            @Override
            public void save(String account, AccessToken token) {
                throw new IllegalStateException("down");
            }
        };
        try (TestApi.Client one = client(broken)) {
            assertThat(one.api.read("1").execute().a()).isEqualTo("ok");
        }
    }

    @Test
    void a_token_is_fetched_though_all_threads_wait_for_it() {
        ExecutorService executor = Executors.newSingleThreadExecutor();
        try (TestApi.Client one =
                client(null, builder -> builder.executor(executor).maxConcurrentCalls(1))) {
            assertThat(CompletableFuture.supplyAsync(
                            () -> one.api.charge(new TestApi.Order("1")).execute(), executor))
                    .succeedsWithin(Duration.ofSeconds(10));
            clock.now = clock.now.plus(Duration.ofDays(1));
            assertThat(one.api.read("1").executeAsync().thenApply(thing -> {
                        clock.now = clock.now.plus(Duration.ofDays(1));
                        return one.api.charge(new TestApi.Order("1")).execute();
                    }))
                    .succeedsWithin(Duration.ofSeconds(10));
        } finally {
            executor.shutdown();
        }
    }

    @Test
    void a_token_is_never_shown() {
        assertThat(new AccessToken("t-secret", Instant.EPOCH).toString()).doesNotContain("t-secret");
        assertThat(new Authorizer.Authorization("Authorization", "Bearer t-secret").toString())
                .doesNotContain("t-secret");
    }

    private static final class Ticking extends Clock {
        volatile Instant now = Instant.parse("2026-01-01T00:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
