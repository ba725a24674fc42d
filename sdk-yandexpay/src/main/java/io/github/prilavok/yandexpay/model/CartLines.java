package io.github.prilavok.yandexpay.model;

import io.github.prilavok.core.Money;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.yandexpay.receipt.Receipt;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a cart on their way to one that Yandex Pay accepts: a discount of the whole cart is spread over them, and a line
 * whose price for one would have more than two decimals is split. Not a kopeck is lost or made. Immutable.
 *
 * <pre>{@code
 * RenderedCart cart = CartLines.of(List.of(
 *                 RenderedCartItem.of("sku-1", "Mug", 3, Money.rubles("300.00")),
 *                 RenderedCartItem.of("delivery", "Delivery", 1, Money.rubles("200.00"))))
 *         .discountedBy(Money.rubles("50.00"), line -> !line.productId().equals("delivery"))
 *         .toCart();      // sku-1: 2 at 83.33; sku-1#2: 1 at 83.34; delivery
 * }</pre>
 *
 * <p>A split line has the same goods under two product ids, and the second is the first with {@code #2} (or the next number
 * that is free). Refunds and captures name the ids of the cart that was sent.
 */
public final class CartLines {
    private final List<RenderedCartItem> lines;

    private CartLines(List<RenderedCartItem> lines) {
        this.lines = lines;
    }

    /** These lines. Their price for one need not be whole kopecks. */
    public static CartLines of(List<RenderedCartItem> lines) {
        return new CartLines(List.copyOf(lines));
    }

    /**
     * The lines after a discount of the whole cart, a promo code or bonuses: each bears its share by its total.
     *
     * @param discount from zero to what the lines sum to
     */
    public CartLines discountedBy(Money discount) {
        return discountedBy(discount, line -> true);
    }

    /**
     * The lines after a discount of some of them.
     *
     * @param discount from zero to what these lines sum to
     * @param which the lines that bear it
     */
    public CartLines discountedBy(Money discount, Predicate<? super RenderedCartItem> which) {
        Check.that(!discount.isNegative(), "the discount must not be negative");
        if (discount.isZero()) {
            return this;
        }
        List<Long> weights = new ArrayList<>();
        long sum = 0;
        for (RenderedCartItem line : lines) {
            long weight = which.test(line) ? line.total().minor() : 0;
            weights.add(weight);
            sum = Math.addExact(sum, weight);
        }
        Check.that(
                discount.minor() <= sum, "the discount of " + discount + " is more than the lines cost that bear it");
        List<Money> shares = discount.split(weights);
        List<RenderedCartItem> discounted = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            RenderedCartItem line = lines.get(i);
            discounted.add(shares.get(i).isZero() ? line : cheaper(line, shares.get(i)));
        }
        return new CartLines(List.copyOf(discounted));
    }

    private static RenderedCartItem cheaper(RenderedCartItem line, Money by) {
        return line.toBuilder()
                .subtotal(line.subtotal() == null ? line.total() : line.subtotal())
                .total(line.total().minus(by))
                .discountedUnitPrice(null)
                .build();
    }

    /** A cart of these lines, split where they have to be. */
    public RenderedCart toCart() {
        Set<String> taken = new HashSet<>();
        lines.forEach(line -> taken.add(line.productId()));
        List<RenderedCartItem> items = new ArrayList<>();
        for (RenderedCartItem line : lines) {
            items.addAll(split(line, taken));
        }
        return RenderedCart.of(items);
    }

    /**
     * The line itself if its price for one is whole kopecks, else two lines that have its quantity and cost what it costs.
     * A whole quantity gives prices one kopeck apart. A quantity with decimals is divided by its smallest step: 1.5 kg for
     * 100.00 are 0.5 kg at 66.60 and 1 kg at 66.70. An excise is shared in the same proportion.
     *
     * @throws IllegalArgumentException if a line that has to be split has a marking code
     */
    public static List<RenderedCartItem> split(RenderedCartItem line) {
        return split(line, new HashSet<>(Set.of(line.productId())));
    }

    private static List<RenderedCartItem> split(RenderedCartItem line, Set<String> taken) {
        BigDecimal count = count(line);
        if (CartCheck.isWhole(line.total(), count)) {
            boolean stale = line.subtotal() != null && line.discountedUnitPrice() == null;
            return List.of(stale ? piece(line, line.productId(), count, line.total()) : line);
        }
        BigDecimal plain = count.stripTrailingZeros();
        int scale = Math.max(0, plain.scale());
        BigInteger steps = plain.movePointRight(scale).toBigIntegerExact();
        BigInteger[] shares = BigInteger.valueOf(line.total().minor()).divideAndRemainder(steps);
        BigInteger dearer = shares[1];
        BigInteger cheaper = steps.subtract(dearer);
        Receipt receipt = line.receipt();
        Check.that(
                receipt == null || (receipt.productCode() == null && receipt.markQuantity() == null),
                "line " + line.productId()
                        + " has a marking code, which two lines cannot share, and its price for one has"
                        + " more than two decimals; give each piece a line of its own");
        Money cheaperTotal = Money.ofMinor(
                cheaper.multiply(shares[0]).longValueExact(), line.total().currency());
        RenderedCartItem first = piece(line, line.productId(), new BigDecimal(cheaper, scale), cheaperTotal);
        RenderedCartItem second = piece(
                line,
                free(line.productId(), taken),
                new BigDecimal(dearer, scale),
                line.total().minus(cheaperTotal));
        if (receipt == null || receipt.excise() == null) {
            return List.of(first, second);
        }
        List<Money> excise = receipt.excise().split(List.of(cheaper.longValueExact(), dearer.longValueExact()));
        return List.of(withExcise(first, receipt, excise.get(0)), withExcise(second, receipt, excise.get(1)));
    }

    private static RenderedCartItem withExcise(RenderedCartItem piece, Receipt receipt, Money excise) {
        return piece.toBuilder()
                .receipt(receipt.toBuilder().excise(excise).build())
                .build();
    }

    private static String free(String productId, Set<String> taken) {
        int number = 2;
        while (!taken.add(productId + '#' + number)) {
            number++;
        }
        return productId + '#' + number;
    }

    private static RenderedCartItem piece(RenderedCartItem line, String productId, BigDecimal count, Money total) {
        BigDecimal plain = count.stripTrailingZeros();
        Money before = line.unitPrice() != null ? line.unitPrice() : each(line.subtotal(), count(line));
        return line.toBuilder()
                .productId(productId)
                .quantity(line.quantity().toBuilder()
                        .count(plain.scale() < 0 ? plain.setScale(0) : plain)
                        .build())
                .total(total)
                .unitPrice(before)
                .discountedUnitPrice(each(total, count))
                .subtotal(before == null ? null : times(before, count))
                .build();
    }

    private static @Nullable Money each(@Nullable Money total, BigDecimal count) {
        return total == null || !CartCheck.isWhole(total, count)
                ? null
                : Money.ofMinor(BigDecimal.valueOf(total.minor()).divide(count).longValueExact(), total.currency());
    }

    private static @Nullable Money times(Money price, BigDecimal count) {
        BigDecimal minor = BigDecimal.valueOf(price.minor()).multiply(count).stripTrailingZeros();
        return minor.scale() > 0 ? null : Money.ofMinor(minor.longValueExact(), price.currency());
    }

    private static BigDecimal count(RenderedCartItem line) {
        return Objects.requireNonNull(line.quantity().count());
    }

    @Override
    public String toString() {
        return "CartLines{" + lines.size() + '}';
    }
}
