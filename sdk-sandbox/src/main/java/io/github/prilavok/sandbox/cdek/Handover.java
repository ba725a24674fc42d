package io.github.prilavok.sandbox.cdek;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;

/** What the recipient took: all of it, or after a partial delivery all but the last unit of the last position. */
final class Handover {
    static final int PARTIAL = 20;

    private final JsonNode packages;
    private final BigDecimal deliveryCost;
    private final boolean delivered;
    private final boolean partial;

    private Handover(Order order) {
        Integer reason = order.entryInForce().reason();
        this.packages = order.packages();
        this.deliveryCost = Body.decimal(order.fields().path("delivery_recipient_cost"), "value")
                .orElse(BigDecimal.ZERO);
        this.delivered = order.status() == OrderStatus.DELIVERED;
        this.partial = reason != null && reason == PARTIAL;
    }

    static Handover of(Order order) {
        return new Handover(order);
    }

    long units(int place, int item) {
        if (!delivered) {
            return 0;
        }
        JsonNode items = packages.path(place).path("items");
        long ordered = Body.integer(items.path(item), "amount").orElse(0);
        boolean last = place == packages.size() - 1 && item == items.size() - 1;
        return partial && last ? ordered - 1 : ordered;
    }

    /** The cash on delivery for the units taken, with the fee for the delivery. */
    BigDecimal collected() {
        BigDecimal sum = deliveryCost;
        for (int i = 0; i < packages.size(); i++) {
            JsonNode items = packages.path(i).path("items");
            for (int j = 0; j < items.size(); j++) {
                BigDecimal price =
                        Body.decimal(items.path(j).path("payment"), "value").orElse(BigDecimal.ZERO);
                sum = sum.add(price.multiply(BigDecimal.valueOf(units(i, j))));
            }
        }
        return Wire.money(sum);
    }
}
