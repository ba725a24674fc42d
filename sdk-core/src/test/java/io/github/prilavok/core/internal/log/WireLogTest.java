package io.github.prilavok.core.internal.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import okhttp3.Headers;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class WireLogTest {
    private final Logger logger = (Logger) LoggerFactory.getLogger("io.github.prilavok.wirelogtest");
    private final ListAppender<ILoggingEvent> events = new ListAppender<>();
    private final WireLog log = new WireLog("wirelogtest", Redaction.standard());

    private final byte[] body =
            "{\"OrderId\":\"order-42\",\"Email\":\"a@b.ru\",\"Token\":\"2b81e968\"}".getBytes(UTF_8);
    private final Request request = new Request.Builder()
            .url("https://bank.example/v2/Init?phone=%2B79161234567&page=2")
            .header("Authorization", "Basic c2hvcDpzZWNyZXQ=")
            .header("X-Request-Id", "r-1")
            .post(RequestBody.create(body, MediaType.get("application/json")))
            .build();
    private final Headers headers = Headers.of("Content-Type", "application/json", "Set-Cookie", "sid=abc");
    private final byte[] answer =
            "{\"Success\":true,\"PaymentId\":\"5974256058\",\"Pan\":\"4300000000000777\"}".getBytes(UTF_8);

    @BeforeEach
    void listen() {
        logger.setAdditive(false);
        logger.addAppender(events);
        events.start();
    }

    @AfterEach
    void stop() {
        logger.detachAppender(events);
        logger.setLevel(null);
    }

    @Test
    void debug_tells_what_happened_in_a_line_each() {
        logger.setLevel(Level.DEBUG);
        all();

        assertThat(log.traces()).isFalse();
        assertThat(lines())
                .containsExactly(
                        "wirelogtest init #1 -> POST https://bank.example/v2/Init?phone=***&page=2, 58 bytes",
                        "wirelogtest init #1 <- SocketTimeoutException in 1500 ms: no answer for ***",
                        "wirelogtest init #1 again in 250 ms: connection refused",
                        "wirelogtest init #2 <- 200 in 123 ms, 66 bytes");
    }

    @Test
    void trace_tells_headers_and_bodies_too() {
        logger.setLevel(Level.TRACE);
        all();

        assertThat(log.traces()).isTrue();
        assertThat(lines())
                .contains(
                        "wirelogtest init #1 -> \nAuthorization: Basic ***\nX-Request-Id: r-1\n"
                                + "{\"OrderId\":\"order-42\",\"Email\":\"***\",\"Token\":\"***\"}",
                        "wirelogtest init #2 <- \nContent-Type: application/json\nSet-Cookie: ***\n"
                                + "{\"Success\":true,\"PaymentId\":\"5974256058\",\"Pan\":\"430000***0777\"}");
        assertThat(String.join("\n", lines()))
                .doesNotContain("a@b.ru", "2b81e968", "9161234567", "c2hvcDpzZWNyZXQ", "sid=abc", "4300000000000777");
    }

    @Test
    void is_never_louder_than_debug_and_never_brings_a_stack_trace() {
        logger.setLevel(Level.TRACE);
        all();

        assertThat(events.list).allSatisfy(event -> {
            assertThat(event.getLevel().isGreaterOrEqual(Level.INFO)).isFalse();
            assertThat(event.getThrowableProxy()).isNull();
        });
    }

    @Test
    void a_body_is_bounded() {
        logger.setLevel(Level.TRACE);
        byte[] large = ("[" + "{\"id\":1,\"email\":\"a@b.ru\"},".repeat(100_000) + "]").getBytes(UTF_8);
        log.response("list", 1, 200, headers, large, 5);

        assertThat(lines().get(1))
                .hasSizeLessThan(17 * 1024)
                .contains("bytes in all")
                .doesNotContain("a@b.ru");
    }

    @Test
    void a_body_that_is_a_stream_is_not_read() {
        logger.setLevel(Level.TRACE);
        Request upload = request.newBuilder().post(stream(-1)).build();
        log.request("upload", upload, null, 1);
        log.request("upload", request.newBuilder().post(stream(77)).build(), null, 1);
        log.request("state", request.newBuilder().get().build(), null, 1);

        assertThat(lines().get(0)).endsWith(", a stream");
        assertThat(lines().get(2)).endsWith(", 77 bytes");
        assertThat(lines().get(4)).contains("GET").endsWith(", no body");
    }

    @Test
    void costs_nothing_when_it_is_off_and_does_not_look_at_bodies_at_debug() {
        byte[] large = "{\"email\":\"a@b.ru\"}".repeat(50_000).getBytes(UTF_8);
        logger.setLevel(Level.INFO);
        allocatedBy(large, 10);
        assertThat(allocatedBy(large, 1000)).isLessThan(20_000);

        logger.setLevel(Level.DEBUG);
        allocatedBy(large, 10);
        assertThat(allocatedBy(large, 10)).isLessThan(10 * large.length / 10);
    }

    private long allocatedBy(byte[] large, int times) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        SocketTimeoutException failure = new SocketTimeoutException("timeout");
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < times; i++) {
            log.request("init", request, large, 1);
            log.response("init", 1, 200, headers, large, 1);
            log.failure("init", 1, failure, 1);
            log.retry("init", 1, Duration.ZERO, "timeout");
        }
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private void all() {
        log.request("init", request, body, 1);
        log.failure("init", 1, new SocketTimeoutException("no answer for a@b.ru"), 1500);
        log.retry("init", 1, Duration.ofMillis(250), "connection refused");
        log.response("init", 2, 200, headers, answer, 123);
    }

    private List<String> lines() {
        return events.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    private static RequestBody stream(long length) {
        return new RequestBody() {
            @Override
            public @Nullable MediaType contentType() {
                return null;
            }

            @Override
            public long contentLength() {
                return length;
            }

            @Override
            public void writeTo(BufferedSink sink) {
                throw new AssertionError("read by the log");
            }
        };
    }
}
