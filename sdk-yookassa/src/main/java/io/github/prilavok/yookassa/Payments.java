package io.github.prilavok.yookassa;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.Operation;
import io.github.prilavok.core.Pages;
import io.github.prilavok.core.Safety;
import io.github.prilavok.yookassa.model.CancelPayment;
import io.github.prilavok.yookassa.model.CapturePayment;
import io.github.prilavok.yookassa.model.CreatePayment;
import io.github.prilavok.yookassa.model.Page;
import io.github.prilavok.yookassa.model.Payment;
import io.github.prilavok.yookassa.model.PaymentFilter;
import java.util.Map;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;

/**
 * Payments, from their creation to their end.
 *
 * <p>Each POST carries an Idempotence-Key, made once for each call unless {@link
 * io.github.prilavok.core.RequestOptions#idempotencyKey} gives one: at most 64 letters, digits, {@code - _ .}. With the same
 * key and the same request a repeat is answered with what the first one made, for 24 hours from the first one; after that it
 * would be executed once more. A key of your own, kept with the order, makes a repeat safe across restarts as well.
 *
 * <p>A new key is legal only if every attempt with the old one is known to have done nothing: its one attempt was refused
 * with 400, 401, 403, 404, 405 or 415, or the payment is canceled. {@link
 * io.github.prilavok.core.error.OutcomeUnknownException} says that this is not known: send the same again with the same key,
 * or ask by {@code reconcile()}.
 *
 * @see <a href="https://yookassa.ru/developers/api#payment">Payments</a>
 */
public interface Payments {
    /**
     * Creates a payment. A saved payment method is charged at once, any other when the payer has confirmed: send the payer to
     * {@link Payment#confirmationUrl()}. A charge that the bank declines is a {@link Payment#canceled()} payment, and no
     * exception.
     *
     * <p>Repeated with the same key. A lost answer is reconciled by the payments created then and their metadata: without
     * {@code metadata} in the request it cannot be. One that looks alike and was made before or long after, or that was held and
     * captured in part, leaves the outcome open. That no payment is found proves something after two minutes only; the
     * outcome is open until then.
     *
     * @throws io.github.prilavok.core.error.InvalidRequestException among others: "Receipt is missing or illegal"
     * @throws io.github.prilavok.core.error.PermissionException a payment method or autopayments are not enabled
     * @throws io.github.prilavok.core.error.OutcomeUnknownException among others: a payment with this key was made by another
     *     body
     */
    @POST("v3/payments")
    @Operation(value = "createPayment", safety = Safety.KEY)
    ApiCall<Payment> createPayment(@Body CreatePayment request);

    /**
     * One page of the payments of the last three years, as {@link #listPayments(PaymentFilter)} but with the filter as it
     * stands in the URL. A read: safe to repeat.
     */
    @GET("v3/payments")
    @Operation(value = "listPayments", safety = Safety.SAFE)
    ApiCall<Page<Payment>> listPayments(@QueryMap Map<String, String> query);

    /** One page of the payments of the last three years, the newest first. A read: safe to repeat. */
    default ApiCall<Page<Payment>> listPayments(PaymentFilter filter) {
        return listPayments(filter.query());
    }

    /** All payments that the filter lets through, read page by page as they are walked through. */
    default Pages<Payment> allPayments(PaymentFilter filter) {
        return Cursors.pages(filter, PaymentFilter::after, this::listPayments);
    }

    /** Where a payment is now. A read: safe to repeat. */
    @GET("v3/payments/{payment_id}")
    @Operation(value = "getPayment", safety = Safety.SAFE)
    ApiCall<Payment> getPayment(@Path("payment_id") String paymentId);

    /**
     * Takes held money, all or a part of it; the rest is released. Only of a payment that is {@link
     * Payment#waitingForCapture()}.
     *
     * <p>Repeated with the same key. A lost answer is reconciled by the payment's status; if another sum than this was taken, the
     * outcome stays open.
     */
    @POST("v3/payments/{payment_id}/capture")
    @Operation(value = "capturePayment", safety = Safety.KEY)
    ApiCall<Payment> capturePayment(@Path("payment_id") String paymentId, @Body CapturePayment request);

    /** Takes all held money. */
    default ApiCall<Payment> capturePayment(String paymentId) {
        return capturePayment(paymentId, CapturePayment.all());
    }

    /** Takes a part of the held money; the rest is released. */
    default ApiCall<Payment> capturePayment(String paymentId, Money amount) {
        return capturePayment(paymentId, CapturePayment.part(amount));
    }

    /**
     * Lets held money go. Only of a payment that is {@link Payment#waitingForCapture()}.
     *
     * <p>Repeated with the same key. A lost answer is reconciled by the payment's status.
     */
    @POST("v3/payments/{payment_id}/cancel")
    @Operation(value = "cancelPayment", safety = Safety.KEY)
    ApiCall<Payment> cancelPayment(@Path("payment_id") String paymentId, @Body CancelPayment request);

    /** Lets held money go. */
    default ApiCall<Payment> cancelPayment(String paymentId) {
        return cancelPayment(paymentId, CancelPayment.whole());
    }
}
