package io.github.prilavok.examples.quickstart;

import io.github.prilavok.sandbox.Sandbox;
import io.github.prilavok.wazzup.WazzupClient;
import io.github.prilavok.wazzup.WazzupClientBuilder;
import io.github.prilavok.wazzup.model.Channel;
import io.github.prilavok.wazzup.model.ChatId;
import io.github.prilavok.wazzup.model.ChatType;
import io.github.prilavok.wazzup.model.SendMessage;
import io.github.prilavok.wazzup.model.SentMessage;
import io.github.prilavok.wazzup.model.Transport;
import java.util.Objects;

/**
 * Wazzup: finds the shop's WhatsApp channel and writes to a client.
 *
 * <p>{@code ./examples/quickstart/run wazzup} runs it against the sandbox, which is started in the same process. With a key in
 * the environment it runs against Wazzup, and the message really arrives: {@code WAZZUP_API_KEY}, from Wazzup's cabinet,
 * {@code WAZZUP_PHONE}, whom to write to, and if it is not Wazzup's host, {@code WAZZUP_URL}.
 */
public final class WazzupQuickstart {
    private static final String HELP = """
            Wazzup: finds the shop's WhatsApp channel and writes to a client.

            Runs against the sandbox, or against Wazzup with these in the environment:
              WAZZUP_API_KEY  key of the integration, from Wazzup's cabinet
              WAZZUP_PHONE    whom to write to, such as +7 901 111-22-33; the message really arrives
              WAZZUP_URL      another host than Wazzup's
              LOG             DEBUG or TRACE to see the requests""";

    private WazzupQuickstart() {}

    public static void main(String[] args) {
        if (args.length > 0) {
            System.out.println(HELP);
        } else if (Settings.has("WAZZUP_API_KEY")) {
            WazzupClientBuilder wazzup = WazzupClient.builder().apiKey(Settings.get("WAZZUP_API_KEY"));
            Settings.ifSet("WAZZUP_URL", wazzup::baseUrl);
            run(wazzup, Settings.get("WAZZUP_PHONE"));
        } else {
            try (Sandbox sandbox = Sandbox.start()) {
                WazzupClientBuilder wazzup = WazzupClient.builder()
                        .baseUrl(sandbox.wazzup().baseUrl().toString())
                        .apiKey(sandbox.wazzup().apiKey());
                run(wazzup, "+7 901 111-22-33");
            }
        }
    }

    private static void run(WazzupClientBuilder builder, String phone) {
        try (WazzupClient wazzup = builder.build()) {
            Channel channel = wazzup.channels()
                    .findActive(Transport.WHATSAPP)
                    .execute()
                    .orElseThrow(() -> new IllegalStateException("no active WhatsApp channel in this Wazzup account"));
            String channelId = Objects.requireNonNull(channel.channelId());
            System.out.println("Writing by channel " + channelId);

            SentMessage sent = wazzup.messages()
                    .sendMessage(SendMessage.builder()
                            .channelId(channelId)
                            .chatType(ChatType.WHATSAPP)
                            .chatId(ChatId.ofPhone(phone))
                            .text("Заказ 10042 оплачен. Трек СДЭК: 1234567890")
                            .build())
                    .execute();
            System.out.println("Accepted as " + sent.messageId() + "; whether it was delivered comes by webhook");
        }
    }
}
