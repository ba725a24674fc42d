package io.github.prilavok.shop.order;

import io.github.prilavok.core.Money;
import io.github.prilavok.tinkoff.receipt.Tax;
import io.github.prilavok.tinkoff.receipt.Taxation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order as the buyer has placed it.
 *
 * @param number the shop's number; CDEK gets the same
 * @param discount on the goods, in all, before the promo code
 * @param session what the buyer asks of promo code and bonuses
 * @param savings what that comes to; nothing until the shop has checked it
 * @param delivery null if the buyer fetches the goods
 */
public record NewOrder(
        String number,
        Buyer buyer,
        Taxation taxation,
        List<Line> lines,
        Money discount,
        Session session,
        Savings savings,
        @Nullable Delivery delivery) {

    /** Who buys. @param phone digits with the country code */
    public record Buyer(String name, String phone, String email) {
        @Override
        public String toString() {
            return "Buyer[]";
        }
    }

    /** Goods of one kind. @param price of one, VAT included */
    public record Line(String sku, String name, Money price, int quantity, Tax vat, int weightGrams) {}

    /**
     * What the buyer's session holds.
     *
     * @param promocode null if there is none
     * @param isActive whether the promo code is to count
     * @param useBonus whether bonuses are to pay a part
     * @param bonus how many; null for as many as may be
     */
    public record Session(
            @Nullable String promocode,
            boolean isActive,
            boolean useBonus,
            @Nullable Integer bonus) {}

    /**
     * What is taken off the goods besides the discount.
     *
     * @param promo by the promo code
     * @param bonus by bonuses, of a rouble each
     */
    public record Savings(Money promo, Money bonus) {
        /** Nothing. */
        public static final Savings NONE = new Savings(Money.kopecks(0), Money.kopecks(0));
    }

    /** A parcel from office to office. */
    public record Delivery(
            int tariff,
            String from,
            String to,
            Money price,
            Tax vat,
            int weightGrams,
            int lengthCm,
            int widthCm,
            int heightCm) {}

    /** The goods without any discount. */
    public Money goods() {
        Money sum = Money.kopecks(0);
        for (Line line : lines) {
            sum = sum.plus(line.price().times(line.quantity()));
        }
        return sum;
    }

    /** How many pieces there are; each costs a kopeck at least, whatever is taken off. */
    public int pieces() {
        return lines.stream().mapToInt(Line::quantity).sum();
    }

    /** What the buyer pays: the goods less all that is taken off, and the delivery. */
    public Money amount() {
        Money goods = goods().minus(discount).minus(savings.promo()).minus(savings.bonus());
        return delivery == null ? goods : goods.plus(delivery.price());
    }

    /** The same with what promo code and bonuses come to. */
    public NewOrder with(Savings savings) {
        return new NewOrder(number, buyer, taxation, lines, discount, session, savings, delivery);
    }
}
