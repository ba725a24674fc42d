package io.github.prilavok.sandbox.yandexpay;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is sold.
 *
 * @param discounts discounts on the cart as a whole
 * @param external what is paid outside Yandex Pay
 */
record Cart(
        String cartId, @Nullable String externalId, List<CartLine> lines, BigDecimal discounts, BigDecimal external) {
    Cart {
        lines = List.copyOf(lines);
    }

    BigDecimal itemsSum() {
        return lines.stream().map(CartLine::total).reduce(Money.ZERO, BigDecimal::add);
    }

    /** What is paid through Yandex Pay. */
    BigDecimal amount() {
        return itemsSum().subtract(discounts).subtract(external);
    }

    Optional<CartLine> line(String productId) {
        return lines.stream().filter(line -> line.productId().equals(productId)).findFirst();
    }

    Cart with(List<CartLine> newLines) {
        return new Cart(cartId, externalId, newLines, discounts, external);
    }

    ObjectNode answer() {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("cartId", cartId);
        if (externalId != null) {
            answer.put("externalId", externalId);
        }
        ArrayNode items = answer.putArray("items");
        lines.forEach(line -> items.add(line.answer()));
        ObjectNode total = answer.putObject("total").put("amount", Money.text(amount()));
        if (external.signum() > 0) {
            total.put("externalAmount", Money.text(external));
        }
        return answer;
    }
}
