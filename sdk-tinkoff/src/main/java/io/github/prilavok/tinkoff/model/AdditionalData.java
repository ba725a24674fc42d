package io.github.prilavok.tinkoff.model;

import io.github.prilavok.core.Money;
import io.github.prilavok.core.internal.Check;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code DATA}: what the bank documents of it. */
final class AdditionalData {
    private static final int MAX_PAIRS = 20;
    private static final int MAX_VALUE = 100;
    private static final Money SBP_MINIMUM = Money.rubles(10);
    private static final Money SBP_MAXIMUM = Money.rubles(1_000_000);
    private static final Set<String> DEAL =
            Set.of("StartSpAccumulation", "SpAccumulationId", "BasicFieldKey", "Confidant");

    private AdditionalData() {}

    /** An unmodifiable copy in the same order. */
    static Map<String, String> copy(Map<String, String> data) {
        if (data.isEmpty()) {
            return Map.of();
        }
        data.forEach((key, value) -> Check.required("DATA." + key, value));
        return Collections.unmodifiableMap(new LinkedHashMap<>(data));
    }

    /** What of Init's DATA can be known to be refused. Long keys are not: the bank's own break the documented limit. */
    static void check(Map<String, String> data, boolean recurrent, Money amount, @Nullable String description) {
        if (data.isEmpty()) {
            return;
        }
        long pairs = data.keySet().stream().filter(key -> !AirTicket.isKey(key)).count();
        Check.that(
                pairs <= MAX_PAIRS,
                "DATA has " + pairs + " pairs beside those of an air ticket; the limit is " + MAX_PAIRS
                        + ", leave some out");
        data.forEach((key, value) -> Check.optionalText("DATA." + key, value, MAX_VALUE));
        initiator(data.get(PaymentData.OPERATION_INITIATOR_TYPE), recurrent);
        if ("true".equals(data.get(PaymentData.QR))) {
            Check.that(
                    amount.compareTo(SBP_MINIMUM) >= 0,
                    "Amount is " + amount + "; SBP takes no less than " + SBP_MINIMUM);
            Check.that(
                    amount.compareTo(SBP_MAXIMUM) <= 0,
                    "Amount is " + amount + "; SBP takes no more than " + SBP_MAXIMUM);
            Check.that(description != null, "Description is missing; a payment that links an account by SBP needs it");
        }
    }

    private static void initiator(@Nullable String type, boolean recurrent) {
        if (type == null) {
            return;
        }
        boolean parent = type.equals(OperationInitiatorType.CUSTOMER_CARD_CAPTURED.wire());
        boolean known = parent || Set.of("0", "2", "R", "I").contains(type);
        Check.that(
                !known || parent == recurrent,
                "DATA.OperationInitiatorType " + type + " goes " + (parent ? "only with" : "without")
                        + " Recurrent (the bank's error 1126); change one of them");
    }

    static boolean holdsDeal(Map<String, String> data) {
        return data.keySet().stream().anyMatch(DEAL::contains);
    }
}
