package io.github.prilavok.tinkoff.dolyami;

import io.github.prilavok.core.Money;
import io.github.prilavok.core.Outcome;
import io.github.prilavok.core.internal.Check;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What had been returned of an order before another refund was asked for: the only thing by which that one can be recognised if
 * its answer is lost. Take it right before the refund, and have no two refunds of an order on their way at once.
 *
 * <pre>{@code
 * RefundSnapshot before = RefundSnapshot.of(orders.getOrderInfo(id).execute());
 * orders.refundOrder(id, refund, before).execute();
 * }</pre>
 *
 * @param totalRefunded by Dolyami
 * @param totalRefundedPrepaid otherwise
 * @param refunds how many refunds and corrections there were
 * @param refundIds the bank's numbers of those that had one
 */
public record RefundSnapshot(Money totalRefunded, Money totalRefundedPrepaid, int refunds, List<String> refundIds) {
    private static final Money NOTHING = Money.kopecks(0);

    public RefundSnapshot {
        Check.required("totalRefunded", totalRefunded);
        Check.required("totalRefundedPrepaid", totalRefundedPrepaid);
        refundIds = List.copyOf(refundIds);
    }

    /** As the order stands now. */
    public static RefundSnapshot of(OrderInfo order) {
        RefundInfo info = order.refundInfo();
        if (info == null) {
            return new RefundSnapshot(NOTHING, NOTHING, 0, List.of());
        }
        return new RefundSnapshot(
                orNothing(info.totalRefundedAmount()),
                orNothing(info.totalRefundedPrepaidAmount()),
                info.items().size(),
                info.items().stream()
                        .map(OrderRefund::refundId)
                        .filter(Objects::nonNull)
                        .toList());
    }

    /**
     * What became of a refund that was sent after this snapshot, for who has stored the snapshot and lost the process.
     *
     * @param now the order as it stands now
     * @param amount of the refund; {@code returnedAmount} of a correction
     * @param refundedPrepaidAmount of the refund, null if it had none
     * @param settled whether it was sent so long ago, minutes, that it would be seen by now
     * @return DONE if one more refund of this sum is there, NOT_DONE if there is nothing new and it is settled; anything else is
     *     open, and for a person to decide
     */
    public Outcome outcome(OrderInfo now, Money amount, @Nullable Money refundedPrepaidAmount, boolean settled) {
        RefundSnapshot then = of(now);
        if (then.equals(this)) {
            return settled ? Outcome.NOT_DONE : Outcome.STILL_OPEN;
        }
        List<OrderRefund> fresh = now.refundInfo() == null
                ? List.of()
                : now.refundInfo().items().stream()
                        .filter(refund -> refund.refundId() == null || !refundIds.contains(refund.refundId()))
                        .toList();
        boolean oneMore = then.refunds == refunds + 1 && then.refundIds.containsAll(refundIds) && fresh.size() == 1;
        boolean ofThisSum = oneMore
                && Objects.equals(amount, fresh.get(0).refundedAmount())
                && orNothing(refundedPrepaidAmount)
                        .equals(orNothing(fresh.get(0).refundedPrepaidAmount()));
        return ofThisSum ? Outcome.DONE : Outcome.STILL_OPEN;
    }

    private static Money orNothing(@Nullable Money money) {
        return money == null ? NOTHING : money;
    }
}
