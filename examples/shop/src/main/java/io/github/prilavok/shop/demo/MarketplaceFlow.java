package io.github.prilavok.shop.demo;

import io.github.prilavok.core.Money;
import io.github.prilavok.sandbox.yookassa.TestCard;
import io.github.prilavok.sandbox.yookassa.YooKassaLedger.Kind;
import java.io.IOException;
import java.util.List;

/** A guide earns by an event and is paid out; a second payout fails, and the money is on the balance again. */
final class MarketplaceFlow implements Flow {
    private static final Money PRICE = Money.rubles("1490.01");
    private static final Money RENT = Money.rubles("1000.00");
    private static final Money REST = Money.rubles("490.01");
    private static final String WALLET = "{\"type\":\"yoo_money\",\"account_number\":\"41001614575714\"}";

    /** By YooKassa's documents a payout to this one fails for want of money. */
    private static final String POOR_WALLET = "{\"type\":\"yoo_money\",\"account_number\":\"410011806060766\"}";

    @Override
    public String name() {
        return "marketplace";
    }

    @Override
    public void chaos(Chaos chaos) {
        chaos.over(
                "YooKassa",
                chaos.sandbox().yookassa(),
                "createPayment",
                "getPayment",
                "createPayout",
                "getPayout",
                "listPayouts",
                "searchPayouts");
    }

    @Override
    public Findings play(Stage stage) throws IOException, InterruptedException {
        Market market = new Market(stage);
        Documents documents = market.documents();
        documents.user("anna");
        documents.user("boris");
        documents.event("walk");
        documents.order("walk-1", "anna", "boris", "walk", PRICE);
        documents.payoutRequest("rent", "boris", RENT, WALLET);
        documents.payoutRequest("rest", "boris", REST, POOR_WALLET);

        market.paysOnPage(market.app("anna"), "walk-1", TestCard.MASTERCARD);
        market.await("orders", "walk-1", "paid");
        market.office("events", "walk", "completed");
        market.await("orders", "walk-1", "completed");
        market.office("payout_requests", "rent", "accepted");
        market.await("payout_requests", "rent", "paid");
        market.office("payout_requests", "rest", "accepted");
        market.await("payout_requests", "rest", "failed");
        stage.timeline().end();

        stage.section("The ledger of users/boris", String.join("\n", documents.ledger("boris")));
        MarketBooks books = new MarketBooks(market);
        books.moved("charges", Kind.CHARGE, "order_id", "walk-1", PRICE);
        books.moved("payouts for rent", Kind.PAYOUT, "payout_request", "rent", RENT);
        books.moved("payouts for rest", Kind.PAYOUT, "payout_request", "rest", null);
        books.status("orders", "walk-1", "completed");
        books.status("payout_requests", "rent", "paid");
        books.status("payout_requests", "rest", "failed");
        books.balance("boris", PRICE.minus(RENT));
        books.ledger(
                "boris",
                List.of("payment 1490.01 RUB", "withdraw 1000.00 RUB", "withdraw 490.01 RUB", "withdraw -490.01 RUB"));
        return new Findings(
                books.wrong(),
                "charged " + PRICE + ", paid out " + RENT + " once; " + REST
                        + " came back from the payout that failed and are on the balance.");
    }
}
