package io.github.prilavok.yandexpay;

import io.github.prilavok.core.Acknowledged;
import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Operation;
import io.github.prilavok.core.Safety;
import io.github.prilavok.yandexpay.model.Cancel;
import io.github.prilavok.yandexpay.model.Capture;
import io.github.prilavok.yandexpay.model.CreateOrder;
import io.github.prilavok.yandexpay.model.CreatedOrder;
import io.github.prilavok.yandexpay.model.OrderState;
import io.github.prilavok.yandexpay.model.PaymentOperation;
import io.github.prilavok.yandexpay.model.Refund;
import io.github.prilavok.yandexpay.model.Submit;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;

/**
 * Orders, from the payment link to the refund.
 *
 * <p>What moves money is known to Yandex Pay by the shop's own ids ({@code orderId}, {@code externalOperationId}) and by the
 * {@code X-Request-Id} of the logical call, which is kept over repeats. A refusal of a <em>repeat</em> proves nothing, since
 * the first try may have succeeded: it is told as {@link io.github.prilavok.core.error.OutcomeUnknownException}, and {@code
 * reconcile()} finds out.
 *
 * <p>A {@code 404} soon after a lost answer proves nothing either: until the settle time has passed ({@link
 * YandexPayClientBuilder#settleTime}) {@code reconcile()} answers STILL_OPEN to it.
 *
 * <p>Source: pay.yandex.ru/docs/ru/custom/backend/yandex-pay-api/
 */
public interface Orders {
    /**
     * Creates an order and answers with the link on which it is paid. Moves no money.
     *
     * <p>Safe to repeat with the same {@code orderId}. A lost answer is reconciled by {@link #get}: DONE means that the
     * order exists; its link stands in {@code order.paymentUrl}. STILL_OPEN also means that an unpaid order of this number
     * is over another amount: look at it.
     *
     * @throws io.github.prilavok.core.error.InvalidRequestException among others: ORDER_AMOUNT_MISMATCH,
     *     ORDER_CART_DATA_ERROR
     */
    @POST("api/merchant/v1/orders")
    @Operation(value = "createOrder", safety = Safety.NATURAL)
    ApiCall<CreatedOrder> create(@Body CreateOrder request);

    /**
     * An order and what was done with its money. Safe to repeat.
     *
     * @param orderId the shop's number, any characters
     * @throws io.github.prilavok.core.error.NotFoundException there is no such order, or not yet
     */
    @GET("api/merchant/v1/orders/{orderId}")
    @Operation(value = "getOrder", safety = Safety.SAFE)
    ApiCall<OrderState> get(@Path("orderId") String orderId);

    /**
     * Takes money that is held: AUTHORIZED becomes CAPTURED. The answer may still be PENDING: look at {@link
     * PaymentOperation#succeeded()}, and wait with {@link YandexPayClient#operationFinished}.
     *
     * <p>Safe to repeat with the same {@code externalOperationId}. A lost answer is reconciled by {@link Operations#get},
     * and by {@link #get} if that does not find it.
     *
     * @throws io.github.prilavok.core.error.ConflictException INVALID_PAYMENT_STATUS: it is not held, or no longer
     * @throws io.github.prilavok.core.error.InvalidRequestException CAPTURE_AMOUNT_TOO_LARGE, ORDER_AMOUNT_MISMATCH
     */
    @POST("api/merchant/v1/orders/{orderId}/capture")
    @Operation(value = "captureOrder", safety = Safety.KEY)
    ApiCall<PaymentOperation> capture(@Path("orderId") String orderId, @Body Capture request);

    /**
     * Releases money that is held: AUTHORIZED becomes VOIDED.
     *
     * <p>Safe to repeat with the same {@code externalOperationId}. A lost answer is reconciled by {@link Operations#get},
     * and by {@link #get} if that does not find it.
     *
     * @throws io.github.prilavok.core.error.ConflictException INVALID_PAYMENT_STATUS: it is not held, or no longer
     */
    @POST("api/merchant/v1/orders/{orderId}/cancel")
    @Operation(value = "cancelOrder", safety = Safety.KEY)
    ApiCall<PaymentOperation> cancel(@Path("orderId") String orderId, @Body Cancel request);

    /**
     * Pays money back, all or a part, of an order that is CAPTURED or PARTIALLY_REFUNDED. Runs on after the answer, which
     * is mostly PENDING: wait with {@link YandexPayClient#operationFinished}, or for the webhook. Meanwhile the order stays
     * as it was.
     *
     * <p>Safe to repeat with the same {@code externalOperationId}; under another one it is a second refund. A lost answer
     * is reconciled by {@link Operations#get}: DONE, the money is back; NOT_DONE, the refund failed or never began;
     * STILL_OPEN, it runs.
     *
     * @throws io.github.prilavok.core.error.ConflictException ANOTHER_OPERATION_IN_PROGRESS: another refund of the order is
     *     running, queue this one; INVALID_PAYMENT_STATUS: the order is not paid
     * @throws io.github.prilavok.core.error.OutcomeUnknownException among others: DUPLICATE_EXTERNAL_OPERATION_ID, it was
     *     accepted before and may be running
     * @throws io.github.prilavok.core.error.InvalidRequestException REFUND_AMOUNT_TOO_LARGE, ORDER_AMOUNT_MISMATCH
     */
    @POST("api/merchant/v2/orders/{orderId}/refund")
    @Operation(value = "refundOrder", safety = Safety.KEY)
    ApiCall<PaymentOperation> refund(@Path("orderId") String orderId, @Body Refund request);

    /**
     * Ends a payment link for good: the order becomes FAILED.
     *
     * <p><strong>If the buyer has paid meanwhile, everything is refunded</strong>, and no operation id finds that refund.
     * To pay money back use {@link #refund}; this is for links that nobody has paid.
     *
     * <p>Not safe to repeat. A lost answer is reconciled by {@link #get}; for an order that was paid it stays STILL_OPEN
     * until the order is FAILED.
     */
    @POST("api/merchant/v1/orders/{orderId}/rollback")
    @Operation(value = "rollbackOrder", safety = Safety.UNSAFE)
    ApiCall<Acknowledged> rollback(@Path("orderId") String orderId);

    /**
     * Takes the money of a Split that is paid on delivery: CONFIRMED becomes CAPTURED.
     *
     * <p>Safe to repeat with the same {@code externalOperationId}. A lost answer is reconciled by {@link Operations#get},
     * and by {@link #get} if that does not find it.
     *
     * @throws io.github.prilavok.core.error.ConflictException INVALID_PAYMENT_STATUS: it is not CONFIRMED
     */
    @POST("api/merchant/v1/orders/{orderId}/submit")
    @Operation(value = "submitOrder", safety = Safety.KEY)
    ApiCall<PaymentOperation> submit(@Path("orderId") String orderId, @Body Submit request);
}
