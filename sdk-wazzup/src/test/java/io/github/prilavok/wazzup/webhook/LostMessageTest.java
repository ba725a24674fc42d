package io.github.prilavok.wazzup.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prilavok.core.Outcome;
import io.github.prilavok.core.webhook.WebhookRequest;
import io.github.prilavok.wazzup.model.ChatType;
import io.github.prilavok.wazzup.model.SendMessage;
import io.github.prilavok.wazzup.model.SendMessageBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LostMessageTest {
    private static final Instant STARTED = Instant.parse("2026-03-05T09:10:00Z");
    private static final String SECRET = "nTq7-8fYw0mXk2VdBzLr";
    private static final String ECHO = """
            {"messages":[{"messageId":"7d9f6d0e-6f3b-4b0c-8f0e-2a1c5b7f9e10",\
            "channelId":"3f0c2a52-7c1e-4e0b-9a55-0c6f5f0f7d11","chatType":"whatsapp","chatId":"79011112233",\
            "dateTime":"2026-03-05T09:10:01.400Z","type":"text","isEcho":true,\
            "text":"Заказ 10042 оплачен. Трек СДЭК: 1234567890","status":"sent"}]}""";

    private static SendMessageBuilder toAnna() {
        return SendMessage.builder()
                .channelId("3f0c2a52-7c1e-4e0b-9a55-0c6f5f0f7d11")
                .chatType(ChatType.WHATSAPP)
                .chatId("79011112233");
    }

    private static final LostMessage LOST = LostMessage.of(
            toAnna().text("Заказ 10042 оплачен. Трек СДЭК: 1234567890").build(), STARTED);

    private static MessageEvent event(String body) {
        WebhookRequest request = WebhookRequest.of("POST", Map.of(), body.getBytes(StandardCharsets.UTF_8), null)
                .withUri('/' + SECRET);
        return WazzupNotifications.of(SECRET).receive(request).messages().get(0);
    }

    private static Outcome outcome(LostMessage lost, String from, String to) {
        assertThat(ECHO).contains(from);
        return lost.outcome(event(ECHO.replace(from, to)));
    }

    @Test
    void its_echo_proves_that_it_was_sent() {
        assertThat(LOST.outcome(event(ECHO))).isEqualTo(Outcome.DONE);
        assertThat(outcome(LOST, "\"status\":\"sent\"", "\"status\":\"error\"")).isEqualTo(Outcome.DONE);
        assertThat(outcome(LOST, "T09:10:01.400Z", "T09:09:56.000Z"))
                .as("clocks differ a little")
                .isEqualTo(Outcome.DONE);
    }

    @Test
    void anything_else_proves_nothing() {
        assertThat(outcome(LOST, "\"isEcho\":true", "\"isEcho\":false")).isEqualTo(Outcome.STILL_OPEN);
        assertThat(outcome(LOST, "\"isEcho\":true,", "")).isEqualTo(Outcome.STILL_OPEN);
        assertThat(outcome(LOST, "\"isEcho\":true", "\"isEcho\":true,\"isEdited\":true"))
                .isEqualTo(Outcome.STILL_OPEN);
        assertThat(outcome(LOST, "\"isEcho\":true", "\"isEcho\":true,\"isDeleted\":true"))
                .isEqualTo(Outcome.STILL_OPEN);
        assertThat(outcome(LOST, "3f0c2a52", "4f0c2a52")).isEqualTo(Outcome.STILL_OPEN);
        assertThat(outcome(LOST, "79011112233", "79011112234")).isEqualTo(Outcome.STILL_OPEN);
        assertThat(outcome(LOST, "10042", "10043")).isEqualTo(Outcome.STILL_OPEN);
        assertThat(outcome(LOST, "T09:10:01.400Z", "T09:09:50.000Z")).isEqualTo(Outcome.STILL_OPEN);
        assertThat(outcome(LOST, "2026-03-05T09:10:01.400Z", "yesterday")).isEqualTo(Outcome.STILL_OPEN);
        assertThat(outcome(LOST, "\"messageId\":\"7d9f6d0e-6f3b-4b0c-8f0e-2a1c5b7f9e10\",", ""))
                .isEqualTo(Outcome.STILL_OPEN);
    }

    @Test
    void the_echo_of_a_message_whose_answer_came_is_not_its_echo() {
        String known = "7d9f6d0e-6f3b-4b0c-8f0e-2a1c5b7f9e10";
        assertThat(LOST.outcome(event(ECHO), known::equals)).isEqualTo(Outcome.STILL_OPEN);
        assertThat(LOST.outcome(event(ECHO), "another"::equals)).isEqualTo(Outcome.DONE);
    }

    @Test
    void a_template_comes_back_with_its_values_filled_in() {
        LostMessage template = LostMessage.of(
                toAnna().templateId("g")
                        .templateValues(List.of("10042", "1234567890"))
                        .build(),
                STARTED);
        assertThat(outcome(template, "\"type\":\"text\"", "\"type\":\"wapi_template\""))
                .isEqualTo(Outcome.DONE);
        assertThat(template.outcome(event(ECHO)))
                .as("a text that says the same")
                .isEqualTo(Outcome.STILL_OPEN);
        assertThat(template.outcome(event(ECHO.replace("\"type\":\"text\"", "\"type\":\"wapi_template\"")
                        .replace("1234567890", "1234567891"))))
                .isEqualTo(Outcome.STILL_OPEN);
        LostMessage bare = LostMessage.of(toAnna().templateId("g").build(), STARTED);
        assertThat(outcome(bare, "\"type\":\"text\"", "\"type\":\"wapi_template\""))
                .isEqualTo(Outcome.STILL_OPEN);
    }

    @Test
    void a_file_is_recognised_by_its_link() {
        LostMessage file = LostMessage.of(
                toAnna().contentUri("https://shop.example.com/f/10042.pdf").build(), STARTED);
        String from = "\"type\":\"text\"";
        assertThat(outcome(file, from, "\"contentUri\":\"https://shop.example.com/f/10042.pdf\""))
                .isEqualTo(Outcome.DONE);
        assertThat(outcome(file, from, "\"contentUri\":\"https://store.wazzup24.com/1\""))
                .isEqualTo(Outcome.STILL_OPEN);
    }

    @Test
    void by_phone_or_username_where_there_was_no_chat_id() {
        SendMessageBuilder telegram =
                toAnna().chatType(ChatType.TELEGRAM).chatId(null).text("Заказ 10042 оплачен. Трек СДЭК: 1234567890");
        LostMessage byPhone = LostMessage.of(telegram.phone("79011112233").build(), STARTED);
        LostMessage byName =
                LostMessage.of(telegram.phone(null).username("Anna").build(), STARTED);
        String from = "\"isEcho\":true";
        assertThat(outcome(byPhone, from, from + ",\"contact\":{\"phone\":\"+79011112233\"}"))
                .isEqualTo(Outcome.DONE);
        assertThat(outcome(byPhone, from, from + ",\"contact\":{\"phone\":\"79011112234\"}"))
                .isEqualTo(Outcome.STILL_OPEN);
        assertThat(outcome(byPhone, from, from + ",\"contact\":{}")).isEqualTo(Outcome.STILL_OPEN);
        assertThat(byPhone.outcome(event(ECHO))).isEqualTo(Outcome.STILL_OPEN);
        assertThat(outcome(byName, from, from + ",\"contact\":{\"username\":\"anna\"}"))
                .isEqualTo(Outcome.DONE);
        assertThat(outcome(byName, from, from + ",\"contact\":{\"username\":\"ann\"}"))
                .isEqualTo(Outcome.STILL_OPEN);
    }

    @Test
    void it_shows_neither_whom_it_went_to_nor_what_it_says() {
        assertThat(LOST.toString()).doesNotContain("79011112233").doesNotContain("10042");
    }
}
