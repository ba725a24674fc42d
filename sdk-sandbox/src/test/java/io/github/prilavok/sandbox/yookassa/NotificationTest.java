package io.github.prilavok.sandbox.yookassa;

import static io.github.prilavok.sandbox.yookassa.Merchant.order;
import static io.github.prilavok.sandbox.yookassa.Merchant.tree;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.Inbox;
import io.github.prilavok.sandbox.WebhookSender.Delivery;
import io.github.prilavok.sandbox.yookassa.Merchant.Answer;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NotificationTest {
    private final Merchant merchant = new Merchant();

    @AfterEach
    void close() {
        merchant.close();
    }

    @Test
    void is_tried_for_a_day_until_it_is_answered_200() {
        merchant.inbox.answers(unused -> "!");
        merchant.paid(order("10.00"));

        merchant.clock.advance(Duration.ofDays(3));

        List<Delivery> tries = merchant.yookassa.webhooks().deliveries("paymentSucceeded");
        assertThat(tries).hasSize(13);
        assertThat(Duration.between(tries.get(0).at(), tries.get(12).at())).isLessThan(Duration.ofHours(24));
    }

    @Test
    void any_body_with_200_ends_it() {
        merchant.inbox.answers(unused -> merchant.inbox.received().size() < 3 ? "!later" : "<html>");
        merchant.paid(order("10.00"));

        merchant.clock.advance(Duration.ofDays(3));

        assertThat(merchant.inbox.received()).hasSize(3);
        assertThat(merchant.yookassa.webhooks().unacknowledged()).isEmpty();
    }

    @Test
    void shows_the_object_as_it_was_at_the_event() {
        merchant.yookassa.misbehave().holdWebhooks();
        Answer held = merchant.paid(order("10.00").put("capture", false));
        merchant.post("v3/payments/" + held.id() + "/capture", Merchant.object())
                .ok();
        merchant.yookassa.misbehave().releaseWebhooks();

        assertThat(merchant.notifications())
                .extracting(body -> body.path("object").path("status").textValue())
                .containsExactly("waiting_for_capture", "succeeded");
        assertThat(merchant.notifications())
                .allSatisfy(body -> assertThat(body.path("type").textValue()).isEqualTo("notification"));
    }

    @Test
    void may_come_twice() {
        merchant.yookassa.misbehave().duplicateWebhooks(2);
        merchant.paid(order("10.00"));

        assertThat(merchant.events()).containsExactly("payment.succeeded", "payment.succeeded");
    }

    @Test
    void an_event_may_have_a_url_of_its_own() {
        try (Inbox other = new Inbox()) {
            merchant.yookassa.shop().notificationUrl("payment.canceled", other.url());
            Answer payment = merchant.pending(order("10.00"));
            merchant.yookassa.buyer().declines(payment.id(), "call_issuer");

            assertThat(merchant.events()).isEmpty();
            assertThat(other.received()).hasSize(1);
        }
    }

    @Test
    void anybody_can_post_one() {
        assertThat(merchant.yookassa.forges("payment.succeeded", "{\"event\":\"payment.succeeded\"}"))
                .isEqualTo(200);
        assertThat(merchant.events()).containsExactly("payment.succeeded");
        assertThat(merchant.yookassa.webhooks().deliveries()).isEmpty();
    }

    @Test
    void partners_subscribe_with_their_token() {
        merchant.yookassa.shop().notificationUrl(null);
        merchant.as("Bearer " + merchant.yookassa.issuesToken(merchant.yookassa.shop()));
        ObjectNode wanted = tree("{'event':'payment.succeeded'}")
                .put("url", merchant.inbox.url().toString());
        merchant.post("v3/webhooks", tree("{'event':'deal.closed','url':'https://a.example/'}"))
                .invalid("event");
        merchant.post("v3/webhooks", tree("{'event':'payment.succeeded','url':'nowhere'}"))
                .invalid("url");
        Answer made = merchant.post("v3/webhooks", wanted).ok();
        assertThat(made.id()).startsWith("wh-").hasSize(39);
        assertThat(merchant.get("v3/webhooks").ok().body().path("items")).hasSize(1);
        merchant.paid(order("10.00"));
        assertThat(merchant.events()).containsExactly("payment.succeeded");

        HttpRequest.Builder delete = merchant.request("v3/webhooks/" + made.id())
                .header("Idempotence-Key", "d")
                .DELETE();
        assertThat(merchant.send(delete).ok().text()).isEqualTo("{}");
        assertThat(merchant.send(delete).ok().text()).as("the same key").isEqualTo("{}");
        merchant.send(merchant.request("v3/webhooks/" + made.id()).DELETE()).refused(404, "not_found", "webhook_id");
        merchant.paid(order("10.00"));
        assertThat(merchant.events()).hasSize(1);
        String other = merchant.yookassa.issuesToken(merchant.yookassa.shop());
        assertThat(merchant.as("Bearer " + other).get("v3/webhooks").ok().body().path("items"))
                .isEmpty();
    }
}
