package io.github.prilavok.shop.payment;

import io.github.prilavok.core.error.ApiException;
import io.github.prilavok.shop.job.Step;
import io.github.prilavok.shop.order.Orders;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads a payment until it is decided: again and again as long as it is open, for a webhook may never come; and once more for
 * each webhook that proves nothing by itself. Being a durable step, it outlives the process.
 */
@Component
class WatchPayment implements Step {
    static final String NAME = "watch-payment";

    private static final Logger LOG = LoggerFactory.getLogger(WatchPayment.class);

    private final PaymentWays ways;
    private final Attempts attempts;
    private final Payments payments;
    private final Checkout checkout;
    private final Orders orders;
    private final Clock clock;

    WatchPayment(
            PaymentWays ways, Attempts attempts, Payments payments, Checkout checkout, Orders orders, Clock clock) {
        this.ways = ways;
        this.attempts = attempts;
        this.payments = payments;
        this.checkout = checkout;
        this.orders = orders;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** @param subject the payment's id, perhaps with {@code #} and the number of the webhook that asked for this look */
    @Override
    public Next run(String subject) {
        int webhook = subject.indexOf('#');
        String bankOrderId = webhook < 0 ? subject : subject.substring(0, webhook);
        Optional<Attempt> attempt = attempts.find(bankOrderId);
        if (attempt.isEmpty() || attempt.get().state() == Attempt.State.PAID) {
            return Next.DONE;
        }
        if (webhook >= 0) {
            payments.learn(attempt.get(), ways.of(attempt.get()).read(attempt.get()));
            return Next.DONE;
        }
        if (!attempt.get().state().isOpen()) {
            return Next.DONE;
        }
        Duration age = Duration.between(attempt.get().openedAt(), clock.instant());
        PaymentWay way = ways.of(attempt.get());
        try {
            look(way, attempt.get(), age);
        } catch (ApiException | Checkout.UnavailableException e) {
            LOG.info("shop: {} does not tell how {} stands: {}", way.name(), bankOrderId, e.getMessage());
        }
        return Next.after(way.pace().pause(age));
    }

    private void look(PaymentWay way, Attempt attempt, Duration age) {
        boolean forgotten = attempt.state() == Attempt.State.OPEN
                && age.compareTo(way.pace().pageLives().multipliedBy(2)) > 0;
        if (forgotten || attempt.closingAt() != null || orders.isPaid(attempt.orderNumber())) {
            // Paid by another attempt, this one must not be paid as well.
            checkout.abandon(attempt);
        } else if (attempt.state() == Attempt.State.OPENING && !way.pace().mayBeOnItsWay(age)) {
            checkout.recover(attempt);
        } else {
            payments.learn(attempt, way.read(attempt));
        }
    }
}
