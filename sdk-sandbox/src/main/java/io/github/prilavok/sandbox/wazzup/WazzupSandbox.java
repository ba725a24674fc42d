package io.github.prilavok.sandbox.wazzup;

import io.github.prilavok.sandbox.Exchange;
import io.github.prilavok.sandbox.ProviderSandbox;
import io.github.prilavok.sandbox.Routes;
import io.github.prilavok.sandbox.SandboxClock;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Wazzup on loopback: channels, messages on their way to the client, replies, webhooks, and the mirror of a CRM. A
 * message is accepted at once, sent and delivered a moment later on the sandbox's clock, and read when the client is
 * told to {@linkplain #clientReads(String) read} it.
 *
 * <pre>{@code
 * assertThat(wazzup.ledger().count("79011112233", "Заказ 10042 оплачен")).isEqualTo(1);
 * wazzup.clientWrites("79011112233", "Спасибо");
 * }</pre>
 *
 * <p>Safe for use by many threads.
 */
public final class WazzupSandbox extends ProviderSandbox {
    private static final String API_KEY = "0123456789abcdef0123456789abcdef";
    private static final String SIDECAR_KEY = "fedcba9876543210fedcba9876543210";
    private static final String RESPONSIBLE_USER = "u-7";

    private final WazzupLedger messageLedger;
    private final WazzupWebhookPolicy policy;
    private final Timing timing;
    private final RequestLimit limit;
    private final Channels channels = new Channels();
    private final Chats chats = new Chats();
    private final WebhookSettings settings = new WebhookSettings();
    private final EntityStore users = new EntityStore(EntityKind.USERS);
    private final EntityStore contacts = new EntityStore(EntityKind.CONTACTS);
    private final EntityStore deals = new EntityStore(EntityKind.DEALS);
    private final Events events;
    private final Messages messages;
    private final CrmCreations creations;
    private final MessageRoutes messageRoutes;
    private final WebhookSettingsRoutes settingsRoutes;
    private final Gate gate;

    private WazzupSandbox(SandboxClock clock, WazzupLedger ledger, WazzupWebhookPolicy policy) {
        super("wazzup", clock, ledger, policy);
        this.messageLedger = ledger;
        this.policy = policy;
        this.timing = new Timing() {
            @Override
            public Instant now() {
                return clock.instant();
            }

            @Override
            public void later(Duration delay, Runnable task) {
                clock.schedule(delay, () -> alone(task));
            }

            @Override
            public void alone(Runnable task) {
                WazzupSandbox.this.alone(task);
            }
        };
        this.limit = new RequestLimit(timing);
        this.gate = new Gate(limit, API_KEY, SIDECAR_KEY);
        this.events = new Events(webhooks(), settings);
        this.messages = new Messages(timing, channels, chats, events, ledger);
        this.creations = new CrmCreations(timing, events, webhooks(), contacts, deals);
        this.messageRoutes = new MessageRoutes(gate, messages, webhooks());
        this.settingsRoutes = new WebhookSettingsRoutes(gate, settings, events, webhooks(), timing);
    }

    /** Starts a Wazzup on any free port. */
    public static WazzupSandbox start(SandboxClock clock) {
        return start(clock, 0);
    }

    /** Starts a Wazzup on a port; 0 for any free one. */
    public static WazzupSandbox start(SandboxClock clock, int port) {
        WazzupSandbox sandbox = new WazzupSandbox(clock, new WazzupLedger(), new WazzupWebhookPolicy());
        sandbox.start(port);
        return sandbox;
    }

    @Override
    protected void routes(Routes routes) {
        new ChannelRoutes(gate, channels).addTo(routes);
        messageRoutes.addTo(routes);
        settingsRoutes.addTo(routes);
        new TemplateRoutes(gate, channels).addTo(routes);
        List.of(users, contacts, deals).forEach(store -> new EntityRoutes(gate, store).addTo(routes));
        new PipelineRoutes(gate).addTo(routes);
        new ChatWindowRoutes(gate, users, chats, () -> origin().toString()).addTo(routes);
    }

    @Override
    protected void unreadable(Exchange exchange) {
        Gate.write(
                exchange.path().startsWith("/v3/message")
                        ? WazzupRefusal.messageData(List.of())
                        : WazzupRefusal.general("VALIDATION_ERROR", "The body is not readable", null),
                exchange);
    }

    /** Where a client sends its requests to; the paths, {@code v3/...}, come after it. */
    @Override
    public URI baseUrl() {
        return origin();
    }

    @Override
    public WazzupLedger ledger() {
        return messageLedger;
    }

    /** The key of the account. */
    public String apiKey() {
        return API_KEY;
    }

    /** A key that opens only channels, messages, webhook settings and templates. */
    public String sidecarKey() {
        return SIDECAR_KEY;
    }

    /** The channels: at first an active one each by QR, WABA and Telegram, and a disabled one by QR. */
    public List<WazzupChannel> channels() {
        return alone(channels::all);
    }

    /**
     * The first active channel of a transport.
     *
     * @param transport Wazzup's code, such as {@code whatsapp}
     * @throws IllegalStateException if there is none
     */
    public WazzupChannel channel(String transport) {
        Transport kind = Transport.of(transport);
        return alone(() -> channels.active(kind))
                .orElseThrow(() -> new IllegalStateException("No active channel of transport " + transport));
    }

    /**
     * Adds an active channel, or replaces the one with its identifier.
     *
     * @throws IllegalArgumentException if Wazzup has no such transport
     */
    public void addChannel(WazzupChannel channel) {
        Transport unused = channel.kind();
        alone(() -> channels.put(channel));
    }

    /**
     * Brings a channel to another state and tells the shop.
     *
     * @param state such as {@code active}, {@code phoneUnavailable}, {@code notEnoughMoney}, {@code blocked} (accepts
     *     everything and delivers nothing)
     */
    public void channelChanges(String channelId, String state) {
        alone(() -> {
            WazzupChannel changed = known(channelId).in(state);
            channels.put(changed);
            events.channel(changed, timing.now());
        });
    }

    /** Writes a message from a client to the active WhatsApp channel by QR; the shop hears of it. */
    public String clientWrites(String chatId, String text) {
        return clientWrites(channel("whatsapp").channelId(), chatId, text);
    }

    /**
     * Writes a message from a client to a channel; the shop hears of it.
     *
     * @return the message's identifier
     */
    public String clientWrites(String channelId, String chatId, String text) {
        return alone(() -> {
            Message message = messages.fromClient(known(channelId), chatId, text);
            messageLedger.happened(timing.now(), "clientWrote", Map.of("messageId", message.messageId()));
            creations.clientWrote(message.chat(), RESPONSIBLE_USER);
            return message.messageId();
        });
    }

    /** Changes a message that the client wrote; the shop hears of it. */
    public void clientEdits(String messageId, String text) {
        alone(() -> messages.clientChanges(messageId, text));
    }

    /** Deletes a message that the client wrote; the shop hears of it. */
    public void clientDeletes(String messageId) {
        alone(() -> messages.clientChanges(messageId, null));
    }

    /** Lets the client read a message of the shop. */
    public void clientReads(String messageId) {
        alone(() -> messages.read(messageId));
    }

    /** Lets a manager create a deal in the chat window; the shop is asked to make it in its CRM. */
    public void managerCreatesDeal(String contactId) {
        alone(() -> creations.managerCreatesDeal(contactId, RESPONSIBLE_USER));
    }

    /** Lets Meta decide on a template: the shop hears of it. The list of templates stays as it is. */
    public void templateChanges(String templateGuid, String name, String status) {
        alone(() -> events.template(templateGuid, name, status));
    }

    /**
     * Accepts messages for a recipient as ever, but reports an error in place of delivery.
     *
     * @param recipient as the shop writes it: a chatId, a phone, or a user name
     * @param error Wazzup's code, such as {@code BAD_CONTACT}
     */
    public void doesNotReach(String recipient, String error) {
        alone(() -> messages.unreachable(recipient, error));
    }

    /** Refuses the next message with a code of Wazzup's, such as {@code MESSAGES_IS_SPAM}. */
    public void refusesNextMessage(String error) {
        alone(() -> messages.refuseNext(error));
    }

    /** Delivers the webhooks about a message before the call that sends it is answered. */
    public void webhooksPrecedeAnswers(boolean first) {
        alone(() -> messageRoutes.webhooksFirst(first));
    }

    /** Tries webhooks so many times. Wazzup documents no second try, so at first there is one only. */
    public void triesWebhooks(int times, Duration pause) {
        policy.tries(times, pause);
    }

    /** Sends {@code Authorization: Bearer} with webhooks, as for a partner's CRM; null for none, as at first. */
    public void crmKey(@Nullable String key) {
        alone(() -> events.crmKey(key));
    }

    /** Lets another integration of the owner take the webhooks away, as saving its settings does. */
    public void anotherIntegrationTakesWebhooks(URI uri) {
        alone(() -> settingsRoutes.take(uri));
    }

    /** Posts any body at all to the shop's URL, whatever it has switched on. */
    public void sendsWebhook(String json) {
        alone(() -> events.raw(json));
    }

    /** Allows so many requests in five seconds before it answers 429; at first 500. */
    public void allowsRequests(int requests) {
        alone(() -> limit.allow(requests));
    }

    private WazzupChannel known(String channelId) {
        return channels.find(channelId)
                .orElseThrow(
                        () -> new IllegalArgumentException("The Wazzup of the sandbox has no channel " + channelId));
    }
}
