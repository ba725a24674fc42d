package io.github.prilavok.cdek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.auth.AccessToken;
import io.github.prilavok.core.auth.TokenStore;
import io.github.prilavok.core.error.AuthenticationException;
import io.github.prilavok.core.error.TransportException;
import io.github.prilavok.core.internal.tls.Digests;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import mockwebserver3.RecordedRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AuthorizationWireTest {
    private static final String EMPTY_LIST = "[]";
    private static final String EXPIRED = """
            {"requests":[{"type":"AUTH","state":"INVALID","date_time":"2026-08-03T09:00:00+0000",
             "errors":[{"code":"v2_token_expired","message":"Access token is expired"}]}]}""";

    /** Looks at the next request without waiting for others. */
    private static RecordedRequest tokenRequest(Host host) throws InterruptedException {
        RecordedRequest request = host.tokenRequests.poll(10, TimeUnit.SECONDS);
        assertThat(request).isNotNull();
        return request;
    }

    @Test
    void obtain_token_sends_the_credentials_in_the_body() throws Exception {
        try (Host host = new Host()) {
            host.answers(200, EMPTY_LIST);
            host.client.webhooks().listWebhooks().execute();

            RecordedRequest request = tokenRequest(host);
            assertThat(request.getMethod() + " " + request.getTarget()).isEqualTo("POST /v2/oauth/token");
            assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
            assertThat(request.getHeaders().get("Authorization")).isNull();
            assertThat(Host.text(request))
                    .isEqualTo("grant_type=client_credentials&client_id=acc0unt-of-the-test"
                            + "&client_secret=s3cure-p4ssword%2B%2F%3D%26+x");
            host.wasAsked("GET /v2/webhooks");
        }
    }

    @Test
    void the_body_is_the_one_of_the_vector() throws Exception {
        try (Host host =
                new Host(b -> b.account("wqGwiQx0gg8mLtiEKsUinjVSICCjtTEP", "RmAmgvSgSl1yirlz9QupbzOJVqhCxcP5"))) {
            host.answers(200, EMPTY_LIST);
            host.client.webhooks().listWebhooks().execute();
            String body = Host.text(tokenRequest(host));
            assertThat(body).hasSize(119);
            assertThat(Digests.sha256Hex(body))
                    .isEqualTo("83bee6fc92ace7183466dcf25e6c90061f17648978de69b9679dcd31a28144b2");
        }
    }

    @Test
    void a_token_serves_until_shortly_before_its_end() throws Exception {
        try (Host host = new Host()) {
            for (int i = 0; i < 3; i++) {
                host.answers(200, EMPTY_LIST);
            }
            host.client.webhooks().listWebhooks().execute();
            host.clock.advance(Duration.ofSeconds(3599 - 120));
            host.client.webhooks().listWebhooks().execute();
            assertThat(host.tokenRequests).hasSize(1);

            host.clock.advance(Duration.ofSeconds(61));
            host.givesToken(Host.token("token-2", 3599));
            host.forget().client.webhooks().listWebhooks().execute();
            assertThat(host.tokenRequests).hasSize(2);
            assertThat(host.next().getHeaders().get("Authorization")).isEqualTo("Bearer token-2");
        }
    }

    @Test
    void a_refused_token_is_renewed_once_also_for_what_must_not_be_repeated() {
        try (Host host = new Host()) {
            host.answers(200, EMPTY_LIST).answers(401, EXPIRED).answers(202, Samples.ACCEPTED);
            host.client.webhooks().listWebhooks().execute();
            host.givesToken(Host.token("token-2", 3599));

            assertThat(host.client
                            .orders()
                            .createOrder(Samples.order())
                            .execute()
                            .uuid())
                    .isEqualTo(Host.U);

            assertThat(host.forget().tokenRequests).hasSize(2);
        }
    }

    @Test
    void a_token_that_stays_refused_is_an_error() {
        try (Host host = new Host()) {
            host.answers(401, EXPIRED).answers(401, EXPIRED);
            AuthenticationException e = catchThrowableOfType(
                    AuthenticationException.class,
                    () -> host.client.orders().getOrder(Host.U).execute());
            assertThat(e.code()).contains("v2_token_expired");
            assertThat(e.httpStatus()).isEqualTo(401);
            assertThat(host.arrived()).isEqualTo(2);
        }
    }

    @Test
    void many_calls_at_once_fetch_one_token() {
        try (Host host = new Host()) {
            List<ApiCall<?>> calls = IntStream.range(0, 64)
                    .<ApiCall<?>>mapToObj(i -> host.client.webhooks().listWebhooks())
                    .toList();
            calls.forEach(c -> host.answers(200, EMPTY_LIST));
            CompletableFuture.allOf(calls.stream().map(ApiCall::executeAsync).toArray(CompletableFuture[]::new))
                    .join();
            assertThat(host.tokenRequests).hasSize(1);
            assertThat(host.arrived()).isEqualTo(64);
        }
    }

    @Test
    void bad_credentials_are_told_and_never_tried_again() {
        for (int status : List.of(400, 401)) {
            try (Host host = new Host()) {
                host.givesToken(Host.json(
                        status, "{\"error\":\"invalid_client\",\"error_description\":\"Bad client credentials\"}"));
                AuthenticationException e = catchThrowableOfType(
                        AuthenticationException.class,
                        () -> host.client.orders().getOrder(Host.U).execute());
                assertThat(e.operation()).isEqualTo("obtainToken");
                assertThat(e.code()).contains("invalid_client");
                assertThat(e).hasMessageContaining("Bad client credentials");
                assertThat(e.toString()).doesNotContain(Host.PASSWORD, Host.ACCOUNT);
                assertThat(host.tokenRequests).hasSize(1);
                assertThat(host.arrived()).isZero();
            }
        }
    }

    @Test
    void an_answer_without_a_token_sends_nothing() {
        try (Host host = new Host()) {
            host.givesToken(Host.json(200, "{}"));
            assertThatThrownBy(() -> host.client.orders().getOrder(Host.U).execute())
                    .isInstanceOf(TransportException.class)
                    .hasMessageContaining("CDEK answered without a token");
            assertThat(host.arrived()).isZero();
        }
    }

    @Test
    void instances_share_a_token_by_host_and_account() {
        Map<String, AccessToken> kept = new ConcurrentHashMap<>();
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
        try (Host host = new Host(b -> b.tokenStore(store));
                CdekClient second = CdekClient.builder()
                        .account(Host.ACCOUNT, Host.PASSWORD)
                        .clock(host.clock)
                        .baseUrl(host.url())
                        .tokenStore(store)
                        .build()) {
            host.answers(200, EMPTY_LIST).answers(200, EMPTY_LIST);
            host.client.webhooks().listWebhooks().execute();
            second.webhooks().listWebhooks().execute();
            assertThat(host.tokenRequests).hasSize(1);
            assertThat(kept).containsOnlyKeys("cdek:localhost:" + Host.ACCOUNT);
        }
    }

    @Test
    void a_token_ends_when_the_answer_says_or_else_when_it_says_itself() {
        Instant now = Instant.parse("2025-12-31T23:00:00Z");
        String jwt = "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9"
                + ".eyJzY29wZSI6WyJvcmRlcjphbGwiXSwiZXhwIjoxNzY3MjI1NjAwLCJqdGkiOiJ0MSJ9.c2ln";
        assertThat(new TokenAnswer(jwt, 3599L).token(now).expiresAt()).isEqualTo(now.plusSeconds(3599));
        assertThat(new TokenAnswer(jwt, null).token(now).expiresAt()).isEqualTo("2026-01-01T00:00:00Z");
        assertThat(new TokenAnswer("opaque", null).token(now).expiresAt()).isEqualTo(now);
        assertThat(new TokenAnswer("a.!.c", null).token(now).expiresAt()).isEqualTo(now);
        assertThat(new TokenAnswer("a.e30.c", null).token(now).expiresAt()).isEqualTo(now);
        assertThat(new TokenAnswer(jwt, 1L).toString()).doesNotContain("eyJ");
    }

    @Test
    void an_account_is_needed() {
        assertThatThrownBy(() -> CdekClient.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("account(");
        assertThatThrownBy(() -> CdekClient.builder().account("a", " ")).isInstanceOf(IllegalArgumentException.class);
        assertThat(CdekClient.builder()
                        .account("the-account", "the-password")
                        .testEnvironment()
                        .toString())
                .isEqualTo("CdekClientBuilder{https://api.edu.cdek.ru/}");
        assertThat(CdekClient.builder().account("the-account", "the-password").toString())
                .isEqualTo("CdekClientBuilder{https://api.cdek.ru/}");
    }

    @Test
    void the_secret_does_not_travel_in_the_clear() {
        for (String url : List.of("http://api.cdek.ru", "http://localhost.evil.example/", "http://10.0.0.1:8080")) {
            assertThatThrownBy(() -> CdekClient.builder().baseUrl(url))
                    .as(url)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("https://");
        }
        for (String url :
                List.of("https://proxy.example", "http://localhost:1", "http://127.0.0.1:1", "http://[::1]:1")) {
            CdekClient.builder().baseUrl(url);
        }
    }
}
