package io.github.prilavok.wazzup.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.core.internal.json.BoundedJson;
import io.github.prilavok.core.internal.tls.Digests;
import io.github.prilavok.core.webhook.WebhookAcknowledgement;
import io.github.prilavok.core.webhook.WebhookPolicy;
import io.github.prilavok.core.webhook.WebhookReceiver;
import io.github.prilavok.core.webhook.WebhookRequest;
import io.github.prilavok.core.webhook.WebhookVerificationException;
import io.github.prilavok.core.webhook.WebhookVerificationException.Reason;
import io.github.prilavok.wazzup.internal.WazzupJson;
import io.github.prilavok.wazzup.model.Contact;
import io.github.prilavok.wazzup.model.Deal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Receives Wazzup's webhooks. Wazzup signs nothing and publishes no addresses: all that tells its webhooks from anybody's is
 * a secret in the URL that it was given.
 *
 * <pre>{@code
 * WazzupNotifications webhooks = WazzupNotifications.of(secret);          // https://shop.example.com/hooks/wazzup/<secret>
 *
 * WebhookAcknowledgement answer = webhooks.handle(
 *         WebhookRequest.of(method, headers, body, remoteAddress).withUri(pathAndQuery), store::all);
 * }</pre>
 *
 * <p>Wazzup waits 30 seconds for status 200, no other, and documents no redelivery: store what came, answer, and work on it
 * afterwards. Its content type has a malformed charset ({@code charset-utf-8}) that some frameworks stumble over; here the
 * bytes are read as UTF-8 whatever it says. Thread-safe.
 *
 * @see <a href="https://wazzup24.ru/help/api-ru/webhooks/">Webhooks</a>
 */
public final class WazzupNotifications implements WebhookReceiver<WazzupWebhook> {
    private static final Map<String, Class<? extends WazzupEvent>> KINDS = Map.of(
            "messages", MessageEvent.class,
            "statuses", StatusEvent.class,
            "createContact", CreateContactEvent.class,
            "createDeal", CreateDealEvent.class,
            "channelsUpdates", ChannelEvent.class,
            "templateStatus", TemplateEvent.class,
            "wabaTemplatesStatus", TemplateEvent.class);

    private final WebhookPolicy policy;
    private final @Nullable String crmKey;

    private WazzupNotifications(WebhookPolicy policy, @Nullable String crmKey) {
        this.policy = policy;
        this.crmKey = crmKey;
    }

    /**
     * A receiver behind a URL with this secret in it, as a whole part of the path or as the value of a parameter.
     *
     * @param urlSecret at least 16 of letters, digits and {@code - . _ ~}: 32 random bytes in hex say, or {@link #secretOf}
     * @throws IllegalArgumentException if it is shorter or has anything else in it
     */
    public static WazzupNotifications of(String urlSecret) {
        return of(urlSecret, WebhookPolicy.defaults());
    }

    /** The same with limits, addresses and proxies of one's own; further secrets in the policy are let in as well. */
    public static WazzupNotifications of(String urlSecret, WebhookPolicy policy) {
        return new WazzupNotifications(policy.toBuilder().urlSecret(urlSecret).build(), null);
    }

    /**
     * This receiver, asking for {@code Authorization: Bearer <crmKey>} besides. Wazzup sends it only to integrations of its
     * marketplace that have given it such a key; with a plain API key it sends none.
     */
    public WazzupNotifications withCrmKey(String crmKey) {
        return new WazzupNotifications(policy, crmKey);
    }

    /**
     * A secret for the URL that need not be stored, for it can be derived from the API key; so it changes with the key.
     *
     * @param apiKey the key of the integration
     * @param name tells several endpoints of one integration from each other: {@code shop-1}
     * @return 64 hexadecimal digits
     */
    public static String secretOf(String apiKey, String name) {
        return Digests.hmacSha256Hex(
                apiKey.getBytes(StandardCharsets.UTF_8),
                ("wazzup-webhook:v1:" + name).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public WazzupWebhook receive(WebhookRequest request) {
        policy.check(request, "POST");
        checkCrmKey(request);
        byte[] body = request.body();
        return new WazzupWebhook(
                body.length == 0 ? List.of(new TestEvent()) : events(BoundedJson.object(body, policy)),
                new String(body, StandardCharsets.UTF_8));
    }

    private void checkCrmKey(WebhookRequest request) {
        if (crmKey != null
                && !Digests.constantTimeEquals(
                        "Bearer " + crmKey, request.header("Authorization").orElse(null))) {
            throw new WebhookVerificationException(
                    Reason.SECRET_WRONG,
                    "The webhook's Authorization is not Bearer with the crmKey. Compare the key that Wazzup was given; an"
                            + " integration by API key alone has none, and Wazzup sends no Authorization then.");
        }
    }

    private static List<WazzupEvent> events(ObjectNode body) {
        List<WazzupEvent> events = new ArrayList<>();
        body.properties().forEach(field -> {
            JsonNode value = field.getValue();
            if (field.getKey().equals("test")) {
                events.add(new TestEvent());
            } else if (value.isArray()) {
                value.forEach(each -> events.add(event(field.getKey(), each)));
            } else {
                events.add(event(field.getKey(), value));
            }
        });
        return events;
    }

    /** One that cannot be read as its kind is kept as it came, and does not take the others with it. */
    private static WazzupEvent event(String kind, JsonNode value) {
        Class<? extends WazzupEvent> type = KINDS.get(kind);
        try {
            return type != null && value.isObject() ? WazzupJson.MAPPER.treeToValue(value, type) : unknown(kind, value);
        } catch (JsonProcessingException e) {
            return unknown(kind, value);
        }
    }

    private static UnknownEvent unknown(String kind, JsonNode value) {
        return new UnknownEvent(kind, WazzupJson.MAPPER.convertValue(value, Object.class));
    }

    /** Status 200 and nothing else. */
    @Override
    public WebhookAcknowledgement acknowledgement() {
        return WebhookAcknowledgement.empty(200);
    }

    /** The answer to {@link CreateContactEvent}: the contact that was found or created. */
    public WebhookAcknowledgement created(Contact contact) {
        return json(contact);
    }

    /** The answer to {@link CreateDealEvent}: the deal that was found or created. */
    public WebhookAcknowledgement created(Deal deal) {
        return json(deal);
    }

    private static WebhookAcknowledgement json(Object entity) {
        try {
            return WebhookAcknowledgement.json(WazzupJson.MAPPER.writeValueAsString(entity));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the entity cannot be written as JSON", e);
        }
    }

    @Override
    public WebhookPolicy policy() {
        return policy;
    }

    @Override
    public String toString() {
        return "WazzupNotifications{" + policy + (crmKey == null ? "" : ", with a crmKey") + '}';
    }
}
