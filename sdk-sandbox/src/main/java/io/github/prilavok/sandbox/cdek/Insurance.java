package io.github.prilavok.sandbox.cdek;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.math.BigDecimal;

/** The insurance of an order: a shop's is insured for its declared value without being asked, any other for 1. */
final class Insurance {
    private static final String CODE = "INSURANCE";

    private Insurance() {}

    /** The services of an order, with its insurance. */
    static ArrayNode addTo(JsonNode order) {
        boolean forShop = Body.integer(order, "type").orElse(1) == 1;
        ArrayNode services = Wire.array();
        boolean chosen = false;
        for (JsonNode service : order.path("services")) {
            boolean insurance = Body.text(service, "code").equals(CODE);
            if (!insurance || !forShop) {
                services.add(service);
                chosen |= insurance;
            }
        }
        if (!chosen) {
            BigDecimal sum = forShop ? declaredValue(order) : BigDecimal.ONE;
            services.addObject().put("code", CODE).put("parameter", sum.toPlainString());
        }
        return services;
    }

    private static BigDecimal declaredValue(JsonNode order) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode place : order.path("packages")) {
            for (JsonNode item : place.path("items")) {
                BigDecimal cost = Body.decimal(item, "cost").orElse(BigDecimal.ZERO);
                sum = sum.add(cost.multiply(
                        BigDecimal.valueOf(Body.integer(item, "amount").orElse(0))));
            }
        }
        return Wire.money(sum);
    }
}
