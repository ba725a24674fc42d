package io.github.prilavok.core.webhook;

import static io.github.prilavok.core.webhook.SampleWebhooks.BODY;
import static io.github.prilavok.core.webhook.SampleWebhooks.SIGNATURE;
import static io.github.prilavok.core.webhook.SampleWebhooks.signature;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;

/** Both adapters over real sockets; every scenario runs with each. */
class WebhookAdaptersTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private interface Running {
        int port();

        void stop() throws Exception;
    }

    enum Adapter {
        JDK {
            @Override
            Running start(
                    WebhookReceiver<SampleWebhooks.Event> receiver,
                    Function<SampleWebhooks.Event, WebhookAcknowledgement> answer)
                    throws IOException {
                HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
                ExecutorService threads = Executors.newCachedThreadPool();
                server.setExecutor(threads);
                server.createContext("/hooks", HttpServerWebhooks.answering(receiver, answer));
                server.start();
                return new Running() {
                    @Override
                    public int port() {
                        return server.getAddress().getPort();
                    }

                    @Override
                    public void stop() {
                        server.stop(0);
                        threads.shutdownNow();
                    }
                };
            }
        },
        SERVLET {
            @Override
            Running start(
                    WebhookReceiver<SampleWebhooks.Event> receiver,
                    Function<SampleWebhooks.Event, WebhookAcknowledgement> answer)
                    throws Exception {
                Server server = new Server();
                ServerConnector connector = new ServerConnector(server);
                connector.setHost("127.0.0.1");
                server.addConnector(connector);
                ServletContextHandler context = new ServletContextHandler();
                context.addServlet(new ServletHolder(ServletWebhooks.answering(receiver, answer)), "/hooks/*");
                server.setHandler(context);
                server.start();
                return new Running() {
                    @Override
                    public int port() {
                        return connector.getLocalPort();
                    }

                    @Override
                    public void stop() throws Exception {
                        server.stop();
                    }
                };
            }
        };

        abstract Running start(
                WebhookReceiver<SampleWebhooks.Event> receiver,
                Function<SampleWebhooks.Event, WebhookAcknowledgement> answer)
                throws Exception;
    }

    private final List<Running> servers = new ArrayList<>();
    private final List<SampleWebhooks.Event> handled = new CopyOnWriteArrayList<>();

    @AfterEach
    void stop() throws Exception {
        for (Running server : servers) {
            server.stop();
        }
    }

    private int start(Adapter adapter, WebhookPolicy policy) throws Exception {
        return start(adapter, policy, event -> {
            handled.add(event);
            return WebhookAcknowledgement.text("OK");
        });
    }

    private int start(
            Adapter adapter, WebhookPolicy policy, Function<SampleWebhooks.Event, WebhookAcknowledgement> answer)
            throws Exception {
        Running server = adapter.start(new SampleWebhooks(policy), answer);
        servers.add(server);
        return server.port();
    }

    private static HttpRequest.Builder request(int port, String pathAndQuery) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + pathAndQuery));
    }

    private static HttpRequest signed(int port, String pathAndQuery, byte[] body, String... headers) {
        HttpRequest.Builder request =
                request(port, pathAndQuery).header(SIGNATURE, signature(body)).POST(BodyPublishers.ofByteArray(body));
        return headers.length == 0 ? request.build() : request.headers(headers).build();
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return HTTP.send(request, BodyHandlers.ofString());
    }

    private static int status(HttpRequest request) throws IOException, InterruptedException {
        return send(request).statusCode();
    }

    @ParameterizedTest
    @EnumSource
    void hands_the_event_on_and_answers_to_the_byte(Adapter adapter) throws Exception {
        int port = start(adapter, WebhookPolicy.defaults());
        HttpResponse<String> response = send(signed(port, "/hooks/sample", BODY.getBytes(UTF_8)));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("OK");
        assertThat(response.headers().firstValue("Content-Type").orElse("").replace(" ", ""))
                .isEqualToIgnoringCase("text/plain;charset=utf-8");
        assertThat(handled).extracting(SampleWebhooks.Event::id).containsExactly("evt-1");
    }

    @ParameterizedTest
    @EnumSource
    void takes_the_raw_bytes_whatever_the_headers_call_them(Adapter adapter) throws Exception {
        int port = start(adapter, WebhookPolicy.defaults());
        byte[] body = ("\r\n\t" + BODY.replace(",", " ,\r\n ") + "\n\n").getBytes(UTF_8);
        for (String type : List.of(
                "application/json; charset-utf-8",
                "application/json; charset=windows-1251",
                "application/x-www-form-urlencoded",
                "multipart/form-data",
                "application/octet-stream",
                "nonsense")) {
            assertThat(status(signed(port, "/hooks", body, "Content-Type", type)))
                    .as(type)
                    .isEqualTo(200);
        }
        HttpRequest chunked = request(port, "/hooks")
                .header(SIGNATURE, signature(body))
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .build();
        assertThat(status(chunked)).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource
    void refuses_by_the_reason_and_tells_the_sender_no_more(Adapter adapter) throws Exception {
        int port = start(adapter, WebhookPolicy.builder().maxBodyBytes(2000).build());
        byte[] body = BODY.getBytes(UTF_8);
        byte[] tampered = BODY.replace("1299", "9299").getBytes(UTF_8);
        HttpResponse<String> forged = send(request(port, "/hooks")
                .header(SIGNATURE, signature(body))
                .POST(BodyPublishers.ofByteArray(tampered))
                .build());
        assertThat(forged.statusCode()).isEqualTo(401);
        assertThat(forged.body()).isEmpty();
        assertThat(status(request(port, "/hooks")
                        .POST(BodyPublishers.ofByteArray(body))
                        .build()))
                .isEqualTo(401);
        assertThat(status(request(port, "/hooks").GET().build())).isEqualTo(405);
        assertThat(status(signed(port, "/hooks", BODY.getBytes("UTF-16")))).isEqualTo(400);
        assertThat(status(signed(port, "/hooks", "[".repeat(1000).getBytes(UTF_8))))
                .isEqualTo(400);
        assertThat(status(signed(port, "/hooks", new byte[2001]))).isEqualTo(413);
        assertThat(status(signed(port, "/hooks", body))).isEqualTo(200);
        assertThat(handled).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void of_fifty_megabytes_it_reads_as_much_as_the_limit_and_answers(Adapter adapter) throws Exception {
        int port = start(adapter, WebhookPolicy.defaults());
        assertThat(statusOfUnfinished(port, "Content-Length: " + (50 << 20), new byte[(1 << 20) + 1]))
                .isEqualTo("413");
    }

    @ParameterizedTest
    @EnumSource
    void of_a_body_without_an_end_too(Adapter adapter) throws Exception {
        int port = start(adapter, WebhookPolicy.defaults());
        byte[] chunk = ("100001\r\n" + " ".repeat(0x100001) + "\r\n").getBytes(US_ASCII);
        assertThat(statusOfUnfinished(port, "Transfer-Encoding: chunked", chunk))
                .isEqualTo("413");
    }

    /** Sends just so much, never the rest, and waits for the answer all the same. */
    private static String statusOfUnfinished(int port, String length, byte[] part) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST /hooks HTTP/1.1\r\nHost: shop\r\n" + length + "\r\n\r\n").getBytes(US_ASCII));
            out.write(part);
            out.flush();
            String line = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII)).readLine();
            return line.split(" ")[1];
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_sender_that_hangs_up_in_the_middle_is_nobodys_event(Adapter adapter) throws Exception {
        int port = start(adapter, WebhookPolicy.defaults());
        byte[] body = BODY.getBytes(UTF_8);
        try (Socket socket = new Socket("127.0.0.1", port)) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /hooks HTTP/1.1\r\nHost: shop\r\n" + SIGNATURE + ": " + signature(body)
                            + "\r\nContent-Length: " + body.length + "\r\n\r\n")
                    .getBytes(US_ASCII));
            out.write(body, 0, body.length / 2);
            out.flush();
        }
        assertThat(status(signed(port, "/hooks", body))).isEqualTo(200);
        assertThat(handled).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void acknowledges_only_when_the_shop_has_stored_it(Adapter adapter) throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch stored = new CountDownLatch(1);
        int port = start(adapter, WebhookPolicy.defaults(), event -> {
            arrived.countDown();
            try {
                stored.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            handled.add(event);
            return WebhookAcknowledgement.text("OK");
        });
        CompletableFuture<HttpResponse<String>> answer =
                HTTP.sendAsync(signed(port, "/hooks", BODY.getBytes(UTF_8)), BodyHandlers.ofString());
        arrived.await();
        assertThat(answer).isNotDone();
        stored.countDown();
        assertThat(answer.get().statusCode()).isEqualTo(200);
        assertThat(handled).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void asks_for_it_again_if_the_shop_could_not_store_it(Adapter adapter) throws Exception {
        AtomicInteger tries = new AtomicInteger();
        int port = start(adapter, WebhookPolicy.defaults(), event -> {
            if (tries.incrementAndGet() == 1) {
                throw new IllegalStateException("the database is away");
            }
            return WebhookAcknowledgement.text("OK");
        });
        HttpRequest request = signed(port, "/hooks", BODY.getBytes(UTF_8));
        HttpResponse<String> first = send(request);
        assertThat(first.statusCode()).isEqualTo(500);
        assertThat(first.body()).isEmpty();
        assertThat(status(request)).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource
    void duplicates_at_the_same_moment_are_handled_once_by_a_unique_key(Adapter adapter) throws Exception {
        Set<String> uniqueColumn = ConcurrentHashMap.newKeySet();
        int port = start(adapter, WebhookPolicy.defaults(), event -> {
            if (uniqueColumn.add(event.dedupKey())) {
                handled.add(event);
            }
            return WebhookAcknowledgement.text("OK");
        });
        List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
        for (int i = 0; i < 32; i++) {
            answers.add(HTTP.sendAsync(signed(port, "/hooks", BODY.getBytes(UTF_8)), BodyHandlers.ofString()));
        }
        for (CompletableFuture<HttpResponse<String>> answer : answers) {
            assertThat(answer.get().statusCode()).isEqualTo(200);
        }
        assertThat(handled).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void the_event_may_have_an_answer_of_its_own(Adapter adapter) throws Exception {
        int port = start(
                adapter,
                WebhookPolicy.defaults(),
                event -> WebhookAcknowledgement.of(201, "application/json", "{\"номер\":\"" + event.id() + "\"}"));
        HttpResponse<String> response = send(signed(port, "/hooks", BODY.getBytes(UTF_8)));
        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(response.body()).isEqualTo("{\"номер\":\"evt-1\"}");
    }

    @ParameterizedTest
    @EnumSource
    void a_secret_in_the_url_reaches_the_receiver_as_it_came(Adapter adapter) throws Exception {
        String secret = "nTq7-8fYw0mXk2VdBzLr";
        int port = start(adapter, WebhookPolicy.builder().urlSecret(secret).build());
        byte[] body = BODY.getBytes(UTF_8);
        assertThat(status(signed(port, "/hooks/" + secret, body))).isEqualTo(200);
        assertThat(status(signed(port, "/hooks/sample?x=%20&key=" + secret, body)))
                .isEqualTo(200);
        assertThat(status(signed(port, "/hooks/sample", body))).isEqualTo(403);
    }

    @ParameterizedTest
    @EnumSource
    void forwarded_addresses_count_only_behind_a_trusted_proxy(Adapter adapter) throws Exception {
        byte[] body = BODY.getBytes(UTF_8);
        String[] claim = {"X-Forwarded-For", "91.194.226.1"};
        WebhookPolicy trusting = WebhookPolicy.builder()
                .allowFrom("91.194.226.0/23")
                .trustedProxies(TrustedProxies.xForwardedFor("127.0.0.1"))
                .build();
        int behindProxy = start(adapter, trusting);
        assertThat(status(signed(behindProxy, "/hooks", body, claim))).isEqualTo(200);
        assertThat(status(signed(behindProxy, "/hooks", body, "X-Forwarded-For", "91.194.226.1, 203.0.113.9")))
                .isEqualTo(403);
        assertThat(status(signed(behindProxy, "/hooks", body))).isEqualTo(403);

        int open = start(
                adapter,
                trusting.toBuilder().trustedProxies(TrustedProxies.none()).build());
        assertThat(status(signed(open, "/hooks", body, claim))).isEqualTo(403);
        int local =
                start(adapter, WebhookPolicy.builder().allowFrom("127.0.0.0/8").build());
        assertThat(status(signed(local, "/hooks", body))).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource
    void the_log_says_why_and_nothing_of_the_payload(Adapter adapter) throws Exception {
        Logger logger = (Logger) LoggerFactory.getLogger(WebhookReceiver.class);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        logger.addAppender(log);
        try {
            int port = start(adapter, WebhookPolicy.defaults());
            send(signed(port, "/hooks/SECRET-IN-URL?x=SECRET-IN-URL", "{\"PAYLOAD\":PAYLOAD}".getBytes(UTF_8)));
            await().until(() -> !log.list.isEmpty());
        } finally {
            logger.detachAppender(log);
        }
        assertThat(log.list).hasSize(1);
        assertThat(log.list.get(0).getFormattedMessage())
                .startsWith("webhook refused, NOT_JSON: The webhook's body is not JSON (line 1, column ")
                .doesNotContain("PAYLOAD", "SECRET");
    }
}
