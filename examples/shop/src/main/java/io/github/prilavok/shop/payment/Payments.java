package io.github.prilavok.shop.payment;

import io.github.prilavok.shop.FaultPoint;
import io.github.prilavok.shop.delivery.RegisterCdekOrder;
import io.github.prilavok.shop.job.Jobs;
import io.github.prilavok.shop.notice.SendConfirmationLetter;
import io.github.prilavok.shop.order.NewOrder;
import io.github.prilavok.shop.order.Orders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What news of a payment change. They come from a webhook, from a look that was due, from the buyer's return and from the shop's
 * own calls, several at once; whoever is first does in one transaction all that follows, and the others find it done.
 */
@Component
class Payments {
    private static final Logger LOG = LoggerFactory.getLogger(Payments.class);
    private static final String STEP = "payment";
    /** Parked under this, an order is not paid whatever the provider says. */
    static final String DEMO = "demo-payment";

    private final TransactionTemplate transaction;
    private final Orders orders;
    private final Attempts attempts;
    private final Jobs jobs;

    Payments(TransactionTemplate transaction, Orders orders, Attempts attempts, Jobs jobs) {
        this.transaction = transaction;
        this.orders = orders;
        this.attempts = attempts;
        this.jobs = jobs;
    }

    /**
     * Takes up how a payment stands, in the transaction that there is or in one of its own. Old news change nothing, nor do those of a
     * payment that is being closed: whoever closes it reads it.
     */
    void learn(Attempt seen, Standing now) {
        transaction.executeWithoutResult(status -> {
            orders.lock(seen.orderNumber());
            // Read again: what was there before the lock may have changed.
            Attempt attempt = attempts.find(seen.bankOrderId()).orElseThrow();
            if (attempt.state() == Attempt.State.PAID || attempt.closingAt() != null) {
                return;
            }
            attempts.told(attempt.bankOrderId(), now.paymentId(), now.status());
            switch (now.phase()) {
                case PAID -> paid(attempt, now);
                case SECURED -> secured(attempt, now);
                case FAILED -> failed(attempt, now);
                case ABSENT, OPEN, UNDER_WAY -> {}
            }
        });
    }

    private void paid(Attempt attempt, Standing now) {
        NewOrder order = orders.get(attempt.orderNumber());
        attempts.paid(attempt.bankOrderId());
        orders.unpark(order.number(), CommitPayment.NAME);
        String payment =
                attempt.way() + " payment " + (now.paymentId() == null ? attempt.bankOrderId() : now.paymentId());
        if (now.amount() == null || !order.amount().equals(now.amount())) {
            orders.park(order.number(), STEP, payment + " is of " + now.amount() + ", the order of " + order.amount());
            return;
        }
        if (orders.isParked(order.number(), DEMO)) {
            LOG.warn("shop: {} of order {} is play money; nothing follows", payment, order.number());
            return;
        }
        if (!orders.markPaid(order.number())) {
            orders.park(order.number(), STEP, "paid twice, or after it was given up; pay back " + payment);
            return;
        }
        if (order.delivery() != null) {
            jobs.schedule(RegisterCdekOrder.NAME, order.number());
        }
        jobs.schedule(SendConfirmationLetter.NAME, order.number());
        LOG.info("shop: order {} is paid; the next steps are scheduled", order.number());
        around(FaultPoint.PAID_BEFORE_COMMIT, FaultPoint.PAID_COMMITTED);
    }

    private void secured(Attempt attempt, Standing now) {
        if (attempts.secured(attempt.bankOrderId())) {
            jobs.schedule(CommitPayment.NAME, attempt.bankOrderId());
            LOG.info("shop: the money for order {} is held ({}); taking it", attempt.orderNumber(), now.status());
            around(FaultPoint.SECURED_BEFORE_COMMIT, FaultPoint.SECURED_COMMITTED);
        } else if (!attempt.state().isOpen()) {
            orders.park(
                    attempt.orderNumber(),
                    STEP,
                    "money is held for " + attempt.bankOrderId() + ", which was given up; give it back");
        }
    }

    private void failed(Attempt attempt, Standing now) {
        if (attempts.end(attempt.bankOrderId(), Attempt.State.FAILED, now.why())) {
            orders.unpark(attempt.orderNumber(), CommitPayment.NAME);
            LOG.info("shop: order {} is not paid ({})", attempt.orderNumber(), now.status());
        }
    }

    /** Places to be killed at, right before and right after the end of the transaction. */
    private static void around(FaultPoint before, FaultPoint after) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                before.pass();
            }

            @Override
            public void afterCommit() {
                after.pass();
            }
        });
    }
}
