package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.Extra;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An order as CDEK has it. Any field may be absent, and of an invalid order most are.
 *
 * <p>A return has an order of its own, with its own id and number: {@code DELIVERED} there means that the goods are
 * back at the shop. {@link #toCustomer()} tells the two apart.
 *
 * @param uuid CDEK's id
 * @param type of an online store, or plain delivery
 * @param additionalOrderTypes further types
 * @param returnOrder this is a return after a non-delivery
 * @param reverseOrder this is a reverse order
 * @param clientReturnOrder this is a return by the customer
 * @param cdekNumber track number; absent until CDEK has registered the order
 * @param number the shop's number
 * @param accompanyingNumber number of the goods waybill (SNT)
 * @param accompanyingWaybill how the goods travel abroad
 * @param tariffCode tariff
 * @param comment comment
 * @param shipmentPoint office of hand-over
 * @param deliveryPoint office of delivery; may differ from what was sent, then tell the customer
 * @param dateInvoice date of the invoice
 * @param shipperName consignor
 * @param shipperAddress address of the consignor
 * @param keepFreeUntil end of free storage at the pickup point
 * @param deliveryRecipientCost delivery fee collected from the recipient
 * @param deliveryRecipientCostAdv fee by the value of what is kept
 * @param sender sender
 * @param seller seller
 * @param recipient recipient
 * @param fromLocation from
 * @param toLocation to
 * @param services services, with what they cost
 * @param packages places
 * @param statuses all statuses, newest first; for the present one see {@link #currentStatus()}
 * @param deliveryMode the true mode
 * @param hasReverseOrder a reverse order is to be made
 * @param delayReasons delays
 * @param deliveryTypes not documented by CDEK
 * @param plannedDeliveryDate set when CDEK accepts the parcel
 * @param deliveryDetail what it costs and how it ended
 * @param deliveryProblem problems
 * @param developerKey key of a shop system's developer
 * @param calls calls to the recipient
 * @param itemsCostCurrency currency of the declared values; not documented, but seen
 * @param recipientCurrency currency of what is collected; not documented, but seen
 * @param extra fields that this version of the client does not name, as they came
 */
public record Order(
        @Nullable String uuid,
        @Nullable OpenEnum<OrderType> type,
        List<OpenEnum<AdditionalOrderType>> additionalOrderTypes,
        @JsonProperty("is_return") @Nullable Boolean returnOrder,
        @JsonProperty("is_reverse") @Nullable Boolean reverseOrder,
        @JsonProperty("is_client_return") @Nullable Boolean clientReturnOrder,
        @Nullable String cdekNumber,
        @Nullable String number,
        @Nullable String accompanyingNumber,
        @Nullable AccompanyingWaybill accompanyingWaybill,
        @Nullable Integer tariffCode,
        @Nullable String comment,
        @Nullable String shipmentPoint,
        @Nullable String deliveryPoint,
        @Nullable LocalDate dateInvoice,
        @Nullable String shipperName,
        @Nullable String shipperAddress,
        @Nullable OffsetDateTime keepFreeUntil,
        @Nullable CashOnDelivery deliveryRecipientCost,
        List<Threshold> deliveryRecipientCostAdv,
        @Nullable Contact sender,
        @Nullable Seller seller,
        @Nullable Contact recipient,
        @Nullable Location fromLocation,
        @Nullable Location toLocation,
        List<Service> services,
        List<OrderPackage> packages,
        List<OrderStatus> statuses,
        @Nullable OpenEnum<DeliveryMode> deliveryMode,
        @Nullable Boolean hasReverseOrder,
        List<DelayReason> delayReasons,
        List<Object> deliveryTypes,
        @Nullable LocalDate plannedDeliveryDate,
        @Nullable DeliveryDetail deliveryDetail,
        List<DeliveryProblem> deliveryProblem,
        @Nullable String developerKey,
        @Nullable Calls calls,
        @Nullable String itemsCostCurrency,
        @Nullable String recipientCurrency,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Order {
        additionalOrderTypes = List.copyOf(additionalOrderTypes);
        deliveryRecipientCostAdv = List.copyOf(deliveryRecipientCostAdv);
        services = List.copyOf(services);
        packages = List.copyOf(packages);
        statuses = List.copyOf(statuses);
        delayReasons = List.copyOf(delayReasons);
        deliveryTypes = List.copyOf(deliveryTypes);
        deliveryProblem = List.copyOf(deliveryProblem);
        extra = Extra.copy(extra);
    }

    /**
     * The status that holds now: the newest that is not revoked. {@code ACCEPTED} never outranks another, for it may
     * carry a later time than {@code CREATED}; of equal times the earlier in the list counts.
     */
    public Optional<OrderStatus> currentStatus() {
        return OrderStatuses.current(statuses);
    }

    /** Whether the parcel goes to the customer: neither a return, nor a reverse order, nor a customer's return. */
    public boolean toCustomer() {
        return !Boolean.TRUE.equals(returnOrder)
                && !Boolean.TRUE.equals(reverseOrder)
                && !Boolean.TRUE.equals(clientReturnOrder);
    }

    /** Whether the customer has the goods, in whole or in part; never true of a return. */
    public boolean deliveredToCustomer() {
        return toCustomer()
                && currentStatus()
                        .filter(s -> s.code() != null && s.code().is(OrderStatusCode.DELIVERED))
                        .isPresent();
    }

    /** Whether the customer took only some of the goods: see {@link OrderItem#deliveryAmount()}. */
    public boolean deliveredInPart() {
        return currentStatus()
                .filter(s -> s.reasonCode() != null && s.reasonCode().is(StatusReason.PARTIAL_DELIVERY))
                .isPresent();
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
