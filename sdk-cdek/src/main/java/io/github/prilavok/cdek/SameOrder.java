package io.github.prilavok.cdek;

import io.github.prilavok.cdek.model.CashOnDelivery;
import io.github.prilavok.cdek.model.Contact;
import io.github.prilavok.cdek.model.CreateOrder;
import io.github.prilavok.cdek.model.Order;
import io.github.prilavok.cdek.model.OrderItem;
import io.github.prilavok.cdek.model.OrderPackage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether an order that was found is the one that was sent: number, tariff, recipient and sums. What CDEK does not tell
 * cannot differ.
 */
final class SameOrder {
    private static final int LOCAL_DIGITS = 10;

    private SameOrder() {}

    static boolean agree(CreateOrder sent, Order found) {
        return same(sent.number(), found.number())
                && same(sent.tariffCode(), found.tariffCode())
                && recipient(sent.recipient(), found.recipient())
                && sum(value(sent.deliveryRecipientCost()), value(found.deliveryRecipientCost()))
                && (found.packages().isEmpty() || goods(sent.packages(), found.packages()));
    }

    private static boolean same(@Nullable Object sent, @Nullable Object found) {
        return found == null || found.equals(sent);
    }

    private static boolean recipient(Contact sent, @Nullable Contact found) {
        if (found == null) {
            return true;
        }
        Set<String> phones = phones(found);
        return (found.name() == null || words(found.name()).equals(words(String.valueOf(sent.name()))))
                && (phones.isEmpty()
                        || sent.phones().isEmpty()
                        || phones(sent).stream().anyMatch(phones::contains));
    }

    static String words(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static Set<String> phones(Contact contact) {
        return contact.phones().stream()
                .map(p -> localDigits(String.valueOf(p.number())))
                .filter(p -> !p.isEmpty())
                .collect(Collectors.toSet());
    }

    /** CDEK answers without the plus sign: compared are the last digits. */
    static String localDigits(String phone) {
        String digits = phone.replaceAll("\\D", "");
        return digits.substring(Math.max(0, digits.length() - LOCAL_DIGITS));
    }

    private static boolean goods(List<OrderPackage> sent, List<OrderPackage> found) {
        return total(sent, OrderItem::cost).compareTo(total(found, OrderItem::cost)) == 0
                && total(sent, i -> value(i.payment())).compareTo(total(found, i -> value(i.payment()))) == 0;
    }

    private static BigDecimal total(List<OrderPackage> places, Function<OrderItem, @Nullable BigDecimal> ofOne) {
        return places.stream()
                .flatMap(p -> p.items().stream())
                .map(item -> orZero(ofOne.apply(item))
                        .multiply(BigDecimal.valueOf(item.amount() == null ? 1 : item.amount())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean sum(@Nullable BigDecimal sent, @Nullable BigDecimal found) {
        return found == null || orZero(sent).compareTo(found) == 0;
    }

    private static @Nullable BigDecimal value(@Nullable CashOnDelivery sum) {
        return sum == null ? null : sum.value();
    }

    private static BigDecimal orZero(@Nullable BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }
}
