package io.github.prilavok.tinkoff;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.Outcome;
import io.github.prilavok.core.error.ApiException;
import io.github.prilavok.core.internal.LostCall;
import io.github.prilavok.core.internal.RecoveredCall;
import io.github.prilavok.core.internal.Transport;
import io.github.prilavok.tinkoff.model.AttachCard;
import io.github.prilavok.tinkoff.model.BindingStatus;
import io.github.prilavok.tinkoff.model.Cancel;
import io.github.prilavok.tinkoff.model.Charge;
import io.github.prilavok.tinkoff.model.ChargeQr;
import io.github.prilavok.tinkoff.model.Confirm;
import io.github.prilavok.tinkoff.model.FinishAuthorize;
import io.github.prilavok.tinkoff.model.Init;
import io.github.prilavok.tinkoff.model.OrderPayments;
import io.github.prilavok.tinkoff.model.Payment;
import io.github.prilavok.tinkoff.model.PaymentStatus;
import io.github.prilavok.tinkoff.model.Source;
import io.github.prilavok.tinkoff.model.Submit3dsAuthorization;
import io.github.prilavok.tinkoff.model.Submit3dsAuthorizationV2;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the state of a payment says of a request whose answer was lost. A state that a request would have changed proves
 * nothing while the request may still be on its way: until the settle time has passed it leaves the outcome open.
 */
final class Reconciliation {
    private static final String NO_SUCH_ORDER = "335";

    private final TinkoffClient client;
    private final Duration settleTime;

    Reconciliation(TinkoffClient client, Duration settleTime) {
        this.client = client;
        this.settleTime = settleTime;
    }

    void register(Transport transport) {
        transport
                .reconciler("init", lost -> created(lost.argument(Init.class)))
                .reconciler(
                        "confirm",
                        lost -> confirmed(lost.argument(Confirm.class).paymentId()))
                .reconciler("cancel", lost -> cancelled(lost, lost.argument(Cancel.class)))
                .reconciler(
                        "charge",
                        lost -> charged(lost, lost.argument(Charge.class).paymentId()))
                .reconciler(
                        "finishAuthorize",
                        lost -> charged(
                                lost, lost.argument(FinishAuthorize.class).paymentId()))
                .reconciler("submit3dsAuthorization", this::submitted)
                .reconciler(
                        "submit3dsAuthorizationV2",
                        lost -> charged(
                                lost,
                                lost.argument(Submit3dsAuthorizationV2.class).paymentId()))
                .reconciler(
                        "chargeQr",
                        lost -> chargedQr(lost, lost.argument(ChargeQr.class).paymentId()))
                .reconciler(
                        "attachCard",
                        lost -> attached(lost, lost.argument(AttachCard.class).requestKey()));
    }

    /**
     * A payment that nobody got the page of does no harm, so there is nothing to wait for; and nobody can have paid it. So one
     * that is over is of an earlier try, and of one that is on its way nothing is certain until it is over.
     */
    private ApiCall<Outcome> created(Init init) {
        ApiCall<Outcome> found = client.payments().checkOrder(init.orderId()).map(order -> holds(order, init));
        return new RecoveredCall<>(found, Reconciliation::unknownOrder);
    }

    private static Outcome holds(OrderPayments order, Init init) {
        List<PaymentStatus> found = order.payments().stream()
                .filter(payment -> payment.amount() == null || payment.amount().equals(init.amount()))
                .map(payment -> status(payment.status()))
                .toList();
        if (found.contains(PaymentStatus.NEW) || found.contains(PaymentStatus.FORM_SHOWED)) {
            return Outcome.DONE;
        }
        return found.stream().allMatch(PaymentStatus::isFinal) ? Outcome.NOT_DONE : Outcome.STILL_OPEN;
    }

    private static Optional<Outcome> unknownOrder(ApiException refusal) {
        return refusal.code().filter(NO_SUCH_ORDER::equals).map(code -> Outcome.NOT_DONE);
    }

    private ApiCall<Outcome> confirmed(String paymentId) {
        return client.payments().getState(paymentId).map(payment -> switch (status(payment)) {
            case AUTHORIZED, PARTIAL_REVERSED -> Outcome.NOT_DONE;
            case CONFIRMED, REFUNDING, ASYNC_REFUNDING, PARTIAL_REFUNDED, REFUNDED -> Outcome.DONE;
            case REVERSED, REJECTED, CANCELED, DEADLINE_EXPIRED, ATTEMPTS_EXPIRED -> Outcome.NOT_DONE;
            default -> Outcome.STILL_OPEN;
        });
    }

    private ApiCall<Outcome> cancelled(LostCall lost, Cancel cancel) {
        boolean partial = cancel.amount() != null;
        return client.payments().getState(cancel.paymentId()).map(payment -> switch (status(payment)) {
            case CANCELED, REVERSED, REFUNDED -> Outcome.DONE;
            case REJECTED, DEADLINE_EXPIRED, ATTEMPTS_EXPIRED -> Outcome.NOT_DONE;
            // This part or an earlier one: the state does not say.
            case PARTIAL_REVERSED -> partial ? Outcome.STILL_OPEN : Outcome.NOT_DONE;
            case PARTIAL_REFUNDED -> partial ? Outcome.STILL_OPEN : stillPaid(lost, payment);
            case NEW, FORM_SHOWED, THREE_DS_CHECKING, AUTH_FAIL, AUTHORIZED ->
                partial ? settled(lost) : Outcome.NOT_DONE;
            case CONFIRMED -> partial ? settled(lost) : stillPaid(lost, payment);
            default -> Outcome.STILL_OPEN;
        });
    }

    /**
     * A second full refund is refused, so it may follow at once, except by SBP: there it is paid, and what is not said to be
     * paid otherwise may have been paid so.
     */
    private Outcome stillPaid(LostCall lost, Payment payment) {
        OpenEnum<Source> source = payment.source();
        boolean maybeSbp = source == null || source.is(Source.SBP) || source.is(Source.UNKNOWN);
        return maybeSbp ? settled(lost) : Outcome.NOT_DONE;
    }

    private @Nullable ApiCall<Outcome> submitted(LostCall lost) {
        String paymentId = lost.argument(Submit3dsAuthorization.class).paymentId();
        return paymentId == null ? null : charged(lost, paymentId);
    }

    private ApiCall<Outcome> charged(LostCall lost, String paymentId) {
        return client.payments().getState(paymentId).map(payment -> switch (status(payment)) {
            case NEW, FORM_SHOWED -> settled(lost);
            case AUTHORIZED, CONFIRMING, CONFIRM_CHECKING -> Outcome.DONE;
            default -> paidOrNot(payment);
        });
    }

    /** The bank shows an account's charge as a form that was opened until the payer's bank has answered. */
    private ApiCall<Outcome> chargedQr(LostCall lost, String paymentId) {
        return client.payments()
                .getState(paymentId)
                .map(payment -> status(payment) == PaymentStatus.NEW ? settled(lost) : paidOrNot(payment));
    }

    private static Outcome paidOrNot(Payment payment) {
        return switch (status(payment)) {
            case CONFIRMED,
                    REVERSING,
                    PARTIAL_REVERSED,
                    REVERSED,
                    REFUNDING,
                    ASYNC_REFUNDING,
                    PARTIAL_REFUNDED,
                    REFUNDED -> Outcome.DONE;
            case REJECTED, CANCELED, DEADLINE_EXPIRED, ATTEMPTS_EXPIRED -> Outcome.NOT_DONE;
            default -> Outcome.STILL_OPEN;
        };
    }

    private ApiCall<Outcome> attached(LostCall lost, String requestKey) {
        return client.cards().getAddCardState(requestKey).map(binding -> switch (value(binding.status())) {
            case COMPLETED -> Outcome.DONE;
            case REJECTED -> Outcome.NOT_DONE;
            case NEW, FORM_SHOWED -> settled(lost);
            default -> Outcome.STILL_OPEN;
        });
    }

    private Outcome settled(LostCall lost) {
        return lost.age().compareTo(settleTime) >= 0 ? Outcome.NOT_DONE : Outcome.STILL_OPEN;
    }

    private static PaymentStatus status(Payment payment) {
        return status(payment.status());
    }

    private static PaymentStatus status(@Nullable OpenEnum<PaymentStatus> status) {
        return status == null ? PaymentStatus.UNKNOWN : status.value();
    }

    private static BindingStatus value(@Nullable OpenEnum<BindingStatus> status) {
        return status == null ? BindingStatus.UNKNOWN : status.value();
    }
}
