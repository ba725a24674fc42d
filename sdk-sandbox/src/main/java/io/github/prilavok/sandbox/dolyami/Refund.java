package io.github.prilavok.sandbox.dolyami;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** Money on its way back to a buyer. Not thread-safe. */
final class Refund {
    private final String id = UUID.randomUUID().toString();
    private final BigDecimal amount;
    private final BigDecimal prepaid;
    private final List<Item> items;
    private boolean processed;

    /** @param items what comes back; empty for a correction */
    Refund(BigDecimal amount, BigDecimal prepaid, List<Item> items) {
        this.amount = amount;
        this.prepaid = prepaid;
        this.items = List.copyOf(items);
    }

    String id() {
        return id;
    }

    BigDecimal amount() {
        return amount;
    }

    BigDecimal prepaid() {
        return prepaid;
    }

    List<Item> items() {
        return items;
    }

    boolean processed() {
        return processed;
    }

    void process() {
        processed = true;
    }
}
