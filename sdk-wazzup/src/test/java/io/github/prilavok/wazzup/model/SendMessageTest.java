package io.github.prilavok.wazzup.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.prilavok.core.OpenEnum;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SendMessageTest {
    private static SendMessageBuilder to(ChatType chatType, String chatId) {
        return SendMessage.builder().channelId("c").chatType(chatType).chatId(chatId);
    }

    private static SendMessageBuilder whatsApp() {
        return to(ChatType.WHATSAPP, "79011112233");
    }

    private static void refused(SendMessageBuilder message, String why) {
        assertThatThrownBy(message::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(why);
    }

    @Test
    void a_message_is_exactly_one_of_text_file_and_template() {
        String why = "a message is exactly one of text, contentUri and templateId, not ";
        refused(whatsApp(), why + "0 of them");
        refused(whatsApp().text(" "), why + "0 of them");
        refused(whatsApp().text("t").contentUri("https://a/b"), why + "2 of them");
        refused(whatsApp().text("t").templateId("g"), why + "2 of them");
        refused(whatsApp().text("t").contentUri("https://a/b").templateId("g"), why + "3 of them");
        whatsApp().contentUri("https://a/b").build();
        whatsApp().templateId("g").build();
        whatsApp().text("@template: guid { [[1]]; [[2]] }").build();
    }

    @Test
    void what_no_messenger_takes_is_refused() {
        refused(whatsApp().text("я".repeat(10_001)), "text has 10001 characters; the limit is 10000");
        whatsApp().text("😀".repeat(10_000)).build();
        refused(whatsApp().contentUri("ftp://a/b"), "contentUri must be an http(s) link");
        refused(
                whatsApp().text("t").templateValues(List.of("a")),
                "templateValues are the values of a template's variables");
        refused(
                whatsApp().templateId("g").templateValues(List.of("a", " ")),
                "templateValues must not hold an empty value");
        refused(whatsApp().text("t").crmMessageId("x".repeat(65)), "crmMessageId has 65 characters; the limit is 64");
        refused(whatsApp().text("t").crmMessageId(" "), "crmMessageId is blank");
        refused(SendMessage.builder().chatType(ChatType.VK).chatId("1").text("t"), "channelId is missing; set it");
        refused(SendMessage.builder().channelId("c").chatId("1").text("t"), "chatType is missing; set it");
    }

    @Test
    void somebody_has_to_get_it() {
        refused(
                SendMessage.builder().channelId("c").chatType(ChatType.TELEGRAM).text("t"),
                "chatId is missing; set it, or");
        refused(whatsApp().chatId(null).phone("79011112233").text("t"), "phone is for Telegram and MAX only");
        refused(to(ChatType.VK, "1").username("anna").text("t"), "username is for Telegram only");
        refused(to(ChatType.MAX, "1").username("anna").text("t"), "username is for Telegram only");
        refused(to(ChatType.TELEGRAM, "1").username("@anna").text("t"), "username goes without the @");
        SendMessage.builder()
                .channelId("c")
                .chatType(ChatType.MAX)
                .phone("79011112233")
                .text("t")
                .build();
        SendMessage.builder()
                .channelId("c")
                .chatType(OpenEnum.of(ChatType.class, "signal"))
                .phone("79011112233")
                .text("t")
                .build();
    }

    @Test
    void a_phone_is_digits_with_the_country_code() {
        for (ChatType type : List.of(ChatType.WHATSAPP, ChatType.VIBER)) {
            refused(
                    to(type, "+7 901 111-22-33").text("t"),
                    "chatId must be digits with the country code: use ChatId.ofPhone");
        }
        refused(
                to(ChatType.TELEGRAM, "1").phone("+79011112233").text("t"),
                "phone must be digits with the country code: use ChatId.ofPhone");
        to(ChatType.WHATSGROUP, "79011112233-1610000000").text("t").build();
        to(ChatType.INSTAGRAM, "anna.shop").text("t").build();
        refused(to(ChatType.INSTAGRAM, "@anna.shop").text("t"), "an Instagram account goes without the @");
    }

    @ParameterizedTest
    @CsvSource({"wapi", "tgapi", "maxbot"})
    void a_transport_is_not_a_messenger(String transport) {
        refused(
                SendMessage.builder()
                        .channelId("c")
                        .chatType(OpenEnum.of(ChatType.class, transport))
                        .chatId("79011112233")
                        .text("t"),
                "chatType is a messenger, not the channel's transport: whatsapp for wapi");
    }

    @Test
    void it_shows_neither_whom_it_goes_to_nor_what_it_says() {
        SendMessage message =
                whatsApp().text("Анна, ваш заказ").crmMessageId("order-10042").build();
        assertThat(message.toString())
                .contains("order-10042")
                .contains("whatsapp")
                .doesNotContain("79011112233")
                .doesNotContain("Анна");
    }

    @Test
    void an_edit_is_either_a_text_or_a_file() {
        String why = "an edit is either text or contentUri";
        assertThatThrownBy(() -> EditMessage.builder().build()).hasMessage(why);
        assertThatThrownBy(() -> EditMessage.builder()
                        .text("t")
                        .contentUri("https://a/b")
                        .build())
                .hasMessage(why);
        assertThatThrownBy(() -> EditMessage.text("")).hasMessage("text is blank; set it");
    }
}
