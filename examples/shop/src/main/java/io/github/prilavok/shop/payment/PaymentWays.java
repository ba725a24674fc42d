package io.github.prilavok.shop.payment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The ways to pay, by name. */
@Component
class PaymentWays {
    private final Map<String, PaymentWay> ways = new TreeMap<>();

    PaymentWays(List<PaymentWay> ways) {
        ways.forEach(way -> this.ways.put(way.name(), way));
    }

    Optional<PaymentWay> find(String name) {
        return Optional.ofNullable(ways.get(name));
    }

    PaymentWay of(Attempt attempt) {
        return find(attempt.way())
                .orElseThrow(() -> new IllegalStateException("nobody takes payments by " + attempt.way()));
    }
}
