package io.github.prilavok.sandbox.cdek;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What becomes of an order's fields later on. */
final class Changes {
    private static final List<String> CHANGEABLE = List.of(
            "number",
            "accompanying_number",
            "tariff_code",
            "comment",
            "delivery_recipient_cost",
            "delivery_recipient_cost_adv",
            "sender",
            "seller",
            "recipient",
            "services",
            "packages",
            "has_reverse_order",
            "delivery_types");

    private Changes() {}

    /** The fields after a PATCH: what is sent replaces, lists as a whole. */
    static ObjectNode apply(Order order, ObjectNode changes) {
        ObjectNode changed = order.fields().deepCopy();
        if (Body.has(changes, "packages")) {
            packagesAreNamed(order, changes.path("packages"));
        }
        for (String field : CHANGEABLE) {
            if (Body.has(changes, field)) {
                changed.set(field, changes.get(field));
            }
        }
        if (order.type() != 1) {
            changed.remove("number");
        }
        replacePlace(changed, changes, "shipment_point", "from_location");
        replacePlace(changed, changes, "delivery_point", "to_location");
        return changed;
    }

    /** A package that exists already must be named by CDEK's identifier, or it would be a new one. */
    private static void packagesAreNamed(Order order, JsonNode packages) {
        for (JsonNode place : packages) {
            for (JsonNode existing : order.packages()) {
                boolean same = Body.text(existing, "number").equals(Body.text(place, "number"));
                if (same && !Body.has(place, "package_id")) {
                    throw CdekRefusal.error(new CdekError(
                            "v2_package_id_is_empty",
                            "[package_id] of package [" + Body.text(place, "number") + "] is empty"));
                }
            }
        }
    }

    private static void replacePlace(ObjectNode changed, ObjectNode changes, String point, String location) {
        if (Body.has(changes, point) || Body.has(changes, location)) {
            changed.remove(List.of(point, location));
            for (String field : List.of(point, location)) {
                if (Body.has(changes, field)) {
                    changed.set(field, changes.get(field));
                }
            }
        }
    }

    /** The order that carries an undelivered parcel back to the shop. */
    static ObjectNode turnAround(Order direct) {
        ObjectNode fields = direct.fields();
        ObjectNode back = Wire.object();
        back.put("type", direct.type());
        back.put("tariff_code", direct.tariffCode());
        move(fields, "delivery_point", back, "shipment_point");
        move(fields, "to_location", back, "from_location");
        move(fields, "shipment_point", back, "delivery_point");
        move(fields, "from_location", back, "to_location");
        back.set("sender", fields.get("recipient"));
        if (Body.has(fields, "sender")) {
            back.set("recipient", fields.get("sender"));
        } else {
            back.putObject("recipient").put("name", "Склад").put("company", "ООО «Прилавок»");
        }
        back.set("packages", fields.get("packages"));
        return back;
    }

    private static void move(ObjectNode from, String field, ObjectNode to, String newField) {
        if (Body.has(from, field)) {
            to.set(newField, from.get(field));
        }
    }
}
