package io.github.prilavok.cdek;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.prilavok.core.RetryPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.QueueDispatcher;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okio.ByteString;

/**
 * CDEK's end of the wire: gives tokens by itself, says otherwise what it is told to say, and keeps what it was asked.
 */
final class Host implements AutoCloseable {
    static final String ACCOUNT = "acc0unt-of-the-test";
    static final String PASSWORD = "s3cure-p4ssword+/=& x";

    /** The ids of the sheet's examples. */
    static final String U = "5f6c1c1e-7f0a-4f0e-9d55-0c6b0c1d2e3f";

    static final String R = "aa11bb22-0000-4000-8000-000000000001";
    static final String V = "0a1b2c3d-1111-4222-8333-444455556666";
    static final String W = "c0ffee00-3333-4444-8555-666677778888";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    final TestClock clock = new TestClock(Instant.parse("2026-08-03T09:15:00Z"));
    final CdekClient client;
    final BlockingQueue<RecordedRequest> tokenRequests = new LinkedBlockingQueue<>();
    private final BlockingQueue<RecordedRequest> requests = new LinkedBlockingQueue<>();
    private final MockWebServer server = new MockWebServer();
    private final QueueDispatcher answers = new QueueDispatcher() {
        @Override
        public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
            if (request.getTarget().startsWith("/v2/oauth/token")) {
                tokenRequests.add(request);
                return tokenAnswer;
            }
            requests.add(request);
            return super.dispatch(request);
        }
    };
    private volatile MockResponse tokenAnswer = token("token-1", 3599);

    Host() {
        this(builder -> builder);
    }

    Host(UnaryOperator<CdekClientBuilder> more) {
        answers.setFailFast(new MockResponse.Builder().code(599).build());
        server.setDispatcher(answers);
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        client = more.apply(CdekClient.builder()
                        .account(ACCOUNT, PASSWORD)
                        .clock(clock)
                        .retryPolicy(
                                RetryPolicy.builder().firstDelay(Duration.ZERO).build())
                        .baseUrl(server.url("/").toString()))
                .build();
    }

    String url() {
        return server.url("/").toString();
    }

    static MockResponse token(String token, long seconds) {
        return json(
                200,
                "{\"access_token\":\"" + token + "\",\"token_type\":\"bearer\",\"expires_in\":" + seconds
                        + ",\"scope\":\"location:all order:all payment:all\",\"jti\":\"j\"}");
    }

    static MockResponse json(int status, String body) {
        return new MockResponse.Builder()
                .code(status)
                .setHeader("Content-Type", "application/json")
                .body(body)
                .build();
    }

    Host givesToken(MockResponse answer) {
        tokenAnswer = answer;
        return this;
    }

    /** Answers this, with the sheet's ids in the place of {@code <U>}, {@code <R>}, {@code <V>} and {@code <W>}. */
    Host answers(int status, String json) {
        answers.enqueue(json(status, filled(json)));
        return this;
    }

    Host answers(MockResponse response) {
        answers.enqueue(response);
        return this;
    }

    /** Takes the request and closes the connection. */
    Host hangsUp() {
        answers.enqueue(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());
        return this;
    }

    static String filled(String json) {
        return json.replace("<U>", U).replace("<R>", R).replace("<V>", V).replace("<W>", W);
    }

    /** How many requests have arrived, tokens aside. */
    int arrived() {
        return requests.size();
    }

    /** Forgets the requests that have arrived. */
    Host forget() {
        requests.clear();
        return this;
    }

    RecordedRequest next() {
        try {
            return Objects.requireNonNull(requests.poll(10, TimeUnit.SECONDS), "no request arrived");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The next request is this one, with the token. */
    RecordedRequest wasAsked(String verbAndTarget) {
        RecordedRequest request = next();
        assertThat(request.getMethod() + " " + request.getTarget()).isEqualTo(filled(verbAndTarget));
        assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer token-1");
        return request;
    }

    /** The next request is this one, with the token and exactly this JSON. */
    RecordedRequest wasAsked(String verbAndTarget, String json) {
        RecordedRequest request = wasAsked(verbAndTarget);
        assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/json");
        assertThat(read(text(request))).isEqualTo(read(filled(json)));
        return request;
    }

    static String text(RecordedRequest request) {
        ByteString body = request.getBody();
        return body == null ? "" : body.utf8();
    }

    static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
