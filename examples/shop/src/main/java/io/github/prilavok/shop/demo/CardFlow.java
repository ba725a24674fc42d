package io.github.prilavok.shop.demo;

import io.github.prilavok.sandbox.tinkoff.TinkoffLedger.Kind;
import io.github.prilavok.sandbox.tinkoff.TinkoffLedger.Posting;
import io.github.prilavok.shop.order.NewOrder;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Paid by card, on T-Bank's page. */
final class CardFlow extends OrderFlow {
    @Override
    public String name() {
        return "card";
    }

    @Override
    void payment(Chaos chaos) {
        chaos.over("T-Bank", chaos.sandbox().tinkoff(), "init", "checkOrder", "getState", "cancel");
    }

    @Override
    void pays(Stage stage, Buyer buyer, URI page) throws IOException, InterruptedException {
        buyer.pays(page);
    }

    @Override
    void declines(Stage stage, Buyer buyer, URI page) throws IOException, InterruptedException {
        buyer.declines(page);
    }

    @Override
    Takings takings(Neighbourhood neighbourhood, NewOrder order) {
        return new Books(neighbourhood, order);
    }

    /** T-Bank's, of all payments of one order together. */
    record Books(Neighbourhood neighbourhood, NewOrder order) implements Takings {
        @Override
        public List<Long> charges() {
            return of(Kind.CHARGE);
        }

        @Override
        public List<Long> refunds() {
            return of(Kind.REFUND);
        }

        @Override
        public Optional<List<Long>> receipts() {
            return Optional.of(of(Kind.RECEIPT));
        }

        private List<Long> of(Kind kind) {
            return neighbourhood.sandbox().tinkoff().ledger().postings().stream()
                    .filter(posting -> posting.kind() == kind
                            && posting.orderId().matches(Pattern.quote(order.number()) + "-\\d+"))
                    .map(Posting::kopecks)
                    .toList();
        }
    }
}
