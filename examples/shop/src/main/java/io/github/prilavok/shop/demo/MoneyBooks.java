package io.github.prilavok.shop.demo;

import io.github.prilavok.sandbox.MoneyLedger;
import io.github.prilavok.sandbox.MoneyLedger.Kind;
import io.github.prilavok.shop.order.NewOrder;
import java.util.List;
import java.util.regex.Pattern;

/** A provider's books, of all payments of one order together. */
public record MoneyBooks(MoneyLedger ledger, NewOrder order) implements Takings {
    @Override
    public List<Long> charges() {
        return of(Kind.CHARGE);
    }

    @Override
    public List<Long> refunds() {
        return of(Kind.REFUND);
    }

    private List<Long> of(Kind kind) {
        return ledger.postings().stream()
                .filter(posting ->
                        posting.kind() == kind && posting.orderId().matches(Pattern.quote(order.number()) + "-\\d+"))
                .map(posting -> posting.rubles().movePointRight(2).longValueExact())
                .toList();
    }
}
