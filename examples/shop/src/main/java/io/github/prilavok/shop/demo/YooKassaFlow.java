package io.github.prilavok.shop.demo;

import io.github.prilavok.core.Money;
import io.github.prilavok.sandbox.yookassa.TestCard;
import io.github.prilavok.sandbox.yookassa.YooKassaLedger.Kind;
import java.io.IOException;
import java.util.List;

/** The app's payments: the first on YooKassa's page, which saves the card, the second by that card, and its refund. */
final class YooKassaFlow implements Flow {
    private static final Money FIRST = Money.rubles("1490.01");
    private static final Money SECOND = Money.rubles("700.00");

    @Override
    public String name() {
        return "yookassa";
    }

    @Override
    public void chaos(Chaos chaos) {
        chaos.over(
                "YooKassa",
                chaos.sandbox().yookassa(),
                "createPayment",
                "getPayment",
                "listPayments",
                "createRefund",
                "getRefund",
                "listRefunds");
    }

    @Override
    public Findings play(Stage stage) throws IOException, InterruptedException {
        Market market = new Market(stage);
        Documents documents = market.documents();
        documents.user("anna");
        documents.user("boris");
        documents.event("walk");
        documents.order("walk-1", "anna", "boris", "walk", FIRST);
        documents.order("walk-2", "anna", "boris", "walk", SECOND);
        MobileApp app = market.app("anna");

        market.paysOnPage(app, "walk-1", TestCard.MIR_3DS);
        market.await("orders", "walk-1", "paid");
        String method = "payment_methods/" + documents.methods("anna").get(0);
        market.persists(() -> app.payWithPaymentMethod("orders/walk-2", method));
        market.await("orders", "walk-2", "paid");
        market.persists(() -> app.refundPayment("orders/walk-2"));
        market.await("orders", "walk-2", "refunded");
        stage.timeline().end();

        MarketBooks books = new MarketBooks(market);
        books.moved("charges of walk-1", Kind.CHARGE, "order_id", "walk-1", FIRST);
        books.moved("charges of walk-2", Kind.CHARGE, "order_id", "walk-2", SECOND);
        books.moved("refunds of walk-1", Kind.REFUND, "order_id", "walk-1", null);
        books.moved("refunds of walk-2", Kind.REFUND, "order_id", "walk-2", SECOND);
        books.status("orders", "walk-1", "paid");
        books.status("orders", "walk-2", "refunded");
        books.balance("boris", Money.kopecks(0));
        books.ledger("boris", List.of("refund 700.00 RUB"));
        return new Findings(
                books.wrong(),
                "charged twice, " + FIRST + " on the page and " + SECOND
                        + " by the saved card; the latter went back once.");
    }
}
