package io.github.prilavok.shop.order;

import io.github.prilavok.core.Money;
import java.util.ArrayList;
import java.util.List;

/**
 * Spreads what is taken off an order over its lines, so that they sum to the kopeck to what the buyer is charged.
 *
 * <p>A line whose new sum its quantity does not divide becomes two, whose prices differ by a kopeck. Every provider's rule
 * holds then: whole pieces at a price of whole kopecks, whose product is the line's sum.
 */
public final class ChargedLines {
    private static final String DELIVERY = "/delivery";

    private ChargedLines() {}

    /** An order's lines: the goods with discount, promo code and bonuses inside, and the delivery, which takes no part. */
    public static List<ChargedLine> of(NewOrder order) {
        return of(order, order.amount());
    }

    /**
     * As {@link #of(NewOrder)}, without the bonuses: for a provider that is told what was paid otherwise.
     */
    public static List<ChargedLine> withoutBonus(NewOrder order) {
        return of(order, order.amount().plus(order.savings().bonus()));
    }

    private static List<ChargedLine> of(NewOrder order, Money total) {
        List<ChargedLine> goods = new ArrayList<>();
        for (NewOrder.Line line : order.lines()) {
            goods.add(ChargedLine.goods(line.sku(), line.name(), line.price(), line.quantity(), line.vat()));
        }
        NewOrder.Delivery delivery = order.delivery();
        if (delivery == null || delivery.price().isZero()) {
            return discountedTo(total, goods);
        }
        List<ChargedLine> lines = new ArrayList<>(discountedTo(total.minus(delivery.price()), goods));
        lines.add(new ChargedLine(DELIVERY, "Доставка СДЭК", delivery.price(), 1, delivery.vat(), true));
        return List.copyOf(lines);
    }

    /**
     * The lines at prices by which they sum to the total. Each piece keeps a kopeck, and what is above is shared in the
     * proportion of the sums; so no price rises, and none falls to nothing that was not free before. The same lines and total
     * give the same answer always.
     *
     * @throws IllegalArgumentException if the total is more than the lines cost now, or less than a kopeck for each piece
     */
    public static List<ChargedLine> discountedTo(Money total, List<ChargedLine> lines) {
        long pieces = 0;
        List<Long> above = new ArrayList<>();
        long sumAbove = 0;
        for (ChargedLine line : lines) {
            long kept = kept(line);
            pieces += kept;
            above.add(line.sum().minor() - kept);
            sumAbove += line.sum().minor() - kept;
        }
        long shared = total.minor() - pieces;
        if (shared < 0 || shared > sumAbove) {
            throw new IllegalArgumentException("lines of " + Money.kopecks(pieces + sumAbove) + " with " + pieces
                    + " pieces cannot be charged as " + total);
        }
        List<Money> shares = sumAbove == 0 ? List.of() : Money.kopecks(shared).split(above);
        List<ChargedLine> charged = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            ChargedLine line = lines.get(i);
            long share = shares.isEmpty() ? 0 : shares.get(i).minor();
            add(charged, line, kept(line) + share);
        }
        return List.copyOf(charged);
    }

    /** A kopeck for each piece, unless it is free. */
    private static long kept(ChargedLine line) {
        return line.price().isZero() ? 0 : line.quantity();
    }

    private static void add(List<ChargedLine> charged, ChargedLine line, long sum) {
        long price = sum / line.quantity();
        int dearer = (int) (sum % line.quantity());
        charged.add(priced(line, line.id(), price, line.quantity() - dearer));
        if (dearer > 0) {
            charged.add(priced(line, line.id() + "/2", price + 1, dearer));
        }
    }

    private static ChargedLine priced(ChargedLine line, String id, long price, int quantity) {
        return new ChargedLine(id, line.name(), Money.kopecks(price), quantity, line.vat(), line.service());
    }

    /** What lines sum to. */
    public static Money sum(List<ChargedLine> lines) {
        Money sum = Money.kopecks(0);
        for (ChargedLine line : lines) {
            sum = sum.plus(line.sum());
        }
        return sum;
    }
}
