package io.github.prilavok.shop.demo;

import io.github.prilavok.shop.order.NewOrder;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/** Paid by Yandex Pay, by a buyer who comes back or one who does not. */
final class YandexPayFlow extends OrderFlow {
    private static final String NO_RETURN = "--no-return";

    @Override
    public String name() {
        return "yandexpay";
    }

    @Override
    public Set<String> switches() {
        return Set.of(DECLINE, NO_RETURN);
    }

    @Override
    void payment(Chaos chaos) {
        chaos.over("Yandex Pay", chaos.sandbox().yandexPay(), "createOrder", "getOrder", "getJwks");
    }

    @Override
    void pays(Stage stage, Buyer buyer, URI page) throws IOException, InterruptedException {
        boolean returns = !stage.options().has(NO_RETURN);
        if (!returns) {
            // Nobody tells the shop then: it has to look by itself.
            stage.neighbourhood().sandbox().yandexPay().misbehave().holdWebhooks();
        }
        URI back = buyer.presses(page, "pay", "buyer -> Yandex Pay: opens the page, pays");
        if (returns) {
            buyer.comesBack(back);
        } else {
            stage.timeline().print("buyer: closes the browser; and Yandex Pay's webhook is held up as well");
        }
    }

    @Override
    void declines(Stage stage, Buyer buyer, URI page) throws IOException, InterruptedException {
        buyer.comesBack(buyer.presses(page, "decline", "buyer -> Yandex Pay: opens the page, the card is refused"));
    }

    @Override
    Takings takings(Neighbourhood neighbourhood, NewOrder order) {
        return new MoneyBooks(neighbourhood.sandbox().yandexPay().ledger(), order);
    }
}
