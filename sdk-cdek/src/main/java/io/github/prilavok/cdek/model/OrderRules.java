package io.github.prilavok.cdek.model;

import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Check;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What can be known to be wrong with an order before it is sent. CDEK checks the rest, and some documented limits
 * (lengths, which tariff goes with which address) are not what it checks: those are left to it.
 */
final class OrderRules {
    private static final Pattern ASCII = Pattern.compile("[\\x20-\\x7E]{1,30}");
    private static final BigDecimal MOST = BigDecimal.valueOf(50_000_000);
    private static final int MOST_PACKAGES = 255;
    private static final int MOST_PHONES = 10;
    private static final int MOST_UNITS = 999;
    private static final int MOST_POSITIONS = 126;

    /** Those in force since 2026. */
    private static final List<BigDecimal> VAT_RATES =
            Stream.of(0, 5, 7, 10, 16, 22).map(BigDecimal::valueOf).toList();

    private OrderRules() {}

    static void number(@Nullable OpenEnum<OrderType> type, @Nullable String number) {
        Check.that(
                number != null || type == null || !type.is(OrderType.ONLINE_STORE),
                "number is missing; an order of an online store (type 1) needs one, or a lost answer could never be"
                        + " looked up");
        Check.that(
                number == null || type == null || !type.is(OrderType.DELIVERY),
                "number is for orders of an online store (type 1); CDEK does not keep it for a plain delivery (type 2),"
                        + " leave it out");
        number(number);
    }

    static void number(@Nullable String number) {
        Check.form("number", number, ASCII, "1 to 30 ASCII characters");
    }

    static void additionalTypes(List<OpenEnum<AdditionalOrderType>> types) {
        Check.that(
                Set.copyOf(types).size() == types.size(), "additional_order_types holds a type twice; name each once");
    }

    static void sender(@Nullable OpenEnum<OrderType> type, @Nullable Contact sender) {
        if (type != null && type.is(OrderType.DELIVERY)) {
            Check.that(sender != null, "sender is missing; a plain delivery (type 2) needs one");
            Check.required("sender.company", sender == null ? null : sender.company());
        }
        phones("sender", sender);
    }

    static void recipient(@Nullable Contact recipient) {
        Contact known = Check.required("recipient", recipient);
        Check.required("recipient.name", known.name());
        Check.size("recipient.phones", known.phones(), 1, MOST_PHONES);
    }

    static void phones(String field, @Nullable Contact contact) {
        if (contact != null) {
            Check.size(field + ".phones", contact.phones(), 0, MOST_PHONES);
        }
    }

    /** From one place to one place. */
    static void route(
            @Nullable String shipmentPoint,
            @Nullable Location from,
            @Nullable String deliveryPoint,
            @Nullable Location to) {
        atMostOnePlace(shipmentPoint, from, deliveryPoint, to);
        Check.that(
                shipmentPoint != null || from != null,
                "neither shipment_point nor from_location is set; say where the parcel comes from");
        Check.that(
                deliveryPoint != null || to != null,
                "neither delivery_point nor to_location is set; say where the parcel goes");
        if (from != null) {
            Check.required("from_location.address", from.address());
        }
        if (to != null) {
            Check.required("to_location.address", to.address());
        }
    }

    static void atMostOnePlace(
            @Nullable String shipmentPoint,
            @Nullable Location from,
            @Nullable String deliveryPoint,
            @Nullable Location to) {
        Check.that(
                shipmentPoint == null || from == null,
                "shipment_point and from_location are both set; a parcel comes from one of them");
        Check.that(
                deliveryPoint == null || to == null,
                "delivery_point and to_location are both set; a parcel goes to one of them");
    }

    static void collected(String field, @Nullable CashOnDelivery sum) {
        if (sum != null) {
            sum(field + ".value", sum.value());
            vat(field, sum.vatRate(), sum.vatSum());
        }
    }

    static void thresholds(List<Threshold> thresholds) {
        for (int i = 0; i < thresholds.size(); i++) {
            String field = "delivery_recipient_cost_adv[" + i + "]";
            Threshold threshold = thresholds.get(i);
            Check.required(field + ".threshold", threshold.threshold());
            sum(field + ".sum", threshold.sum());
            vat(field, threshold.vatRate(), threshold.vatSum());
        }
    }

    private static void sum(String field, @Nullable BigDecimal value) {
        BigDecimal sum = Check.required(field, value);
        Check.that(
                sum.signum() >= 0 && sum.compareTo(MOST) <= 0,
                field + " must be from 0 to " + MOST.toPlainString() + ", in main units of the currency");
    }

    /** CDEK answers 22.0 where it takes 22. */
    static @Nullable BigDecimal wholeRate(@Nullable BigDecimal rate) {
        if (rate == null) {
            return null;
        }
        BigDecimal stripped = rate.stripTrailingZeros();
        return stripped.scale() > 0 ? rate : stripped.setScale(0);
    }

    private static void vat(String field, @Nullable BigDecimal rate, @Nullable BigDecimal sum) {
        Check.that(
                rate == null || sum != null,
                field + ".vat_sum is missing; vat_rate needs it (CashOnDelivery.withVat computes it)");
        Check.that(
                rate == null || VAT_RATES.contains(rate),
                field
                        + ".vat_rate must be one of 0, 5, 7, 10, 16, 22, or absent if there is no VAT; a newer one goes by"
                        + " addExtra(\"vat_rate\", ...)");
    }

    static void packages(@Nullable OpenEnum<OrderType> type, List<OrderPackage> packages) {
        Check.size("packages", packages, 1, MOST_PACKAGES);
        packages(packages);
        for (int i = 0; i < packages.size(); i++) {
            Check.that(
                    type == null
                            || !type.is(OrderType.ONLINE_STORE)
                            || !packages.get(i).items().isEmpty(),
                    "packages[" + i + "].items is empty; an order of an online store (type 1) lists its goods");
        }
    }

    /** Of a change: it may leave the places as they are. */
    static void packages(List<OrderPackage> packages) {
        Check.size("packages", packages, 0, MOST_PACKAGES);
        Set<String> numbers = new HashSet<>();
        for (int i = 0; i < packages.size(); i++) {
            String field = "packages[" + i + "]";
            OrderPackage place = packages.get(i);
            String number = Check.required(field + ".number", place.number());
            Check.that(numbers.add(number), field + ".number stands in another package, too; number the packages");
            Check.range(field + ".weight", Check.required(field + ".weight", place.weight()), 1, Integer.MAX_VALUE);
            for (int k = 0; k < place.items().size(); k++) {
                item(field + ".items[" + k + "]", place.items().get(k));
            }
        }
        int positions = packages.stream().mapToInt(p -> p.items().size()).sum();
        Check.that(
                positions <= MOST_POSITIONS,
                "packages hold " + positions + " items in all; an order has " + MOST_POSITIONS + " positions at most");
    }

    private static void item(String field, OrderItem item) {
        Check.required(field + ".name", item.name());
        Check.required(field + ".ware_key", item.wareKey());
        Check.required(field + ".weight", item.weight());
        Check.range(field + ".amount", Check.required(field + ".amount", item.amount()), 1, MOST_UNITS);
        Check.that(
                item.marking() == null || Integer.valueOf(1).equals(item.amount()),
                field + ".amount must be 1 where marking is set: each unit has a code of its own");
        sum(field + ".cost", item.cost());
        Check.that(
                item.payment() != null,
                field + ".payment is missing; if the goods are paid for, set CashOnDelivery.prepaid()");
        collected(field + ".payment", item.payment());
    }
}
