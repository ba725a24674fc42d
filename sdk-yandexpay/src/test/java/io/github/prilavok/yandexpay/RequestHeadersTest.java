package io.github.prilavok.yandexpay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.prilavok.core.ApiResponse;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.RequestOptions;
import io.github.prilavok.core.error.OutcomeUnknownException;
import io.github.prilavok.yandexpay.model.OrderState;
import io.github.prilavok.yandexpay.model.Refund;
import java.time.Duration;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RequestHeadersTest {
    private final Yandex yandex = new Yandex();
    private final Orders orders = yandex.client.orders();

    @AfterEach
    void close() {
        yandex.close();
    }

    private static String header(RecordedRequest request, String name) {
        return Objects.requireNonNull(request.getHeaders().get(name), name);
    }

    @Test
    void one_id_for_a_logical_call_and_the_number_of_the_try() {
        yandex.answers(500, "{}").hangsUp().answersOperation("r-1", "REFUND", "PENDING");

        ApiResponse<?> response =
                orders.refund("1", Refund.full("r-1", Money.rubles(10))).executeForResponse();

        Set<String> ids = new HashSet<>();
        Set<String> bodies = new HashSet<>();
        for (int attempt = 0; attempt < 3; attempt++) {
            RecordedRequest request = yandex.next();
            assertThat(header(request, "X-Request-Attempt")).isEqualTo(String.valueOf(attempt));
            assertThat(Long.parseLong(header(request, "X-Request-Timeout"))).isEqualTo(10_000);
            ids.add(header(request, "X-Request-Id"));
            bodies.add(Yandex.text(request));
        }
        assertThat(ids).hasSize(1).first().asString().hasSizeGreaterThan(20);
        assertThat(bodies).hasSize(1);
        assertThat(response.idempotencyKey()).contains(ids.iterator().next());
    }

    @Test
    void another_call_has_another_id_whatever_it_does() {
        Set<String> ids = new HashSet<>();
        yandex.answersOrder("1", "PENDING", "1.00", "");
        orders.get("1").execute();
        ids.add(header(yandex.next(), "X-Request-Id"));
        yandex.answersOrder("1", "PENDING", "1.00", "");
        orders.get("1").execute();
        ids.add(header(yandex.next(), "X-Request-Id"));
        yandex.answers("{\"status\":\"success\",\"data\":{}}");
        orders.rollback("1").execute();
        ids.add(header(yandex.next(), "X-Request-Id"));
        assertThat(ids).hasSize(3);
    }

    @Test
    void the_callers_own_id_is_sent_and_told() {
        yandex.hangsUp();
        assertThatThrownBy(() -> orders.rollback("1")
                        .with(RequestOptions.idempotencyKey("my-1"))
                        .execute())
                .isInstanceOfSatisfying(
                        OutcomeUnknownException.class,
                        e -> assertThat(e.idempotencyKey()).contains("my-1"));
        assertThat(header(yandex.next(), "X-Request-Id")).isEqualTo("my-1");
    }

    @Test
    void what_is_left_of_the_deadline_goes_with_the_try_within_the_documented_limits() {
        // The shortest last: the first call in a JVM may take longer than that.
        for (Duration timeout :
                new Duration[] {Duration.ofSeconds(60), Duration.ofSeconds(4), Duration.ofMillis(900)}) {
            yandex.answersOrder("1", "PENDING", "1.00", "");
            OrderState state =
                    orders.get("1").with(RequestOptions.timeout(timeout)).execute();
            assertThat(state).isNotNull();
            long sent = Long.parseLong(header(yandex.next(), "X-Request-Timeout"));
            if (timeout.toMillis() == 4_000) {
                assertThat(sent).isBetween(1_000L, 4_000L);
            } else {
                assertThat(sent).isEqualTo(timeout.toMillis() < 1_000 ? 1_000 : 10_000);
            }
        }
    }
}
