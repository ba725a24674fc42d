package io.github.prilavok.sandbox.yandexpay;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a refund leaves of a cart: nothing, {@code targetCart}, or what {@code refundCart} does not take. */
final class Refunds {
    private Refunds() {}

    /** @param rest what the order comes to after the refund; the cart must agree */
    static Cart cartAfter(Cart cart, Fields body, BigDecimal rest) {
        Fields target = body.object("targetCart");
        Fields refund = body.object("refundCart");
        if (target != null && refund != null) {
            throw Refusal.badRequest("Either targetCart or refundCart, not both");
        }
        Cart after = cart.with(List.of());
        if (target != null) {
            after = cart.with(remaining(cart, target));
        } else if (refund != null) {
            after = cart.with(withoutReturned(cart, refund));
        }
        BigDecimal left = after.lines().isEmpty() ? Money.ZERO : after.amount();
        if (!Money.equal(left, rest)) {
            throw Refusal.mismatch(
                    left,
                    after.itemsSum(),
                    cart.discounts(),
                    "the cart after the refund must come to " + Money.text(rest));
        }
        return after;
    }

    private static List<CartLine> remaining(Cart cart, Fields target) {
        List<CartLine> lines = new ArrayList<>();
        items(cart, target, "targetCart").forEach((line, item) -> {
            BigDecimal count = given(item, "quantityCount", line.count());
            BigDecimal price = given(item, "price", line.price());
            requireWithin(line, count, price);
            lines.add(line.with(count, price));
        });
        return lines;
    }

    private static List<CartLine> withoutReturned(Cart cart, Fields refund) {
        Map<CartLine, Fields> items = items(cart, refund, "refundCart");
        List<CartLine> lines = new ArrayList<>();
        for (CartLine line : cart.lines()) {
            Fields item = items.get(line);
            if (item == null) {
                lines.add(line);
                continue;
            }
            boolean whole = !item.has("quantityCount") && !item.has("price");
            BigDecimal count = whole ? line.count() : given(item, "quantityCount", BigDecimal.ZERO);
            BigDecimal price = given(item, "price", BigDecimal.ZERO);
            requireWithin(line, count, price);
            if (count.compareTo(line.count()) < 0) {
                lines.add(line.with(line.count().subtract(count), line.price().subtract(price)));
            }
        }
        return lines;
    }

    private static Map<CartLine, Fields> items(Cart cart, Fields sent, String name) {
        Map<CartLine, Fields> items = new LinkedHashMap<>();
        JsonNode list = sent.json().path("items");
        if (!list.isArray()) {
            throw Refusal.badRequest(name + ".items is required");
        }
        for (JsonNode element : list) {
            Fields item = Fields.of(element, name + ".items");
            String productId = item.requiredText("productId");
            CartLine line =
                    cart.line(productId).orElseThrow(() -> Refusal.cart("Item " + productId + " is not in the order"));
            if (items.put(line, item) != null) {
                throw Refusal.cart("Two items have the same productId");
            }
        }
        return items;
    }

    private static BigDecimal given(Fields item, String name, BigDecimal otherwise) {
        BigDecimal value = item.decimal(name);
        return value == null ? otherwise : value;
    }

    private static void requireWithin(CartLine line, BigDecimal count, BigDecimal price) {
        if (count.signum() < 0
                || price.signum() < 0
                || count.compareTo(line.count()) > 0
                || price.compareTo(line.price()) > 0) {
            throw Refusal.cart("Item " + line.productId() + " is larger than in the order");
        }
    }
}
