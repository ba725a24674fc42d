package io.github.prilavok.checks;

import io.github.prilavok.cdek.CdekClient;
import io.github.prilavok.cdek.model.CreateOrder;
import io.github.prilavok.core.auth.AccessToken;
import io.github.prilavok.core.auth.TokenStore;
import io.github.prilavok.core.webhook.WebhookAcknowledgement;
import io.github.prilavok.core.webhook.WebhookEvent;
import io.github.prilavok.tinkoff.TinkoffClient;
import io.github.prilavok.tinkoff.dolyami.DolyamiClient;
import io.github.prilavok.tinkoff.receipt.Receipt;
import io.github.prilavok.tinkoff.webhook.TinkoffNotifications;
import io.github.prilavok.wazzup.WazzupClient;
import io.github.prilavok.wazzup.model.SendMessage;
import io.github.prilavok.wazzup.webhook.LostMessage;
import io.github.prilavok.wazzup.webhook.WazzupWebhook;
import io.github.prilavok.yandexpay.YandexPayClient;
import io.github.prilavok.yookassa.YooKassaClient;
import io.github.prilavok.yookassa.payouts.YooKassaPayoutsClient;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What the reader of the documentation has around him: compiled against, never run. */
@NullUnmarked
public abstract class Surroundings {
    protected TinkoffClient tinkoff;
    protected DolyamiClient dolyami;
    protected YooKassaClient yookassa;
    protected YooKassaPayoutsClient gateway;
    protected CdekClient cdek;
    protected WazzupClient wazzup;
    protected YandexPayClient yandex;
    protected TinkoffNotifications notifications;
    protected CreateOrder order;
    protected Orders orders;
    protected Inbox inbox;
    protected String orderId;
    protected String paymentId;
    protected String paymentMethodId;
    protected String rebillId;
    protected String login;
    protected String password;
    protected String method;
    protected Map<String, List<String>> headers;
    protected byte[] body;
    protected String remoteAddress;
    protected String account;
    protected String securePassword;
    protected String apiKey;
    protected String merchantId;
    protected String secret;
    protected String cardId;
    protected String channelId;
    protected String templateGuid;
    protected String uuid;
    protected Receipt receipt;
    protected TokenStore tokens;
    protected TokenRows table;
    protected Jobs jobs;
    protected SendMessage message;
    protected WazzupWebhook received;
    protected List<LostMessage> lost;
    protected Set<String> sent;

    /** The reader's own orders. */
    public interface Orders {
        void paid(@Nullable String orderId, String dedupKey);
    }

    /** The reader's own table of webhooks. */
    public interface Inbox {
        void store(WebhookEvent event);
    }

    /** The reader's own table of tokens. */
    public interface TokenRows {
        AccessToken find(String account);

        void put(String account, AccessToken token);
    }

    /** The reader's own scheduler. */
    public interface Jobs {
        void schedule(String job, String key, String subject);
    }

    protected abstract void store(@Nullable String key, @Nullable String value);

    protected abstract void store(String key);

    protected abstract void alarm(@Nullable String about, @Nullable String message);

    protected abstract void settle(boolean inPart);

    protected abstract void redirect(@Nullable String url);

    protected abstract void paid();

    protected abstract void retryLater();

    protected abstract void askAgainLater();

    protected abstract void markRegistered();

    protected abstract void scheduleAgain();

    protected abstract Object response(int status, Object contentType, byte[] body);

    protected abstract Map<String, List<String>> headers(HttpServletRequest request);

    protected abstract WebhookAcknowledgement answer();
}
