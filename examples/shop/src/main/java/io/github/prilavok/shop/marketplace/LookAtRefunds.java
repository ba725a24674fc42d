package io.github.prilavok.shop.marketplace;

import io.github.prilavok.shop.job.Step;
import io.github.prilavok.yookassa.YooKassaClient;
import io.github.prilavok.yookassa.model.Refund;
import io.github.prilavok.yookassa.model.RefundFilter;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A webhook tells of a refund that the shop has not asked for, of a payment that it has. Somebody may have made it in YooKassa's
 * profile. What is to become of the seller's share, that person has to say; until then it moves nowhere. The subject is the
 * payment's key with {@code #} and the number of the webhook.
 */
@MarketplacePart
class LookAtRefunds implements Step {
    /** The step's name. */
    static final String NAME = "look-at-yookassa-refunds";

    private final YooKassaClient yookassa;
    private final MarketplaceOrders orders;
    private final Operations operations;
    private final TransactionTemplate transaction;

    LookAtRefunds(
            YooKassaClient yookassa, MarketplaceOrders orders, Operations operations, TransactionTemplate transaction) {
        this.yookassa = yookassa;
        this.orders = orders;
        this.operations = operations;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Next run(String subject) {
        Operation payment =
                operations.find(subject.substring(0, subject.indexOf('#'))).orElseThrow();
        List<String> strange =
                yookassa.refunds().allRefunds(RefundFilter.ofPayment(String.valueOf(payment.objectId()))).stream()
                        .filter(refund -> !refund.canceled() && !isOfShop(refund, payment.document()))
                        .map(refund -> refund.id() + " of " + refund.amount())
                        .toList();
        if (!strange.isEmpty()) {
            transaction.executeWithoutResult(status -> {
                orders.lock(payment.document());
                operations.park(
                        Operations.parkedOrder(payment.document()),
                        "is refunded by " + String.join(", ", strange) + ", which the shop has not asked for");
            });
        }
        return Next.DONE;
    }

    private boolean isOfShop(Refund refund, String order) {
        return Optional.ofNullable(refund.metadata().get(AskYooKassa.OPERATION))
                .flatMap(operations::find)
                .filter(operation -> operation.kind() == Operation.Kind.REFUND)
                .filter(operation -> operation.document().equals(order))
                .isPresent();
    }
}
