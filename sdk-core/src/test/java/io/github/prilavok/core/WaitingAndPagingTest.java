package io.github.prilavok.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.github.prilavok.core.error.ApiException;
import io.github.prilavok.core.error.NotFoundException;
import io.github.prilavok.core.internal.KnownCall;
import io.github.prilavok.core.testkit.ScriptedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaitingAndPagingTest {
    private ScriptedServer server;
    private TestApi.Client client;

    @BeforeEach
    void start() throws IOException {
        server = new ScriptedServer();
        client = TestApi.Client.builder().baseUrl(server.url()).build();
    }

    @AfterEach
    void stop() throws IOException {
        client.close();
        server.close();
    }

    private Waiter<TestApi.Thing> waiter() {
        return Waiter.reading(() -> client.api.read("1"))
                .until(thing -> "done".equals(thing.a()))
                .every(Duration.ofMillis(5))
                .atMost(Duration.ofSeconds(10));
    }

    @Test
    void it_reads_until_it_is_so() {
        server.then(ScriptedServer.answer(200, "{}"))
                .then(ScriptedServer.answer(200, "{\"a\":\"open\"}"))
                .then(ScriptedServer.answer(200, "{\"a\":\"done\"}"));
        assertThat(waiter().await().a()).isEqualTo("done");
        assertThat(server.received()).hasSize(3);
    }

    @Test
    void a_provider_that_fails_for_a_while_does_not_end_the_waiting_but_a_definite_no_does() {
        for (int i = 0; i < 5; i++) {
            server.then(ScriptedServer.answer(503, "{}"));
        }
        server.then(ScriptedServer.answer(200, "{\"a\":\"done\"}"));
        assertThat(waiter().await().a()).isEqualTo("done");

        server.always(ScriptedServer.answer(404, "{}"));
        assertThatThrownBy(() -> waiter().await()).isInstanceOf(NotFoundException.class);
    }

    @Test
    void time_runs_out() {
        assertThatThrownBy(() -> waiter().atMost(Duration.ofMillis(100)).await())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(TimeoutException.class);
    }

    @Test
    void the_pace_is_kept_for_as_long_as_it_is_asked_to() {
        Waiter<TestApi.Thing> slowing = waiter().every(Duration.ofMillis(20)).steadyFor(Duration.ZERO);
        Waiter<TestApi.Thing> steady = waiter().every(Duration.ofMillis(20)).steadyFor(Duration.ofMinutes(1));

        CompletableFuture<TestApi.Thing> first =
                slowing.atMost(Duration.ofMillis(800)).awaitAsync();
        assertThatThrownBy(first::join).hasCauseInstanceOf(TimeoutException.class);
        int slow = server.received().size();
        CompletableFuture<TestApi.Thing> second = steady.awaitAsync();
        await().until(() -> server.received().size() > 2 * slow + 2);
        second.cancel(true);

        // 20, 30, 45 ... 200 ms: nine waits fit into 800 ms, however slow the machine; evenly paced there would be
        // forty.
        assertThat(slow).isLessThanOrEqualTo(10);
    }

    @Test
    void a_provider_that_asks_for_time_gets_it() {
        server.then(ScriptedServer.answer(429, "{}", "Retry-After: 1"))
                .then(ScriptedServer.answer(200, "{\"a\":\"done\"}"));
        long started = System.nanoTime();
        Waiter<TestApi.Thing> impatient = Waiter.reading(
                        () -> client.api.read("1").with(RequestOptions.maxAttempts(1)))
                .every(Duration.ofMillis(5))
                .atMost(Duration.ofSeconds(10));
        assertThat(impatient.await().a()).isEqualTo("done");
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isGreaterThanOrEqualTo(Duration.ofMillis(999));
    }

    @Test
    void the_waits_grow_to_ten_times_the_first_and_no_further() {
        List<Long> reads = new CopyOnWriteArrayList<>();
        Waiter<String> slowing = Waiter.<String>reading(() -> {
                    reads.add(System.nanoTime());
                    return new KnownCall<>("");
                })
                .until(value -> reads.size() == 12)
                .every(Duration.ofMillis(40))
                .steadyFor(Duration.ZERO)
                .atMost(Duration.ofMinutes(1));

        slowing.await();

        // 60, 90, 135, 203, 304, and then 400 ms, never the 456 that come of half as much again.
        Duration last = Duration.ofNanos(IntStream.range(6, 12)
                .mapToLong(read -> reads.get(read) - reads.get(read - 1))
                .min()
                .orElseThrow());
        assertThat(last).isBetween(Duration.ofMillis(399), Duration.ofMillis(450));
    }

    @Test
    void thousands_wait_without_a_thread_each() {
        int threads = Thread.activeCount();
        List<CompletableFuture<TestApi.Thing>> waiting = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            waiting.add(waiter().every(Duration.ofSeconds(2))
                    .atMost(Duration.ofMinutes(1))
                    .awaitAsync());
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> server.received().size() >= 2_000);
        assertThat(Thread.activeCount()).isLessThan(threads + 300);
        server.always(ScriptedServer.answer(200, "{\"a\":\"done\"}"));
        CompletableFuture.allOf(waiting.toArray(CompletableFuture[]::new)).join();
    }

    @Test
    void the_caller_may_have_had_enough() throws Exception {
        CompletableFuture<TestApi.Thing> future = waiter().awaitAsync();
        await().until(() -> server.received().size() > 2);
        future.cancel(true);
        assertThatThrownBy(future::join).isInstanceOf(CancellationException.class);

        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(() -> {
            try {
                waiter().await();
            } catch (RuntimeException e) {
                thrown.set(e);
            }
        });
        thread.start();
        int before = server.received().size();
        await().until(() -> server.received().size() > before);
        thread.interrupt();
        thread.join(5_000);
        assertThat(thrown.get()).isInstanceOf(CancellationException.class);
    }

    @Test
    void pages_are_read_only_when_somebody_gets_there() {
        Pages<String> pages = Pages.from(
                0,
                offset -> client.api
                        .read(String.valueOf(offset))
                        .map(thing -> new Pages.Page<>(
                                List.of("a" + offset, "b" + offset), offset < 2 ? (Integer) (offset + 1) : null)));

        assertThat(pages.stream().limit(3).toList()).containsExactly("a0", "b0", "a1");
        assertThat(server.received()).hasSize(2);
        assertThat(pages).containsExactly("a0", "b0", "a1", "b1", "a2", "b2");
    }

    @Test
    void a_page_that_cannot_be_read_throws_its_error() {
        server.always(ScriptedServer.answer(404, "{}"));
        Pages<String> pages =
                Pages.from(0, offset -> client.api.read("x").map(thing -> new Pages.Page<>(List.of(), null)));
        assertThatThrownBy(() -> pages.iterator().hasNext()).isInstanceOf(ApiException.class);
    }

    @Test
    void a_download_appears_whole_or_not_at_all(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("w.pdf");
        String pdf = "%PDF-" + "x".repeat(100_000);
        server.then(ScriptedServer.resetMidResponse()).then(pdf(pdf));

        assertThat(client.api.file("1").toFile(file, 200_000).execute()).isEqualTo(file);
        assertThat(file).hasContent(pdf);

        server.always(pdf("%PDF-" + "y".repeat(100_000)));
        assertThatThrownBy(() -> client.api.file("1").toFile(file, 50_000).execute())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("longer than the limit of 50000 bytes");
        server.always(ScriptedServer.answer(404, "{}"));
        assertThatThrownBy(() -> client.api.file("1").toFile(file, 50_000).execute())
                .isInstanceOf(NotFoundException.class);

        assertThat(file).hasContent(pdf);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
        server.always(pdf("%PDF-"));
        assertThat(client.api.file("1").bytes().execute()).asString().isEqualTo("%PDF-");
    }

    private static ScriptedServer.Script pdf(String content) {
        return (socket, request) -> {
            String head = "HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\nContent-Length: " + content.length()
                    + "\r\n\r\n";
            socket.getOutputStream().write((head + content).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        };
    }
}
