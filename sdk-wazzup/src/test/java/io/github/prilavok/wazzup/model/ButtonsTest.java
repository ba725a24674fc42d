package io.github.prilavok.wazzup.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.wazzup.internal.WazzupJson;
import io.github.prilavok.wazzup.model.Buttons.MaxButton;
import io.github.prilavok.wazzup.model.Buttons.MaxButtonType;
import io.github.prilavok.wazzup.model.Buttons.MaxIntent;
import io.github.prilavok.wazzup.model.Buttons.ReplyButton;
import io.github.prilavok.wazzup.model.Buttons.TelegramButton;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ButtonsTest {
    private static void written(Buttons buttons, String json) throws Exception {
        assertThat(WazzupJson.MAPPER.readTree(WazzupJson.MAPPER.writeValueAsString(buttons)))
                .isEqualTo(WazzupJson.MAPPER.readTree(json));
    }

    @Test
    void waba_interactive() throws Exception {
        written(
                new Buttons.Interactive(List.of(new ReplyButton("Да", "yes"), new ReplyButton("Нет", null))),
                "{\"buttons\":[{\"text\":\"Да\",\"type\":\"text\",\"payload\":\"yes\"},{\"text\":\"Нет\",\"type\":\"text\"}]}");
        assertThatThrownBy(() -> new ReplyButton("x".repeat(21), null)).hasMessageContaining("the limit is 20");
        assertThatThrownBy(() -> new Buttons.Interactive(Collections.nCopies(11, new ReplyButton("a", null))))
                .hasMessageContaining("1 to 10 entries, not 11");
    }

    @Test
    void waba_template() throws Exception {
        written(Buttons.Template.payloads("a", "b"), "{\"buttons\":[{\"payload\":\"a\"},{\"payload\":\"b\"}]}");
    }

    @Test
    void telegram_inline() throws Exception {
        written(
                Buttons.Inline.column(
                        TelegramButton.link("Где?", "https://shop.example.com"),
                        TelegramButton.callback("Отменить", "x")),
                """
                {"replyMarkup":"inline","buttons":[[{"text":"Где?","url":"https://shop.example.com"}],\
                [{"text":"Отменить","callbackData":"x"}]]}""");
        assertThatThrownBy(() -> Buttons.Inline.column(TelegramButton.key("a")))
                .hasMessageContaining("needs url or callbackData");
        assertThatThrownBy(() -> TelegramButton.callback("a", "я".repeat(33)))
                .hasMessageContaining("1 to 64 bytes, not 66");
        assertThatThrownBy(() -> TelegramButton.callback("a", "")).hasMessageContaining("1 to 64 bytes, not 0");
        assertThatThrownBy(() -> TelegramButton.key("x".repeat(65))).hasMessageContaining("the limit is 64");
        assertThatThrownBy(() -> new Buttons.Inline(List.of())).hasMessageContaining("rows of buttons");
        assertThatThrownBy(() -> new Buttons.Inline(List.of(List.of()))).hasMessageContaining("rows of buttons");
    }

    @Test
    void telegram_keyboard() throws Exception {
        written(
                new Buttons.Keyboard(true, List.of(List.of(TelegramButton.key("1"), TelegramButton.key("2")))),
                "{\"replyMarkup\":\"reply\",\"oneTimeKeyboard\":true,\"buttons\":[[{\"text\":\"1\"},{\"text\":\"2\"}]]}");
        written(new Buttons.RemoveKeyboard(), "{\"replyMarkup\":\"reply\",\"removeKeyboard\":true}");
        assertThatThrownBy(() -> new Buttons.Keyboard(null, List.of(List.of(TelegramButton.callback("a", "b")))))
                .hasMessageContaining("a text only");
    }

    @Test
    void max() throws Exception {
        written(
                new Buttons.Max(List.of(
                        List.of(MaxButton.callback("a", "p"), MaxButton.link("b", "https://u")),
                        List.of(
                                MaxButton.message("c"),
                                new MaxButton(MaxButtonType.CALLBACK, "d", "q", null, MaxIntent.NEGATIVE)))),
                """
                {"chatType":"max","buttons":[[{"type":"callback","text":"a","payload":"p"},\
                {"type":"link","text":"b","url":"https://u"}],[{"type":"message","text":"c"},\
                {"type":"callback","text":"d","payload":"q","intent":"negative"}]]}""");
        assertThatThrownBy(() -> new MaxButton(MaxButtonType.LINK, "a", null, null, null))
                .hasMessageContaining("url is for the type link");
        assertThatThrownBy(() -> new MaxButton(MaxButtonType.MESSAGE, "a", "p", null, null))
                .hasMessageContaining("payload is for the type callback");
        new MaxButton(OpenEnum.of(MaxButtonType.class, "pay"), "a", "p", "u", null);
    }

    @Test
    void a_shape_of_tomorrow() throws Exception {
        written(new Buttons.Unknown(Map.of("list", List.of(1))), "{\"list\":[1]}");
    }
}
