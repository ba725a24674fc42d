package io.github.prilavok.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.github.prilavok.sandbox.RawConnection.End;
import io.github.prilavok.sandbox.RawConnection.Received;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FaultTest {
    private static final Duration LONG = Duration.ofSeconds(10);
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final String ONE = "{\"by\":1}";

    private final SandboxClock clock = new SandboxClock();
    private final CounterSandbox sandbox = CounterSandbox.start(clock);

    @AfterEach
    void close() {
        sandbox.close();
        clock.close();
    }

    @Test
    void answers_and_keeps_the_connection_when_calm() throws Exception {
        try (RawConnection connection = new RawConnection(sandbox.baseUrl())) {
            connection.post("/counter/add", ONE);
            assertThat(connection.receiveUntil("{\"value\":1}", LONG)).startsWith("HTTP/1.1 200");
            connection.post("/counter/add/", ONE);
            assertThat(connection.receiveUntil("{\"value\":2}", LONG)).startsWith("HTTP/1.1 200");
            assertThat(connection.receive(SHORT)).isEqualTo(new Received("", End.SILENCE));
        }
        assertThat(sandbox.ledger().executed("add")).isEqualTo(2);
        assertThat(sandbox.ledger().entries("add").get(0).keys()).containsEntry("by", "1");
    }

    @Test
    void resetBefore_executes_nothing_and_sends_rst() throws Exception {
        assertThat(add(Fault.resetBefore())).isEqualTo(new Received("", End.RST));
        assertExecuted(0);
    }

    @Test
    void resetAfter_executes_and_sends_rst() throws Exception {
        assertThat(add(Fault.resetAfter())).isEqualTo(new Received("", End.RST));
        assertExecuted(1);
    }

    @Test
    void closeBefore_executes_nothing_and_sends_fin() throws Exception {
        assertThat(add(Fault.closeBefore())).isEqualTo(new Received("", End.FIN));
        assertExecuted(0);
    }

    @Test
    void closeAfter_executes_and_sends_fin() throws Exception {
        assertThat(add(Fault.closeAfter())).isEqualTo(new Received("", End.FIN));
        assertExecuted(1);
    }

    @Test
    void resetMidResponse_sends_the_headers_and_half_the_body() throws Exception {
        Received received = add(Fault.resetMidResponse());

        assertThat(received.text()).startsWith("HTTP/1.1 200").contains("Content-Length: 11");
        assertThat(received.text()).endsWith("\r\n\r\n{\"val");
        assertThat(received.end()).isEqualTo(End.RST);
        assertExecuted(1);
    }

    @Test
    void truncatedBody_sends_half_the_body_and_fin() throws Exception {
        Received received = add(Fault.truncatedBody());

        assertThat(received.text()).startsWith("HTTP/1.1 200").contains("Content-Length: 11");
        assertThat(received.text()).endsWith("\r\n\r\n{\"val");
        assertThat(received.end()).isEqualTo(End.FIN);
        assertExecuted(1);
    }

    @Test
    void malformedBody_is_html_with_status_200() throws Exception {
        Received received = add(Fault.malformedBody());

        assertThat(received.text())
                .startsWith("HTTP/1.1 200")
                .contains("text/html")
                .endsWith("</html>");
        assertExecuted(1);
    }

    @Test
    void status_executes_nothing_unless_told_to() throws Exception {
        assertThat(add(Fault.status(503).retryAfter("0")).text())
                .startsWith("HTTP/1.1 503")
                .contains("Retry-After: 0");
        assertExecuted(0);

        assertThat(add(Fault.status(504).afterExecuting()).text()).startsWith("HTTP/1.1 504");
        assertThat(sandbox.value()).isEqualTo(1);
    }

    @Test
    void tooManyRequests_rounds_the_wait_up() throws Exception {
        assertThat(add(Fault.tooManyRequests(Duration.ofMillis(1500))).text())
                .startsWith("HTTP/1.1 429")
                .contains("Retry-After: 2");
        assertThat(add(Fault.tooManyRequests(Duration.ofSeconds(3))).text()).contains("Retry-After: 3");
        assertThat(sandbox.value()).isZero();
    }

    @Test
    void only_a_status_can_be_refined() {
        assertThatThrownBy(() -> Fault.resetBefore().afterExecuting())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Only a fault made by status(..) can be told this, not RESET before executing");
        assertThatThrownBy(() -> Fault.stall().retryAfter("1")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void stall_never_answers() throws Exception {
        sandbox.misbehave().once("add", Fault.stall()).once("add", Fault.stallAfter());
        for (int executed = 0; executed < 2; executed++) {
            try (RawConnection connection = new RawConnection(sandbox.baseUrl())) {
                connection.post("/counter/add", ONE);
                int arrived = executed + 1;
                await().until(() -> sandbox.ledger().requests("add") == arrived);
                assertThat(connection.receive(SHORT)).isEqualTo(new Received("", End.SILENCE));
            }
            assertThat(sandbox.value()).isEqualTo(executed);
        }
        assertThat(sandbox.ledger().requests("add")).isEqualTo(2);
    }

    @Test
    void delay_answers_later_and_executes_at_once() throws Exception {
        long start = System.nanoTime();
        Received received = add(Fault.delay(Duration.ofMillis(400)));

        assertThat(received.text()).endsWith("{\"value\":1}");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(400));
    }

    @Test
    void many_slow_answers_need_no_thread_each() {
        sandbox.misbehave().always("add", Fault.delay(Duration.ofSeconds(2)));
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            answers.add(client.sendAsync(
                    HttpRequest.newBuilder(sandbox.baseUrl().resolve("/counter/add"))
                            .POST(HttpRequest.BodyPublishers.ofString(ONE))
                            .build(),
                    HttpResponse.BodyHandlers.ofString()));
        }
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.join().statusCode()).isEqualTo(200));
        assertThat(sandbox.value()).isEqualTo(500);
        assertThat(Thread.getAllStackTraces().keySet().stream()
                        .filter(thread -> thread.getName().startsWith("sandbox-counter"))
                        .count())
                .isLessThanOrEqualTo(32);
    }

    @Test
    void down_refuses_connections_and_up_listens_on_the_same_port() throws Exception {
        URI url = sandbox.baseUrl();
        try (RawConnection kept = new RawConnection(url)) {
            kept.post("/counter/add", ONE);
            await().until(() -> sandbox.value() == 1);
            sandbox.down();
            assertThat(kept.receive(LONG).end()).isNotEqualTo(End.SILENCE);
        }
        assertThatThrownBy(() -> new RawConnection(url)).isInstanceOf(ConnectException.class);

        sandbox.up();

        assertThat(sandbox.baseUrl()).isEqualTo(url);
        add(Fault.closeAfter());
        assertThat(sandbox.value()).isEqualTo(2);
    }

    @Test
    void down_returns_when_connections_are_refused_and_not_before() throws Exception {
        URI url = sandbox.baseUrl();
        for (int i = 0; i < 100; i++) {
            add();
            sandbox.down();
            assertThatThrownBy(() -> new RawConnection(url)).isInstanceOf(ConnectException.class);
            sandbox.up();
        }
    }

    @Test
    void counted_faults_go_before_lasting_ones_and_calm_ends_both() throws Exception {
        sandbox.misbehave()
                .always(Misbehaviour.ANY, Fault.status(500))
                .times(2, "add", Fault.status(502))
                .once(Misbehaviour.ANY, Fault.status(504));

        List<String> statuses = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            statuses.add(add().text().substring(9, 12));
        }
        sandbox.misbehave().calm();
        statuses.add(add().text().substring(9, 12));

        assertThat(statuses).containsExactly("502", "502", "504", "500", "200");
        assertExecuted(5, 1);
    }

    @Test
    void a_request_that_never_ends_is_not_counted() throws Exception {
        try (RawConnection connection = new RawConnection(sandbox.baseUrl())) {
            connection.send("POST /counter/add HTTP/1.1\r\nHost: s\r\nContent-Length: 100\r\n\r\n{\"by\"");
        }
        add();
        assertExecuted(1);
    }

    @Test
    void unknown_paths_bad_json_and_failures_get_an_answer() throws Exception {
        assertThat(ask("GET /nothing HTTP/1.1\r\nHost: s\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 404");
        assertThat(ask("GET /counter/add/twice HTTP/1.1\r\nHost: s\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 404");
        assertThat(ask("DELETE /counter HTTP/1.1\r\nHost: s\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 405");
        assertThat(ask("POST /counter/add HTTP/1.1\r\nHost: s\r\nConnection: close\r\nContent-Length: 1\r\n\r\n{"))
                .startsWith("HTTP/1.1 400");
        assertThat(ask("GET /broken HTTP/1.1\r\nHost: s\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 500");
        assertThat(ask("GET /counter/%D1%91%2F?x=%20+1 HTTP/1.1\r\nHost: s\r\nConnection: close\r\n\r\n"))
                .endsWith("ё/  1");
        assertThat(sandbox.ledger().requests("unknown")).isEqualTo(3);
        assertThat(sandbox.ledger().requests()).isEqualTo(6);
        assertThat(sandbox.ledger().executed("add")).isZero();
    }

    private String ask(String request) throws IOException {
        try (RawConnection connection = new RawConnection(sandbox.baseUrl())) {
            connection.send(request);
            return connection.receive(LONG).text();
        }
    }

    private Received add(Fault fault) throws IOException {
        sandbox.misbehave().once("add", fault);
        return add();
    }

    private Received add() throws IOException {
        try (RawConnection connection = new RawConnection(sandbox.baseUrl())) {
            connection.send(
                    "POST /counter/add HTTP/1.1\r\nHost: s\r\nContent-Length: 8\r\nConnection: close\r\n\r\n" + ONE);
            return connection.receive(LONG);
        }
    }

    private void assertExecuted(int executed) {
        assertExecuted(1, executed);
    }

    private void assertExecuted(int requests, int executed) {
        assertThat(sandbox.ledger().requests("add")).isEqualTo(requests);
        assertThat(sandbox.ledger().executed("add")).isEqualTo(executed);
        assertThat(sandbox.value()).isEqualTo(executed);
    }
}
