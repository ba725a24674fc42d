package io.github.prilavok.shop.demo;

import io.github.prilavok.sandbox.wazzup.SentMessage;
import io.github.prilavok.shop.order.NewOrder;
import io.github.prilavok.shop.order.OrderState;
import io.github.prilavok.shop.order.Orders;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** An order that is placed, paid in one of the ways, shipped, announced and confirmed; the ways differ in how it is paid. */
abstract class OrderFlow implements Flow {
    static final String DECLINE = "--decline";
    private static final Duration DELIVERY = Duration.ofSeconds(3);

    @Override
    public Set<String> switches() {
        return Set.of(DECLINE);
    }

    @Override
    public final void chaos(Chaos chaos) {
        payment(chaos);
        chaos.over("CDEK", chaos.sandbox().cdek(), "obtainToken", "createOrder", "findOrder", "getOrder");
        chaos.over("Wazzup", chaos.sandbox().wazzup(), "listChannels", "sendMessage");
    }

    /** A bad day at whoever takes the money. */
    abstract void payment(Chaos chaos);

    /** The buyer pays on this page, and comes back or does not. */
    abstract void pays(Stage stage, Buyer buyer, URI page) throws IOException, InterruptedException;

    /** The buyer fails to pay on this page. */
    abstract void declines(Stage stage, Buyer buyer, URI page) throws IOException, InterruptedException;

    /** What was taken for an order, in whoever's books it stands. */
    abstract Takings takings(Neighbourhood neighbourhood, NewOrder order);

    @Override
    public final Findings play(Stage stage) throws IOException, InterruptedException {
        Buyer buyer = stage.buyer();
        buyer.places(stage.file());
        Orders orders = stage.shop().getBean(Orders.class);
        NewOrder order = orders.get(stage.order().number());
        boolean declined = stage.options().has(DECLINE);
        URI page = buyer.goesToPay(order.number(), name());
        OrderState state;
        if (declined) {
            declines(stage, buyer, page);
            state = Stage.await(() -> state(orders, order), s -> s.lastError() != null);
        } else {
            pays(stage, buyer, page);
            OrderState paid =
                    Stage.await(() -> state(orders, order), s -> s.status() != OrderState.Status.AWAITING_PAYMENT);
            stage.timeline().print("shop -> buyer: order " + paid.number() + " is " + paid.status());
            state = Stage.await(() -> state(orders, order), OrderState::settled);
        }
        Ledgers ledgers = new Ledgers(stage.neighbourhood(), order, takings(stage.neighbourhood(), order));
        // Only to see it: an order is done when its message was accepted.
        Stage.await(
                DELIVERY,
                ledgers::messages,
                messages -> messages.stream().allMatch(m -> m.status().equals("delivered")));
        stage.timeline().print("shop -> buyer: " + words(buyer.looks(order.number())));
        stage.timeline().end();
        return report(stage, ledgers, state, declined);
    }

    private static OrderState state(Orders orders, NewOrder order) {
        return orders.state(order.number()).orElseThrow();
    }

    private static Findings report(Stage stage, Ledgers ledgers, OrderState state, boolean declined) {
        ledgers.letters().forEach(letter -> stage.section("The letter", Neighbourhood.text(letter)));
        for (SentMessage message : ledgers.messages()) {
            stage.section("The WhatsApp message (" + message.status() + ")", String.valueOf(message.text()));
        }
        state.parked().forEach(why -> stage.section("Waits for a person", why));
        List<String> wrong = declined ? ledgers.differencesIfRefused(state) : ledgers.differencesIfPaid(state);
        String allWell = declined
                ? "nothing was charged, shipped or sent; order " + state.number() + " waits for its payment."
                : "charged " + ledgers.takings().charges().size() + " time, " + state.rubles() + " roubles; parcels "
                        + ledgers.parcels().size() + ", messages "
                        + ledgers.messages().size() + ", letters "
                        + ledgers.letters().size() + "; order " + state.number() + " is " + state.status() + ".";
        return new Findings(wrong, allWell);
    }

    private static String words(String html) {
        return html.replaceAll("<title>.*</title>|<[^>]+>", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
