package io.github.prilavok.shop.payment;

import io.github.prilavok.core.error.ApiException;
import io.github.prilavok.core.error.OutcomeUnknownException;
import io.github.prilavok.shop.FaultPoint;
import io.github.prilavok.shop.ShopSettings;
import io.github.prilavok.shop.order.NewOrder;
import io.github.prilavok.shop.order.Orders;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Leads the buyer to a payment page, in whichever way he wants to pay. Each payment is written down before it is opened. If the
 * answer is lost, the provider is asked: its page is taken if it still can be had; if not, the payment is closed, so that nobody
 * can pay it, and another is opened under a fresh number.
 */
@Component
public class Checkout {
    private static final Logger LOG = LoggerFactory.getLogger(Checkout.class);
    private static final int TRIES = 4;

    private final PaymentWays ways;
    private final Orders orders;
    private final Attempts attempts;
    private final Payments payments;
    private final ShopSettings settings;
    private final Clock clock;

    Checkout(
            PaymentWays ways, Orders orders, Attempts attempts, Payments payments, ShopSettings settings, Clock clock) {
        this.ways = ways;
        this.orders = orders;
        this.attempts = attempts;
        this.payments = payments;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The page on which the buyer pays this order now: the open one, or a new one. An open one of another way is closed first.
     *
     * @param by the name of the way
     * @return empty if the order cannot be paid in this way, or there is no such way
     * @throws UnavailableException if there is no page at the moment; asking again later is safe
     */
    public Optional<String> paymentPage(String orderNumber, String by) {
        NewOrder order = orders.get(orderNumber);
        PaymentWay way = ways.find(by).orElse(null);
        if (way == null || way.refuses(order).isPresent()) {
            return Optional.empty();
        }
        for (int i = 0; i < TRIES; i++) {
            if (!orders.isAwaitingPayment(orderNumber)) {
                return Optional.of(orderPage(orderNumber));
            }
            AtomicBoolean ours = new AtomicBoolean();
            Attempt attempt = attempts.currentOrNew(orderNumber, way, () -> ours.set(true));
            String page = ours.get() ? open(order, way, attempt) : existing(way, attempt);
            if (page != null) {
                return Optional.of(page);
            }
        }
        throw new UnavailableException("no payment page can be opened at the moment", null);
    }

    private String orderPage(String orderNumber) {
        return settings.url("/orders/" + orderNumber);
    }

    private @Nullable String existing(PaymentWay way, Attempt attempt) {
        PaymentWay.Pace pace = ways.of(attempt).pace();
        Duration age = Duration.between(attempt.openedAt(), clock.instant());
        if (attempt.state() == Attempt.State.SECURED || attempt.state() == Attempt.State.COMMITTING) {
            return orderPage(attempt.orderNumber());
        }
        if (attempt.closingAt() != null) {
            abandon(attempt);
            return null;
        }
        if (attempt.state() == Attempt.State.OPENING) {
            if (pace.mayBeOnItsWay(age)) {
                throw new UnavailableException("the payment page is being opened; ask again in a moment", null);
            }
            String page = recover(attempt);
            return attempt.way().equals(way.name()) ? page : null;
        }
        if (attempt.way().equals(way.name()) && age.compareTo(pace.pageLives()) < 0) {
            return attempt.paymentUrl();
        }
        abandon(attempt);
        return null;
    }

    private @Nullable String open(NewOrder order, PaymentWay way, Attempt attempt) {
        FaultPoint.OPEN_INTENDED.pass();
        try {
            Standing opened = way.open(order, attempt);
            FaultPoint.OPEN_SENT.pass();
            if (opened.page() == null) {
                return recover(attempt);
            }
            attempts.opened(attempt.bankOrderId(), opened.paymentId(), opened.page());
            FaultPoint.OPEN_STORED.pass();
            return opened.page();
        } catch (OutcomeUnknownException e) {
            LOG.info("shop: nobody knows whether {} was opened; asking {}", attempt.bankOrderId(), way.name());
            return recover(attempt);
        } catch (ApiException e) {
            attempts.end(attempt.bankOrderId(), Attempt.State.FAILED, e.code().orElse(null));
            if (e.isRetryable()) {
                return null;
            }
            throw new UnavailableException(way.name() + " refuses to open a payment page", e);
        }
    }

    /**
     * Finds out what became of a call that opens a payment, and makes the best of it.
     *
     * @return the payment page; null if there is none and will be none under this id
     */
    @Nullable
    String recover(Attempt attempt) {
        Standing now = asked(attempt, way -> way.read(attempt));
        if (now.is(Standing.Phase.OPEN) && now.page() != null) {
            attempts.opened(attempt.bankOrderId(), now.paymentId(), now.page());
            FaultPoint.OPEN_STORED.pass();
            return now.page();
        }
        if (now.is(Standing.Phase.OPEN)) {
            abandon(attempt);
            return null;
        }
        return ended(attempt, now);
    }

    /**
     * Makes sure that nobody can pay an attempt any more, and ends it. If that fails it remains being closed, and is taken up again
     * when the call cannot be on its way any more.
     */
    void abandon(Attempt attempt) {
        Duration call = ways.of(attempt).pace().longestCall();
        if (!attempts.intendClose(attempt.bankOrderId(), clock.instant().minus(call))) {
            throw new UnavailableException("a payment of this order is being closed; ask again in a moment", null);
        }
        FaultPoint.CLOSE_INTENDED.pass();
        Standing now = asked(attempt, way -> way.close(attempt));
        FaultPoint.CLOSE_SENT.pass();
        if (now.is(Standing.Phase.FAILED)) {
            attempts.end(attempt.bankOrderId(), Attempt.State.ABANDONED, null);
        } else {
            attempts.notClosed(attempt.bankOrderId());
            ended(attempt, now);
        }
    }

    private @Nullable String ended(Attempt attempt, Standing now) {
        if (now.is(Standing.Phase.ABSENT)) {
            LOG.info("shop: {} does not know {}", attempt.way(), attempt.bankOrderId());
            attempts.end(attempt.bankOrderId(), Attempt.State.ABANDONED, null);
            return null;
        }
        payments.learn(attempt, now);
        if (now.is(Standing.Phase.FAILED)) {
            return null;
        }
        throw new UnavailableException("a payment of this order is under way; the page will show it", null);
    }

    private Standing asked(Attempt attempt, Function<PaymentWay, Standing> question) {
        try {
            return question.apply(ways.of(attempt));
        } catch (ApiException e) {
            throw new UnavailableException("it cannot be told at the moment what became of a payment", e);
        }
    }

    /**
     * Somebody is on the order's page, perhaps the buyer who comes back. Whether he has paid is asked, if his way wants it so, once a
     * second at most and not for long; the page comes in any case.
     */
    public void buyerIsBack(String orderNumber) {
        Attempt attempt = attempts.current(orderNumber).orElse(null);
        if (attempt == null || !attempts.looks(attempt.bankOrderId())) {
            return;
        }
        try {
            ways.of(attempt).readForBuyer(attempt).ifPresent(now -> payments.learn(attempt, now));
        } catch (ApiException e) {
            LOG.info("shop: {} does not tell at the moment: {}", attempt.way(), e.getMessage());
        }
    }

    /** There is no payment page at the moment. */
    public static final class UnavailableException extends RuntimeException {
        private static final long serialVersionUID = 1;

        UnavailableException(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}
