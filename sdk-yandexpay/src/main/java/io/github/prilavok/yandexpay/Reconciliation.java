package io.github.prilavok.yandexpay;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.Outcome;
import io.github.prilavok.core.error.NotFoundException;
import io.github.prilavok.core.internal.FollowedCall;
import io.github.prilavok.core.internal.KnownCall;
import io.github.prilavok.core.internal.LostCall;
import io.github.prilavok.core.internal.RecoveredCall;
import io.github.prilavok.core.internal.Transport;
import io.github.prilavok.yandexpay.model.Cancel;
import io.github.prilavok.yandexpay.model.Capture;
import io.github.prilavok.yandexpay.model.CartTotal;
import io.github.prilavok.yandexpay.model.CreateOrder;
import io.github.prilavok.yandexpay.model.CreateSubscription;
import io.github.prilavok.yandexpay.model.OperationType;
import io.github.prilavok.yandexpay.model.OrderState;
import io.github.prilavok.yandexpay.model.PaymentOperation;
import io.github.prilavok.yandexpay.model.PaymentStatus;
import io.github.prilavok.yandexpay.model.RecurSubscription;
import io.github.prilavok.yandexpay.model.Refund;
import io.github.prilavok.yandexpay.model.Submit;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a read says of a request whose answer was lost. Yandex Pay may work on it for as long as the request allowed, so until
 * the settle time has passed nothing that is absent proves anything.
 */
final class Reconciliation {
    private final YandexPayClient client;
    private final Duration settleTime;

    Reconciliation(YandexPayClient client, Duration settleTime) {
        this.client = client;
        this.settleTime = settleTime;
    }

    void register(Transport transport) {
        transport
                .reconciler("createOrder", lost -> created(lost, lost.argument(CreateOrder.class)))
                .reconciler(
                        "createSubscription",
                        lost -> found(
                                lost, lost.argument(CreateSubscription.class).orderId()))
                .reconciler(
                        "captureOrder",
                        lost -> operation(
                                lost, lost.argument(Capture.class).externalOperationId(), Reconciliation::captured))
                .reconciler(
                        "cancelOrder",
                        lost -> operation(
                                lost, lost.argument(Cancel.class).externalOperationId(), Reconciliation::cancelled))
                .reconciler(
                        "submitOrder",
                        lost -> operation(
                                lost, lost.argument(Submit.class).externalOperationId(), Reconciliation::submitted))
                .reconciler(
                        "refundOrder",
                        lost -> orAbsent(
                                lost,
                                client.operations()
                                        .get(lost.argument(Refund.class).externalOperationId())
                                        .map(Reconciliation::outcome)))
                .reconciler("rollbackOrder", lost -> rolledBack(lost, lost.argument(String.class)))
                .reconciler(
                        "recurSubscription",
                        lost -> charged(
                                lost, lost.argument(RecurSubscription.class).orderId()));
    }

    /**
     * An unpaid order of this number over another amount may be one that was there before. How Yandex Pay answers a number
     * that is in use is not published, so that this proves nothing. Answers are read as roubles, whatever the currency.
     */
    private ApiCall<Outcome> created(LostCall lost, CreateOrder request) {
        CartTotal total = request.cart().total();
        return orAbsent(lost, client.orders().get(request.orderId()).map(state -> {
            Money wanted = total.externalAmount() == null ? total.amount() : null;
            Money amount = state.order() == null ? null : state.order().orderAmount();
            boolean another = state.paymentStatus() == PaymentStatus.PENDING
                    && amount != null
                    && wanted != null
                    && amount.minor() != wanted.minor();
            return another ? Outcome.STILL_OPEN : Outcome.DONE;
        }));
    }

    private ApiCall<Outcome> found(LostCall lost, String orderId) {
        return orAbsent(lost, client.orders().get(orderId).map(state -> Outcome.DONE));
    }

    /**
     * The operation says it; where there is none, the order does.
     *
     * @param byStatus what the status of an order says that does not name the operation
     */
    private ApiCall<Outcome> operation(
            LostCall lost, String externalOperationId, Function<PaymentStatus, Outcome> byStatus) {
        ApiCall<Optional<Outcome>> found = new RecoveredCall<>(
                client.operations().get(externalOperationId).map(operation -> Optional.of(outcome(operation))),
                error -> error instanceof NotFoundException ? Optional.of(Optional.empty()) : Optional.empty());
        return FollowedCall.then(found, outcome -> {
            Outcome said = outcome.orElseGet(() -> absent(lost));
            return outcome.isPresent() || said == Outcome.STILL_OPEN
                    ? new KnownCall<>(said)
                    : orAbsent(
                            lost,
                            client.orders()
                                    .get(lost.argument(String.class))
                                    .map(state -> state.operations().stream()
                                            .filter(operation ->
                                                    externalOperationId.equals(operation.externalOperationId()))
                                            .findFirst()
                                            .map(Reconciliation::outcome)
                                            .orElseGet(() -> byStatus.apply(state.paymentStatus()))));
        });
    }

    private static Outcome captured(PaymentStatus status) {
        return switch (status) {
            case AUTHORIZED -> Outcome.NOT_DONE;
            case CAPTURED, PARTIALLY_REFUNDED, REFUNDED -> Outcome.DONE;
            default -> Outcome.STILL_OPEN;
        };
    }

    private static Outcome cancelled(PaymentStatus status) {
        return switch (status) {
            case AUTHORIZED -> Outcome.NOT_DONE;
            case VOIDED -> Outcome.DONE;
            default -> Outcome.STILL_OPEN;
        };
    }

    private static Outcome submitted(PaymentStatus status) {
        return switch (status) {
            case CONFIRMED -> Outcome.NOT_DONE;
            case CAPTURED, PARTIALLY_REFUNDED, REFUNDED -> Outcome.DONE;
            default -> Outcome.STILL_OPEN;
        };
    }

    private static Outcome outcome(PaymentOperation operation) {
        if (operation.succeeded()) {
            return Outcome.DONE;
        }
        return operation.failed() ? Outcome.NOT_DONE : Outcome.STILL_OPEN;
    }

    /** The refund of an order that was paid leaves it as it is until it has succeeded, so only FAILED says that it is over. */
    private ApiCall<Outcome> rolledBack(LostCall lost, String orderId) {
        return orAbsent(lost, client.orders().get(orderId).map(state -> switch (state.paymentStatus()) {
            case FAILED -> Outcome.DONE;
            case PENDING, VOIDED, REFUNDED -> absent(lost);
            default -> Outcome.STILL_OPEN;
        }));
    }

    private ApiCall<Outcome> charged(LostCall lost, String orderId) {
        return orAbsent(lost, client.orders().get(orderId).map(state -> charged(lost, state)));
    }

    /** A charge that was refused may stand beside one that runs: that of an earlier try. */
    private Outcome charged(LostCall lost, OrderState state) {
        PaymentStatus status = state.paymentStatus();
        List<PaymentOperation> charges =
                state.operations().stream().filter(Reconciliation::recurring).toList();
        if (status.isPaid()
                || status == PaymentStatus.REFUNDED
                || charges.stream().anyMatch(PaymentOperation::succeeded)) {
            return Outcome.DONE;
        }
        if (charges.stream().anyMatch(PaymentOperation::pending)) {
            return Outcome.STILL_OPEN;
        }
        if (!charges.isEmpty()) {
            return absent(lost);
        }
        return status.isNotPaidForGood() ? Outcome.NOT_DONE : Outcome.STILL_OPEN;
    }

    private static boolean recurring(PaymentOperation operation) {
        OpenEnum<OperationType> type = operation.operationType();
        return type != null && type.is(OperationType.RECURRING);
    }

    private ApiCall<Outcome> orAbsent(LostCall lost, ApiCall<Outcome> question) {
        return new RecoveredCall<>(
                question, error -> error instanceof NotFoundException ? Optional.of(absent(lost)) : Optional.empty());
    }

    private Outcome absent(LostCall lost) {
        return lost.absent(settleTime);
    }
}
