package io.github.prilavok.wazzup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import io.github.prilavok.core.Outcome;
import io.github.prilavok.core.RetryPolicy;
import io.github.prilavok.core.error.AuthenticationException;
import io.github.prilavok.core.error.ConflictException;
import io.github.prilavok.core.error.InvalidRequestException;
import io.github.prilavok.core.error.NotFoundException;
import io.github.prilavok.core.error.OutcomeUnknownException;
import io.github.prilavok.core.error.PermissionException;
import io.github.prilavok.core.error.RefusedException;
import io.github.prilavok.core.webhook.HttpServerWebhooks;
import io.github.prilavok.sandbox.Fault;
import io.github.prilavok.sandbox.SandboxClock;
import io.github.prilavok.sandbox.wazzup.WazzupSandbox;
import io.github.prilavok.wazzup.model.Channel;
import io.github.prilavok.wazzup.model.ChatId;
import io.github.prilavok.wazzup.model.ChatType;
import io.github.prilavok.wazzup.model.Contact;
import io.github.prilavok.wazzup.model.ContactData;
import io.github.prilavok.wazzup.model.CreateIframeLink;
import io.github.prilavok.wazzup.model.Deal;
import io.github.prilavok.wazzup.model.Deletion;
import io.github.prilavok.wazzup.model.MessageStatus;
import io.github.prilavok.wazzup.model.Pipeline;
import io.github.prilavok.wazzup.model.SendMessage;
import io.github.prilavok.wazzup.model.SendMessageBuilder;
import io.github.prilavok.wazzup.model.SentMessage;
import io.github.prilavok.wazzup.model.TemplateStatus;
import io.github.prilavok.wazzup.model.Transport;
import io.github.prilavok.wazzup.model.UpdateWebhooks;
import io.github.prilavok.wazzup.model.User;
import io.github.prilavok.wazzup.model.WebhookSettings;
import io.github.prilavok.wazzup.model.WebhookSubscriptions;
import io.github.prilavok.wazzup.model.WhatsAppTemplate;
import io.github.prilavok.wazzup.webhook.ChannelEvent;
import io.github.prilavok.wazzup.webhook.DeliveryErrorCode;
import io.github.prilavok.wazzup.webhook.LostMessage;
import io.github.prilavok.wazzup.webhook.MessageEvent;
import io.github.prilavok.wazzup.webhook.StatusEvent;
import io.github.prilavok.wazzup.webhook.TemplateEvent;
import io.github.prilavok.wazzup.webhook.TestEvent;
import io.github.prilavok.wazzup.webhook.WazzupEvent;
import io.github.prilavok.wazzup.webhook.WazzupNotifications;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The client and the receiver against a Wazzup that was written from the documentation by somebody else. */
class SandboxTest {
    private static final String PHONE = "79011112233";
    private static final String SECRET = "nTq7-8fYw0mXk2VdBzLr";

    private final SandboxClock clock = new SandboxClock();
    private final WazzupSandbox sandbox = WazzupSandbox.start(clock);
    private final Queue<WazzupEvent> events = new ConcurrentLinkedQueue<>();
    private HttpServer shop;
    private WazzupClient wazzup;

    @BeforeEach
    void start() throws IOException {
        shop = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        shop.createContext(
                "/hooks/wazzup/",
                HttpServerWebhooks.handler(WazzupNotifications.of(SECRET), webhook -> events.addAll(webhook.events())));
        shop.start();
        wazzup = client(sandbox.apiKey());
    }

    @AfterEach
    void stop() {
        wazzup.close();
        sandbox.close();
        clock.close();
        shop.stop(0);
    }

    private WazzupClient client(String key) {
        return WazzupClient.builder()
                .apiKey(key)
                .baseUrl(sandbox.baseUrl().toString())
                .timeout(Duration.ofSeconds(20))
                .retryPolicy(RetryPolicy.builder().firstDelay(Duration.ZERO).build())
                .build();
    }

    private String hook(String secret) {
        return "http://127.0.0.1:" + shop.getAddress().getPort() + "/hooks/wazzup/" + secret;
    }

    private WebhookSettings register() {
        return wazzup.webhooks().register(UpdateWebhooks.of(hook(SECRET), WebhookSubscriptions.forShop()));
    }

    private SendMessageBuilder message(String text) {
        Channel channel =
                wazzup.channels().findActive(Transport.WHATSAPP).execute().orElseThrow();
        assertThat(channel.channelId()).isNotNull();
        return SendMessage.builder()
                .channelId(channel.channelId())
                .chatType(ChatType.WHATSAPP)
                .chatId(ChatId.ofPhone("8 (901) 111-22-33"))
                .text(text);
    }

    private <E extends WazzupEvent> Stream<E> events(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast);
    }

    @Test
    void a_message_from_its_sending_to_its_reading() {
        assertThat(register().deliverTo(hook(SECRET))).isTrue();
        assertThat(events).containsExactly(new TestEvent());
        SentMessage sent = wazzup.messages()
                .sendMessage(message("Заказ 10042 оплачен").build())
                .execute();
        assertThat(sent.chatId()).isEqualTo(PHONE);
        clock.advance(Duration.ofMinutes(1));
        sandbox.clientReads(sent.messageId());
        clock.advance(Duration.ofMinutes(1));
        assertThat(events(StatusEvent.class))
                .allSatisfy(status -> assertThat(status.messageId()).isEqualTo(sent.messageId()))
                .extracting(status -> status.status())
                .contains(MessageStatus.DELIVERED, MessageStatus.READ);
        assertThat(sandbox.ledger().count(PHONE, "Заказ 10042 оплачен")).isEqualTo(1);
        sandbox.clientWrites(PHONE, "Спасибо");
        clock.advance(Duration.ofMinutes(1));
        assertThat(events(MessageEvent.class).filter(MessageEvent::fromClient))
                .singleElement()
                .satisfies(reply -> {
                    assertThat(reply.text()).isEqualTo("Спасибо");
                    assertThat(reply.chatId()).isEqualTo(PHONE);
                });
    }

    @Test
    void a_lost_answer_is_found_again_by_its_echo() {
        register();
        SendMessage message = message("Заказ 10042 оплачен").build();
        LostMessage lost = LostMessage.of(message, Instant.now());
        sandbox.misbehave().once("sendMessage", Fault.resetAfter());
        assertThatThrownBy(() -> wazzup.messages().sendMessage(message).execute())
                .isInstanceOfSatisfying(
                        OutcomeUnknownException.class,
                        e -> assertThat(e.reconcile()).isEqualTo(Outcome.STILL_OPEN));
        clock.advance(Duration.ofMinutes(1));
        await().untilAsserted(() -> assertThat(events(MessageEvent.class)
                        .filter(event -> lost.outcome(event) == Outcome.DONE)
                        .map(MessageEvent::messageId))
                .hasSize(1));
        assertThat(sandbox.ledger().messages(PHONE)).hasSize(1);
        assertThat(sandbox.ledger().requests("sendMessage")).isEqualTo(1);
    }

    @Test
    void a_lost_request_has_no_echo_and_is_not_sent_again() {
        register();
        SendMessage message = message("Заказ 10042 оплачен").build();
        LostMessage lost = LostMessage.of(message, Instant.now());
        sandbox.misbehave().once("sendMessage", Fault.resetBefore());
        assertThatThrownBy(() -> wazzup.messages().sendMessage(message).execute())
                .isInstanceOf(OutcomeUnknownException.class);
        assertThat(sandbox.ledger().requests("sendMessage")).isEqualTo(1);
        wazzup.messages().sendMessage(message("Заказ 10043 оплачен").build()).execute();
        clock.advance(Duration.ofMinutes(1));
        await().until(() -> events(MessageEvent.class).findAny().isPresent());
        assertThat(events(MessageEvent.class).map(lost::outcome)).containsOnly(Outcome.STILL_OPEN);
        assertThat(sandbox.ledger().messages(PHONE)).hasSize(1);
    }

    @Test
    void the_same_record_within_a_minute_is_refused_and_afterwards_it_is_a_second_message() {
        SendMessage message = message("Заказ 10042 оплачен").build();
        wazzup.messages().sendMessage(message).execute();
        assertThatThrownBy(() -> wazzup.messages().sendMessage(message).execute())
                .isInstanceOf(ConflictException.class);
        assertThat(sandbox.ledger().messages(PHONE)).hasSize(1);
        clock.advance(Duration.ofSeconds(61));
        wazzup.messages().sendMessage(message).execute();
        assertThat(sandbox.ledger().messages(PHONE)).hasSize(2);
    }

    @Test
    void an_accepted_message_that_does_not_arrive() {
        register();
        sandbox.doesNotReach(PHONE, "BAD_CONTACT");
        wazzup.messages().sendMessage(message("Заказ 10042").build()).execute();
        clock.advance(Duration.ofMinutes(1));
        assertThat(events(StatusEvent.class).filter(status -> status.error() != null))
                .isNotEmpty()
                .allSatisfy(status -> {
                    assertThat(status.status()).isSameAs(MessageStatus.ERROR);
                    assertThat(status.error()).isNotNull();
                    assertThat(status.error().error()).isSameAs(DeliveryErrorCode.BAD_CONTACT);
                });
    }

    @Test
    void refusals() {
        sandbox.refusesNextMessage("MESSAGES_IS_SPAM");
        assertThatThrownBy(() ->
                        wazzup.messages().sendMessage(message("a").build()).execute())
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> wazzup.messages()
                        .sendMessage(message("a")
                                .channelId("11111111-1111-4111-8111-111111111111")
                                .build())
                        .execute())
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> wazzup.messages()
                        .sendMessage(message("a").channelId("not a uuid").build())
                        .execute())
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.fieldErrors()).isNotEmpty());
        assertThatThrownBy(() -> wazzup.messages()
                        .sendMessage(message("a").chatType(ChatType.TELEGRAM).build())
                        .execute())
                .isInstanceOf(InvalidRequestException.class);
        try (WazzupClient stranger = client("nobodys-key")) {
            assertThatThrownBy(() -> stranger.channels().listChannels().execute())
                    .isInstanceOf(AuthenticationException.class);
        }
        try (WazzupClient sidecar = client(sandbox.sidecarKey())) {
            assertThat(sidecar.channels().listChannels().execute()).isNotEmpty();
            assertThatThrownBy(() -> sidecar.users().listUsers(null).execute()).isInstanceOf(PermissionException.class);
        }
    }

    @Test
    void edits_and_deletions() {
        SentMessage sent = wazzup.messages().sendMessage(message("a").build()).execute();
        wazzup.messages().editMessage(sent.messageId(), "b").execute();
        assertThat(wazzup.messages().deleteMessage(sent.messageId()).execute()).isEqualTo(Deletion.DELETED);
        sandbox.misbehave().once("deleteMessage", Fault.resetAfter());
        SentMessage other = wazzup.messages().sendMessage(message("c").build()).execute();
        assertThat(wazzup.messages().deleteMessage(other.messageId()).execute()).isEqualTo(Deletion.NOT_FOUND);
        assertThatThrownBy(() -> wazzup.messages()
                        .editMessage("11111111-1111-4111-8111-111111111111", "b")
                        .execute())
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void webhooks_are_not_taken_from_somebody_else_and_their_loss_is_seen() {
        register();
        sandbox.anotherIntegrationTakesWebhooks(URI.create("https://crm.example.com/wazzup"));
        assertThat(wazzup.webhooks().getWebhooks().execute().deliverTo(hook(SECRET)))
                .isFalse();
        assertThatThrownBy(this::register)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("crm.example.com");
        WebhookSubscriptions withTemplates = WebhookSubscriptions.forShop().toBuilder()
                .wabaTemplatesStatus(true)
                .build();
        WebhookSettings taken = wazzup.webhooks().takeOver(UpdateWebhooks.of(hook(SECRET), withTemplates));
        assertThat(taken.deliverTo(hook(SECRET))).isTrue();
        assertThat(taken.subscriptions()).isNotNull();
        assertThat(taken.subscriptions().templates()).isTrue();
        sandbox.templateChanges("g", "order_track", "APPROVED");
        Channel channel =
                wazzup.channels().findActive(Transport.WHATSAPP).execute().orElseThrow();
        assertThat(channel.channelId()).isNotNull();
        sandbox.channelChanges(channel.channelId(), "phoneUnavailable");
        clock.advance(Duration.ofMinutes(1));
        assertThat(events(TemplateEvent.class))
                .singleElement()
                .satisfies(event -> assertThat(event.status())
                        .isNotNull()
                        .satisfies(status ->
                                assertThat(status.is(TemplateStatus.APPROVED)).isTrue()));
        assertThat(events(ChannelEvent.class)).singleElement().satisfies(event -> {
            assertThat(event.channelId()).isEqualTo(channel.channelId());
            assertThat(event.timestamp()).isNotNull();
        });
        assertThat(wazzup.channels().findActive(Transport.WHATSAPP).execute()).isEmpty();
    }

    @Test
    void a_url_that_does_not_answer_200_is_not_taken() {
        UpdateWebhooks wrong = UpdateWebhooks.of(hook("nTq7-8fYw0mXk2VdBzLs"), WebhookSubscriptions.forShop());
        assertThatThrownBy(() -> wazzup.webhooks().register(wrong))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("testPostNotPassed");
    }

    @Test
    void a_waba_template() {
        WhatsAppTemplate template = wazzup.templates().allWhatsAppTemplates().stream()
                .filter(each -> each.status() != null && each.status().is(TemplateStatus.APPROVED))
                .filter(each -> !each.variables().isEmpty())
                .findFirst()
                .orElseThrow();
        SentMessage sent = wazzup.messages()
                .sendMessage(SendMessage.builder()
                        .channelId(sandbox.channel("wapi").channelId())
                        .chatType(ChatType.WHATSAPP)
                        .chatId(PHONE)
                        .templateId(template.templateGuid())
                        .templateValues(
                                template.variables().stream().map(v -> "10042").toList())
                        .build())
                .execute();
        assertThat(sandbox.ledger().messages(PHONE)).hasSize(1);
        assertThat(sent.messageId()).isNotBlank();
    }

    @Test
    void the_mirror_of_a_crm() {
        User ivan = User.of("u-7", "Ivan");
        wazzup.users().upsertUsers(List.of(ivan, User.of("u-8", "Olga"))).execute();
        assertThat(wazzup.users().allUsers().stream().map(User::id)).contains("u-7", "u-8");
        assertThat(wazzup.users().getUser("u-7").execute().name()).isEqualTo("Ivan");
        assertThat(wazzup.users().deleteUser("u-8").execute()).isEqualTo(Deletion.DELETED);
        assertThat(wazzup.users().deleteUser("u-8").execute()).isEqualTo(Deletion.NOT_FOUND);
        assertThat(wazzup.users().deleteUsers(List.of("u-404")).execute()).containsExactly("u-404");

        wazzup.pipelines()
                .uploadPipelines(List.of(
                        Pipeline.of("p-1", "Sales", Pipeline.Stage.of("s-1", "New")), Pipeline.of("p-2", "Empty")))
                .execute();
        assertThat(wazzup.pipelines().listPipelines().execute())
                .extracting(Pipeline::id)
                .contains("p-1", "p-2");

        Contact anna = Contact.builder()
                .id("c-101")
                .responsibleUserId("u-7")
                .name("Anna")
                .addContactData(ContactData.of(ChatType.WHATSAPP, PHONE))
                .build();
        wazzup.contacts().upsertContacts(List.of(anna)).execute();
        assertThat(wazzup.contacts().getContact("c-101").execute().contactData())
                .isEqualTo(anna.contactData());
        assertThat(wazzup.contacts().allContacts().stream().map(Contact::id)).containsExactly("c-101");

        Deal order = Deal.builder()
                .id("d-55")
                .responsibleUserId("u-7")
                .name("Order 10042")
                .uri("https://crm.example.com/d/55")
                .addContacts("c-101")
                .closed(false)
                .build();
        wazzup.deals().upsertDeals(List.of(order)).execute();
        assertThat(wazzup.deals().getDeal("d-55").execute()).isEqualTo(order);
        assertThat(wazzup.deals().allDeals().stream().map(Deal::id)).containsExactly("d-55");
        assertThat(wazzup.deals().deleteDeals(List.of("d-55", "d-404")).execute())
                .containsExactly("d-404");
        assertThat(wazzup.deals().deleteDeal("d-55").execute()).isEqualTo(Deletion.NOT_FOUND);
        assertThat(wazzup.contacts().deleteContact("c-101").execute()).isEqualTo(Deletion.DELETED);
        assertThat(wazzup.contacts().deleteContacts(List.of("c-101")).execute()).containsExactly("c-101");

        assertThat(wazzup.chatWindow()
                        .createIframeLink(CreateIframeLink.global(ivan))
                        .execute()
                        .url())
                .startsWith("http");
        assertThat(wazzup.chatWindow().getUnansweredCount("u-7").execute().counterV2())
                .isNotNull();
    }
}
