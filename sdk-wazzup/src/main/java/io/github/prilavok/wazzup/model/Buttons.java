package io.github.prilavok.wazzup.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.wazzup.internal.WazzupRedaction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Buttons below a message; every kind of channel has a shape of its own. A message with buttons cannot be edited.
 *
 * <pre>{@code
 * .buttonsObject(Buttons.Inline.column(
 *         TelegramButton.link("Где заказ?", "https://shop.example.com/o/10042"),
 *         TelegramButton.callback("Отменить", "cancel:10042")))
 * }</pre>
 */
public sealed interface Buttons {
    /**
     * WABA, inside the 24 hours after the client's last message.
     *
     * @param buttons 1 to 10; Wazzup would drop the others without a word
     */
    record Interactive(List<ReplyButton> buttons) implements Buttons {
        public Interactive {
            buttons = List.copyOf(buttons);
            Check.size("buttonsObject.buttons", buttons, 1, 10);
        }

        @Override
        public String toString() {
            return WazzupRedaction.describe(this);
        }
    }

    /**
     * A button of {@link Interactive}.
     *
     * @param text 1 to 20 characters
     * @param payload what the webhook of the reply carries; without it, the button's index from 0
     */
    record ReplyButton(String text, @Nullable String payload) {
        public ReplyButton {
            Check.text("buttonsObject.buttons[].text", text, 20);
        }

        /** The only type there is. */
        @JsonProperty
        String type() {
            return "text";
        }

        @Override
        public String toString() {
            return WazzupRedaction.describe(this);
        }
    }

    /**
     * A WABA template; the texts are the template's own.
     *
     * @param buttons one for each button of the template, in its order
     */
    record Template(List<TemplateButton> buttons) implements Buttons {
        public Template {
            buttons = List.copyOf(buttons);
            Check.size("buttonsObject.buttons", buttons, 1, 10);
        }

        /** One payload for each button of the template, in its order. */
        public static Template payloads(String... payloads) {
            return new Template(
                    List.of(payloads).stream().map(TemplateButton::new).toList());
        }

        @Override
        public String toString() {
            return WazzupRedaction.describe(this);
        }
    }

    /**
     * A button of {@link Template}.
     *
     * @param payload what the webhook of the reply carries; without it, the button's text
     */
    record TemplateButton(@Nullable String payload) {

        @Override
        public String toString() {
            return WazzupRedaction.describe(this);
        }
    }

    /**
     * A Telegram bot's buttons in the message.
     *
     * @param buttons rows of buttons, none of them empty
     */
    record Inline(List<List<TelegramButton>> buttons) implements Buttons {
        public Inline {
            buttons = rows(buttons);
            for (List<TelegramButton> row : buttons) {
                for (TelegramButton button : row) {
                    Check.that(
                            button.url() != null || button.callbackData() != null,
                            "a button in a Telegram message needs url or callbackData");
                }
            }
        }

        /** One button a row. */
        public static Inline column(TelegramButton... buttons) {
            return new Inline(List.of(buttons).stream().map(List::of).toList());
        }

        @JsonProperty
        String replyMarkup() {
            return "inline";
        }

        @Override
        public String toString() {
            return WazzupRedaction.describe(this);
        }
    }

    /**
     * A Telegram bot's keyboard in the place of the client's own.
     *
     * @param oneTimeKeyboard whether it goes away after use; null is Telegram's default, no
     * @param buttons rows of buttons with nothing but a text, none of the rows empty
     */
    record Keyboard(@Nullable Boolean oneTimeKeyboard, List<List<TelegramButton>> buttons) implements Buttons {
        public Keyboard {
            buttons = rows(buttons);
            for (List<TelegramButton> row : buttons) {
                for (TelegramButton button : row) {
                    Check.that(
                            button.url() == null && button.callbackData() == null,
                            "a key of a Telegram keyboard has a text only");
                }
            }
        }

        @JsonProperty
        String replyMarkup() {
            return "reply";
        }

        @Override
        public String toString() {
            return WazzupRedaction.describe(this);
        }
    }

    /** Takes a Telegram bot's keyboard away. */
    record RemoveKeyboard() implements Buttons {
        @JsonProperty
        String replyMarkup() {
            return "reply";
        }

        @JsonProperty
        boolean removeKeyboard() {
            return true;
        }

        @Override
        public String toString() {
            return WazzupRedaction.describe(this);
        }
    }

    /**
     * A button of a Telegram bot.
     *
     * @param text 1 to 64 characters
     * @param url a link to open
     * @param callbackData what the bot gets when it is pressed, 1 to 64 bytes in UTF-8
     */
    record TelegramButton(
            String text, @Nullable String url, @Nullable String callbackData) {
        public TelegramButton {
            Check.text("buttonsObject.buttons[][].text", text, 64);
            if (callbackData != null) {
                int bytes = callbackData.getBytes(StandardCharsets.UTF_8).length;
                Check.that(
                        bytes >= 1 && bytes <= 64,
                        "buttonsObject.buttons[][].callbackData must have 1 to 64 bytes, not " + bytes);
            }
        }

        public static TelegramButton link(String text, String url) {
            return new TelegramButton(text, url, null);
        }

        public static TelegramButton callback(String text, String callbackData) {
            return new TelegramButton(text, null, callbackData);
        }

        /** A key of a {@link Keyboard}. */
        public static TelegramButton key(String text) {
            return new TelegramButton(text, null, null);
        }

        @Override
        public String toString() {
            return WazzupRedaction.describe(this);
        }
    }

    /**
     * A MAX bot's buttons.
     *
     * @param buttons rows of buttons, none of them empty
     */
    record Max(List<List<MaxButton>> buttons) implements Buttons {
        public Max {
            buttons = rows(buttons);
        }

        @JsonProperty
        String chatType() {
            return "max";
        }

        @Override
        public String toString() {
            return WazzupRedaction.describe(this);
        }
    }

    /**
     * A button of a MAX bot.
     *
     * @param type what it does
     * @param text what it says
     * @param payload what the bot gets when it is pressed; for {@link MaxButtonType#CALLBACK} only
     * @param url the link to open; for {@link MaxButtonType#LINK} only
     * @param intent how it looks; null is MAX's default
     */
    record MaxButton(
            OpenEnum<MaxButtonType> type,
            String text,
            @Nullable String payload,
            @Nullable String url,
            @Nullable OpenEnum<MaxIntent> intent) {
        public MaxButton {
            Check.required("buttonsObject.buttons[][].type", type);
            Check.text("buttonsObject.buttons[][].text", text, SendMessage.MAX_TEXT);
            Check.that(
                    payload == null || type.isAny(MaxButtonType.CALLBACK, MaxButtonType.UNKNOWN),
                    "buttonsObject.buttons[][].payload is for the type callback only");
            Check.that(
                    type.is(MaxButtonType.UNKNOWN) || (url != null) == type.is(MaxButtonType.LINK),
                    "buttonsObject.buttons[][].url is for the type link, and only for it");
        }

        public static MaxButton callback(String text, String payload) {
            return new MaxButton(MaxButtonType.CALLBACK, text, payload, null, null);
        }

        public static MaxButton link(String text, String url) {
            return new MaxButton(MaxButtonType.LINK, text, null, url, null);
        }

        /** A button that sends its text as the client's message. */
        public static MaxButton message(String text) {
            return new MaxButton(MaxButtonType.MESSAGE, text, null, null, null);
        }

        @Override
        public String toString() {
            return WazzupRedaction.describe(this);
        }
    }

    /** What a button of a MAX bot does. */
    enum MaxButtonType implements OpenEnum<MaxButtonType> {
        @JsonProperty("callback")
        CALLBACK,
        @JsonProperty("link")
        LINK,
        @JsonProperty("message")
        MESSAGE,
        UNKNOWN
    }

    /** How a button of a MAX bot looks. */
    enum MaxIntent implements OpenEnum<MaxIntent> {
        @JsonProperty("default")
        DEFAULT,
        @JsonProperty("positive")
        POSITIVE,
        @JsonProperty("negative")
        NEGATIVE,
        UNKNOWN
    }

    /**
     * A shape that this version does not know.
     *
     * @param fields the whole of {@code buttonsObject}, sent as it is
     */
    record Unknown(@JsonAnyGetter Map<String, @Nullable Object> fields) implements Buttons {
        public Unknown {
            fields = Extra.copy(fields);
        }

        @Override
        public String toString() {
            return WazzupRedaction.describe(this);
        }
    }

    private static <B> List<List<B>> rows(List<List<B>> rows) {
        Check.that(
                !rows.isEmpty() && rows.stream().noneMatch(List::isEmpty),
                "buttonsObject.buttons must hold rows of buttons, none of them empty");
        return rows.stream().map(List::copyOf).toList();
    }
}
