package io.github.prilavok.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SandboxClockTest {
    private final SandboxClock clock = new SandboxClock();
    private final List<String> happened = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        clock.close();
    }

    @Test
    void advance_lets_events_happen_in_order_each_at_its_own_time() {
        Instant start = clock.instant();
        List<Instant> times = new ArrayList<>();
        clock.schedule(Duration.ofHours(2), () -> happened.add("b"));
        clock.schedule(Duration.ofHours(1), () -> {
            happened.add("a");
            times.add(clock.instant());
            clock.schedule(Duration.ofHours(3), () -> happened.add("c"));
        });
        clock.schedule(Duration.ofHours(5), () -> happened.add("d"));

        clock.advance(Duration.ofMinutes(270));

        assertThat(happened).containsExactly("a", "b", "c");
        assertThat(times.get(0)).isBetween(start.plus(Duration.ofHours(1)), start.plus(Duration.ofMinutes(61)));
        assertThat(clock.instant()).isAfterOrEqualTo(start.plus(Duration.ofMinutes(270)));
    }

    @Test
    void compress_makes_time_run() {
        clock.compress(36_000);
        clock.schedule(Duration.ofHours(2), () -> happened.add("a"));

        await().until(() -> happened.equals(List.of("a")));
    }

    @Test
    void a_fast_clock_goes_on_for_days() {
        clock.compress(Integer.MAX_VALUE);
        Instant start = clock.instant();

        await().until(() -> clock.instant().isAfter(start.plus(Duration.ofDays(365L * 100))));
        assertThat(clock.instant()).isAfter(start);
    }

    @Test
    void a_cancelled_event_does_not_happen() {
        clock.schedule(Duration.ofHours(1), () -> happened.add("a")).cancel();
        clock.advance(Duration.ofDays(1));

        assertThat(happened).isEmpty();
    }

    @Test
    void an_event_that_fails_does_not_stop_the_clock() {
        clock.schedule(Duration.ofHours(1), () -> {
            throw new IllegalStateException("on purpose");
        });
        clock.schedule(Duration.ofHours(2), () -> happened.add("a"));
        clock.advance(Duration.ofDays(1));

        assertThat(happened).containsExactly("a");
    }

    @Test
    void time_does_not_go_back_or_stand_still() {
        assertThatThrownBy(() -> clock.advance(Duration.ofSeconds(-1))).hasMessage("Time does not go back: PT-1S");
        assertThatThrownBy(() -> clock.compress(0)).hasMessage("The factor must be at least 1: 0");
    }
}
