package io.github.prilavok.yookassa.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.core.IpRanges;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.BoundedJson;
import io.github.prilavok.core.webhook.Unverified;
import io.github.prilavok.core.webhook.WebhookAcknowledgement;
import io.github.prilavok.core.webhook.WebhookPolicy;
import io.github.prilavok.core.webhook.WebhookReceiver;
import io.github.prilavok.core.webhook.WebhookRequest;
import io.github.prilavok.yookassa.internal.YooKassaJson;
import io.github.prilavok.yookassa.model.Deal;
import io.github.prilavok.yookassa.model.NotificationEvent;
import io.github.prilavok.yookassa.model.Payment;
import io.github.prilavok.yookassa.model.Refund;
import io.github.prilavok.yookassa.model.SavedPaymentMethod;
import io.github.prilavok.yookassa.payouts.Payout;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Receives YooKassa's notifications. YooKassa signs nothing: what tells its notifications from anybody's is the address that
 * they come from and, if you like, a secret in the URL that it was given; and what they say is believed only after the object
 * was read again, see {@link YooKassaVerifier}.
 *
 * <pre>{@code
 * YooKassaNotifications notifications = YooKassaNotifications.of(WebhookPolicy.builder()
 *         .trustedProxies(TrustedProxies.xForwardedFor("10.0.0.0/8"))
 *         .urlSecret("nTq7-8fYw0mXk2VdBzLr")              // https://shop.example/hooks/yookassa/nTq7-8fYw0mXk2VdBzLr
 *         .build());
 *
 * WebhookAcknowledgement answer = notifications.handle(
 *         WebhookRequest.of(method, headers, body, remoteAddress).withUri(pathAndQuery),
 *         hint -> inbox.store(hint));                     // once for each hint.dedupKey(); a job verifies it
 * }</pre>
 *
 * <p>YooKassa wants status 200 and sends everything else again for 24 hours. So whatever is JSON from the right place is
 * acknowledged, today's events and tomorrow's, known fields and unknown; only what did not come through whole is refused. A
 * consumer that throws, because a read failed say, makes it 500, and the notification comes again. Notifications come more
 * than once, late and in any order. A shop that several systems share gets them for all: ignore what is not yours.
 *
 * <p>Thread-safe.
 *
 * @see <a href="https://yookassa.ru/developers/using-api/webhooks">Notifications</a>
 */
public final class YooKassaNotifications implements WebhookReceiver<Unverified<YooKassaEvent>> {
    /** The addresses that YooKassa publishes. */
    public static final IpRanges ADDRESSES = IpRanges.of(
            "185.71.76.0/27",
            "185.71.77.0/27",
            "77.75.153.0/25",
            "77.75.154.128/25",
            "77.75.156.11",
            "77.75.156.35",
            "2a02:5180::/32");

    /** Of every kind of object; it goes into the path of a request. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,100}");

    /** Longer than any name of an event, and short enough for a key. */
    static final int LONGEST_EVENT = 80;

    private final WebhookPolicy policy;

    private YooKassaNotifications(WebhookPolicy policy) {
        this.policy = policy;
    }

    /** From YooKassa's addresses, with no proxy in between. */
    public static YooKassaNotifications create() {
        return of(WebhookPolicy.defaults());
    }

    /**
     * With limits, proxies and secrets of one's own. From YooKassa's addresses, unless the policy has others: {@code
     * allowFrom("127.0.0.1")} lets a sandbox in.
     */
    public static YooKassaNotifications of(WebhookPolicy policy) {
        return new YooKassaNotifications(policy.orAllowFrom(ADDRESSES));
    }

    @Override
    public Unverified<YooKassaEvent> receive(WebhookRequest request) {
        policy.check(request, "POST");
        ObjectNode body = BoundedJson.object(request.body(), policy);
        YooKassaEvent event = event(body);
        String id = event.objectId();
        return Unverified.of(event, id == null ? "" : id);
    }

    private static YooKassaEvent event(ObjectNode body) {
        String text = body.path("event").isTextual() ? body.path("event").textValue() : "";
        OpenEnum<NotificationEvent> event = OpenEnum.of(NotificationEvent.class, text);
        JsonNode object = body.path("object");
        String id = object.path("id").asText();
        if (!ID.matcher(id).matches()) {
            return unknown(event, null, body);
        }
        if (text.length() > LONGEST_EVENT) {
            return unknown(event, id, body);
        }
        return switch (kind(text)) {
            case "payment" -> new PaymentEvent(event, id, object(object, id, Payment.class));
            case "refund" -> new RefundEvent(event, id, object(object, id, Refund.class));
            case "payment_method" -> new PaymentMethodEvent(event, id, object(object, id, SavedPaymentMethod.class));
            case "payout" -> new PayoutEvent(event, id, object(object, id, Payout.class));
            case "deal" -> new DealEvent(event, id, object(object, id, Deal.class));
            default -> unknown(event, id, body);
        };
    }

    /** {@code payment_method} of {@code payment_method.active}. */
    private static String kind(String event) {
        return event.substring(0, Math.max(0, event.lastIndexOf('.')));
    }

    /** What cannot be read is left out, down to the id: that is all it takes to ask for the object. */
    private static <T> T object(JsonNode object, String id, Class<T> type) {
        try {
            return YooKassaJson.MAPPER.treeToValue(object, type);
        } catch (JsonProcessingException e) {
            return YooKassaJson.MAPPER.convertValue(
                    JsonNodeFactory.instance.objectNode().put("id", id), type);
        }
    }

    @SuppressWarnings("unchecked")
    private static UnknownEvent unknown(OpenEnum<NotificationEvent> event, @Nullable String id, ObjectNode body) {
        return new UnknownEvent(event, id, YooKassaJson.MAPPER.convertValue(body, Map.class));
    }

    /** Status 200 and nothing else. */
    @Override
    public WebhookAcknowledgement acknowledgement() {
        return WebhookAcknowledgement.empty(200);
    }

    @Override
    public WebhookPolicy policy() {
        return policy;
    }

    @Override
    public String toString() {
        return "YooKassaNotifications{" + policy + '}';
    }
}
