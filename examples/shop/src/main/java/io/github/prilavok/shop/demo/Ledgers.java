package io.github.prilavok.shop.demo;

import io.github.prilavok.sandbox.cdek.Parcel;
import io.github.prilavok.sandbox.wazzup.SentMessage;
import io.github.prilavok.shop.order.NewOrder;
import io.github.prilavok.shop.order.OrderState;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;

/** Compares what the providers really did for an order with what the shop believes. */
public final class Ledgers {
    private final Neighbourhood neighbourhood;
    private final NewOrder order;
    private final Takings takings;

    /** Of an order that is paid by card. */
    public Ledgers(Neighbourhood neighbourhood, NewOrder order) {
        this(neighbourhood, order, new CardFlow.Books(neighbourhood, order));
    }

    /** Of an order for which somebody took the money in whose books this stands. */
    public Ledgers(Neighbourhood neighbourhood, NewOrder order, Takings takings) {
        this.neighbourhood = neighbourhood;
        this.order = order;
        this.takings = takings;
    }

    /** What was taken for the order. */
    public Takings takings() {
        return takings;
    }

    /** The parcels that CDEK will carry. */
    public List<Parcel> parcels() {
        return neighbourhood.sandbox().cdek().ledger().orders(order.number());
    }

    /** The messages about the order. */
    public List<SentMessage> messages() {
        return neighbourhood.sandbox().wazzup().ledger().messages().stream()
                .filter(message -> String.valueOf(message.text()).contains("Заказ " + order.number() + " "))
                .toList();
    }

    /** The letters about the order that the buyer has got. */
    public List<MimeMessage> letters() {
        return neighbourhood.letters(order.buyer().email()).stream()
                .filter(letter -> Neighbourhood.text(letter).contains("Заказ " + order.number() + " "))
                .toList();
    }

    /** What is wrong after a payment that went well; empty if nothing is. */
    public List<String> differencesIfPaid(OrderState state) {
        List<String> wrong = new ArrayList<>();
        charged(wrong);
        boolean parcelParked =
                "REFUSED".equals(state.delivery()) && !state.parked().isEmpty();
        boolean messageParked =
                !"SENT".equals(state.message()) && !state.parked().isEmpty();
        expect(wrong, "parcels at CDEK", parcels().size(), order.delivery() == null || parcelParked ? 0 : 1);
        if (parcels().size() == 1
                && !String.valueOf(parcels().get(0).cdekNumber()).equals(state.track())) {
            wrong.add("the track number is " + parcels().get(0).cdekNumber() + " at CDEK, " + state.track()
                    + " at the shop");
        }
        if (!messageParked) {
            expect(wrong, "WhatsApp messages", messages().size(), order.delivery() == null ? 0 : 1);
        } else if (messages().size() > 1) {
            wrong.add("WhatsApp messages: " + messages().size() + ", and not more than 1");
        }
        if (messages().size() == 1
                && state.track() != null
                && !String.valueOf(messages().get(0).text()).contains(state.track())) {
            wrong.add("the message does not tell the track number");
        }
        expect(wrong, "letters to the buyer", letters().size(), 1);
        boolean parked = parcelParked || messageParked;
        OrderState.Status status = parked ? OrderState.Status.PAID : OrderState.Status.DONE;
        if (state.status() != status) {
            wrong.add("the order is " + state.status() + " in the database, and not " + status);
        }
        if (!parked && !state.parked().isEmpty()) {
            wrong.add("a person has to look although nothing is open: " + state.parked());
        }
        return wrong;
    }

    private void charged(List<String> wrong) {
        once(wrong, "charge", takings.charges());
        takings.receipts().ifPresent(receipts -> once(wrong, "receipt", receipts));
        expect(wrong, "refunds", takings.refunds().size(), 0);
    }

    private void once(List<String> wrong, String what, List<Long> found) {
        expect(wrong, what + "s", found.size(), 1);
        for (long kopecks : found) {
            if (kopecks != order.amount().minor()) {
                wrong.add("the " + what + " is of " + kopecks + " kopecks, the order of "
                        + order.amount().minor());
            }
        }
    }

    /** What is wrong after a payment that was refused; empty if nothing is. */
    public List<String> differencesIfRefused(OrderState state) {
        List<String> wrong = new ArrayList<>();
        expect(wrong, "charges", takings.charges().size(), 0);
        expect(wrong, "parcels at CDEK", parcels().size(), 0);
        expect(wrong, "WhatsApp messages", messages().size(), 0);
        expect(wrong, "letters to the buyer", letters().size(), 0);
        if (state.status() != OrderState.Status.AWAITING_PAYMENT) {
            wrong.add("the order is " + state.status() + " in the database, and not AWAITING_PAYMENT");
        }
        if (state.lastError() == null) {
            wrong.add("the database does not say why the payment failed");
        }
        return wrong;
    }

    private static void expect(List<String> wrong, String what, int found, int expected) {
        if (found != expected) {
            wrong.add(what + ": " + found + ", and not " + expected);
        }
    }
}
