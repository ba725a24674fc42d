package io.github.prilavok.yandexpay.model;

import io.github.prilavok.core.Money;
import io.github.prilavok.core.internal.Check;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What Yandex Pay would refuse, found before it is sent. */
final class CartCheck {
    private static final String ROUBLES = "RUB";
    private static final int MAX_TEXT = 2048;
    private static final long ONE_ROUBLE = 100;

    private CartCheck() {}

    /** An id that is a segment of a path: {@code .} and {@code ..} would be steps in it. */
    static void orderId(String field, @Nullable String id) {
        String text = Check.text(field, id, MAX_TEXT);
        Check.that(!text.equals(".") && !text.equals(".."), field + " must not be a step in a path");
    }

    static void operationId(@Nullable String id) {
        Check.that(
                id != null,
                "externalOperationId is missing: without it a repeat could not be told from a second operation; make it,"
                        + " store it, set it");
        orderId("externalOperationId", id);
    }

    static void atLeastOne(String field, Money money) {
        Check.that(
                money.minor() >= ONE_ROUBLE
                        || !money.currency().getCurrencyCode().equals(ROUBLES),
                field + " must be at least 1 rouble, not " + money);
        Check.positive(field, money);
    }

    static String currency(@Nullable CartTotal total) {
        return total == null || total.amount() == null
                ? ROUBLES
                : total.amount().currency().getCurrencyCode();
    }

    static void quantity(String productId, @Nullable Quantity quantity) {
        Check.that(
                quantity != null && quantity.count() != null && quantity.count().signum() > 0,
                "quantity.count of " + productId + " must be more than zero");
    }

    static void sameAmount(@Nullable FinalCart cart, Money amount) {
        Check.that(
                cart == null || Objects.equals(amount, cart.total().amount()),
                "orderAmount must be what the cart costs, cart.total.amount");
    }

    static void lines(List<? extends CartLine> lines) {
        Check.that(!lines.isEmpty(), "the cart is empty; add a line");
        distinct(lines, CartLine::productId);
        for (CartLine line : lines) {
            BigDecimal count = Objects.requireNonNull(line.quantity().count());
            Check.that(
                    line.total() == null || isWhole(line.total(), count),
                    "line " + line.productId() + " costs " + line.total() + " for " + count.toPlainString()
                            + ": the price of one has more than two decimals and Yandex Pay refuses it; CartLines splits"
                            + " such a line exactly");
        }
    }

    /** Whether the price of one is a whole number of kopecks. */
    static boolean isWhole(Money total, BigDecimal count) {
        return BigDecimal.valueOf(total.minor()).remainder(count).signum() == 0;
    }

    static <T> void distinct(List<T> lines, Function<T, String> id) {
        Set<String> ids = new HashSet<>();
        for (T line : lines) {
            Check.that(
                    ids.add(id.apply(line)),
                    "productId " + id.apply(line) + " stands in the cart twice; make it unique");
        }
    }

    static boolean priced(List<? extends CartLine> lines) {
        return lines.stream().allMatch(line -> line.total() != null);
    }

    static Money sum(List<? extends CartLine> lines) {
        return lines.stream()
                .map(line -> Check.required("total of " + line.productId(), line.total()))
                .reduce(Money::plus)
                .orElseThrow();
    }

    static void total(CartTotal total, Money sum) {
        Money amount = Check.required("total.amount", total.amount());
        Money external = total.externalAmount();
        Money whole = external == null ? amount : amount.plus(external);
        Check.that(!amount.isNegative(), "total.amount must not be negative");
        Check.that(external == null || !external.isNegative(), "total.externalAmount must not be negative");
        Check.that(
                whole.equals(sum),
                "the lines sum to " + sum + " and total.amount" + (external == null ? "" : " with externalAmount")
                        + " is " + whole + "; make them equal");
    }
}
