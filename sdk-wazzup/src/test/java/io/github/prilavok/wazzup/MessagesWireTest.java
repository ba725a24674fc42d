package io.github.prilavok.wazzup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.prilavok.core.Acknowledged;
import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.CallListener;
import io.github.prilavok.core.Outcome;
import io.github.prilavok.core.RequestOptions;
import io.github.prilavok.core.error.ApiException;
import io.github.prilavok.core.error.ConflictException;
import io.github.prilavok.core.error.NotFoundException;
import io.github.prilavok.core.error.OutcomeUnknownException;
import io.github.prilavok.core.error.ProviderUnavailableException;
import io.github.prilavok.core.error.RateLimitException;
import io.github.prilavok.core.error.RefusedException;
import io.github.prilavok.wazzup.model.Buttons;
import io.github.prilavok.wazzup.model.ChatId;
import io.github.prilavok.wazzup.model.ChatType;
import io.github.prilavok.wazzup.model.Deletion;
import io.github.prilavok.wazzup.model.EditMessage;
import io.github.prilavok.wazzup.model.SendMessage;
import io.github.prilavok.wazzup.model.SendMessageBuilder;
import io.github.prilavok.wazzup.model.SentMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesWireTest extends WireTest {
    private static final String CHANNEL = "3f0c2a52-7c1e-4e0b-9a55-0c6f5f0f7d11";
    private static final String ACCEPTED =
            "{\"messageId\":\"7d9f6d0e-6f3b-4b0c-8f0e-2a1c5b7f9e10\",\"chatId\":\"79011112233\"}";

    private static SendMessageBuilder whatsApp() {
        return SendMessage.builder()
                .channelId(CHANNEL)
                .chatType(ChatType.WHATSAPP)
                .chatId(ChatId.ofPhone("8 (901) 111-22-33"));
    }

    private static SendMessage text() {
        return whatsApp()
                .text("Заказ 10042 оплачен. Трек СДЭК: 1234567890")
                .crmMessageId("20136d6f-a04f-5021-bd50-373ba337168d")
                .clearUnanswered(false)
                .build();
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 200})
    void sendMessage(int status) throws Exception {
        answer(status, ACCEPTED);
        SentMessage sent = wazzup.messages().sendMessage(text()).execute();
        sent("POST", "/v3/message", """
                {"channelId":"3f0c2a52-7c1e-4e0b-9a55-0c6f5f0f7d11","chatType":"whatsapp","chatId":"79011112233",\
                "text":"Заказ 10042 оплачен. Трек СДЭК: 1234567890",\
                "crmMessageId":"20136d6f-a04f-5021-bd50-373ba337168d","clearUnanswered":false}""");
        assertThat(sent.messageId()).isEqualTo("7d9f6d0e-6f3b-4b0c-8f0e-2a1c5b7f9e10");
        assertThat(sent.chatId()).isEqualTo("79011112233");
    }

    @Test
    void sendMessage_by_template() throws Exception {
        answer(201, ACCEPTED);
        wazzup.messages()
                .sendMessage(whatsApp()
                        .templateId("b5a3c9de-1f42-4d55-9c0a-6f0f4f1a2b3c")
                        .templateValues(List.of("10042", "1234567890"))
                        .crmMessageId("o-10042-t1")
                        .build())
                .execute();
        sent("POST", "/v3/message", """
                {"channelId":"3f0c2a52-7c1e-4e0b-9a55-0c6f5f0f7d11","chatType":"whatsapp","chatId":"79011112233",\
                "templateId":"b5a3c9de-1f42-4d55-9c0a-6f0f4f1a2b3c","templateValues":["10042","1234567890"],\
                "crmMessageId":"o-10042-t1"}""");
    }

    @Test
    void sendMessage_to_telegram_by_phone() throws Exception {
        answer(201, ACCEPTED);
        wazzup.messages()
                .sendMessage(SendMessage.builder()
                        .channelId("c0ffee00-0000-4000-8000-000000000001")
                        .chatType(ChatType.TELEGRAM)
                        .phone(ChatId.ofPhone("+7 901 111 22 33"))
                        .text("Заказ собран")
                        .crmMessageId("o-10042-tg")
                        .build())
                .execute();
        sent("POST", "/v3/message", """
                {"channelId":"c0ffee00-0000-4000-8000-000000000001","chatType":"telegram","phone":"79011112233",\
                "text":"Заказ собран","crmMessageId":"o-10042-tg"}""");
    }

    @Test
    void sendMessage_of_a_file() throws Exception {
        answer(201, ACCEPTED);
        wazzup.messages()
                .sendMessage(whatsApp()
                        .contentUri("https://shop.example.com/f/10042.pdf")
                        .crmMessageId("o-10042-f1")
                        .build())
                .execute();
        sent("POST", "/v3/message", """
                {"channelId":"3f0c2a52-7c1e-4e0b-9a55-0c6f5f0f7d11","chatType":"whatsapp","chatId":"79011112233",\
                "contentUri":"https://shop.example.com/f/10042.pdf","crmMessageId":"o-10042-f1"}""");
    }

    @Test
    void sendMessage_with_everything_else_that_there_is() throws Exception {
        answer(201, ACCEPTED);
        wazzup.messages()
                .sendMessage(SendMessage.builder()
                        .channelId("c")
                        .chatType(ChatType.TELEGRAM)
                        .username("anna")
                        .text("t")
                        .refMessageId("r")
                        .crmUserId("u-7")
                        .crmMessageId("m")
                        .buttonsObject(Buttons.Inline.column(Buttons.TelegramButton.callback("Где заказ?", "where")))
                        .addExtra("tomorrow", Map.of("a", 1))
                        .build())
                .execute();
        sent("POST", "/v3/message", """
                {"channelId":"c","chatType":"telegram","username":"anna","text":"t","refMessageId":"r","crmUserId":"u-7",\
                "crmMessageId":"m","buttonsObject":{"replyMarkup":"inline",\
                "buttons":[[{"text":"Где заказ?","callbackData":"where"}]]},"tomorrow":{"a":1}}""");
    }

    @Test
    void one_record_is_one_message_whatever_sends_it() throws Exception {
        SendMessage message = whatsApp().text("a").build();
        assertThat(message.crmMessageId()).hasSize(36);
        assertThat(whatsApp().text("a").build().crmMessageId()).isNotEqualTo(message.crmMessageId());
        assertThat(message.toBuilder().build()).isEqualTo(message);
        answer(201, ACCEPTED);
        answer(400, """
                {"status":400,"requestId":"00112233445566778899aabbccddeeff","error":"REPEATED_CRM_MESSAGE_ID",\
                "description":"You have already sent message with same crmMessageId","data":{"crmMessageId":"x"}}""");
        wazzup.messages().sendMessage(message).execute();
        assertThatThrownBy(() -> wazzup.messages().sendMessage(message).execute())
                .isInstanceOf(ConflictException.class)
                .hasMessage(
                        "wazzup sendMessage: conflict [REPEATED_CRM_MESSAGE_ID]: You have already sent message with same"
                                + " crmMessageId. A message with this crmMessageId was accepted less than 60 seconds ago. If it was"
                                + " this very message, it is on its way; if not, give this one a crmMessageId of its own"
                                + " (HTTP 400, 1 attempt, request 00112233445566778899aabbccddeeff)");
        String id = message.crmMessageId();
        for (int i = 0; i < 2; i++) {
            sent("POST", "/v3/message", """
                    {"channelId":"3f0c2a52-7c1e-4e0b-9a55-0c6f5f0f7d11","chatType":"whatsapp","chatId":"79011112233",\
                    "text":"a","crmMessageId":"%s"}""".formatted(id));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "500|",
                "502|<html>Bad Gateway</html>",
                "503|{\"error\":\"BAD_CONTACT\"}",
                "504|",
                "408|",
                "400|{\"error\":\"MESSAGES_CAN_NOT_ADD\",\"description\":\"not sent\"}",
                "400|{\"error\":\"UNKNOWN_ERROR\"}",
                "400|{\"error\":\"unknownErrorWithTraceId\"}",
                "400|{\"error\":\"UNKNOWN_ERROR_IN_CHANNEL\"}",
                "404|{\"error\":\"unknownError42\"}",
                "302|",
                "201|",
                "201|{}",
                "201|{\"messageId\":\"\",\"chatId\":\"79011112233\"}",
                "201|<html>OK</html>",
                "200|{\"messageId\":\"7d9f",
                "200|{\"error\":\"introducedToday\"}",
                "200|{\"error\":{\"reason\":1}}",
            })
    void an_answer_that_says_nothing_certain_is_an_unknown_outcome_and_never_a_second_message(int status, String body) {
        answer(status, body == null ? "" : body);
        answer(201, ACCEPTED);
        OutcomeUnknownException unknown = catchThrowableOfType(
                OutcomeUnknownException.class,
                () -> wazzup.messages().sendMessage(text()).execute());
        assertThat(unknown).isNotNull();
        assertThat(unknown.canReconcile()).isFalse();
        assertThat(unknown.reconcile()).isEqualTo(Outcome.STILL_OPEN);
        assertThat(unknown.isRetryable()).isFalse();
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_connection_that_breaks_after_the_request_leaves_the_outcome_unknown(boolean async) {
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());
        answer(201, ACCEPTED);
        ApiCall<SentMessage> call = wazzup.messages().sendMessage(text());
        assertThatThrownBy(() -> run(call, async)).isInstanceOf(OutcomeUnknownException.class);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_deadline_that_passes_leaves_the_outcome_unknown(boolean async) {
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());
        ApiCall<SentMessage> call =
                wazzup.messages().sendMessage(text()).with(RequestOptions.timeout(Duration.ofMillis(1500)));
        assertThatThrownBy(() -> run(call, async)).isInstanceOf(OutcomeUnknownException.class);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    private static <T> T run(ApiCall<T> call, boolean async) throws Throwable {
        if (!async) {
            return call.execute();
        }
        try {
            return call.executeAsync().join();
        } catch (CompletionException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    @ParameterizedTest
    @CsvSource({"'', PT5S", "2, PT5S", "7, PT7S"})
    void too_many_requests_is_repeated_after_five_seconds_or_more(String retryAfter, Duration wait) {
        server.enqueue(new MockResponse.Builder()
                .code(429)
                .addHeader("Retry-After", retryAfter)
                .body("{\"error\":\"TOO_MANY_REQUESTS\"}")
                .build());
        CompletableFuture<Duration> waited = new CompletableFuture<>();
        CallListener listener = new CallListener() {
            @Override
            public void attempted(Call call, Attempt attempt) {
                if (attempt.retryIn() != null) {
                    waited.complete(attempt.retryIn());
                }
            }
        };
        try (WazzupClient listened = client().listener(listener).build()) {
            CompletableFuture<SentMessage> sending =
                    listened.messages().sendMessage(text()).executeAsync();
            assertThat(waited.orTimeout(5, TimeUnit.SECONDS).join()).isEqualTo(wait);
            sending.cancel(true);
        }
    }

    @Test
    void too_many_requests_says_how_long_to_wait_when_there_is_no_time_to_repeat() {
        answer(429, "");
        assertThatThrownBy(() -> wazzup.messages()
                        .sendMessage(text())
                        .with(RequestOptions.timeout(Duration.ofSeconds(4)))
                        .execute())
                .isInstanceOfSatisfying(RateLimitException.class, e -> {
                    assertThat(e.retryAfter()).contains(Duration.ofSeconds(5));
                    assertThat(e.isRetryable()).isTrue();
                });
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void a_channel_that_is_offline_is_for_the_callers_queue_not_for_the_engine() {
        answer(400, "{\"error\":\"MESSAGE_CHANNEL_UNAVAILABLE\",\"description\":\"wait a minute\"}");
        assertThatThrownBy(() -> wazzup.messages().sendMessage(text()).execute())
                .isInstanceOf(ProviderUnavailableException.class)
                .hasMessageContaining("Nothing was sent");
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void editMessage() throws Exception {
        answer(200, "");
        assertThat(wazzup.messages().editMessage("7d9f6d0e", "Трек: 2").execute())
                .isEqualTo(Acknowledged.DONE);
        sent("PATCH", "/v3/message/7d9f6d0e", "{\"text\":\"Трек: 2\"}");
        answer(200, "OK");
        EditMessage file = EditMessage.builder()
                .contentUri("https://shop.example.com/f/2.pdf")
                .crmUserId("u-7")
                .build();
        wazzup.messages().editMessage("7d9f6d0e", file).execute();
        sent(
                "PATCH",
                "/v3/message/7d9f6d0e",
                "{\"contentUri\":\"https://shop.example.com/f/2.pdf\",\"crmUserId\":\"u-7\"}");
    }

    @Test
    void editMessage_is_repeated_for_a_repeat_ends_in_the_same_text() throws Exception {
        answer(503, "");
        answer(200, "{\"ok\":true}");
        wazzup.messages().editMessage("m", "t").execute();
        sent("PATCH", "/v3/message/m", "{\"text\":\"t\"}");
        sent("PATCH", "/v3/message/m", "{\"text\":\"t\"}");
    }

    @Test
    void editMessage_that_is_too_late_or_not_for_this_channel() {
        for (String code : List.of(
                "MESSAGES_EDITING_TIME_EXPIRED", "MESSAGES_CONTAIN_BUTTONS", "CHANNEL_INVALID_TRANSPORT_FOR_EDITING")) {
            answer(400, "{\"error\":\"" + code + "\"}");
            assertThatThrownBy(() -> wazzup.messages().editMessage("m", "t").execute())
                    .isInstanceOfSatisfying(
                            RefusedException.class, e -> assertThat(e.code()).contains(code));
        }
        answer(400, "{\"error\":\"MESSAGES_NOT_FOUND\"}");
        assertThatThrownBy(() -> wazzup.messages().editMessage("m", "t").execute())
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void deleteMessage() throws Exception {
        answer(200, "");
        assertThat(wazzup.messages().deleteMessage("7d9f6d0e").execute()).isEqualTo(Deletion.DELETED);
        sent("DELETE", "/v3/message/7d9f6d0e", null);
    }

    @Test
    void deleteMessage_finds_nothing_when_its_lost_try_had_deleted_it() {
        answer(503, "");
        answer(400, "{\"error\":\"MESSAGES_NOT_FOUND\",\"description\":\"no such message\"}");
        assertThat(wazzup.messages().deleteMessage("m").execute()).isEqualTo(Deletion.NOT_FOUND);
    }

    @Test
    void deleteMessage_does_not_take_another_no_for_done() {
        answer(400, "{\"error\":\"MESSAGES_DELETION_TIME_EXPIRED\"}");
        assertThatThrownBy(() -> wazzup.messages().deleteMessage("m").execute()).isInstanceOf(RefusedException.class);
        answer(404, "<html>nginx</html>", "text/html");
        assertThatThrownBy(() -> wazzup.messages().deleteMessage("m").execute()).isInstanceOf(NotFoundException.class);
        answer(404, "");
        assertThatThrownBy(() -> wazzup.messages().deleteMessage("m").execute()).isInstanceOf(NotFoundException.class);
        answer(404, "{\"error\":\"Not Found\"}");
        assertThatThrownBy(() -> wazzup.messages().deleteMessage("m").execute()).isInstanceOf(NotFoundException.class);
        answer(404, "{\"error\":\"CHANNEL_NOT_FOUND\"}");
        assertThatThrownBy(() -> wazzup.messages().deleteMessage("m").execute()).isInstanceOf(NotFoundException.class);
    }

    @Test
    void an_id_cannot_leave_its_place_in_the_path() throws Exception {
        answer(200, "");
        wazzup.messages().deleteMessage("a/../b?c=%2e").execute();
        sent("DELETE", "/v3/message/a%2F..%2Fb%3Fc=%252e", null);
        assertThatThrownBy(() -> wazzup.messages().deleteMessage("..").execute())
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void the_exception_shows_neither_the_text_nor_the_phone() {
        answer(400, """
                {"error":"BAD_CONTACT","description":"no account +79011112233","data":{"chatId":"79011112233","text":"Заказ"}}""");
        ApiException refused = catchThrowableOfType(
                ApiException.class, () -> wazzup.messages().sendMessage(text()).execute());
        assertThat(refused).isInstanceOf(RefusedException.class);
        assertThat(refused.getMessage() + refused.failure())
                .doesNotContain("79011112233")
                .doesNotContain("Заказ");
    }
}
