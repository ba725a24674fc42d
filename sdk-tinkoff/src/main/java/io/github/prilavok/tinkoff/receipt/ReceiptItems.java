package io.github.prilavok.tinkoff.receipt;

import io.github.prilavok.core.Money;
import io.github.prilavok.core.internal.Check;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Lines whose sum is exactly what is charged, to the kopeck.
 *
 * <pre>{@code
 * Money charged = Money.rubles("1000.00");                              // the cart was 1 299.00
 * List<ReceiptItem> lines = ReceiptItems.discountedTo(charged, cart);
 * receipt.items(lines);                                                 // 3 pieces for 100.00: 2 at 33.33, 1 at 33.34
 * }</pre>
 */
public final class ReceiptItems {
    private ReceiptItems() {}

    /** The sum of the lines. */
    public static Money total(List<ReceiptItem> items) {
        Money total = Money.kopecks(0);
        for (ReceiptItem item : items) {
            total = total.plus(Check.required("Amount", item.amount()));
        }
        return total;
    }

    /**
     * The lines with the discount inside their prices: every line gets its share by its sum, and the shares are exact. A
     * line whose new sum its quantity does not divide becomes two, whose prices differ by a kopeck; so there may be more
     * lines than before, and at most 100 go into a receipt. No price rises, none falls below a kopeck while the total
     * leaves a kopeck for every piece, and a line that was free stays so. Lines that take no part in the discount
     * (delivery) are simply not handed in.
     *
     * @param total what these lines have to sum to: from zero to their present sum
     * @param items lines with price, quantity and amount
     * @throws IllegalArgumentException if the total is negative or above the present sum
     */
    public static List<ReceiptItem> discountedTo(Money total, List<ReceiptItem> items) {
        Money before = total(items);
        Check.that(
                !total.isNegative() && total.compareTo(before) <= 0,
                "the lines sum to " + before + " and cannot be discounted to " + total
                        + "; what is charged on top (delivery) is a line of its own");
        if (before.isZero()) {
            return List.copyOf(items);
        }
        List<Money> shares = shares(total, items);
        List<ReceiptItem> result = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            addLines(result, items.get(i), shares.get(i));
        }
        return List.copyOf(result);
    }

    /** Shares by amount; those that would leave a piece without a kopeck are lifted at the cost of the others. */
    private static List<Money> shares(Money total, List<ReceiptItem> items) {
        int lines = items.size();
        long[] floors = new long[lines];
        long needed = 0;
        for (int i = 0; i < lines; i++) {
            long pieces =
                    quantity(items.get(i)).setScale(0, RoundingMode.CEILING).longValueExact();
            floors[i] = Math.min(pieces, amount(items.get(i)).minor());
            needed += floors[i];
        }
        Money[] shares = new Money[lines];
        boolean[] lifted = new boolean[lines];
        boolean again = true;
        while (again) {
            Money rest = total;
            List<Long> weights = new ArrayList<>(lines);
            for (int i = 0; i < lines; i++) {
                weights.add(lifted[i] ? 0 : amount(items.get(i)).minor());
                rest = lifted[i] ? rest.minus(shares[i]) : rest;
            }
            if (weights.stream().allMatch(weight -> weight == 0)) {
                break;
            }
            List<Money> parts = rest.split(weights);
            again = false;
            for (int i = 0; i < lines; i++) {
                if (lifted[i]) {
                    continue;
                }
                shares[i] = parts.get(i);
                if (needed <= total.minor() && shares[i].minor() < floors[i]) {
                    shares[i] = Money.kopecks(floors[i]);
                    lifted[i] = true;
                    again = true;
                }
            }
        }
        return Arrays.asList(shares);
    }

    private static void addLines(List<ReceiptItem> lines, ReceiptItem item, Money share) {
        BigDecimal sum = BigDecimal.valueOf(share.minor());
        BigDecimal quantity = quantity(item);
        BigDecimal highest = BigDecimal.valueOf(price(item).minor());
        BigDecimal low = sum.divide(quantity, 0, RoundingMode.FLOOR).min(highest);
        for (BigDecimal price : List.of(low, low.add(BigDecimal.ONE).min(highest))) {
            if (price.multiply(quantity).subtract(sum).abs().compareTo(BigDecimal.ONE) < 0) {
                lines.add(priced(item, price, quantity, share));
                return;
            }
        }
        BigDecimal dearer = sum.subtract(low.multiply(quantity));
        BigDecimal cheaper = quantity.subtract(dearer);
        Money first = Money.kopecks(
                low.multiply(cheaper).setScale(0, RoundingMode.HALF_UP).longValueExact());
        lines.add(priced(item, low, cheaper, first));
        lines.add(priced(item, low.add(BigDecimal.ONE), dearer, share.minus(first)));
    }

    private static ReceiptItem priced(ReceiptItem item, BigDecimal price, BigDecimal quantity, Money amount) {
        return item.toBuilder()
                .price(Money.kopecks(price.longValueExact()))
                .quantity(quantity)
                .amount(amount)
                .build();
    }

    private static Money price(ReceiptItem item) {
        return Check.required("Price", item.price());
    }

    private static Money amount(ReceiptItem item) {
        return Check.required("Amount", item.amount());
    }

    private static BigDecimal quantity(ReceiptItem item) {
        return Check.required("Quantity", item.quantity());
    }
}
