package io.github.prilavok.shop.demo;

import io.github.prilavok.shop.order.NewOrder;
import java.io.IOException;
import java.net.URI;

/** Paid in parts, by Dolyami. */
final class DolyamiFlow extends OrderFlow {
    @Override
    public String name() {
        return "dolyami";
    }

    @Override
    void payment(Chaos chaos) {
        chaos.over("Dolyami", chaos.sandbox().dolyami(), "createOrder", "getOrderInfo", "commitOrder", "cancelOrder");
    }

    @Override
    void pays(Stage stage, Buyer buyer, URI page) throws IOException, InterruptedException {
        buyer.comesBack(buyer.presses(page, "pay", "buyer -> Dolyami: opens the page, the first part is held"));
    }

    @Override
    void declines(Stage stage, Buyer buyer, URI page) throws IOException, InterruptedException {
        buyer.comesBack(buyer.presses(page, "reject", "buyer -> Dolyami: opens the page, the bank refuses"));
    }

    @Override
    Takings takings(Neighbourhood neighbourhood, NewOrder order) {
        return new MoneyBooks(neighbourhood.sandbox().dolyami().ledger(), order);
    }
}
