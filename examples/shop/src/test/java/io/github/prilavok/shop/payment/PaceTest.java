package io.github.prilavok.shop.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final PaymentWay.Pace YANDEX = new PaymentWay.Pace(
            Duration.ofSeconds(40), Duration.ofMinutes(30), Duration.ofSeconds(3), Duration.ofMinutes(2));

    @Test
    void every_three_seconds_at_first_then_ever_less_but_never_not_at_all() {
        assertThat(YANDEX.pause(Duration.ZERO)).isEqualTo(Duration.ofSeconds(3));
        assertThat(YANDEX.pause(Duration.ofMinutes(2))).isEqualTo(Duration.ofSeconds(3));
        assertThat(YANDEX.pause(Duration.ofMinutes(10))).isEqualTo(Duration.ofSeconds(15));
        assertThat(YANDEX.pause(Duration.ofMinutes(45))).isEqualTo(Duration.ofSeconds(66));
        assertThat(YANDEX.pause(Duration.ofDays(1))).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void a_call_is_over_after_twice_its_time() {
        assertThat(YANDEX.mayBeOnItsWay(Duration.ofSeconds(79))).isTrue();
        assertThat(YANDEX.mayBeOnItsWay(Duration.ofSeconds(80))).isFalse();
    }
}
