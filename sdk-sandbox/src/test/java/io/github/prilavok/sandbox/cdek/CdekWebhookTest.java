package io.github.prilavok.sandbox.cdek;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.prilavok.sandbox.Inbox;
import io.github.prilavok.sandbox.SandboxClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class CdekWebhookTest {
    private final SandboxClock clock = new SandboxClock();
    private final CdekSandbox cdek = CdekSandbox.start(clock);
    private final CdekCaller shop = new CdekCaller(cdek).authorized();
    private final Inbox inbox = new Inbox();

    @AfterEach
    void close() {
        inbox.close();
        cdek.close();
        clock.close();
    }

    @Test
    void subscriptions_are_kept() {
        String uuid = subscribe();

        JsonNode list = shop.get("/v2/webhooks").body();
        assertThat(list.isArray()).isTrue();
        assertThat(list.path(0))
                .isEqualTo(shop.get("/v2/webhooks/" + uuid).body().path("entity"));
        assertThat(list.path(0).path("type").textValue()).isEqualTo("ORDER_STATUS");
        assertThat(list.path(0).path("url").textValue()).isEqualTo(inbox.url().toString());

        CdekCaller.Answer deleted = shop.delete("/v2/webhooks/" + uuid);
        assertThat(deleted.status()).isEqualTo(200);
        assertThat(deleted.body().path("requests").path(0).path("date_time").textValue())
                .matches("[0-9-]{10}T[0-9:]{5}Z");
        assertThat(shop.get("/v2/webhooks").body()).isEmpty();
        assertThat(shop.delete("/v2/webhooks/" + uuid).status()).isEqualTo(400);
    }

    @Test
    void same_subscription_twice_is_two_and_a_third_too_many() {
        subscribe();
        subscribe();

        CdekCaller.Answer third = shop.post(
                "/v2/webhooks", "{\"type\":\"PRINT_FORM\",\"url\":\"https://shop.example/hooks/cdek/s3cr3t\"}");

        assertThat(third.status()).isEqualTo(400);
        assertThat(third.body().path("alerts").path(0).path("type").textValue()).isEqualTo("danger");
        registered();
        assertThat(inbox.received()).hasSize(2);
    }

    @Test
    void wrong_subscription_is_refused() {
        CdekCaller.Answer answer = shop.post("/v2/webhooks", "{\"type\":\"ORDERS\",\"url\":\"nowhere\"}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("requests").path(0).path("errors").findValuesAsText("code"))
                .containsExactly("v2_webhook_type_incorrect", "v2_invalid_format");
    }

    @Test
    void every_status_is_told() {
        subscribe();
        String uuid = registered();
        cdek.moves(uuid, "RECEIVED_AT_SHIPMENT_WAREHOUSE");
        cdek.ends(uuid, "DELIVERED", 20);
        clock.advance(Duration.ZERO);

        List<JsonNode> events = inbox.received().stream().map(CdekCaller::tree).toList();
        assertThat(events)
                .extracting(event -> event.path("attributes").path("code").textValue())
                .containsExactly("CREATED", "RECEIVED_AT_SHIPMENT_WAREHOUSE", "DELIVERED");
        assertThat(events.get(0).path("attributes").has("city_code")).isFalse();
        JsonNode delivered = events.get(2);
        assertThat(delivered.path("type").textValue()).isEqualTo("ORDER_STATUS");
        assertThat(delivered.path("uuid").textValue()).isEqualTo(uuid);
        assertThat(delivered.path("date_time").textValue()).endsWith("+0000");
        JsonNode attributes = delivered.path("attributes");
        assertThat(attributes.path("status_code").textValue()).isEqualTo("4");
        assertThat(attributes.path("status_reason_code").textValue()).isEqualTo("20");
        assertThat(attributes.path("cdek_number").textValue()).isEqualTo("10234567890");
        assertThat(attributes.path("number").textValue()).isEqualTo("S1-10042");
        assertThat(attributes.path("city_code").textValue()).isEqualTo("270");
        assertThat(attributes.path("city_name").textValue()).isEqualTo("Новосибирск");
        assertThat(attributes.path("deleted").booleanValue()).isFalse();
        assertThat(attributes.path("is_return").booleanValue()).isFalse();
        assertThat(attributes.path("related_entities").isArray()).isTrue();
        assertThat(attributes.path("status_date_time").textValue())
                .isGreaterThan(events.get(1)
                        .path("attributes")
                        .path("status_date_time")
                        .textValue());
    }

    @Test
    void return_order_tells_of_its_direct_order() {
        subscribe();
        String uuid = registered();
        cdek.moves(uuid, "RECEIVED_AT_SHIPMENT_WAREHOUSE", "NOT_DELIVERED");
        clock.advance(Duration.ofSeconds(1));

        JsonNode last = CdekCaller.tree(inbox.received().get(inbox.received().size() - 1));

        assertThat(last.path("uuid").textValue()).isNotEqualTo(uuid);
        assertThat(last.path("attributes").path("is_return").booleanValue()).isTrue();
        JsonNode direct = last.path("attributes").path("related_entities").path(0);
        assertThat(direct.path("type").textValue()).isEqualTo("direct_order");
        assertThat(direct.path("uuid").textValue()).isEqualTo(uuid);
    }

    @Test
    void old_names_and_revoked_statuses_are_told() {
        subscribe();
        String uuid = registered();
        cdek.moves(uuid, "ISSUED_FOR_DELIVERY", "DELIVERED");
        cdek.revokesFinalStatus(uuid);
        clock.advance(Duration.ZERO);

        JsonNode old = CdekCaller.tree(inbox.received().get(1)).path("attributes");
        assertThat(old.path("code").textValue()).isEqualTo("ISSUED_FOR_DELIVERY");
        assertThat(old.path("status_code").textValue()).isEqualTo("11");
        JsonNode revoked = CdekCaller.tree(inbox.received().get(3)).path("attributes");
        assertThat(revoked.path("code").textValue()).isEqualTo("DELIVERED");
        assertThat(revoked.path("deleted").booleanValue()).isTrue();
    }

    @Test
    void unacknowledged_event_comes_again() {
        inbox.answers(unused -> "!not now");
        subscribe();
        registered();
        inbox.answers(unused -> "anything");

        clock.advance(Duration.ofMinutes(10));

        assertThat(inbox.received()).hasSize(2);
        assertThat(inbox.received().get(0)).isEqualTo(inbox.received().get(1));
        clock.advance(Duration.ofHours(2));
        assertThat(inbox.received()).hasSize(2);
    }

    @Test
    void nothing_comes_after_the_subscription_was_deleted() {
        inbox.answers(unused -> "!not now");
        String subscription = subscribe();
        registered();

        shop.delete("/v2/webhooks/" + subscription);
        clock.advance(Duration.ofHours(1));

        assertThat(inbox.received()).hasSize(1);
    }

    @Test
    void subscription_that_fails_for_a_day_is_deleted() {
        inbox.answers(unused -> "!never");
        subscribe();
        registered();

        clock.advance(Duration.ofHours(2));
        assertThat(inbox.received()).hasSize(12);
        shop.authorized();
        assertThat(shop.get("/v2/webhooks").body()).hasSize(1);

        clock.advance(Duration.ofHours(24));
        shop.authorized();
        assertThat(shop.get("/v2/webhooks").body()).isEmpty();
    }

    @Test
    void day_of_failures_begins_after_the_last_acknowledgement() {
        subscribe();
        String uuid = registered();
        inbox.answers(unused -> "!not now");
        cdek.moves(uuid, "RECEIVED_AT_SHIPMENT_WAREHOUSE");
        clock.advance(Duration.ofHours(20));
        inbox.answers(unused -> "OK");
        cdek.moves(uuid, "READY_FOR_SHIPMENT_IN_SENDER_CITY");
        clock.advance(Duration.ofHours(20));

        assertThat(shop.authorized().get("/v2/webhooks").body()).hasSize(1);

        inbox.answers(unused -> "!never");
        cdek.moves(uuid, "DELIVERED");
        clock.advance(Duration.ofHours(26));

        assertThat(shop.authorized().get("/v2/webhooks").body()).isEmpty();
    }

    @Test
    void address_that_does_not_answer_is_switched_off_whole() {
        subscribe();
        subscribe();
        inbox.close();
        registered();

        clock.advance(Duration.ofMinutes(80));

        shop.authorized();
        assertThat(shop.get("/v2/webhooks").body()).isEmpty();
    }

    private String subscribe() {
        CdekCaller.Answer answer =
                shop.post("/v2/webhooks", "{\"type\":\"ORDER_STATUS\",\"url\":\"" + inbox.url() + "\"}");
        assertThat(answer.status()).isEqualTo(200);
        return answer.body().path("entity").path("uuid").textValue();
    }

    private String registered() {
        CdekCaller.Answer answer = shop.post("/v2/orders", CdekExamples.ORDER);
        clock.advance(Duration.ofSeconds(1));
        return answer.body().path("entity").path("uuid").textValue();
    }
}
