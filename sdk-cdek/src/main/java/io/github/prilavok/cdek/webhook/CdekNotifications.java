package io.github.prilavok.cdek.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.cdek.internal.CdekJson;
import io.github.prilavok.cdek.model.WebhookType;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.BoundedJson;
import io.github.prilavok.core.webhook.Unverified;
import io.github.prilavok.core.webhook.WebhookAcknowledgement;
import io.github.prilavok.core.webhook.WebhookPolicy;
import io.github.prilavok.core.webhook.WebhookReceiver;
import io.github.prilavok.core.webhook.WebhookRequest;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Receives CDEK's webhooks. CDEK signs nothing and publishes no addresses: all that tells its webhooks from anybody's
 * is a secret in the URL that it was given. So an event is only a hint: store it, acknowledge, and read the order again
 * in a job.
 *
 * <pre>{@code
 * CdekNotifications notifications = CdekNotifications.of(secret);       // https://shop.example/hooks/cdek/<secret>
 *
 * WebhookAcknowledgement answer = notifications.handle(request, hint -> {
 *     if (hint.claims(OrderStatusEvent.class)) {
 *         jobs.schedule("reread-cdek-order", hint.dedupKey(), hint.subject());
 *     }
 * });
 * // in the job, with the uuid found among the shop's own orders
 * Order order = cdek.orders().getOrder(uuid).execute().entity();
 * }</pre>
 *
 * <p>CDEK waits 15 seconds for HTTP 200, no other. After timeouts it tries up to 12 times within 75 minutes and then
 * switches off all subscriptions of the URL; after other answers it deletes the subscription within a day. So answer at
 * once, to unknown types as well, and go on polling. Immutable and safe for use by many threads.
 */
public final class CdekNotifications implements WebhookReceiver<Unverified<CdekEvent>> {
    private static final Map<WebhookType, Class<? extends CdekEvent>> KINDS = Map.of(
            WebhookType.ORDER_STATUS, OrderStatusEvent.class,
            WebhookType.ORDER_MODIFIED, OrderModifiedEvent.class,
            WebhookType.PRINT_FORM, PrintFormEvent.class,
            WebhookType.DOWNLOAD_PHOTO, DownloadPhotoEvent.class,
            WebhookType.PREALERT_CLOSED, PrealertClosedEvent.class,
            WebhookType.ACCOMPANYING_WAYBILL, AccompanyingWaybillEvent.class,
            WebhookType.OFFICE_AVAILABILITY, OfficeAvailabilityEvent.class,
            WebhookType.DELIV_PROBLEM, DeliveryProblemEvent.class,
            WebhookType.DELIV_AGREEMENT, DeliveryAgreementEvent.class,
            WebhookType.COURIER_INFO, CourierInfoEvent.class);
    private static final Set<String> ENVELOPE = Set.of("uuid", "date_time");

    private final WebhookPolicy policy;

    private CdekNotifications(WebhookPolicy policy) {
        this.policy = policy;
    }

    /**
     * A receiver behind a URL with this secret in it, as a whole part of the path or as the value of a parameter.
     *
     * @param urlSecret at least 16 of letters, digits and {@code - . _ ~}, drawn at random
     * @throws IllegalArgumentException if it is shorter or has anything else in it
     */
    public static CdekNotifications of(String urlSecret) {
        return of(urlSecret, WebhookPolicy.defaults());
    }

    /** The same with limits, addresses and proxies of one's own; further secrets in the policy are let in as well. */
    public static CdekNotifications of(String urlSecret, WebhookPolicy policy) {
        return new CdekNotifications(policy.toBuilder().urlSecret(urlSecret).build());
    }

    @Override
    public Unverified<CdekEvent> receive(WebhookRequest request) {
        policy.check(request, "POST");
        CdekEvent event = event(BoundedJson.object(request.body(), policy));
        return Unverified.of(event, event.uuid());
    }

    private static CdekEvent event(ObjectNode body) {
        OpenEnum<WebhookType> type =
                OpenEnum.of(WebhookType.class, body.path("type").asText().strip());
        Class<? extends CdekEvent> kind = KINDS.get(type.value());
        if (kind == null || !body.path("attributes").isObject()) {
            return unknown(type, body);
        }
        try {
            return CdekJson.MAPPER.treeToValue(flat(body), kind);
        } catch (JsonProcessingException e) {
            return unknown(type, body);
        }
    }

    /** The attributes with the envelope's fields beside them, under names that no attribute has: some have the same. */
    private static ObjectNode flat(ObjectNode body) {
        ObjectNode flat = body.objectNode();
        body.path("attributes").properties().forEach(a -> flat.set(a.getKey(), a.getValue()));
        if (flat.path("code").isTextual()) {
            flat.put("code", flat.path("code").asText().strip());
        }
        ENVELOPE.forEach(name -> flat.set('$' + name, body.get(name)));
        flat.set("$raw", body);
        return flat;
    }

    private static UnknownEvent unknown(OpenEnum<WebhookType> type, ObjectNode body) {
        JsonNode uuid = body.path("uuid");
        @Nullable OffsetDateTime dateTime = CdekJson.MAPPER.convertValue(body.get("date_time"), OffsetDateTime.class);
        return new UnknownEvent(type, uuid.isTextual() ? uuid.asText() : "", dateTime, raw(body));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> raw(ObjectNode body) {
        return CdekJson.MAPPER.convertValue(body, LinkedHashMap.class);
    }

    /** HTTP 200 and nothing else. */
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
        return "CdekNotifications{" + policy + '}';
    }
}
