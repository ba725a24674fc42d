package io.github.prilavok.sandbox.yandexpay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads carts and refuses those that do not add up. */
final class CartCheck {
    private static final List<String> LINE_SUMS = List.of("subtotal", "unitPrice", "discountedUnitPrice");

    private CartCheck() {}

    /** The cart of a new order. */
    static Cart rendered(Fields cart, boolean receiptsRequired) {
        List<CartLine> lines = new ArrayList<>();
        for (Fields item : items(cart)) {
            item.requiredText("title");
            ReceiptCheck.check(item, receiptsRequired);
            lines.add(line(item, item.requiredMoney("total")));
        }
        return checked(cart, UUID.randomUUID().toString(), lines);
    }

    /** The cart of a capture or a submission: the cart of the order, with positions left out or reduced. */
    static Cart reduced(Fields cart, Cart original) {
        String cartId = cart.text("cartId");
        if (cartId != null && !cartId.equals(original.cartId())) {
            throw Refusal.cart("cartId is of another cart");
        }
        List<CartLine> lines = new ArrayList<>();
        for (Fields item : items(cart)) {
            String productId = item.requiredText("productId");
            CartLine before = original.line(productId)
                    .orElseThrow(() -> Refusal.cart("Item " + productId + " is not in the order"));
            BigDecimal count = count(item);
            BigDecimal total = item.money("total");
            CartLine line = total == null
                    ? before.with(count, before.price())
                    : line(Fields.of(merged(before, item), "cart.items"), total);
            if (count.compareTo(before.count()) > 0 || line.total().compareTo(before.total()) > 0) {
                throw Refusal.cart("Item " + productId + " is larger than in the order");
            }
            lines.add(line);
        }
        return checked(cart, original.cartId(), lines);
    }

    private static ObjectNode merged(CartLine before, Fields item) {
        ObjectNode merged = before.sent().deepCopy();
        merged.setAll(item.copy());
        return merged;
    }

    private static List<Fields> items(Fields cart) {
        List<Fields> items = new ArrayList<>();
        Set<String> products = new HashSet<>();
        JsonNode list = cart.list("items");
        for (int i = 0; i < list.size(); i++) {
            Fields item = Fields.of(list.path(i), cart.path("items[" + i + "]"));
            if (!products.add(item.requiredText("productId"))) {
                throw Refusal.cart("Two items have the same productId");
            }
            items.add(item);
        }
        return items;
    }

    private static CartLine line(Fields item, BigDecimal total) {
        String productId = item.requiredText("productId");
        BigDecimal count = count(item);
        LINE_SUMS.forEach(item::money);
        if (!hasWholeKopecks(total, count)) {
            throw Refusal.cart("Unit price of item " + productId + " has more than two decimals");
        }
        return new CartLine(item.copy(), productId, count, Money.rounded(total));
    }

    private static BigDecimal count(Fields item) {
        BigDecimal count = item.required("quantity").requiredDecimal("count");
        if (count.signum() <= 0) {
            throw Refusal.cart("Count of item " + item.requiredText("productId") + " is not positive");
        }
        return count;
    }

    private static boolean hasWholeKopecks(BigDecimal total, BigDecimal count) {
        try {
            return Money.hasKopecksAtMost(total.divide(count));
        } catch (ArithmeticException endless) {
            return false;
        }
    }

    private static Cart checked(Fields cart, String cartId, List<CartLine> lines) {
        Fields total = cart.required("total");
        BigDecimal amount = total.requiredMoney("amount");
        BigDecimal external = orZero(total.money("externalAmount"));
        BigDecimal discounts = Money.ZERO;
        for (JsonNode discount : cart.json().path("discounts")) {
            discounts =
                    discounts.add(Fields.of(discount, cart.path("discounts")).requiredMoney("amount"));
        }
        Cart checked = new Cart(cartId, cart.text("externalId"), lines, discounts, external);
        if (!Money.equal(checked.amount(), amount)) {
            throw Refusal.mismatch(
                    amount, checked.itemsSum(), discounts, "cart_total must be items_sum without discounts_sum");
        }
        return checked;
    }

    private static BigDecimal orZero(@Nullable BigDecimal sum) {
        return sum == null ? Money.ZERO : sum;
    }
}
