package io.github.prilavok.sandbox.wazzup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.prilavok.sandbox.Fault;
import io.github.prilavok.sandbox.SandboxClock;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WazzupMessageTest {
    private static final String TEXT = """
            {"channelId":"3f0c2a52-7c1e-4e0b-9a55-0c6f5f0f7d11","chatType":"whatsapp","chatId":"79011112233",\
            "text":"Заказ 10042 оплачен. Трек СДЭК: 1234567890",\
            "crmMessageId":"20136d6f-a04f-5021-bd50-373ba337168d","clearUnanswered":false}""";
    private static final String TEMPLATE = """
            {"channelId":"b1a7e0c4-5d5e-4c3b-8f21-6a0d9c2e4f22","chatType":"whatsapp","chatId":"79011112233",\
            "templateId":"b5a3c9de-1f42-4d55-9c0a-6f0f4f1a2b3c","templateValues":["10042","1234567890"],\
            "crmMessageId":"o-10042-t1"}""";
    private static final String TELEGRAM = """
            {"channelId":"c0ffee00-0000-4000-8000-000000000001","chatType":"telegram","phone":"79011112233",\
            "text":"Заказ собран","crmMessageId":"o-10042-tg"}""";
    private static final String FILE = """
            {"channelId":"3f0c2a52-7c1e-4e0b-9a55-0c6f5f0f7d11","chatType":"whatsapp","chatId":"79011112233",\
            "contentUri":"https://shop.example.com/f/10042.pdf","crmMessageId":"o-10042-f1"}""";

    private final SandboxClock clock = new SandboxClock();
    private final WazzupSandbox wazzup = WazzupSandbox.start(clock);
    private final WazzupCaller shop = new WazzupCaller(wazzup);

    @AfterEach
    void close() {
        wazzup.close();
        clock.close();
    }

    @Test
    void text_is_accepted() {
        WazzupCaller.Answer answer = shop.message(TEXT);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body().path("chatId").textValue()).isEqualTo("79011112233");
        String messageId = answer.body().path("messageId").textValue();
        assertThat(wazzup.ledger().messages("79011112233")).singleElement().satisfies(message -> {
            assertThat(message.messageId()).isEqualTo(messageId);
            assertThat(message.text()).isEqualTo("Заказ 10042 оплачен. Трек СДЭК: 1234567890");
            assertThat(message.crmMessageId()).isEqualTo("20136d6f-a04f-5021-bd50-373ba337168d");
            assertThat(message.toString()).doesNotContain("79011112233").doesNotContain("10042");
        });
        assertThat(wazzup.ledger().count("79011112233", "Заказ 10042 оплачен. Трек СДЭК: 1234567890"))
                .isEqualTo(1);
    }

    @Test
    void message_is_delivered_and_then_read() {
        String messageId = shop.message(TEXT).body().path("messageId").textValue();
        assertThat(status()).isEqualTo("accepted");

        clock.advance(Duration.ofSeconds(1));
        assertThat(status()).isEqualTo("delivered");

        wazzup.clientReads(messageId);
        assertThat(status()).isEqualTo("read");
    }

    @Test
    void template_is_filled_in() {
        assertThat(shop.message(TEMPLATE).status()).isEqualTo(201);

        assertThat(wazzup.ledger().count("79011112233", "Заказ 10042, трек 1234567890"))
                .isEqualTo(1);
    }

    @Test
    void template_can_be_written_as_text() {
        WazzupCaller.Answer answer = shop.message(TEMPLATE.replace(
                "\"templateId\":\"b5a3c9de-1f42-4d55-9c0a-6f0f4f1a2b3c\",\"templateValues\":[\"10042\",\"1234567890\"]",
                "\"text\":\"@template: b5a3c9de-1f42-4d55-9c0a-6f0f4f1a2b3c { [[10042]]; [[1234567890]] }\""));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(wazzup.ledger().count("79011112233", "Заказ 10042, трек 1234567890"))
                .isEqualTo(1);
    }

    @Test
    void telegram_chat_is_begun_by_phone() {
        String chatId = shop.message(TELEGRAM).body().path("chatId").textValue();

        assertThat(chatId).matches("[0-9]+").isNotEqualTo("79011112233");
        assertThat(wazzup.ledger().count("79011112233", "Заказ собран")).isEqualTo(1);
        String again = shop.message(TELEGRAM.replace("o-10042-tg", "o-10042-tg2")
                        .replace("phone", "chatId")
                        .replace("79011112233", chatId))
                .body()
                .path("chatId")
                .textValue();
        assertThat(again).isEqualTo(chatId);
    }

    @Test
    void file_is_accepted() {
        assertThat(shop.message(FILE).status()).isEqualTo(201);

        assertThat(wazzup.ledger().messages())
                .extracting(SentMessage::contentUri)
                .containsExactly("https://shop.example.com/f/10042.pdf");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            "chatId":"79011112233";"chatId":"+79011112233";chatId
            "chatId":"79011112233";"chatId":79011112233;chatId
            "chatId":"79011112233",;'';chatId
            "chatType":"whatsapp";"chatType":"wapi";chatType
            "channelId":"3f0c2a52-7c1e-4e0b-9a55-0c6f5f0f7d11";"channelId":"main";channelId
            "crmMessageId":"20136d6f-a04f-5021-bd50-373ba337168d";"crmMessageId":10042;crmMessageId
            "crmMessageId":"20136d6f-a04f-5021-bd50-373ba337168d";"crmUserId":null;crmUserId
            "clearUnanswered":false;"clearUnanswered":"no";clearUnanswered
            "clearUnanswered":false;"phone":"79011112233";phone
            "clearUnanswered":false;"templateValues":["10042",""];templateValues
            """)
    void malformed_field_is_named(String part, String wrong, String field) {
        WazzupCaller.Answer answer = shop.message(TEXT.replace(part, wrong));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.error()).isEqualTo("INVALID_MESSAGE_DATA");
        assertThat(answer.body().path("status").intValue()).isEqualTo(400);
        assertThat(answer.body().path("requestId").textValue()).matches("[0-9a-f]{32}");
        assertThat(answer.body().path("description").textValue()).isEqualTo("Message data is invalid");
        assertThat(answer.body().path("data").path("fields")).hasSize(1);
        assertThat(answer.body().path("data").path("fields").path(0).textValue())
                .isEqualTo(field);
        assertThat(wazzup.ledger().messages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            "clearUnanswered":false;"contentUri":"https://shop.example.com/a.pdf";MESSAGE_ONLY_TEXT_OR_CONTENT
            "text":"Заказ 10042 оплачен. Трек СДЭК: 1234567890",;'';MESSAGE_NOTHING_TO_SEND
            "text":"Заказ 10042 оплачен. Трек СДЭК: 1234567890";"text":" ";MESSAGES_TEXT_CAN_NOT_BE_BLANK
            "text":"Заказ 10042 оплачен. Трек СДЭК: 1234567890";"contentUri":"";MESSAGES_CONTENT_CAN_NOT_BE_BLANK
            3f0c2a52-7c1e-4e0b-9a55-0c6f5f0f7d11;3f0c2a52-0000-4e0b-9a55-0c6f5f0f7d11;CHANNEL_NOT_FOUND
            3f0c2a52-7c1e-4e0b-9a55-0c6f5f0f7d11;d15ab1ed-0000-4000-8000-000000000033;CHANNEL_BLOCKED
            "chatType":"whatsapp";"chatType":"telegram";WRONG_TRANSPORT
            "clearUnanswered":false;"refMessageId":"7d9f6d0e-6f3b-4b0c-8f0e-2a1c5b7f9e10";REFERENCE_MESSAGE_NOT_FOUND
            """)
    void refused_message_has_its_code(String part, String wrong, String code) {
        WazzupCaller.Answer answer = shop.message(TEXT.replace(part, wrong));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.error()).isEqualTo(code);
        assertThat(wazzup.ledger().executed("sendMessage")).isZero();
    }

    @Test
    void wrong_transport_is_explained() {
        JsonNode data = shop.message(TEXT.replace("\"chatType\":\"whatsapp\"", "\"chatType\":\"viber\""))
                .body()
                .path("data");

        assertThat(data.path("transport").textValue()).isEqualTo("whatsapp");
        assertThat(data.path("chatType").textValue()).isEqualTo("viber");
        assertThat(data.path("channelId").textValue()).isEqualTo("3f0c2a52-7c1e-4e0b-9a55-0c6f5f0f7d11");
    }

    @Test
    void text_has_the_limit_of_its_transport() {
        String ten = "1234567890";

        assertThat(shop.message(TEXT.replace(ten, ten.repeat(1001))).error()).isEqualTo("MESSAGE_TEXT_TOO_LONG");
        assertThat(shop.message(TEXT.replace(ten, ten.repeat(110))
                                .replace(
                                        "3f0c2a52-7c1e-4e0b-9a55-0c6f5f0f7d11", "b1a7e0c4-5d5e-4c3b-8f21-6a0d9c2e4f22"))
                        .error())
                .isEqualTo("MESSAGES_TOO_LONG_WABA");
        assertThat(shop.message(TEXT.replace(ten, ten.repeat(990))).status()).isEqualTo(201);
    }

    @Test
    void unapproved_template_is_refused() {
        WazzupCaller.Answer answer = shop.message(
                TEMPLATE.replace("b3c\",\"t", "b4d\",\"t").replace("[\"10042\",\"1234567890\"]", "[\"10042\"]"));

        assertThat(answer.error()).isEqualTo("TEMPLATE_REJECTED");
        assertThat(shop.message(TEMPLATE.replace(",\"1234567890\"", "")).error())
                .isEqualTo("INVALID_MESSAGE_DATA");
    }

    @Test
    void repeat_is_refused_for_a_minute_and_then_goes_out() {
        assertThat(shop.message(TEMPLATE).status()).isEqualTo(201);

        clock.advance(Duration.ofSeconds(58));
        WazzupCaller.Answer repeat = shop.message(TEMPLATE);
        assertThat(repeat.status()).isEqualTo(400);
        assertThat(repeat.error()).isEqualTo("REPEATED_CRM_MESSAGE_ID");
        assertThat(repeat.body().path("data").path("crmMessageId").textValue()).isEqualTo("o-10042-t1");
        assertThat(repeat.body().has("messageId")).isFalse();

        clock.advance(Duration.ofSeconds(3));
        assertThat(shop.message(TEMPLATE).status()).isEqualTo(201);
        assertThat(wazzup.ledger().count("79011112233", "Заказ 10042, трек 1234567890"))
                .isEqualTo(2);
    }

    @Test
    void refused_message_does_not_reserve_its_identifier() {
        shop.message(TEXT.replace("\"chatType\":\"whatsapp\"", "\"chatType\":\"viber\""));

        assertThat(shop.message(TEXT).status()).isEqualTo(201);
    }

    @Test
    void lost_answer_still_sends_one_message() {
        wazzup.misbehave().once("sendMessage", Fault.resetAfter());

        assertThatThrownBy(() -> shop.message(TEXT)).isInstanceOf(UncheckedIOException.class);

        assertThat(wazzup.ledger().messages("79011112233")).hasSize(1);
        assertThat(shop.message(TEXT).error()).isEqualTo("REPEATED_CRM_MESSAGE_ID");
        assertThat(wazzup.ledger().messages("79011112233")).hasSize(1);
    }

    @Test
    void channel_that_does_not_work_refuses() {
        String channelId = wazzup.channel("whatsapp").channelId();

        wazzup.channelChanges(channelId, "phoneUnavailable");
        assertThat(shop.message(TEXT).error()).isEqualTo("MESSAGE_CHANNEL_UNAVAILABLE");
        wazzup.channelChanges(channelId, "notEnoughMoney");
        assertThat(shop.message(TEXT).error()).isEqualTo("CHANNEL_NO_MONEY");
        assertThat(shop.get("/v3/channels").body().path(0).path("state").textValue())
                .isEqualTo("notEnoughMoney");
    }

    @Test
    void blocked_channel_accepts_and_delivers_nothing() {
        wazzup.channelChanges(wazzup.channel("whatsapp").channelId(), "blocked");

        assertThat(shop.message(TEXT).status()).isEqualTo(201);
        clock.advance(Duration.ofDays(1));

        assertThat(status()).isEqualTo("accepted");
    }

    @Test
    void free_text_reaches_a_waba_client_only_after_it_wrote() {
        String waba = TEXT.replace(
                "3f0c2a52-7c1e-4e0b-9a55-0c6f5f0f7d11", wazzup.channel("wapi").channelId());
        assertThat(shop.message(waba).status()).isEqualTo(201);
        clock.advance(Duration.ofMinutes(2));
        assertThat(status()).isEqualTo("error");

        wazzup.clientWrites(wazzup.channel("wapi").channelId(), "79011112233", "Где заказ?");
        shop.message(waba);
        clock.advance(Duration.ofMinutes(2));

        assertThat(wazzup.ledger().messages().get(1).status()).isEqualTo("delivered");
    }

    @Test
    void telegram_bot_cannot_write_first() {
        wazzup.addChannel(
                new WazzupChannel("c0ffee00-0000-4000-8000-000000000002", "telegram", "shop_bot", "active", "Bot"));
        String message = TELEGRAM.replace("000000000001", "000000000002");

        assertThat(shop.message(message.replace("phone", "chatId")).error()).isEqualTo("CHAT_NO_ACCESS");
    }

    @Test
    void any_code_can_be_asked_for() {
        wazzup.refusesNextMessage("MESSAGES_IS_SPAM");

        assertThat(shop.message(TEXT).error()).isEqualTo("MESSAGES_IS_SPAM");
        assertThat(shop.message(TEXT).status()).isEqualTo(201);
    }

    @Test
    void message_is_edited_and_deleted() {
        String path =
                "/v3/message/" + shop.message(TEXT).body().path("messageId").textValue();

        assertThat(shop.patch(path, "{\"text\":\"Иначе\"}").status()).isEqualTo(200);
        assertThat(wazzup.ledger().count("79011112233", "Иначе")).isEqualTo(1);
        assertThat(shop.patch(path, "{\"text\":\"a\",\"contentUri\":\"https://a.example/b\"}")
                        .error())
                .isEqualTo("MESSAGES_ONLY_TEXT_OR_CONTENT");
        clock.advance(Duration.ofMinutes(16));
        assertThat(shop.patch(path, "{\"text\":\"Поздно\"}").error()).isEqualTo("MESSAGES_EDITING_TIME_EXPIRED");
        assertThat(shop.delete(path).status()).isEqualTo(200);
        assertThat(status()).isEqualTo("deleted");
        assertThat(shop.delete(path).error()).isEqualTo("MESSAGES_NOT_FOUND");
    }

    @Test
    void waba_message_is_neither_edited_nor_deleted() {
        String path =
                "/v3/message/" + shop.message(TEMPLATE).body().path("messageId").textValue();

        assertThat(shop.patch(path, "{\"text\":\"Иначе\"}").error()).isEqualTo("CHANNEL_INVALID_TRANSPORT_FOR_EDITING");
        assertThat(shop.delete(path).error()).isEqualTo("CHANNEL_INVALID_TRANSPORT_FOR_DELETION");
    }

    @Test
    void key_decides_what_is_open() {
        assertThat(shop.with(null).get("/v3/channels").status()).isEqualTo(401);
        WazzupCaller.Answer wrong = shop.with("wrong").message(TEXT);
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.text()).isEmpty();

        shop.with(wazzup.sidecarKey());
        assertThat(shop.get("/v3/channels").status()).isEqualTo(200);
        assertThat(shop.message(TEXT).status()).isEqualTo(201);
        assertThat(shop.get("/v3/templates/whatsapp").status()).isEqualTo(200);
        WazzupCaller.Answer closed = shop.get("/v3/users");
        assertThat(closed.status()).isEqualTo(403);
        assertThat(closed.text()).isEqualTo("{\"error\":\"FORBIDDEN\"}");
    }

    @Test
    void too_many_requests_are_refused_for_a_while() {
        wazzup.allowsRequests(2);
        shop.get("/v3/channels");
        shop.get("/v3/channels");

        assertThat(shop.message(TEXT).status()).isEqualTo(429);
        assertThat(wazzup.ledger().messages()).isEmpty();
        clock.advance(Duration.ofSeconds(5));
        assertThat(shop.message(TEXT).status()).isEqualTo(201);
    }

    @Test
    void unreadable_body_is_invalid_data() {
        assertThat(shop.message("{").error()).isEqualTo("INVALID_MESSAGE_DATA");
    }

    @Test
    void channels_are_a_bare_array() {
        JsonNode channels = shop.get("/v3/channels").body();

        assertThat(channels.isArray()).isTrue();
        assertThat(channels.path(0).toString())
                .isEqualTo("{\"channelId\":\"3f0c2a52-7c1e-4e0b-9a55-0c6f5f0f7d11\",\"transport\":\"whatsapp\","
                        + "\"plainId\":\"79995550011\",\"state\":\"active\",\"name\":\"Shop\"}");
        assertThat(channels.findValuesAsText("transport")).contains("whatsapp", "wapi", "tgapi");
        assertThat(channels.findValuesAsText("state")).contains("disabled");
    }

    @Test
    void templates_are_a_bare_array() {
        JsonNode templates = shop.get("/v3/templates/whatsapp").body();

        assertThat(templates.path(0).path("templateGuid").textValue())
                .isEqualTo("b5a3c9de-1f42-4d55-9c0a-6f0f4f1a2b3c");
        assertThat(templates.path(0).path("templateCode").textValue())
                .isEqualTo("@template: b5a3c9de-1f42-4d55-9c0a-6f0f4f1a2b3c { [[bodyVar1]]; [[bodyVar2]] }");
        assertThat(templates.path(0).path("components").path(0).path("example").toString())
                .isEqualTo("{\"body_text\":[[\"1\",\"2\"]]}");
        assertThat(shop.get("/v3/templates/whatsapp?limit=1&offset=1").body().findValuesAsText("status"))
                .containsExactly("pending");
    }

    private String status() {
        return wazzup.ledger().messages().get(0).status();
    }
}
