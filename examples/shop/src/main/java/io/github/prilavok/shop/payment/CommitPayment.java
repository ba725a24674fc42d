package io.github.prilavok.shop.payment;

import io.github.prilavok.core.error.ApiException;
import io.github.prilavok.core.error.AuthenticationException;
import io.github.prilavok.core.error.OutcomeUnknownException;
import io.github.prilavok.core.error.PermissionException;
import io.github.prilavok.shop.FaultPoint;
import io.github.prilavok.shop.job.Step;
import io.github.prilavok.shop.order.Orders;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes money that is held. The call is made only in the state SECURED; before it the state becomes COMMITTING. Whoever finds
 * that state (the answer was lost, or the process was killed) reads the payment: taken, the order is paid; still held long enough
 * after the call, it is taken again, with the same key.
 *
 * <p>If the provider refuses for good, nobody but this shop will notice, and the hold lapses: a person is called at once.
 */
@Component
class CommitPayment implements Step {
    static final String NAME = "commit-payment";

    private static final Logger LOG = LoggerFactory.getLogger(CommitPayment.class);

    private final PaymentWays ways;
    private final Attempts attempts;
    private final Payments payments;
    private final Orders orders;
    private final Clock clock;

    CommitPayment(PaymentWays ways, Attempts attempts, Payments payments, Orders orders, Clock clock) {
        this.ways = ways;
        this.attempts = attempts;
        this.payments = payments;
        this.orders = orders;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Next run(String bankOrderId) {
        Attempt attempt = attempts.find(bankOrderId).orElse(null);
        if (attempt == null) {
            return Next.DONE;
        }
        return switch (attempt.state()) {
            case SECURED -> commit(ways.of(attempt), attempt);
            case COMMITTING -> lookUp(ways.of(attempt), attempt);
            default -> Next.DONE;
        };
    }

    private Next commit(PaymentWay way, Attempt attempt) {
        if (!attempts.intendCommit(attempt.bankOrderId())) {
            return Next.after(way.pace().poll());
        }
        FaultPoint.COMMIT_INTENDED.pass();
        try {
            Standing now = way.commit(orders.get(attempt.orderNumber()), attempt);
            FaultPoint.COMMIT_SENT.pass();
            payments.learn(attempt, now);
            // Taken, or the provider still works on it.
            return now.is(Standing.Phase.PAID)
                    ? Next.DONE
                    : Next.after(way.pace().poll());
        } catch (OutcomeUnknownException e) {
            LOG.info("shop: the answer to the commit of {} was lost; asking", attempt.bankOrderId());
            return Next.after(way.pace().poll());
        } catch (ApiException e) {
            return refused(way, attempt, e);
        }
    }

    private Next lookUp(PaymentWay way, Attempt attempt) {
        Standing now = way.read(attempt);
        if (!now.is(Standing.Phase.SECURED)) {
            payments.learn(attempt, now);
        } else if (attempt.committedAt() == null
                || !way.pace().mayBeOnItsWay(Duration.between(attempt.committedAt(), clock.instant()))) {
            LOG.info("shop: {} was not committed; doing it again", attempt.bankOrderId());
            attempts.notCommitted(attempt.bankOrderId());
        }
        return now.is(Standing.Phase.PAID) || now.is(Standing.Phase.FAILED)
                ? Next.DONE
                : Next.after(way.pace().poll());
    }

    private Next refused(PaymentWay way, Attempt attempt, ApiException e) {
        attempts.notCommitted(attempt.bankOrderId());
        if (e.isRetryable()) {
            throw e;
        }
        // It may be committed already: by the provider itself, or in its cabinet.
        Standing now = way.read(attempt);
        payments.learn(attempt, now);
        if (!now.is(Standing.Phase.SECURED)) {
            return Next.DONE;
        }
        orders.park(
                attempt.orderNumber(),
                NAME,
                way.name() + " refuses the commit of " + attempt.bankOrderId() + " ("
                        + e.code().orElse("no code")
                        + "), and the hold lapses within a day; commit it in the cabinet, the shop will see it");
        if (e instanceof AuthenticationException || e instanceof PermissionException) {
            throw e;
        }
        return Next.DONE;
    }
}
