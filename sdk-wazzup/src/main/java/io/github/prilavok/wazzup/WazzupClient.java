package io.github.prilavok.wazzup;

import io.github.prilavok.core.internal.Transport;

/**
 * One Wazzup integration.
 *
 * <pre>{@code
 * WazzupClient wazzup = WazzupClient.builder().apiKey(key).build();
 *
 * Channel channel = wazzup.channels().findActive(Transport.WHATSAPP).execute().orElseThrow();
 * SentMessage sent = wazzup.messages().sendMessage(SendMessage.builder()
 *         .channelId(channel.channelId())
 *         .chatType(ChatType.WHATSAPP)
 *         .chatId(ChatId.ofPhone("8 (901) 111-22-33"))
 *         .text("Заказ 10042 оплачен. Трек СДЭК: 1234567890")
 *         .crmMessageId(CrmMessageId.of("order:10042:cdek-track:v1"))
 *         .build()).execute();
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads. At most 500 requests in 5 seconds are let through by Wazzup.
 */
public final class WazzupClient implements AutoCloseable {
    private final Transport transport;

    WazzupClient(Transport transport) {
        this.transport = transport;
    }

    public static WazzupClientBuilder builder() {
        return new WazzupClientBuilder();
    }

    public Channels channels() {
        return transport.create(Channels.class);
    }

    public Messages messages() {
        return transport.create(Messages.class);
    }

    /** The settings; what arrives by them is read by {@link io.github.prilavok.wazzup.webhook.WazzupNotifications}. */
    public Webhooks webhooks() {
        return transport.create(Webhooks.class);
    }

    public Templates templates() {
        return transport.create(Templates.class);
    }

    public Users users() {
        return transport.create(Users.class);
    }

    public Contacts contacts() {
        return transport.create(Contacts.class);
    }

    public Deals deals() {
        return transport.create(Deals.class);
    }

    public Pipelines pipelines() {
        return transport.create(Pipelines.class);
    }

    public ChatWindow chatWindow() {
        return transport.create(ChatWindow.class);
    }

    /** Ends calls in flight and closes the connections that are this client's own. */
    @Override
    public void close() {
        transport.close();
    }

    @Override
    public String toString() {
        return "WazzupClient";
    }
}
