package io.github.prilavok.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.prilavok.core.error.ApiException;
import io.github.prilavok.core.error.DecodingException;
import io.github.prilavok.core.error.InvalidRequestException;
import io.github.prilavok.core.error.OutcomeUnknownException;
import io.github.prilavok.core.error.ProviderUnavailableException;
import io.github.prilavok.core.error.RateLimitException;
import io.github.prilavok.core.error.TransportException;
import io.github.prilavok.core.testkit.ScriptedServer;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every class of endpoint, every moment at which things go wrong, blocking and async. */
class FaultMatrixTest {
    private ScriptedServer server;
    private TestApi.Client client;
    /** For a server that never answers. */
    private TestApi.Client impatient;

    @BeforeEach
    void start() throws IOException {
        server = new ScriptedServer();
        client = TestApi.Client.builder().baseUrl(server.url()).build();
        impatient = TestApi.Client.builder()
                .baseUrl(server.url())
                .readTimeout(Duration.ofMillis(300))
                .build();
    }

    @AfterEach
    void stop() throws IOException {
        client.close();
        impatient.close();
        server.close();
    }

    private static final TestApi.Order ORDER = new TestApi.Order("o-1");

    private ApiCall<?> call(Case c) {
        return c.endpoint.call.apply((c.fault == Fault.STALL ? impatient : client).api);
    }

    enum Endpoint {
        READ(Safety.SAFE, api -> api.read("1")),
        PAY(Safety.KEY, api -> api.pay(ORDER)),
        REMOVE(Safety.NATURAL, api -> api.remove("1")),
        CHARGE(Safety.UNSAFE, api -> api.charge(ORDER)),
        NOTE(Safety.UNSAFE, api -> api.note(ORDER));

        final Safety safety;
        final Function<TestApi, ApiCall<?>> call;

        Endpoint(Safety safety, Function<TestApi, ApiCall<?>> call) {
            this.safety = safety;
            this.call = call;
        }
    }

    enum Fault {
        RESET {
            @Override
            ScriptedServer.Script script(ScriptedServer server) {
                return ScriptedServer.reset();
            }
        },
        RESET_MID_RESPONSE {
            @Override
            ScriptedServer.Script script(ScriptedServer server) {
                return ScriptedServer.resetMidResponse();
            }
        },
        STALL {
            @Override
            ScriptedServer.Script script(ScriptedServer server) {
                return server.stall();
            }
        },
        GARBAGE {
            @Override
            ScriptedServer.Script script(ScriptedServer server) {
                return ScriptedServer.answer(200, "<html>");
            }
        },
        SERVER_ERROR {
            @Override
            ScriptedServer.Script script(ScriptedServer server) {
                return ScriptedServer.answer(500, "{}");
            }
        },
        UNAVAILABLE_RETRY_AT_ONCE {
            @Override
            ScriptedServer.Script script(ScriptedServer server) {
                return ScriptedServer.answer(503, "{}", "Retry-After: 0");
            }
        },
        REQUEST_TIMEOUT {
            @Override
            ScriptedServer.Script script(ScriptedServer server) {
                return ScriptedServer.answer(408, "{}");
            }
        },
        REDIRECT {
            @Override
            ScriptedServer.Script script(ScriptedServer server) {
                return ScriptedServer.answer(307, "{}", "Location: " + server.url() + "charges");
            }
        };

        abstract ScriptedServer.Script script(ScriptedServer server);
    }

    record Case(Endpoint endpoint, Fault fault, boolean async) {}

    static List<Case> cases() {
        List<Case> all = new ArrayList<>();
        for (Endpoint endpoint : Endpoint.values()) {
            for (Fault fault : Fault.values()) {
                all.add(new Case(endpoint, fault, false));
                all.add(new Case(endpoint, fault, true));
            }
        }
        return all;
    }

    private @Nullable ApiException run(ApiCall<?> call, boolean async) {
        try {
            if (async) {
                call.executeAsync().join();
            } else {
                call.execute();
            }
            return null;
        } catch (CompletionException e) {
            return (ApiException) e.getCause();
        } catch (ApiException e) {
            return e;
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void once_it_may_have_arrived_only_what_may_be_repeated_is(Case c) {
        server.then(c.fault.script(server)).then(ScriptedServer.answer(200, "{\"a\":\"ok\"}"));

        ApiException error = run(call(c), c.async);

        boolean acknowledgement = c.endpoint == Endpoint.NOTE || c.endpoint == Endpoint.REMOVE;
        if (acknowledgement && c.fault == Fault.GARBAGE) {
            assertThat(error).isNull();
            assertThat(server.received()).hasSize(1);
        } else if (c.endpoint.safety == Safety.UNSAFE) {
            assertThat(error).isInstanceOf(OutcomeUnknownException.class);
            await().untilAsserted(() -> assertThat(server.received()).hasSize(1));
        } else {
            assertThat(error).isNull();
            await().untilAsserted(() -> assertThat(server.received()).hasSize(2));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void what_never_gets_through_is_told_as_it_is(Case c) {
        server.always(c.fault.script(server));

        ApiException error = run(call(c), c.async);

        boolean acknowledgement = c.endpoint == Endpoint.NOTE || c.endpoint == Endpoint.REMOVE;
        if (acknowledgement && c.fault == Fault.GARBAGE) {
            assertThat(error).isNull();
            return;
        }
        assertThat(error).isNotNull();
        if (c.endpoint.safety == Safety.SAFE) {
            Class<?> expected = switch (c.fault) {
                case RESET, RESET_MID_RESPONSE, STALL -> TransportException.class;
                case GARBAGE -> DecodingException.class;
                default -> ProviderUnavailableException.class;
            };
            assertThat(error).isInstanceOf(expected);
        } else {
            assertThat(error).isInstanceOf(OutcomeUnknownException.class);
        }
        int tries = c.endpoint.safety == Safety.UNSAFE ? 1 : 3;
        assertThat(error.attempts()).isEqualTo(tries);
        await().untilAsserted(() -> assertThat(server.received()).hasSize(tries));
        if (c.endpoint.safety == Safety.KEY) {
            assertThat(server.received())
                    .extracting(r -> r.header("Idempotence-Key"))
                    .doesNotContainNull()
                    .containsOnly(error.idempotencyKey().orElseThrow());
            assertThat(server.received())
                    .extracting(ScriptedServer.Received::body)
                    .containsOnly("{\"id\":\"o-1\"}");
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void before_it_is_sent_everything_may_be_repeated(Case c) throws IOException {
        ApiException error;
        try (Socket reservation = new Socket();
                TestApi.Client nobody = TestApi.Client.builder()
                        .baseUrl(ScriptedServer.refusing(reservation))
                        .build()) {
            error = run(c.endpoint.call.apply(nobody.api), c.async);
        }

        assertThat(error).isInstanceOf(TransportException.class);
        assertThat(Objects.requireNonNull(error).attempts()).isEqualTo(3);
        assertThat(error).hasMessageContaining("nothing was sent");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_provider_that_says_try_again_is_tried_again(Case c) {
        server.then(ScriptedServer.answer(429, "{}", "Retry-After: 0"))
                .then(ScriptedServer.answer(200, "{\"a\":\"ok\"}"));

        assertThat(run(call(c), c.async)).isNull();
        assertThat(server.received()).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_definite_no_is_not_repeated(Case c) {
        server.always(ScriptedServer.answer(400, "{\"code\":\"bad\"}"));

        assertThat(run(call(c), c.async)).isInstanceOf(InvalidRequestException.class);
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void a_no_to_the_repeat_of_a_natural_call_proves_nothing() {
        server.then(ScriptedServer.reset()).then(ScriptedServer.answer(404, "{}"));

        assertThat(run(client.api.remove("1"), false)).isInstanceOf(OutcomeUnknownException.class);
    }

    @Test
    void a_no_to_the_repeat_of_a_keyed_call_proves_nothing_either() {
        for (int status : new int[] {400, 401, 403, 404, 429}) {
            server.then(ScriptedServer.reset()).always(ScriptedServer.answer(status, "{}"));

            ApiException error = run(client.api.pay(ORDER), false);

            assertThat(error).as("%d", status).isInstanceOf(OutcomeUnknownException.class);
            assertThat(error.idempotencyKey()).isPresent();
        }
    }

    @Test
    void busy_to_the_end_is_a_rate_limit_with_its_wait() {
        server.always(ScriptedServer.answer(429, "{}", "Retry-After: 30"));

        ApiException error = run(client.api.charge(ORDER), false);

        assertThat(error).isInstanceOf(RateLimitException.class);
        assertThat(Objects.requireNonNull(error).retryAfter()).contains(Duration.ofSeconds(30));
        assertThat(error.isRetryable()).isTrue();
        assertThat(server.received())
                .as("30 s do not fit into the deadline of 20 s")
                .hasSize(1);
    }

    @Test
    void the_reconciling_call_finds_the_truth() {
        for (Outcome truth : Outcome.values()) {
            server.then(ScriptedServer.reset()).then(ScriptedServer.answer(200, "{\"a\":\"" + truth + "\"}"));
            OutcomeUnknownException error =
                    (OutcomeUnknownException) Objects.requireNonNull(run(client.api.charge(ORDER), false));
            assertThat(error.canReconcile()).isTrue();
            assertThat(error.reconcile()).isEqualTo(truth);

            server.then(ScriptedServer.answer(200, "{\"a\":\"" + truth + "\"}"));
            assertThat(error.reconcileAsync().join()).isEqualTo(truth);
        }
        assertThat(server.received())
                .filteredOn(r -> r.line().startsWith("POST"))
                .hasSize(Outcome.values().length);
        assertThat(server.received())
                .filteredOn(r -> r.line().startsWith("GET"))
                .allMatch(r -> r.line().contains("/things/o-1"));
    }

    @Test
    void a_question_that_cannot_be_made_hides_no_lost_call() {
        server.always(ScriptedServer.reset());

        ApiException error = run(client.api.charge(new TestApi.Order(" ")), false);

        assertThat(error).isInstanceOf(OutcomeUnknownException.class);
        assertThat(((OutcomeUnknownException) Objects.requireNonNull(error)).canReconcile())
                .isFalse();
        assertThat(error.getSuppressed()).hasSize(1);
    }

    @Test
    void where_nothing_can_be_asked_the_outcome_stays_open() {
        server.always(ScriptedServer.reset());

        OutcomeUnknownException error =
                (OutcomeUnknownException) Objects.requireNonNull(run(client.api.note(ORDER), false));

        assertThat(error.canReconcile()).isFalse();
        assertThat(error.reconcile()).isEqualTo(Outcome.STILL_OPEN);
        assertThat(error.isRetryable()).isFalse();
        assertThat(error)
                .hasMessage("test note: outcome unknown: SocketException: Connection reset; the request was sent."
                        + " It may have been executed and nothing can be asked: do not send it again, let a person"
                        + " decide (1 attempt)");
    }
}
