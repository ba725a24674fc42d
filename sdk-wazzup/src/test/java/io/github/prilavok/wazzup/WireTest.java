package io.github.prilavok.wazzup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prilavok.core.RetryPolicy;
import io.github.prilavok.wazzup.internal.WazzupJson;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A client and a server on loopback that answers what a test tells it to. */
abstract class WireTest {
    static final String KEY = "0123456789abcdef0123456789abcdef";

    final MockWebServer server = new MockWebServer();
    WazzupClient wazzup;

    @BeforeEach
    void start() throws IOException {
        server.start();
        wazzup = client().build();
    }

    @AfterEach
    void stop() {
        wazzup.close();
        server.close();
    }

    /** A client that does not wait between tries. */
    final WazzupClientBuilder client() {
        return WazzupClient.builder()
                .apiKey(KEY)
                .baseUrl(server.url("/").toString())
                .timeout(Duration.ofSeconds(20))
                .retryPolicy(RetryPolicy.builder().firstDelay(Duration.ZERO).build());
    }

    final void answer(int status, String body) {
        answer(status, body, "application/json");
    }

    final void answer(int status, String body, String contentType) {
        server.enqueue(new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", contentType)
                .body(body)
                .build());
    }

    /** The next request: its verb, its path with the query, the key, and its JSON; null for none. */
    final void sent(String method, String target, @Nullable String json) throws Exception {
        RecordedRequest request = server.takeRequest(5, TimeUnit.SECONDS);
        assertThat(request).isNotNull();
        assertThat(request.getMethod()).isEqualTo(method);
        assertThat(request.getTarget()).isEqualTo(target);
        assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer " + KEY);
        ByteString body = request.getBody();
        if (json == null) {
            assertThat(body == null ? 0 : body.size()).isZero();
        } else {
            assertThat(body).isNotNull();
            assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/json");
            assertThat(WazzupJson.MAPPER.readTree(body.utf8())).isEqualTo(WazzupJson.MAPPER.readTree(json));
        }
    }
}
