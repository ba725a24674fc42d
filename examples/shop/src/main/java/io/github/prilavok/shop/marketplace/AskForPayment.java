package io.github.prilavok.shop.marketplace;

import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.yookassa.YooKassaClient;
import io.github.prilavok.yookassa.model.ConfirmationData;
import io.github.prilavok.yookassa.model.CreatePayment;
import io.github.prilavok.yookassa.model.CreatePaymentBuilder;
import io.github.prilavok.yookassa.model.Payment;
import io.github.prilavok.yookassa.model.PaymentFilter;
import io.github.prilavok.yookassa.model.PaymentMethod;
import io.github.prilavok.yookassa.receipt.Measure;
import io.github.prilavok.yookassa.receipt.PaymentMode;
import io.github.prilavok.yookassa.receipt.PaymentSubject;
import io.github.prilavok.yookassa.receipt.ReceiptData;
import io.github.prilavok.yookassa.receipt.ReceiptItem;
import io.github.prilavok.yookassa.receipt.VatCode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks YooKassa for the payment of an order: on its page, or by a saved method. */
@MarketplacePart
class AskForPayment extends AskYooKassa {
    /** The step's name. */
    static final String NAME = "ask-yookassa-for-payment";

    private static final String PERMISSION_REVOKED = "permission_revoked";

    private final YooKassaClient yookassa;
    private final MarketplaceOrders orders;
    private final Operations operations;
    private final Users users;

    AskForPayment(
            YooKassaClient yookassa,
            MarketplaceOrders orders,
            Operations operations,
            Users users,
            TransactionTemplate transaction,
            MarketplaceSettings settings,
            Clock clock) {
        super(operations, transaction, settings, clock);
        this.yookassa = yookassa;
        this.orders = orders;
        this.operations = operations;
        this.users = users;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    Found send(Operation operation) {
        return found(yookassa.payments()
                .createPayment(payment(operation))
                .with(options(operation))
                .execute());
    }

    private static CreatePayment payment(Operation operation) {
        ChargeRequest asked = ChargeRequest.read(operation.request());
        CreatePaymentBuilder payment = CreatePayment.oneStage(operation.amount())
                .description(cut(asked.description()))
                .receipt(receipt(asked))
                .metadata(metadata(operation));
        return operation.method() == null
                ? payment.confirmation(ConfirmationData.redirect(String.valueOf(asked.returnUrl())))
                        .savePaymentMethod(true)
                        .build()
                : payment.paymentMethodId(operation.method()).build();
    }

    private static @Nullable ReceiptData receipt(ChargeRequest asked) {
        if (asked.email() == null) {
            return null;
        }
        OpenEnum<VatCode> vat = OpenEnum.of(VatCode.class, Integer.toString(asked.vatCode()));
        List<ReceiptItem> items = new ArrayList<>();
        for (ChargeRequest.Item item : asked.items()) {
            items.add(ReceiptItem.of(cut(item.name()), Money.kopecks(item.price()), item.quantity(), vat).toBuilder()
                    .measure(Measure.PIECE)
                    .paymentSubject(PaymentSubject.SERVICE)
                    .paymentMode(PaymentMode.FULL_PREPAYMENT)
                    .build());
        }
        return ReceiptData.to(asked.email(), items.toArray(ReceiptItem[]::new));
    }

    @Override
    Found read(String objectId) {
        return found(yookassa.payments().getPayment(objectId).execute());
    }

    @Override
    Optional<Found> search(Operation operation) {
        PaymentFilter since = PaymentFilter.builder()
                .createdAtGte(operation.createdAt().minus(CLOCKS_DIFFER))
                .limit(100)
                .build();
        return yookassa.payments().allPayments(since).stream()
                .map(AskForPayment::found)
                .filter(found -> operation.key().equals(found.key()))
                .findFirst();
    }

    private static Found found(Payment payment) {
        Found.Status status = payment.succeeded()
                ? Found.Status.SUCCEEDED
                : payment.canceled() ? Found.Status.CANCELED : Found.Status.PENDING;
        PaymentMethod method = payment.paymentMethod();
        Found.Saved saved = method != null && method.id() != null && Boolean.TRUE.equals(method.saved())
                ? new Found.Saved(method.id(), method.type().wire(), method.title())
                : null;
        return new Found(
                String.valueOf(payment.id()),
                status,
                payment.amount(),
                payment.metadata().get(OPERATION),
                payment.confirmationUrl(),
                reason(payment.cancellationDetails()),
                saved);
    }

    @Override
    void succeeded(Operation operation, Found found) {
        Order order = orders.lock(operation.document()).orElseThrow();
        if (found.saved() != null) {
            users.save(order.user(), found.saved());
        }
        switch (order.status()) {
            case CREATED, PENDING, CANCELED -> {
                orders.move(order.id(), Order.Status.PAID);
                orders.completeIfEventIsOver(order.id());
            }
            case PAID, REFUNDING, REFUNDED, COMPLETED ->
                operations.park(operation.key(), order.path() + " was paid before; pay back " + found.id());
        }
    }

    /** The payer has paid after all. If nobody else has paid the order, it is paid by this. */
    @Override
    void succeededLate(Operation operation, Found found) {
        succeeded(operation, found);
    }

    @Override
    void failed(Operation operation, Operation.State state, @Nullable String reason) {
        Order order = orders.lock(operation.document()).orElseThrow();
        if (order.status() == Order.Status.PENDING) {
            orders.move(order.id(), state == Operation.State.CANCELED ? Order.Status.CANCELED : Order.Status.CREATED);
        }
        if (operation.method() != null && PERMISSION_REVOKED.equals(reason)) {
            users.revoke(operation.method());
        }
    }
}
