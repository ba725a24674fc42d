package io.github.prilavok.sandbox.cdek;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes an order as CDEK answers with it. */
final class OrderAnswer {
    private static final List<String> ECHOED = List.of(
            "additional_order_types",
            "accompanying_number",
            "comment",
            "shipment_point",
            "delivery_point",
            "date_invoice",
            "shipper_name",
            "shipper_address",
            "delivery_recipient_cost",
            "delivery_recipient_cost_adv",
            "seller",
            "has_reverse_order",
            "developer_key");

    private OrderAnswer() {}

    /** The answer to an asynchronous call: what was accepted, not what came of it. */
    static ObjectNode accepted(Order order, OrderRequest request, String time) {
        ObjectNode answer = Wire.object();
        answer.putObject("entity").put("uuid", order.uuid());
        answer.putArray("requests").add(request.toJson(time));
        answer.putArray("related_entities");
        return answer;
    }

    static ObjectNode whole(Order order) {
        ObjectNode answer = Wire.object();
        answer.set("entity", entity(order));
        ArrayNode requests = answer.putArray("requests");
        order.requests().forEach(request -> requests.add(request.toJson(Wire.extendedTime(request.time()))));
        ArrayNode related = answer.putArray("related_entities");
        for (Order.Related other : order.related()) {
            ObjectNode node = related.addObject();
            node.put("uuid", other.order().uuid());
            node.put("type", other.type());
            putIfPresent(node, "cdek_number", other.order().cdekNumber());
            node.put("create_time", Wire.extendedTime(other.order().created()));
        }
        return answer;
    }

    /** An order that failed the check shows little more than its number. */
    private static ObjectNode entity(Order order) {
        ObjectNode entity = Wire.object();
        entity.put("uuid", order.uuid());
        if (order.status() != OrderStatus.INVALID) {
            entity.put("type", order.type());
            entity.put("is_return", order.isReturn());
            entity.put("is_reverse", false);
            entity.put("is_client_return", false);
        }
        putIfPresent(entity, "cdek_number", order.cdekNumber());
        putIfPresent(entity, "number", order.number());
        if (order.status() != OrderStatus.INVALID) {
            details(order, entity);
        }
        entity.set("statuses", statuses(order));
        return entity;
    }

    private static void details(Order order, ObjectNode entity) {
        ObjectNode fields = order.fields();
        entity.put("tariff_code", order.tariffCode());
        for (String field : ECHOED) {
            if (Body.has(fields, field)) {
                entity.set(field, fields.get(field));
            }
        }
        if (Body.has(fields, "sender")) {
            entity.set("sender", Contacts.answered(fields.path("sender")));
        } else {
            entity.putObject("sender").put("company", "ООО «Прилавок»").put("name", "Склад");
        }
        entity.set("recipient", Contacts.answered(fields.path("recipient")));
        entity.set("from_location", location(Route.from(fields), fields.path("from_location")));
        entity.set("to_location", location(Route.to(fields), fields.path("to_location")));
        Calculation calculation = order.calculation();
        if (calculation == null) {
            return;
        }
        entity.put("delivery_mode", Integer.toString(calculation.tariff().mode().number()));
        ArrayNode services = entity.putArray("services");
        for (PricedService service : calculation.services()) {
            ObjectNode node = services.addObject();
            service.writeTo(node);
            node.put("parameter", service.parameter());
        }
        entity.set("packages", packages(order));
        entity.put("items_cost_currency", "RUB");
        entity.put("recipient_currency", "RUB");
        entity.set("delivery_detail", deliveryDetail(order, calculation));
    }

    private static ObjectNode location(City city, JsonNode sent) {
        ObjectNode location = Wire.object();
        location.put("code", city.code());
        location.put("city_uuid", city.uuid());
        location.put("city", city.name());
        location.put("country_code", city.countryCode());
        location.put("country", city.country());
        location.put("region", city.region());
        location.put("region_code", city.regionCode());
        location.put("longitude", city.longitude());
        location.put("latitude", city.latitude());
        putIfPresent(location, "fias_guid", city.fiasGuid());
        if (Body.has(sent, "address")) {
            location.put("address", Body.text(sent, "address"));
        }
        if (Body.has(sent, "postal_code")) {
            location.put("postal_code", Body.text(sent, "postal_code"));
        }
        return location;
    }

    private static ArrayNode packages(Order order) {
        Handover handover = Handover.of(order);
        ArrayNode answer = order.packages().deepCopy();
        for (int i = 0; i < answer.size(); i++) {
            ObjectNode place = (ObjectNode) answer.get(i);
            place.put("package_id", packageId(order, i));
            place.put("barcode", order.cdekNumber() == null ? "" : order.cdekNumber() + (i + 1));
            place.put("weight_volume", PriceList.volumetricGrams(place));
            place.put("weight_calc", PriceList.billedGrams(Wire.array().add(place)));
            JsonNode items = place.path("items");
            for (int j = 0; j < items.size(); j++) {
                ((ObjectNode) items.get(j)).put("delivery_amount", handover.units(i, j));
            }
        }
        return answer;
    }

    static String packageId(Order order, int index) {
        return Ids.stable(order.uuid() + "-package-" + index);
    }

    private static ObjectNode deliveryDetail(Order order, Calculation calculation) {
        ObjectNode detail = Wire.object();
        detail.put("delivery_sum", calculation.deliverySum());
        detail.put("total_sum", calculation.totalSum());
        ArrayNode payments = detail.putArray("payment_info");
        detail.put("delivery_vat_rate", Calculation.VAT);
        detail.put("delivery_vat_sum", calculation.deliveryVat());
        if (order.status() == OrderStatus.DELIVERED) {
            BigDecimal collected = Handover.of(order).collected();
            detail.put("date", order.entryInForce().time().toString().substring(0, 10));
            detail.put("recipient_name", Body.text(order.fields().path("recipient"), "name"));
            detail.put("payment_sum", collected);
            if (collected.signum() > 0) {
                payments.addObject().put("type", "CARD").put("sum", collected);
            }
        }
        return detail;
    }

    private static ArrayNode statuses(Order order) {
        ArrayNode statuses = Wire.array();
        for (StatusEntry entry : order.statusesNewestFirst()) {
            ObjectNode status = statuses.addObject();
            status.put("code", entry.code());
            status.put("name", entry.status().title());
            status.put("date_time", Wire.extendedTime(entry.time()));
            City city = entry.city();
            if (city != null) {
                status.put("city", city.name());
                status.put("city_uuid", city.uuid());
            } else if (entry.status() == OrderStatus.CREATED) {
                status.put("city", "Офис СДЭК");
            }
            Integer reason = entry.reason();
            if (reason != null) {
                status.put("reason_code", reason.toString());
            }
            if (entry.revoked()) {
                status.put("deleted", true);
            }
        }
        return statuses;
    }

    private static void putIfPresent(ObjectNode node, String field, @Nullable String value) {
        if (value != null) {
            node.put(field, value);
        }
    }
}
