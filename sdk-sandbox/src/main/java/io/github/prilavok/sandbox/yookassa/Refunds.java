package io.github.prilavok.sandbox.yookassa;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.yookassa.YooKassaLedger.Kind;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Gives money back to payers. */
final class Refunds {
    private final Timing timing;
    private final YooKassaLedger ledger;
    private final Notifications notifications;
    private final Register register;
    private final Shelf<Refund> refunds = new Shelf<>("Refund", "refund_id");
    private final Deque<Cancellation> failures = new ArrayDeque<>();
    private Duration takes = Duration.ZERO;
    private Consumer<Refund> started = unused -> {};
    private BiConsumer<Refund, Boolean> ended = (refund, done) -> {};

    Refunds(Timing timing, YooKassaLedger ledger, Notifications notifications, Register register) {
        this.timing = timing;
        this.ledger = ledger;
        this.notifications = notifications;
        this.register = register;
    }

    Shelf<Refund> refunds() {
        return refunds;
    }

    void takes(Duration time) {
        takes = time;
    }

    void failNext(Cancellation why) {
        failures.add(why);
    }

    /** Lets someone hear of each refund that a shop started, and of its end, good or bad. */
    void watch(Consumer<Refund> onStart, BiConsumer<Refund, Boolean> onEnd) {
        started = onStart;
        ended = onEnd;
    }

    /** Starts a refund that has been checked. */
    Refund create(Payment payment, ObjectNode request, BigDecimal sum) {
        Refund refund = new Refund(Ids.refund(), payment, request, sum, timing.now());
        refunds.put(refund);
        payment.refundStarts(sum);
        started.accept(refund);
        if (payment.shop().fiscal()) {
            refund.receiptRegistration("pending");
        }
        Cancellation failure = failures.poll();
        if (takes.isZero()) {
            end(refund, failure);
        } else {
            timing.later(takes, () -> end(refund, failure));
        }
        return refund;
    }

    /** Gives money back of YooKassa's own accord. */
    void giveBack(Payment payment, BigDecimal sum) {
        if (sum.signum() > 0) {
            Refund refund = new Refund(Ids.refund(), payment, Wire.object(), sum, timing.now());
            refunds.put(refund);
            payment.refundStarts(sum);
            succeed(refund);
        }
    }

    private void end(Refund refund, @Nullable Cancellation failure) {
        if (failure == null) {
            succeed(refund);
        } else {
            refund.payment().refundEnds(refund.amount(), false);
            refund.cancel(failure);
        }
        ended.accept(refund, failure == null);
    }

    private void succeed(Refund refund) {
        Payment payment = refund.payment();
        payment.refundEnds(refund.amount(), true);
        refund.succeed();
        ledger.post(new YooKassaLedger.Posting(
                Kind.REFUND,
                payment.shop().id(),
                refund.id(),
                payment.id(),
                refund.amount(),
                refund.request().path("metadata").isObject() ? Payment.metadata(refund.request()) : payment.metadata(),
                timing.now()));
        ledger.happened(timing.now(), "refundSucceeded", Map.of("refund_id", refund.id()));
        receipt(refund);
        notifications.shop(payment.shop(), "refund.succeeded", refund.id(), refund.toJson());
    }

    /** A refund of everything needs no receipt of its own: it is the payment's, the other way round. */
    private void receipt(Refund refund) {
        Payment payment = refund.payment();
        ObjectNode receipt = refund.request().path("receipt") instanceof ObjectNode own ? own : payment.receipt();
        if (payment.shop().fiscal() && receipt != null) {
            register.register("refund", payment, refund.id(), receipt, refund::receiptRegistration);
        }
    }
}
