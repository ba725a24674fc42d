package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An order to be registered.
 *
 * <pre>{@code
 * CreateOrder.onlineStore("S1-10042", 136)
 *         .shipmentPoint("MSK5")
 *         .deliveryPoint("NSK33")
 *         .recipient(Contact.of("Ivanova Anna", "+79161234567"))
 *         .addPackages(OrderPackage.builder().number("1").weight(850).length(25).width(18).height(9)
 *                 .addItems(OrderItem.builder().name("T-shirt, size M").wareKey("TS-M-01").amount(2).weight(400)
 *                         .cost(new BigDecimal("1990.50")).payment(CashOnDelivery.prepaid()).build())
 *                 .build())
 *         .build();
 * }</pre>
 *
 * <p>Sums are plain numbers in main units, for the wire has no currency: {@code cost} is in your contract's
 * settlement currency, what is collected on delivery in the currency of the recipient's country.
 *
 * @param type of an online store, or plain delivery
 * @param additionalOrderTypes further types, each once
 * @param number the shop's number, 1 to 30 ASCII characters, unique among the contract's active orders. Needed for
 *     type 1 (and for it alone): without it a lost answer could never be looked up.
 *     Several sites on one contract share the numbers: give each its own prefix
 * @param accompanyingNumber number of the goods waybill (SNT)
 * @param tariffCode tariff: {@code calculator().listAvailableTariffs()} has those of your contract
 * @param comment up to 255 characters
 * @param shipmentPoint office where you hand over; this or {@code fromLocation}
 * @param deliveryPoint office or locker of delivery; this or {@code toLocation}
 * @param dateInvoice international orders of type 1 only: it makes the order international
 * @param shipperName international orders of type 1 only: consignor
 * @param shipperAddress international orders of type 1 only: address of the consignor
 * @param deliveryRecipientCost delivery fee collected from the recipient, type 1
 * @param deliveryRecipientCostAdv fee by the value of what is kept, type 1 with PART_DELIV
 * @param sender needed for type 2, with {@code company}
 * @param seller needed for international orders
 * @param recipient who gets it
 * @param fromLocation where the courier fetches it; this or {@code shipmentPoint}
 * @param toLocation where it is delivered; this or {@code deliveryPoint}
 * @param services additional services; no INSURANCE for type 1
 * @param packages 1 to 255 places
 * @param deliveryTypes not documented by CDEK
 * @param print a form to be made as well
 * @param widgetToken token of a shop system
 * @param clientReturn return of goods that CDEK did not bring, or of a part; else use {@code createClientReturn}
 * @param hasReverseOrder make a reverse order as well
 * @param developerKey key of a shop system's developer
 * @param extra fields that this version of the client does not name, as they came or as they shall be sent
 */
@Built
public record CreateOrder(
        OpenEnum<OrderType> type,
        List<OpenEnum<AdditionalOrderType>> additionalOrderTypes,
        @Nullable String number,
        @Nullable String accompanyingNumber,
        Integer tariffCode,
        @Nullable String comment,
        @Nullable String shipmentPoint,
        @Nullable String deliveryPoint,
        @Nullable LocalDate dateInvoice,
        @Nullable String shipperName,
        @Nullable String shipperAddress,
        @Nullable CashOnDelivery deliveryRecipientCost,
        List<Threshold> deliveryRecipientCostAdv,
        @Nullable Contact sender,
        @Nullable Seller seller,
        Contact recipient,
        @Nullable Location fromLocation,
        @Nullable Location toLocation,
        List<Service> services,
        List<OrderPackage> packages,
        List<Object> deliveryTypes,
        @Nullable OpenEnum<PrintForm> print,
        @Nullable String widgetToken,
        @JsonProperty("is_client_return") @Nullable Boolean clientReturn,
        @Nullable Boolean hasReverseOrder,
        @Nullable String developerKey,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CreateOrder {
        additionalOrderTypes = List.copyOf(additionalOrderTypes);
        deliveryRecipientCostAdv = List.copyOf(deliveryRecipientCostAdv);
        services = List.copyOf(services);
        packages = List.copyOf(packages);
        deliveryTypes = List.copyOf(deliveryTypes);
        Check.required("type", type);
        Check.required("tariff_code", tariffCode);
        OrderRules.additionalTypes(additionalOrderTypes);
        OrderRules.number(type, number);
        OrderRules.sender(type, sender);
        OrderRules.recipient(recipient);
        OrderRules.route(shipmentPoint, fromLocation, deliveryPoint, toLocation);
        OrderRules.collected("delivery_recipient_cost", deliveryRecipientCost);
        OrderRules.thresholds(deliveryRecipientCostAdv);
        OrderRules.packages(type, packages);
        extra = Extra.copy(extra);
    }

    public static CreateOrderBuilder builder() {
        return CreateOrderBuilder.builder();
    }

    public CreateOrderBuilder toBuilder() {
        return CreateOrderBuilder.builder(this);
    }

    /**
     * An order of an online store.
     *
     * @param number the shop's number, 1 to 30 ASCII characters, unique among the contract's active orders
     * @param tariffCode tariff
     */
    public static CreateOrderBuilder onlineStore(String number, int tariffCode) {
        return builder().type(OrderType.ONLINE_STORE).number(number).tariffCode(tariffCode);
    }

    /**
     * A plain delivery. It has no number of yours: if its answer is lost, only CDEK's cabinet can tell whether it
     * exists.
     *
     * @param tariffCode tariff
     */
    public static CreateOrderBuilder delivery(int tariffCode) {
        return builder().type(OrderType.DELIVERY).tariffCode(tariffCode);
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
