package io.github.prilavok.sandbox.wazzup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.prilavok.sandbox.SandboxClock;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class WazzupWebhookTest {
    private static final String TEXT = """
            {"channelId":"3f0c2a52-7c1e-4e0b-9a55-0c6f5f0f7d11","chatType":"whatsapp","chatId":"79011112233",\
            "text":"Заказ 10042 оплачен. Трек СДЭК: 1234567890"}""";

    private final SandboxClock clock = new SandboxClock();
    private final WazzupSandbox wazzup = WazzupSandbox.start(clock);
    private final WazzupCaller shop = new WazzupCaller(wazzup);
    private final WebhookDoor door = new WebhookDoor();

    @AfterEach
    void close() {
        door.close();
        wazzup.close();
        clock.close();
    }

    @Test
    void no_url_is_set_at_first() {
        JsonNode settings = shop.get("/v3/webhooks").body();

        assertThat(settings.path("webhooksUri").isNull()).isTrue();
        assertThat(settings.path("subscriptions").toString())
                .isEqualTo("{\"messagesAndStatuses\":false,\"contactsAndDealsCreation\":false,"
                        + "\"channelsUpdates\":false,\"wabaTemplatesStatus\":false}");
    }

    @Test
    void url_is_tried_before_it_is_taken() {
        WazzupCaller.Answer answer = subscribe();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEqualTo("OK");
        assertThat(door.posts()).singleElement().satisfies(post -> {
            assertThat(post.body().toString()).isEqualTo("{\"test\":true}");
            assertThat(post.contentType()).isEqualTo("application/json; charset-utf-8");
            assertThat(post.authorization()).isNull();
        });
        assertThat(shop.get("/v3/webhooks").text())
                .isEqualTo(
                        "{\"webhooksUri\":\"" + door.url() + "\",\"subscriptions\":{\"messagesAndStatuses\":true,"
                                + "\"contactsAndDealsCreation\":false,\"channelsUpdates\":true,\"wabaTemplatesStatus\":false}}");
    }

    @Test
    void only_200_passes_the_test() {
        door.answers(201, "");

        WazzupCaller.Answer answer = subscribe();

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text())
                .isEqualTo(
                        "{\"error\":\"testPostNotPassed\",\"description\":\"URI does not return 200 OK on test request\","
                                + "\"data\":{\"code\":201}}");
        assertThat(shop.get("/v3/webhooks").body().path("webhooksUri").isNull()).isTrue();
    }

    @Test
    void url_must_be_one_and_not_too_long() {
        assertThat(shop.patch("/v3/webhooks", "{\"webhooksUri\":\"shop\"}").error())
                .isEqualTo("uriNotValid");
        assertThat(shop.patch("/v3/webhooks", "{\"webhooksUri\":\"" + door.url() + "x".repeat(200) + "\"}")
                        .error())
                .isEqualTo("uriNotValid");
        assertThat(shop.patch("/v3/webhooks", "{\"subscriptions\":{\"channelsUpdates\":true}}")
                        .error())
                .isEqualTo("uriNotValid");
        assertThat(shop.patch(
                                "/v3/webhooks",
                                "{\"webhooksUri\":\"" + door.url()
                                        + "\",\"subscriptions\":{\"channelsUpdates\":\"on\"}}")
                        .error())
                .isEqualTo("VALIDATION_ERROR");
        assertThat(door.posts()).isEmpty();
    }

    @Test
    void switches_change_alone_and_under_both_names() {
        subscribe();

        shop.patch("/v3/webhooks", "{\"subscriptions\":{\"templateStatus\":true,\"messagesAndStatuses\":false}}");

        JsonNode subscriptions = shop.get("/v3/webhooks").body().path("subscriptions");
        assertThat(subscriptions.path("wabaTemplatesStatus").booleanValue()).isTrue();
        assertThat(subscriptions.path("messagesAndStatuses").booleanValue()).isFalse();
        assertThat(subscriptions.path("channelsUpdates").booleanValue()).isTrue();
        assertThat(door.posts("test")).hasSize(2);
    }

    @Test
    void own_message_comes_back_as_an_echo_with_its_statuses() {
        subscribe();
        String messageId = shop.message(TEXT).body().path("messageId").textValue();
        clock.advance(Duration.ofSeconds(1));
        wazzup.clientReads(messageId);
        clock.advance(Duration.ZERO);

        JsonNode echo = door.posts("messages").get(0).first("messages");
        assertThat(echo.path("messageId").textValue()).isEqualTo(messageId);
        assertThat(echo.path("chatId").textValue()).isEqualTo("79011112233");
        assertThat(echo.path("chatType").textValue()).isEqualTo("whatsapp");
        assertThat(echo.path("isEcho").booleanValue()).isTrue();
        assertThat(echo.path("type").textValue()).isEqualTo("text");
        assertThat(echo.path("status").textValue()).isEqualTo("sent");
        assertThat(echo.path("text").textValue()).isEqualTo("Заказ 10042 оплачен. Трек СДЭК: 1234567890");
        assertThat(echo.path("dateTime").textValue()).matches("[0-9-]{10}T[0-9:]{8}\\.[0-9]{3}Z");
        assertThat(statuses()).containsExactly("sent", "delivered", "read");
        JsonNode status = door.posts("statuses").get(0).first("statuses");
        assertThat(status.path("messageId").textValue()).isEqualTo(messageId);
        assertThat(status.path("timestamp").textValue()).endsWith("Z");
        assertThat(status.has("channelId")).isFalse();
        assertThat(status.has("crmMessageId")).isFalse();
    }

    @Test
    void webhooks_may_come_before_the_answer() {
        subscribe();
        wazzup.webhooksPrecedeAnswers(true);

        WazzupCaller.Answer answer = shop.message(TEXT);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(statuses()).containsExactly("sent", "delivered");
        assertThat(door.posts("messages")).hasSize(1);
        assertThat(door.posts("statuses").get(0).first("statuses").path("messageId"))
                .isEqualTo(answer.body().path("messageId"));
    }

    @Test
    void late_failure_comes_as_a_status() {
        subscribe();
        wazzup.doesNotReach("79011112233", "BAD_CONTACT");
        assertThat(shop.message(TEXT).status()).isEqualTo(201);
        clock.advance(Duration.ofSeconds(1));

        JsonNode status = door.posts("statuses").get(0).first("statuses");
        assertThat(status.path("status").textValue()).isEqualTo("error");
        assertThat(status.path("error").path("error").textValue()).isEqualTo("BAD_CONTACT");
        assertThat(statuses()).containsExactly("error");
    }

    @Test
    void reply_of_the_client_arrives_with_its_edits() {
        subscribe();

        String messageId = wazzup.clientWrites("79011112233", "Спасибо");
        wazzup.clientEdits(messageId, "Спасибо!");
        wazzup.clientDeletes(messageId);
        clock.advance(Duration.ZERO);

        List<JsonNode> messages = door.posts("messages").stream()
                .map(post -> post.first("messages"))
                .toList();
        assertThat(messages).allSatisfy(message -> {
            assertThat(message.path("messageId").textValue()).isEqualTo(messageId);
            assertThat(message.path("isEcho").booleanValue()).isFalse();
            assertThat(message.path("status").textValue()).isEqualTo("inbound");
        });
        assertThat(messages.get(0).path("text").textValue()).isEqualTo("Спасибо");
        assertThat(messages.get(1).path("isEdited").booleanValue()).isTrue();
        assertThat(messages.get(1).path("text").textValue()).isEqualTo("Спасибо!");
        assertThat(messages.get(1).path("oldInfo").path("oldText").textValue()).isEqualTo("Спасибо");
        assertThat(messages.get(2).path("isDeleted").booleanValue()).isTrue();
    }

    @Test
    void channel_and_template_changes_are_told() {
        subscribe();
        shop.patch("/v3/webhooks", "{\"subscriptions\":{\"wabaTemplatesStatus\":true}}");
        String channelId = wazzup.channel("whatsapp").channelId();

        wazzup.channelChanges(channelId, "notEnoughMoney");
        wazzup.templateChanges("b5a3c9de-1f42-4d55-9c0a-6f0f4f1a2b3c", "order_track", "APPROVED");
        clock.advance(Duration.ZERO);

        JsonNode update = door.posts("channelsUpdates").get(0).first("channelsUpdates");
        assertThat(update.path("channelId").textValue()).isEqualTo(channelId);
        assertThat(update.path("state").textValue()).isEqualTo("notEnoughMoney");
        assertThat(update.path("timestamp").isIntegralNumber()).isTrue();
        assertThat(door.posts("templateStatus").get(0).body().toString())
                .isEqualTo("{\"templateStatus\":{\"templateGuid\":\"b5a3c9de-1f42-4d55-9c0a-6f0f4f1a2b3c\","
                        + "\"name\":\"order_track\",\"status\":\"APPROVED\"}}");
    }

    @Test
    void nothing_is_told_that_is_switched_off() {
        subscribe();
        shop.patch("/v3/webhooks", "{\"subscriptions\":{\"messagesAndStatuses\":false,\"channelsUpdates\":false}}");

        shop.message(TEXT);
        wazzup.clientWrites("79011112233", "Спасибо");
        wazzup.channelChanges(wazzup.channel("whatsapp").channelId(), "qr");
        clock.advance(Duration.ofMinutes(1));

        assertThat(door.posts()).allMatch(post -> post.has("test"));
    }

    @Test
    void another_integration_may_take_the_url() {
        subscribe();

        wazzup.anotherIntegrationTakesWebhooks(URI.create("http://127.0.0.1:1/crm"));
        shop.message(TEXT);
        clock.advance(Duration.ofMinutes(1));

        assertThat(door.posts()).hasSize(1);
        assertThat(shop.get("/v3/webhooks").body().path("webhooksUri").textValue())
                .isEqualTo("http://127.0.0.1:1/crm");
    }

    @Test
    void partners_key_comes_with_every_webhook() {
        wazzup.crmKey("crm-secret");
        subscribe();
        wazzup.clientWrites("79011112233", "Спасибо");
        clock.advance(Duration.ZERO);

        assertThat(door.posts()).hasSize(2).allMatch(post -> "Bearer crm-secret".equals(post.authorization()));
    }

    @Test
    void webhook_is_not_repeated_unless_told_so() {
        subscribe();
        door.answers(500, "");
        wazzup.clientWrites("79011112233", "Спасибо");
        clock.advance(Duration.ofHours(1));
        assertThat(door.posts("messages")).hasSize(1);

        wazzup.triesWebhooks(3, Duration.ofMinutes(5));
        wazzup.clientWrites("79011112233", "Ау");
        clock.advance(Duration.ofHours(1));

        assertThat(door.posts("messages")).hasSize(4);
        assertThat(wazzup.webhooks().unacknowledged()).hasSize(2);
    }

    @Test
    void anything_can_be_posted() {
        subscribe();

        wazzup.sendsWebhook("{\"messages\":[],\"statuses\":[],\"invented\":{\"a\":1}}");
        clock.advance(Duration.ZERO);

        assertThat(door.posts("invented")).hasSize(1);
    }

    @Test
    void unknown_client_becomes_a_contact_of_the_crm() {
        subscribe();
        shop.patch("/v3/webhooks", "{\"subscriptions\":{\"contactsAndDealsCreation\":true}}");
        door.answers(
                200,
                "{\"id\":\"c-101\",\"responsibleUserId\":\"u-7\",\"name\":\"Anna\","
                        + "\"contactData\":[{\"chatType\":\"whatsapp\",\"chatId\":\"79011112233\"}]}");

        wazzup.clientWrites("79011112233", "Спасибо");
        await().until(() -> shop.get("/v3/contacts/c-101").status() == 200);
        wazzup.clientWrites("79011112233", "Ау");
        clock.advance(Duration.ZERO);

        assertThat(door.posts("createContact")).hasSize(1);
        assertThat(door.posts("createContact").get(0).body().toString())
                .isEqualTo(
                        "{\"createContact\":{\"responsibleUserId\":\"u-7\",\"name\":\"79011112233\","
                                + "\"contactData\":[{\"chatType\":\"whatsapp\",\"chatId\":\"79011112233\"}],\"source\":\"auto\"}}");
    }

    @Test
    void manager_asks_for_a_deal() {
        subscribe();
        shop.patch("/v3/webhooks", "{\"subscriptions\":{\"contactsAndDealsCreation\":true}}");

        wazzup.managerCreatesDeal("c-101");
        clock.advance(Duration.ZERO);

        assertThat(door.posts("createDeal").get(0).body().toString())
                .isEqualTo(
                        "{\"createDeal\":{\"responsibleUserId\":\"u-7\",\"contacts\":[\"c-101\"],\"source\":\"byUser\"}}");
    }

    private WazzupCaller.Answer subscribe() {
        return shop.patch(
                "/v3/webhooks",
                "{\"webhooksUri\":\"" + door.url() + "\",\"subscriptions\":{\"messagesAndStatuses\":true,"
                        + "\"contactsAndDealsCreation\":false,\"channelsUpdates\":true}}");
    }

    private List<String> statuses() {
        return door.posts("statuses").stream()
                .map(post -> post.first("statuses").path("status").textValue())
                .toList();
    }
}
