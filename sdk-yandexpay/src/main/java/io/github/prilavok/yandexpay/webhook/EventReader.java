package io.github.prilavok.yandexpay.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.yandexpay.internal.YandexPayJson;
import io.github.prilavok.yandexpay.model.DeliveryStatus;
import io.github.prilavok.yandexpay.model.OperationStatus;
import io.github.prilavok.yandexpay.model.OperationType;
import io.github.prilavok.yandexpay.model.PaymentStatus;
import io.github.prilavok.yandexpay.model.SubscriptionStatus;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the typed event of a verified payload. An event that lacks what its kind needs is an unknown one, and never lost. */
final class EventReader {
    private static final Set<String> COMMON = Set.of("merchantId", "event", "eventTime");

    private final ObjectNode payload;
    private final String raw;
    private final String merchantId;

    EventReader(ObjectNode payload, String raw, String merchantId) {
        this.payload = payload;
        this.raw = raw;
        this.merchantId = merchantId;
    }

    YandexPayNotification read() {
        YandexPayNotification event = switch (event()) {
            case "ORDER_STATUS_UPDATED" -> order(payload.path("order"));
            case "OPERATION_STATUS_UPDATED" -> operation(payload.path("operation"));
            case "SUBSCRIPTION_STATUS_UPDATED" -> subscription(payload.path("subscription"));
            default -> null;
        };
        return event != null
                ? event
                : new UnknownNotification(
                        merchantId, event(), time(payload, "eventTime"), raw, rest(payload, Set.of()));
    }

    private @Nullable OrderNotification order(JsonNode order) {
        String orderId = text(order, "orderId");
        if (orderId == null) {
            return null;
        }
        return new OrderNotification(
                merchantId,
                event(),
                time(payload, "eventTime"),
                orderId,
                value(PaymentStatus.class, order, "paymentStatus"),
                value(DeliveryStatus.class, order, "deliveryStatus"),
                flag(order, "cartUpdated"),
                raw,
                extra("order", order, Set.of("orderId", "paymentStatus", "deliveryStatus", "cartUpdated")));
    }

    private @Nullable OperationNotification operation(JsonNode operation) {
        String operationId = text(operation, "operationId");
        String orderId = text(operation, "orderId");
        OpenEnum<OperationStatus> status = value(OperationStatus.class, operation, "status");
        if (operationId == null || orderId == null || status == null) {
            return null;
        }
        return new OperationNotification(
                merchantId,
                event(),
                time(payload, "eventTime"),
                operationId,
                orderId,
                text(operation, "externalOperationId"),
                value(OperationType.class, operation, "operationType"),
                status,
                flag(operation, "pointsUpdated"),
                raw,
                extra(
                        "operation",
                        operation,
                        Set.of(
                                "operationId",
                                "orderId",
                                "externalOperationId",
                                "operationType",
                                "status",
                                "pointsUpdated")));
    }

    private @Nullable SubscriptionNotification subscription(JsonNode subscription) {
        String id = text(subscription, "customerSubscriptionId");
        if (id == null) {
            return null;
        }
        return new SubscriptionNotification(
                merchantId,
                event(),
                time(payload, "eventTime"),
                id,
                text(subscription, "subscriptionPlanId"),
                value(SubscriptionStatus.class, subscription, "status"),
                time(subscription, "nextWriteOff"),
                raw,
                extra(
                        "subscription",
                        subscription,
                        Set.of("customerSubscriptionId", "subscriptionPlanId", "status", "nextWriteOff")));
    }

    private String event() {
        String event = text(payload, "event");
        return event == null ? "" : event;
    }

    private static @Nullable String text(JsonNode from, String name) {
        JsonNode node = from.path(name);
        String text = node.isTextual() || node.isNumber() ? node.asText() : "";
        return text.isBlank() ? null : text;
    }

    private static <E extends Enum<E> & OpenEnum<E>> @Nullable OpenEnum<E> value(
            Class<E> type, JsonNode from, String name) {
        String text = text(from, name);
        return text == null ? null : OpenEnum.of(type, text);
    }

    private static @Nullable Boolean flag(JsonNode from, String name) {
        return from.path(name).isBoolean() ? from.path(name).booleanValue() : null;
    }

    private static @Nullable OffsetDateTime time(JsonNode from, String name) {
        String text = text(from, name);
        try {
            return text == null ? null : OffsetDateTime.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The members of the event's own object that are not typed, and those beside it. */
    private Map<String, @Nullable Object> extra(String own, JsonNode object, Set<String> typed) {
        Map<String, @Nullable Object> extra = rest(object, typed);
        Map<String, @Nullable Object> beside = rest(payload, COMMON);
        beside.remove(own);
        beside.forEach(extra::putIfAbsent);
        return extra;
    }

    private static Map<String, @Nullable Object> rest(JsonNode object, Set<String> typed) {
        Map<String, @Nullable Object> rest = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            if (!typed.contains(member.getKey())) {
                rest.put(member.getKey(), YandexPayJson.MAPPER.convertValue(member.getValue(), Object.class));
            }
        }
        return rest;
    }
}
