package io.github.prilavok.tinkoff.dolyami;

import io.github.prilavok.core.Money;
import io.github.prilavok.core.internal.Check;
import java.util.ArrayList;
import java.util.List;

/** Sums of lines, and discounts that have to be spread over them. */
public final class Items {
    private static final Money NOTHING = Money.kopecks(0);

    private Items() {}

    /**
     * What the lines come to.
     *
     * @throws IllegalArgumentException if one of them has no price or no quantity
     */
    public static Money sum(List<Item> items) {
        Money sum = NOTHING;
        for (Item item : items) {
            sum = sum.plus(OrderCheck.sum("items", item));
        }
        return sum;
    }

    /**
     * The lines at prices that sum to this, to the kopeck: each line gives way in proportion to its sum. There are no discounts
     * but in prices. A line that its quantity does not divide becomes two, see {@link Item#totalling}.
     *
     * @param total what all lines are to come to
     * @throws IllegalArgumentException if that leaves a line less than a kopeck a piece
     */
    public static List<Item> discountedTo(Money total, List<Item> items) {
        Check.that(!items.isEmpty(), "items are empty; a discount needs lines");
        List<Long> weights = items.stream()
                .map(item -> OrderCheck.sum("items", item).minor())
                .toList();
        List<Money> shares = total.split(weights);
        List<Item> discounted = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            discounted.addAll(items.get(i).totalling(shares.get(i)));
        }
        return List.copyOf(discounted);
    }
}
