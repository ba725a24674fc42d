package io.github.prilavok.wazzup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.github.prilavok.core.Operation;
import io.github.prilavok.wazzup.model.ChatType;
import io.github.prilavok.wazzup.model.Contact;
import io.github.prilavok.wazzup.model.ContactData;
import io.github.prilavok.wazzup.model.CreateIframeLink;
import io.github.prilavok.wazzup.model.SendMessage;
import io.github.prilavok.wazzup.model.UpdateWebhooks;
import io.github.prilavok.wazzup.model.User;
import io.github.prilavok.wazzup.model.WebhookSubscriptions;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

class WazzupClientTest extends WireTest {
    @ParameterizedTest
    @ValueSource(strings = {"%s", " %s\n", "Bearer %s", "bearer   %s "})
    void a_pasted_key_is_cleaned(String pasted) throws Exception {
        try (WazzupClient client = client().apiKey(pasted.formatted(KEY)).build()) {
            answer(200, "[]");
            client.channels().listChannels().execute();
            sent("GET", "/v3/channels", null);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Bearer ", "a b", "ключ"})
    void a_key_that_cannot_be_one_is_refused_without_repeating_it(String key) {
        assertThatThrownBy(() -> WazzupClient.builder().apiKey(key))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("apiKey is empty or has a blank")
                .message()
                .doesNotContain("ключ");
        assertThatThrownBy(() -> WazzupClient.builder().build()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nothing_shows_the_key() {
        assertThat(client().toString() + wazzup).doesNotContain(KEY);
    }

    @Test
    void the_log_shows_no_secret_and_no_personal_data() throws Exception {
        Logger logger = (Logger) LoggerFactory.getLogger("io.github.prilavok.wazzup");
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        logger.setLevel(Level.TRACE);
        logger.setAdditive(false);
        logger.addAppender(lines);
        try {
            answer(201, "{\"messageId\":\"m-1\",\"chatId\":\"79011112233\"}");
            wazzup.messages()
                    .sendMessage(SendMessage.builder()
                            .channelId("c-1")
                            .chatType(ChatType.WHATSAPP)
                            .chatId("79011112233")
                            .text("Дорогая Анна")
                            .build())
                    .execute();
            answer(200, "{\"webhooksUri\":\"https://shop.example.com/hooks/tellnobody\"}");
            wazzup.webhooks().getWebhooks().execute();
            answer(200, "OK");
            wazzup.webhooks()
                    .updateWebhooks(UpdateWebhooks.of(
                            "https://shop.example.com/hooks?t=tellnobody", WebhookSubscriptions.forShop()))
                    .execute();
            answer(200, "");
            wazzup.contacts()
                    .upsertContacts(List.of(Contact.builder()
                            .id("c-101")
                            .responsibleUserId("u-7")
                            .name("Дорогая Анна")
                            .contactData(List.of(ContactData.of(ChatType.WHATSAPP, "79011112233")))
                            .build()))
                    .execute();
            answer(200, "{\"url\":\"https://example.invalid/chat?token=tellnobody\"}");
            wazzup.chatWindow()
                    .createIframeLink(CreateIframeLink.global(User.of("u-7", "Дорогая Анна")))
                    .execute();
        } finally {
            logger.detachAppender(lines);
            logger.setLevel(null);
            logger.setAdditive(true);
        }
        String transcript =
                lines.list.stream().map(ILoggingEvent::getFormattedMessage).collect(Collectors.joining("\n"));
        assertThat(transcript)
                .contains("sendMessage")
                .contains("c-1")
                .contains("m-1")
                .contains("c-101")
                .doesNotContain(KEY)
                .doesNotContain("79011112233")
                .doesNotContain("Анна")
                .doesNotContain("tellnobody");
    }

    /** The endpoints, as one list to compare with the provider's. */
    @Test
    void every_endpoint_is_there() {
        Map<String, Long> operations = Stream.of(
                        Channels.class,
                        Messages.class,
                        Webhooks.class,
                        Templates.class,
                        Users.class,
                        Contacts.class,
                        Deals.class,
                        Pipelines.class,
                        ChatWindow.class)
                .flatMap(resource -> Arrays.stream(resource.getMethods()))
                .filter(method -> method.isAnnotationPresent(Operation.class))
                .peek(WazzupClientTest::namedLikeItsOperation)
                .collect(Collectors.groupingBy(
                        method -> method.getAnnotation(Operation.class).value(), Collectors.counting()));
        assertThat(operations)
                .hasSize(26)
                .allSatisfy((name, times) -> assertThat(times).isEqualTo(1));
    }

    private static void namedLikeItsOperation(Method method) {
        assertThat(method.getAnnotation(Operation.class).value()).isEqualTo(method.getName());
    }
}
