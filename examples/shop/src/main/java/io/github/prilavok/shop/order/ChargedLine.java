package io.github.prilavok.shop.order;

import io.github.prilavok.core.Money;
import io.github.prilavok.tinkoff.receipt.Tax;

/**
 * One line of a receipt: so many pieces, each at this price, all discounts inside. Price times quantity is exactly its sum.
 *
 * @param id of its own in the order: the article, {@code ARTICLE/2} for the second line of an article, {@code /delivery}
 * @param service true for the delivery
 */
public record ChargedLine(String id, String name, Money price, int quantity, Tax vat, boolean service) {
    /** Goods of one kind. */
    public static ChargedLine goods(String sku, String name, Money price, int quantity, Tax vat) {
        return new ChargedLine(sku, name, price, quantity, vat, false);
    }

    /** What this line costs. */
    public Money sum() {
        return price.times(quantity);
    }
}
