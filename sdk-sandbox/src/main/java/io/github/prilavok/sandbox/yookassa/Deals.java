package io.github.prilavok.sandbox.yookassa;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The Safe deals and the money in them. */
final class Deals {
    private static final Duration LIFE = Duration.ofDays(90);
    private static final Set<String> NOT_IN_DEALS =
            Set.of("sbp", "b2b_sberbank", "sber_loan", "electronic_certificate");

    private final Timing timing;
    private final YooKassaLedger ledger;
    private final Notifications notifications;
    private final Acquirer acquirer;
    private final Refunds refunds;
    private final Shelf<Deal> deals = new Shelf<>("Deal", "deal_id");

    Deals(Timing timing, YooKassaLedger ledger, Notifications notifications, Acquirer acquirer, Refunds refunds) {
        this.timing = timing;
        this.ledger = ledger;
        this.notifications = notifications;
        this.acquirer = acquirer;
        this.refunds = refunds;
        acquirer.watch(this::paymentChanged);
    }

    Shelf<Deal> deals() {
        return deals;
    }

    Deal open(YooKassaShop shop, ObjectNode request) {
        Deal deal =
                new Deal(Ids.deal(), shop, request, timing.now(), timing.now().plus(LIFE));
        deals.put(deal);
        timing.later(LIFE, () -> expire(deal));
        return deal;
    }

    /** Refuses a payment that its deal cannot take. */
    void checkPayment(YooKassaShop shop, Fields request) {
        Fields named = request.object("deal");
        if (named == null) {
            return;
        }
        if (!deals.named(shop, named, "id").opened()) {
            throw Refusal.invalid("deal.id", "Deal is closed");
        }
        String type = request.node().path("payment_method_data").path("type").asText("");
        if (NOT_IN_DEALS.contains(type)) {
            throw Refusal.invalid("payment_method_data.type", "Payment method is not available in a deal");
        }
    }

    /** Refuses a refund that its deal does not allow. */
    void checkRefund(Payment payment, Fields request, BigDecimal sum) {
        Fields named = request.object("deal");
        if (payment.dealId().isEmpty()) {
            if (named != null) {
                throw request.wrong("deal");
            }
            return;
        }
        Deal deal = deals.known(payment.dealId());
        if (!deal.opened()) {
            throw Refusal.invalid("deal", "Deal is closed");
        }
        if (named == null) {
            throw request.missing("deal");
        }
        BigDecimal sellers = PaymentCheck.settlements(named, "refund_settlements", sum);
        boolean feeIsGone = !deal.holdsFee() && sellers.compareTo(sum) != 0;
        if (feeIsGone || sellers.compareTo(deal.payoutBalance()) > 0 || sum.compareTo(deal.balance()) > 0) {
            throw Refusal.invalid("deal.refund_settlements", "Incorrect value");
        }
    }

    private void paymentChanged(Payment payment) {
        if (payment.dealId().isEmpty() || !payment.is(Payment.SUCCEEDED)) {
            return;
        }
        Deal deal = deals.known(payment.dealId());
        BigDecimal sellers = payment.settlement();
        deal.add(deal.holdsFee() ? payment.amount() : sellers, sellers);
    }

    /** Sets the money of a refund apart, if its payment is part of a deal. */
    void refundStarts(Refund refund) {
        if (!refund.payment().dealId().isEmpty()) {
            deals.known(refund.payment().dealId()).take(refund.amount(), refund.settlement());
        }
    }

    /** Lets the money of a refund go, or come back. */
    void refundEnds(Refund refund, boolean done) {
        if (!refund.payment().dealId().isEmpty()) {
            ends(deals.known(refund.payment().dealId()), refund.amount(), refund.settlement(), done);
        }
    }

    /** Sets the seller's money apart. */
    void payoutStarts(Deal deal, BigDecimal sum) {
        deal.take(sum, sum);
    }

    /** Lets the seller's money go, or come back. */
    void payoutEnds(Deal deal, BigDecimal sum, boolean done) {
        ends(deal, sum, sum, done);
    }

    private void ends(Deal deal, BigDecimal sum, BigDecimal sellers, boolean done) {
        if (done) {
            deal.leaves();
            if (deal.opened() && deal.done()) {
                close(deal);
            }
        } else {
            deal.comesBack(sum, sellers);
        }
    }

    private void close(Deal deal) {
        deal.close();
        ledger.happened(timing.now(), "dealClosed", Map.of("deal_id", deal.id()));
        notifications.shop(deal.shop(), "deal.closed", deal.id(), deal.toJson());
    }

    /** The buyers get back what nobody was paid. */
    private void expire(Deal deal) {
        if (!deal.opened()) {
            return;
        }
        for (Payment payment : List.copyOf(acquirer.payments().all())) {
            if (!payment.dealId().equals(deal.id())) {
                continue;
            }
            if (payment.is(Payment.PENDING) || payment.is(Payment.HELD)) {
                acquirer.decline(payment, new Cancellation("yoo_money", "deal_expired"));
            } else if (payment.is(Payment.SUCCEEDED) && deal.payoutBalance().signum() > 0) {
                BigDecimal left = deal.holdsFee() ? payment.refundableSum() : payment.settlement();
                refunds.giveBack(payment, left.min(payment.refundableSum()).min(deal.balance()));
            }
        }
        close(deal);
    }
}
