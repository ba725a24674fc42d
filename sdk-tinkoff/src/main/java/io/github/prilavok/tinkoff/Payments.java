package io.github.prilavok.tinkoff;

import io.github.prilavok.core.Acknowledged;
import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Operation;
import io.github.prilavok.core.Safety;
import io.github.prilavok.tinkoff.model.Cancel;
import io.github.prilavok.tinkoff.model.Cancellation;
import io.github.prilavok.tinkoff.model.Charge;
import io.github.prilavok.tinkoff.model.CheckOrder;
import io.github.prilavok.tinkoff.model.Confirm;
import io.github.prilavok.tinkoff.model.ConfirmOperations;
import io.github.prilavok.tinkoff.model.GetConfirmOperation;
import io.github.prilavok.tinkoff.model.GetState;
import io.github.prilavok.tinkoff.model.Init;
import io.github.prilavok.tinkoff.model.OrderPayments;
import io.github.prilavok.tinkoff.model.Payment;
import io.github.prilavok.tinkoff.model.Resend;
import io.github.prilavok.tinkoff.model.Resent;
import io.github.prilavok.tinkoff.model.SendClosingReceipt;
import retrofit2.http.Body;
import retrofit2.http.POST;

/**
 * Payments by card, SBP and wallets, from their creation to their refund.
 *
 * <p>Amounts are in roubles. Nothing here is repeated by itself that could move money a second time: where an
 * answer is lost, {@link io.github.prilavok.core.error.OutcomeUnknownException} says so and {@code reconcile()}
 * finds out.
 *
 * <p>Source: the bank's OpenAPI 1.80, tbank.ru/kassa/dev/payments
 */
public interface Payments {
    /**
     * Creates a payment and answers with the page on which it is paid.
     *
     * <p>Not safe to repeat: each call makes another payment. A lost answer is reconciled by CheckOrder: DONE means
     * that a payment of this order number and amount exists that nobody has paid yet. Its page cannot be had again; cancel
     * it, and make another under a new order number. An older payment of the order that is on its way leaves it
     * STILL_OPEN, one that is over does not count.
     *
     * @throws io.github.prilavok.core.error.InvalidRequestException among others: 308 or 334, the receipt does not sum
     *     up; 309, the terminal's cash register needs a receipt
     */
    @POST("v2/Init")
    @Operation(value = "init", safety = Safety.UNSAFE)
    ApiCall<Payment> init(@Body Init request);

    /**
     * Where a payment is now, and how it was made. A payment that the bank refused is an answer too, with its {@code
     * errorCode}. Safe to repeat.
     */
    @POST("v2/GetState")
    @Operation(value = "getState", safety = Safety.SAFE)
    ApiCall<Payment> getState(@Body GetState request);

    /** Where a payment is now. */
    default ApiCall<Payment> getState(String paymentId) {
        return getState(GetState.of(paymentId));
    }

    /**
     * All payments of an order, those included that nobody has opened. The page of a payment is not among the answers.
     * Safe to repeat.
     *
     * @throws io.github.prilavok.core.error.NotFoundException 335: no payment was ever created for it
     */
    @POST("v2/CheckOrder")
    @Operation(value = "checkOrder", safety = Safety.SAFE)
    ApiCall<OrderPayments> checkOrder(@Body CheckOrder request);

    /** All payments of an order. */
    default ApiCall<OrderPayments> checkOrder(String orderId) {
        return checkOrder(CheckOrder.of(orderId));
    }

    /**
     * Takes money that is held, all or a part of it; the rest is released. Within 7 days, the day of the authorisation
     * included. Not for SBP.
     *
     * <p>The answer may be CONFIRMING: then {@link #getState} tells when it is done, within 60 minutes. Not safe to
     * repeat: the second call is answered with an error. A lost answer is reconciled by GetState.
     *
     * @throws io.github.prilavok.core.error.ConflictException 4 or 8: it is not held, or no longer
     * @throws io.github.prilavok.core.error.RefusedException 100: among other reasons, it was confirmed before
     */
    @POST("v2/Confirm")
    @Operation(value = "confirm", safety = Safety.UNSAFE)
    ApiCall<Payment> confirm(@Body Confirm request);

    /** Takes all the money that is held. */
    default ApiCall<Payment> confirm(String paymentId) {
        return confirm(Confirm.of(paymentId));
    }

    /**
     * Cancels a payment that was not made, releases the hold, or pays money back, as the payment's state allows.
     *
     * <p>A refund by SBP is ASYNC_REFUNDING first; {@link Sbp#getQrState} tells how it ended. Not repeated by itself.
     * The same {@link Cancel} may be sent again by hand after a lost answer, for the bank knows it by its {@code
     * externalRequestId}: but never one of a payment by SBP, where the bank does not look at it.
     *
     * <p>A lost answer is reconciled by GetState. A full refund that changed nothing is NOT_DONE at once only if the
     * payment is known to be none by SBP. A lost partial refund of a payment that was partly refunded before
     * stays STILL_OPEN, for nothing tells the two apart.
     *
     * @throws io.github.prilavok.core.error.ConflictException 4 or 8: the payment's state does not allow it
     * @throws io.github.prilavok.core.error.RefusedException 100: among other reasons, it was cancelled before
     */
    @POST("v2/Cancel")
    @Operation(value = "cancel", safety = Safety.UNSAFE)
    ApiCall<Cancellation> cancel(@Body Cancel request);

    /** Takes back all of it. */
    default ApiCall<Cancellation> cancel(String paymentId) {
        return cancel(Cancel.of(paymentId));
    }

    /**
     * Charges a stored card for a payment made by Init. Look at the status: CONFIRMED is paid, AUTHORIZED is held,
     * REJECTED is neither.
     *
     * <p>Not safe to repeat. A lost answer is reconciled by GetState; do not make another Init and Charge while it is
     * open, that would be a second charge. A refusal beside a status that is none, such as AUTHORIZED, counts as lost.
     *
     * @throws io.github.prilavok.core.error.PermissionException 10: the terminal may not; the bank's support enables it
     * @throws io.github.prilavok.core.error.RefusedException the card's bank said no
     */
    @POST("v2/Charge")
    @Operation(value = "charge", safety = Safety.UNSAFE)
    ApiCall<Payment> charge(@Body Charge request);

    /** Charges a stored card. */
    default ApiCall<Payment> charge(String paymentId, String rebillId) {
        return charge(Charge.of(paymentId, rebillId));
    }

    /**
     * Prints the second receipt of a paid order whose first one was of a prepayment or an advance.
     *
     * <p>Not safe to repeat: a repeat prints another fiscal document. A lost answer cannot be reconciled; only the
     * RECEIPT notification tells.
     */
    @POST("cashbox/SendClosingReceipt")
    @Operation(value = "sendClosingReceipt", safety = Safety.UNSAFE)
    ApiCall<Acknowledged> sendClosingReceipt(@Body SendClosingReceipt request);

    /**
     * Has the bank send statements of operations. Each payment is answered by itself; look at {@code success}.
     *
     * <p>Not safe to repeat: the letter goes out again. A lost answer cannot be reconciled.
     */
    @POST("v2/getConfirmOperation")
    @Operation(value = "getConfirmOperation", safety = Safety.UNSAFE)
    ApiCall<ConfirmOperations> getConfirmOperation(@Body GetConfirmOperation request);

    /**
     * Has the bank send unacknowledged notifications again. Out of the bank's documents since 2022. Safe to repeat.
     */
    @POST("v2/Resend")
    @Operation(value = "resend", safety = Safety.NATURAL)
    ApiCall<Resent> resend(@Body Resend request);
}
