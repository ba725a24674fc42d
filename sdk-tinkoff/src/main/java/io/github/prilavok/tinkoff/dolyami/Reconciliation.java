package io.github.prilavok.tinkoff.dolyami;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.Outcome;
import io.github.prilavok.core.error.ApiException;
import io.github.prilavok.core.error.NotFoundException;
import io.github.prilavok.core.internal.LostCall;
import io.github.prilavok.core.internal.RecoveredCall;
import io.github.prilavok.core.internal.Transport;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an order says of a request whose answer was lost. An order that stands as it stood before proves nothing until the settle
 * time has passed, for the request may still be on its way.
 */
final class Reconciliation {
    private final Orders orders;
    private final Duration settleTime;
    private final Duration refundSettleTime;

    Reconciliation(Orders orders, Duration settleTime, Duration refundSettleTime) {
        this.orders = orders;
        this.settleTime = settleTime;
        this.refundSettleTime = refundSettleTime;
    }

    void register(Transport transport) {
        transport
                .reconciler(
                        "createOrder",
                        lost -> created(lost, lost.argument(CreateOrder.class).order()))
                .reconciler("commitOrder", this::committed)
                .reconciler("cancelOrder", this::cancelled)
                .reconciler("refundOrder", lost -> {
                    Refund refund = lost.argument(Refund.class);
                    return returned(lost, refund.amount(), refund.refundedPrepaidAmount());
                })
                .reconciler("correctOrder", lost -> {
                    Correction correction = lost.argument(Correction.class);
                    return returned(lost, correction.returnedAmount(), correction.refundedPrepaidAmount());
                });
    }

    /** An order of this number and another amount is another try of the shop's: nobody can tell what became of this one. */
    private ApiCall<Outcome> created(LostCall lost, Order order) {
        return new RecoveredCall<>(
                orders.getOrderInfo(order.id())
                        .map(info -> Objects.equals(order.amount(), info.amount()) ? Outcome.DONE : Outcome.STILL_OPEN),
                e -> noSuchOrder(e) ? Optional.of(settled(lost, settleTime)) : Optional.empty());
    }

    /** A 404 that the bank explains; without its words it may be a wrong base URL that answers. */
    private static boolean noSuchOrder(ApiException e) {
        return e instanceof NotFoundException
                && (e.code().isPresent() || e.failure().message() != null);
    }

    private ApiCall<Outcome> committed(LostCall lost) {
        return info(lost).map(info -> switch (info.state()) {
            case COMMITTED, COMPLETED, REFUNDED -> Outcome.DONE;
            case REJECTED, CANCELED -> Outcome.NOT_DONE;
            case NEW, APPROVED, WAIT_FOR_COMMIT -> settled(lost, settleTime);
            case UNKNOWN -> Outcome.STILL_OPEN;
        });
    }

    private ApiCall<Outcome> cancelled(LostCall lost) {
        return info(lost).map(info -> switch (info.state()) {
            case CANCELED -> Outcome.DONE;
            case COMMITTED, COMPLETED, REFUNDED, REJECTED -> Outcome.NOT_DONE;
            case NEW, APPROVED, WAIT_FOR_COMMIT -> settled(lost, settleTime);
            case UNKNOWN -> Outcome.STILL_OPEN;
        });
    }

    private @Nullable ApiCall<Outcome> returned(LostCall lost, Money amount, @Nullable Money prepaid) {
        Optional<RefundSnapshot> before = lost.arguments().stream()
                .filter(RefundSnapshot.class::isInstance)
                .map(RefundSnapshot.class::cast)
                .findFirst();
        if (before.isEmpty()) {
            return null;
        }
        return info(lost)
                .map(info ->
                        before.get().outcome(info, amount, prepaid, lost.age().compareTo(refundSettleTime) >= 0));
    }

    private ApiCall<OrderInfo> info(LostCall lost) {
        return orders.getOrderInfo(lost.argument(String.class));
    }

    private static Outcome settled(LostCall lost, Duration settleTime) {
        return lost.age().compareTo(settleTime) >= 0 ? Outcome.NOT_DONE : Outcome.STILL_OPEN;
    }
}
