package io.github.prilavok.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WebhookSenderTest {
    private final SandboxClock clock = new SandboxClock();
    private final CounterSandbox sandbox = CounterSandbox.start(clock);
    private final Inbox inbox = new Inbox();

    @AfterEach
    void close() {
        sandbox.close();
        clock.close();
        inbox.close();
    }

    @Test
    void is_delivered_once_if_acknowledged() {
        sandbox.hook("a", inbox.url(), "1");
        clock.advance(Duration.ofDays(2));

        assertThat(inbox.received()).containsExactly("1");
        assertThat(sandbox.webhooks().unacknowledged()).isEmpty();
    }

    @Test
    void is_delivered_without_any_leap() {
        sandbox.hook("a", inbox.url(), "1");

        await().until(() -> inbox.received().equals(List.of("1")));
    }

    @Test
    void is_tried_again_by_the_schedule_until_acknowledged() {
        inbox.answers(body -> inbox.received().size() < 3 ? "!" : "OK");
        sandbox.hook("a", inbox.url(), "1");
        clock.advance(Duration.ofHours(10));

        List<WebhookSender.Delivery> tries = sandbox.webhooks().deliveries("changed");
        assertThat(tries).extracting(WebhookSender.Delivery::attempt).containsExactly(1, 2, 3);
        assertThat(tries).extracting(WebhookSender.Delivery::status).containsExactly(500, 500, 200);
        Instant first = tries.get(0).at();
        assertThat(tries.get(2).at()).isEqualTo(first.plus(Duration.ofHours(2)));
    }

    @Test
    void is_given_up_after_the_last_try_and_can_be_sent_again() {
        inbox.answers(body -> "!");
        sandbox.hook("a", inbox.url(), "1");
        clock.advance(Duration.ofDays(10));
        assertThat(inbox.received()).hasSize(4);

        inbox.answers(body -> "OK");
        assertThat(sandbox.webhooks().sendUnacknowledged(webhook -> true)).isEqualTo(1);
        clock.advance(Duration.ofDays(10));

        assertThat(inbox.received()).hasSize(5);
        assertThat(sandbox.webhooks().sendUnacknowledged(webhook -> true)).isZero();
    }

    @Test
    void a_shop_that_is_away_is_tried_again() {
        URI nobody = URI.create("http://127.0.0.1:1/");
        sandbox.hook("a", nobody, "1");
        clock.advance(Duration.ofHours(1));

        assertThat(sandbox.webhooks().deliveries()).hasSize(2).allSatisfy(delivery -> {
            assertThat(delivery.status()).isZero();
            assertThat(delivery.failure()).isEqualTo("ConnectException");
        });
    }

    @Test
    void copies_and_order_are_as_told() {
        sandbox.misbehave().duplicateWebhooks(3);
        sandbox.hook("a", inbox.url(), "1");
        clock.advance(Duration.ZERO);
        assertThat(inbox.received()).containsExactly("1", "1", "1");

        sandbox.misbehave().duplicateWebhooks(1).reorderWebhooks();
        sandbox.hook("a", inbox.url(), "2");
        sandbox.hook("a", inbox.url(), "3");
        clock.advance(Duration.ZERO);
        assertThat(inbox.received().subList(3, 5)).containsExactly("3", "2");

        sandbox.hook("a", inbox.url(), "4");
        clock.advance(Duration.ofSeconds(20));
        assertThat(inbox.received()).hasSize(5);
        clock.advance(Duration.ofSeconds(40));
        assertThat(inbox.received()).last().isEqualTo("4");
    }

    @Test
    void first_deliveries_about_one_subject_keep_their_order() {
        for (int i = 0; i < 20; i++) {
            sandbox.hook("a", inbox.url(), Integer.toString(i));
        }
        await().until(() -> inbox.received().size() == 20);

        assertThat(inbox.received()).isSortedAccordingTo((a, b) -> Integer.parseInt(a) - Integer.parseInt(b));
    }

    @Test
    void what_was_held_goes_out_on_release() {
        sandbox.misbehave().holdWebhooks();
        sandbox.hook("a", inbox.url(), "1");
        sandbox.hook("a", inbox.url(), "2");
        clock.advance(Duration.ofDays(1));
        assertThat(inbox.received()).isEmpty();

        sandbox.misbehave().releaseWebhooks();
        clock.advance(Duration.ZERO);

        assertThat(inbox.received()).containsExactly("1", "2");
    }

    @Test
    void can_be_sent_again_by_operation() {
        sandbox.hook("a", inbox.url(), "1");
        clock.advance(Duration.ZERO);
        assertThat(sandbox.webhooks().sendAgain("changed")).isEqualTo(1);
        clock.advance(Duration.ofDays(1));

        assertThat(inbox.received()).containsExactly("1", "1");
    }

    @Test
    void a_try_does_not_print_what_it_carried() {
        sandbox.hook("order-1", inbox.url(), "secret");
        clock.advance(Duration.ZERO);

        assertThat(sandbox.webhooks().deliveries().get(0)).hasToString("changed of order-1, try 1: 200");
    }
}
