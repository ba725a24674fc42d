package io.github.prilavok.cdek.webhook;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.cdek.model.OrderStatusCode;
import io.github.prilavok.cdek.model.RelatedEntity;
import io.github.prilavok.cdek.model.RelatedEntityType;
import io.github.prilavok.cdek.model.StatusReason;
import io.github.prilavok.cdek.model.WebhookType;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.Extra;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An order got a status, or a status was revoked.
 *
 * <p>Returns have orders of their own: {@code DELIVERED} there means that the goods are back at the shop, and must
 * not complete the customer's order. {@link #deliveredToCustomer()} looks at that.
 *
 * @param uuid CDEK's id of the order; empty if absent
 * @param dateTime when CDEK made the event
 * @param returnOrder this is a return after a non-delivery
 * @param reverseOrder this is a reverse order; older payloads lack it
 * @param clientReturnOrder this is a return by the customer; older payloads lack it
 * @param cdekNumber track number
 * @param number the shop's number
 * @param code status; {@link #status()} takes the number into account
 * @param statusCode CDEK's number of the status
 * @param statusReasonCode why; with final statuses
 * @param statusDateTime when the status was set
 * @param cityName where
 * @param cityCode CDEK's code of the city
 * @param relatedEntities the direct order of a return
 * @param deleted true: the status is revoked, the order goes on
 * @param raw the payload as it came, with all that this version does not name
 */
public record OrderStatusEvent(
        @JsonProperty("$uuid") String uuid,
        @JsonProperty("$date_time") @Nullable OffsetDateTime dateTime,
        @JsonProperty("is_return") @Nullable Boolean returnOrder,
        @JsonProperty("is_reverse") @Nullable Boolean reverseOrder,
        @JsonProperty("is_client_return") @Nullable Boolean clientReturnOrder,
        @Nullable String cdekNumber,
        @Nullable String number,
        @Nullable OpenEnum<OrderStatusCode> code,
        @Nullable String statusCode,
        @Nullable OpenEnum<StatusReason> statusReasonCode,
        @Nullable OffsetDateTime statusDateTime,
        @JsonAlias("city") @Nullable String cityName,
        @Nullable String cityCode,
        List<RelatedEntity> relatedEntities,
        @Nullable Boolean deleted,
        @JsonProperty("$raw") Map<String, @Nullable Object> raw)
        implements CdekEvent {
    public OrderStatusEvent {
        relatedEntities = List.copyOf(relatedEntities);
        raw = Extra.copy(raw);
        uuid = EventKey.orEmpty(uuid);
    }

    @Override
    public OpenEnum<WebhookType> type() {
        return WebhookType.ORDER_STATUS;
    }

    @Override
    public String dedupKey() {
        return EventKey.of(
                WebhookType.ORDER_STATUS,
                uuid,
                EventKey.wire(code),
                EventKey.time(statusDateTime),
                String.valueOf(Boolean.TRUE.equals(deleted)));
    }

    /**
     * The status. Where name and number disagree, the number decides: one name stood for two statuses in early 2026.
     */
    public OrderStatusCode status() {
        OrderStatusCode byName = code == null ? OrderStatusCode.UNKNOWN : code.value();
        return EventKey.number(statusCode).flatMap(OrderStatusCode::byNumber).orElse(byName);
    }

    /**
     * Whether the parcel goes to the customer: neither a return, nor a reverse order, nor a customer's return. Older
     * payloads lack the flags, so an order that has a direct order is on its way back, too.
     */
    public boolean toCustomer() {
        return !Boolean.TRUE.equals(returnOrder)
                && !Boolean.TRUE.equals(reverseOrder)
                && !Boolean.TRUE.equals(clientReturnOrder)
                && relatedEntities.stream().noneMatch(OrderStatusEvent::isDirectOrder);
    }

    private static boolean isDirectOrder(RelatedEntity related) {
        return related.type() != null
                && related.type().isAny(RelatedEntityType.DIRECT_ORDER, RelatedEntityType.CLIENT_DIRECT_ORDER);
    }

    /** Whether it claims that the customer has the goods, in whole or in part. */
    public boolean deliveredToCustomer() {
        return toCustomer() && status() == OrderStatusCode.DELIVERED && !Boolean.TRUE.equals(deleted);
    }

    /** Whether it claims that the customer took only some of the goods. */
    public boolean deliveredInPart() {
        return statusReasonCode != null && statusReasonCode.is(StatusReason.PARTIAL_DELIVERY);
    }

    /** By the time of the status; {@code ACCEPTED} is older than any other, whatever its time. */
    @Override
    public boolean newerThan(CdekEvent other) {
        if (!(other instanceof OrderStatusEvent that)) {
            return CdekEvent.super.newerThan(other);
        }
        boolean accepted = status() == OrderStatusCode.ACCEPTED;
        if (accepted != (that.status() == OrderStatusCode.ACCEPTED)) {
            return !accepted;
        }
        return EventKey.later(statusDateTime, that.statusDateTime);
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
