package io.github.prilavok.sandbox.yookassa;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What YooKassa allows for a method of payment.
 *
 * @param payWithin how long a payment may be unpaid; null for ever
 * @param holdFor how long money is held; null if the method has no two stages
 * @param lowest the smallest sum
 * @param highest the largest sum
 */
record MethodKind(@Nullable Duration payWithin, @Nullable Duration holdFor, BigDecimal lowest, BigDecimal highest) {
    private static final Set<String> REFUNDABLE = Set.of(
            "bank_card",
            "sbp",
            "sberbank",
            "tinkoff_bank",
            "alfa_pay",
            "yoo_money",
            "sber_bnpl",
            "sber_loan",
            "mobile_balance",
            "electronic_certificate");
    private static final Set<String> SAVABLE = Set.of("bank_card", "sbp", "sberbank", "tinkoff_bank", "yoo_money");
    private static final Set<String> CARDS =
            Set.of("bank_card", "sberbank", "tinkoff_bank", "alfa_pay", "electronic_certificate");

    static MethodKind of(String type, BigDecimal sum) {
        Duration hour = Duration.ofHours(1);
        Duration week = Duration.ofDays(7);
        return switch (type) {
            case "bank_card" -> kind(hour, week, 1, 350_000);
            case "tinkoff_bank" -> kind(hour, week, 1, 700_000);
            case "sbp" -> kind(hour, null, 1, 700_000);
            case "sber_loan" -> kind(loanTime(sum), Duration.ofHours(2), 3_000, 1_500_000);
            case "b2b_sberbank" -> kind(Duration.ofHours(8), null, 1, 100_000_000);
            case "cash" -> kind(null, null, 1, 100_000_000);
            default -> kind(hour, week, 1, 100_000_000);
        };
    }

    private static MethodKind kind(
            @Nullable Duration payWithin, @Nullable Duration holdFor, long lowest, long highest) {
        return new MethodKind(payWithin, holdFor, BigDecimal.valueOf(lowest), BigDecimal.valueOf(highest));
    }

    private static Duration loanTime(BigDecimal sum) {
        if (sum.compareTo(BigDecimal.valueOf(50_000)) < 0) {
            return Duration.ofHours(8);
        }
        return Duration.ofHours(sum.compareTo(BigDecimal.valueOf(200_000)) <= 0 ? 28 : 72);
    }

    boolean takes(BigDecimal sum) {
        return sum.compareTo(lowest) >= 0 && sum.compareTo(highest) <= 0;
    }

    static boolean refundable(String type) {
        return REFUNDABLE.contains(type);
    }

    static boolean refundableInPart(String type) {
        return refundable(type) && !type.equals("mobile_balance");
    }

    static boolean savable(String type) {
        return SAVABLE.contains(type);
    }

    static boolean authorised(String type) {
        return CARDS.contains(type);
    }
}
