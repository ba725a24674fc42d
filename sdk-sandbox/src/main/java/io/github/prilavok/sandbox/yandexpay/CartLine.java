package io.github.prilavok.sandbox.yandexpay;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A position of a cart.
 *
 * @param sent as the shop sent it
 */
record CartLine(ObjectNode sent, String productId, BigDecimal count, BigDecimal total) {
    /** The price of one after all discounts; a checked cart has no more than kopecks here. */
    BigDecimal price() {
        return total.divide(count, 2, RoundingMode.HALF_UP);
    }

    /** The same goods, fewer or cheaper. */
    CartLine with(BigDecimal newCount, BigDecimal newPrice) {
        BigDecimal newTotal = Money.equal(newCount, count) && Money.equal(newPrice, price())
                ? total
                : Money.rounded(newCount.multiply(newPrice));
        ObjectNode changed = sent.deepCopy();
        changed.withObject("/quantity").put("count", newCount.toPlainString());
        changed.put("total", Money.text(newTotal));
        return new CartLine(changed, productId, newCount, newTotal);
    }

    ObjectNode answer() {
        ObjectNode answer = sent.deepCopy();
        if (!answer.hasNonNull("type")) {
            answer.put("type", "UNSPECIFIED");
        }
        return answer.put("total", Money.text(total)).put("finalPrice", Money.text(price()));
    }
}
