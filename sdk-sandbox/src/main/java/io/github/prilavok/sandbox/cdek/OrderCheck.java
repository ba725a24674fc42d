package io.github.prilavok.sandbox.cdek;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The static check of an order: what CDEK finds before it answers. It collects every fault, not only the first. */
final class OrderCheck {
    private static final int MAX_POSITIONS = 126;
    private static final int MAX_PACKAGES = 255;
    private static final BigDecimal MAX_SUM = new BigDecimal("50000000");
    private static final List<String> NUMBERS = List.of("type", "tariff_code");
    private static final List<String> VAT_RATES = List.of("0", "5", "7", "10", "16", "22");

    private final JsonNode order;
    private final boolean forShop;
    private final List<CdekError> errors = new ArrayList<>();

    private OrderCheck(JsonNode order) {
        this.order = order;
        this.forShop = Body.integer(order, "type").orElse(1) == 1;
    }

    static List<CdekError> errors(JsonNode order) {
        OrderCheck check = new OrderCheck(order);
        check.wholeNumbers();
        if (check.errors.isEmpty()) {
            check.head();
            check.places();
            check.people();
            check.packages();
        }
        return check.errors;
    }

    /** A value of the wrong type makes CDEK fail as a whole, with a code that says nothing. */
    private void wholeNumbers() {
        boolean readable = order.isObject();
        for (String field : NUMBERS) {
            readable &= !Body.has(order, field) || Body.integer(order, field).isPresent();
        }
        readable &= isAbsentOr(order.path("packages"), JsonNode::isArray);
        readable &= isAbsentOr(order.path("recipient"), JsonNode::isObject);
        readable &= isAbsentOr(order.path("services"), JsonNode::isArray);
        for (JsonNode place : order.path("packages")) {
            readable &=
                    !Body.has(place, "weight") || Body.integer(place, "weight").isPresent();
            for (JsonNode item : place.path("items")) {
                readable &=
                        !Body.has(item, "cost") || Body.decimal(item, "cost").isPresent();
                readable &= !Body.has(item, "amount")
                        || Body.integer(item, "amount").isPresent();
                readable &= isAbsentOr(item.path("payment"), JsonNode::isObject);
            }
        }
        if (!readable) {
            errors.add(new CdekError("v2_internal_error", "Unknown unique error " + Ids.random()));
        }
    }

    private static boolean isAbsentOr(JsonNode value, Predicate<JsonNode> test) {
        return value.isMissingNode() || value.isNull() || test.test(value);
    }

    private void head() {
        long type = Body.integer(order, "type").orElse(1);
        if (type != 1 && type != 2) {
            errors.add(CdekError.format(Long.toString(type), "type"));
        }
        required(order, "tariff_code", "tariff_code");
        String number = Body.text(order, "number");
        if (number.length() > 40 || !StandardCharsets.US_ASCII.newEncoder().canEncode(number)) {
            errors.add(CdekError.format(number, "number"));
        }
    }

    private void places() {
        place(
                "shipment_point",
                "from_location",
                "v2_shipment_address_multivalued",
                new CdekError("v2_sender_location_not_recognized", "Sender location is not recognized"));
        place(
                "delivery_point",
                "to_location",
                "v2_delivery_address_multivalued",
                new CdekError("v2_recipient_location_not_recognized", "Recipient location is not recognized"));
    }

    private void place(String point, String location, String bothCode, CdekError unknownCity) {
        boolean hasPoint = Body.has(order, point);
        boolean hasLocation = Body.has(order, location);
        if (hasPoint && hasLocation) {
            errors.add(new CdekError(bothCode, "Both [" + point + "] and [" + location + "] are filled"));
        } else if (hasPoint) {
            if (Offices.find(Body.text(order, point)).isEmpty()) {
                errors.add(new CdekError("code_invalid", "Code [" + Body.text(order, point) + "] in [" + point + "]"));
            }
        } else if (hasLocation) {
            required(order.path(location), "address", location + ".address");
            if (Cities.resolve(order.path(location)).isEmpty()) {
                errors.add(unknownCity);
            }
        } else {
            errors.add(CdekError.empty(point));
            errors.add(CdekError.empty(location));
        }
    }

    private void people() {
        if (required(order, "recipient", "recipient")) {
            JsonNode recipient = order.path("recipient");
            required(recipient, "name", "recipient.name");
            phones(recipient.path("phones"), "recipient.phones");
        }
        if (!forShop && required(order, "sender", "sender")) {
            required(order.path("sender"), "company", "sender.company");
            required(order.path("sender"), "name", "sender.name");
        }
    }

    /** CDEK takes a single object in place of the list: its own module sends one. */
    private void phones(JsonNode phones, String path) {
        if (phones.isObject() && Body.has(phones, "number")) {
            return;
        }
        if (phones.isEmpty()) {
            errors.add(CdekError.empty(path));
        } else if (phones.size() > 10) {
            errors.add(new CdekError("v2_exceeded_size", "Size of [" + path + "] is more than 10"));
        }
        for (JsonNode phone : phones) {
            required(phone, "number", path + ".number");
        }
    }

    private void packages() {
        if (!required(order, "packages", "packages")) {
            return;
        }
        JsonNode packages = order.path("packages");
        if (packages.size() > MAX_PACKAGES) {
            errors.add(new CdekError("v2_exceeded_size", "Size of [packages] is more than " + MAX_PACKAGES));
        }
        int positions = 0;
        for (int i = 0; i < packages.size(); i++) {
            JsonNode place = packages.path(i);
            String path = "packages[" + i + "]";
            required(place, "number", path + ".number");
            required(place, "weight", path + ".weight");
            if (forShop) {
                required(place, "items", path + ".items");
            }
            JsonNode items = place.path("items");
            positions += items.size();
            for (int j = 0; j < items.size(); j++) {
                item(items.path(j), path + ".items[" + j + "]");
            }
        }
        if (positions > MAX_POSITIONS) {
            errors.add(new CdekError("v2_number_items_is_more_126", "Number of items is more than " + MAX_POSITIONS));
        }
    }

    private void item(JsonNode item, String path) {
        required(item, "name", path + ".name");
        required(item, "ware_key", path + ".ware_key");
        required(item, "weight", path + ".weight");
        if (required(item, "amount", path + ".amount")) {
            long amount = Body.integer(item, "amount").orElse(0);
            if (amount < 1) {
                errors.add(CdekError.format(Long.toString(amount), path + ".amount"));
            } else if (amount > 1 && Body.has(item, "marking")) {
                errors.add(new CdekError(
                        "v2_order_item_amount_incorrect", "Amount of a marked item in [" + path + "] must be 1"));
            }
        }
        if (required(item, "cost", path + ".cost")) {
            sum(item, "cost", path + ".cost");
        }
        if (required(item, "payment", path + ".payment")) {
            JsonNode payment = item.path("payment");
            if (required(payment, "value", path + ".payment.value")) {
                sum(payment, "value", path + ".payment.value");
            }
            vatRate(payment, path + ".payment.vat_rate");
        }
    }

    private void sum(JsonNode node, String field, String path) {
        Optional<BigDecimal> sum = Body.decimal(node, field);
        if (sum.isEmpty() || sum.get().signum() < 0 || sum.get().compareTo(MAX_SUM) > 0) {
            errors.add(CdekError.format(Body.text(node, field), path));
        }
    }

    private void vatRate(JsonNode payment, String path) {
        if (Body.has(payment, "vat_rate") && !VAT_RATES.contains(Body.text(payment, "vat_rate"))) {
            errors.add(CdekError.format(Body.text(payment, "vat_rate"), path));
        }
    }

    private boolean required(JsonNode node, String field, String path) {
        if (Body.has(node, field)) {
            return true;
        }
        errors.add(CdekError.empty(path));
        return false;
    }
}
