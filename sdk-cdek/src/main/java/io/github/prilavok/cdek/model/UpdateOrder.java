package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A change of an order that is still {@code CREATED} or {@code ACCEPTED}. What is absent stays as it is; {@code
 * services} and {@code packages} replace the whole list, so send all of them, with {@code packageId} for the places
 * that exist. An empty list is absent; to remove all services say {@code addExtra("services", List.of())}.
 *
 * <p>Sums are plain numbers in main units, for the wire has no currency: {@code cost} is in your contract's
 * settlement currency, what is collected on delivery in the currency of the recipient's country.
 *
 * @param uuid CDEK's id of the order; this or {@code cdekNumber}
 * @param type as registered
 * @param cdekNumber track number; this or {@code uuid}
 * @param number the shop's number, up to 30 ASCII characters
 * @param accompanyingNumber number of the goods waybill (SNT)
 * @param tariffCode tariff
 * @param comment comment
 * @param shipmentPoint office where you hand over; not with {@code fromLocation}
 * @param deliveryPoint office or locker of delivery; not with {@code toLocation}
 * @param deliveryRecipientCost delivery fee collected from the recipient
 * @param deliveryRecipientCostAdv fee by the value of what is kept
 * @param sender sender
 * @param seller seller
 * @param recipient recipient; CDEK documents it as needed
 * @param fromLocation where the courier fetches it
 * @param toLocation where it is delivered; another city may change the price
 * @param services all services
 * @param packages all places
 * @param hasReverseOrder make a reverse order as well
 * @param deliveryTypes not documented by CDEK
 * @param extra fields that this version of the client does not name, as they came or as they shall be sent
 */
@Built
public record UpdateOrder(
        @Nullable String uuid,
        OpenEnum<OrderType> type,
        @Nullable String cdekNumber,
        @Nullable String number,
        @Nullable String accompanyingNumber,
        @Nullable Integer tariffCode,
        @Nullable String comment,
        @Nullable String shipmentPoint,
        @Nullable String deliveryPoint,
        @Nullable CashOnDelivery deliveryRecipientCost,
        List<Threshold> deliveryRecipientCostAdv,
        @Nullable Contact sender,
        @Nullable Seller seller,
        @Nullable Contact recipient,
        @Nullable Location fromLocation,
        @Nullable Location toLocation,
        List<Service> services,
        List<OrderPackage> packages,
        @Nullable Boolean hasReverseOrder,
        List<Object> deliveryTypes,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public UpdateOrder {
        deliveryRecipientCostAdv = List.copyOf(deliveryRecipientCostAdv);
        services = List.copyOf(services);
        packages = List.copyOf(packages);
        deliveryTypes = List.copyOf(deliveryTypes);
        Check.required("type", type);
        Check.that(
                (uuid == null) != (cdekNumber == null), "give either uuid or cdek_number, to say which order is meant");
        OrderRules.number(number);
        OrderRules.atMostOnePlace(shipmentPoint, fromLocation, deliveryPoint, toLocation);
        OrderRules.collected("delivery_recipient_cost", deliveryRecipientCost);
        OrderRules.thresholds(deliveryRecipientCostAdv);
        OrderRules.packages(packages);
        extra = Extra.copy(extra);
    }

    public static UpdateOrderBuilder builder() {
        return UpdateOrderBuilder.builder();
    }

    public UpdateOrderBuilder toBuilder() {
        return UpdateOrderBuilder.builder(this);
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
