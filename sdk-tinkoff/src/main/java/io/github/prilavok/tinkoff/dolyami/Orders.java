package io.github.prilavok.tinkoff.dolyami;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Operation;
import io.github.prilavok.core.Safety;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/**
 * Orders, from their creation to their return.
 *
 * <p>Amounts are in roubles. <b>Nothing that changes an order is ever repeated by itself</b> once it may have arrived: each call
 * carries an {@code X-Correlation-ID}, one for all of its tries, but the bank does not say that it knows a repeat by it. A lost
 * answer is an {@link io.github.prilavok.core.error.OutcomeUnknownException}; its {@code reconcile()} reads the order. Give a call
 * that is made again after NOT_DONE the same id: {@code call.with(idempotencyKey(lost.idempotencyKey()))}, a UUID version 4. The
 * bank takes 10 requests a second; what it refuses with 429 is sent again, of all classes.
 *
 * <p>Errors of all calls: {@link io.github.prilavok.core.error.InvalidRequestException} 400; {@link
 * io.github.prilavok.core.error.RefusedException} 422, a rule of the business, such as {@code NOT_ENOUGH_MONEY}: read the order
 * before anything is done. {@code PAYMENT_ERROR} of a commit, a refund or a correction proves no failure and counts as a lost
 * answer; {@link io.github.prilavok.core.error.ConflictException} 409, state or number; {@link
 * io.github.prilavok.core.error.NotFoundException}.
 *
 * <p>Source: the bank's partner specification 1.0; <a
 * href="https://dolyame.ru/develop/api/connection/">dolyame.ru/develop</a>
 */
public interface Orders {
    /**
     * Creates an order; send the buyer to the {@link OrderInfo#link()} of the answer.
     *
     * <p>Not safe to repeat. A lost answer is reconciled by {@link #getOrderInfo}: an order of this number and amount is DONE, and
     * its link is to be taken from there; 404 is NOT_DONE once the settle time has passed.
     */
    @POST("v1/orders/create")
    @Operation(value = "createOrder", safety = Safety.UNSAFE)
    ApiCall<OrderInfo> createOrder(@Body CreateOrder request);

    /**
     * Where an order is: the one source of truth. Safe to repeat.
     *
     * @param orderId the shop's number
     */
    @GET("v1/orders/{orderId}/info")
    @Operation(value = "getOrderInfo", safety = Safety.SAFE)
    ApiCall<OrderInfo> getOrderInfo(@Path("orderId") String orderId);

    /**
     * Confirms an order whose first part is held: the shop gets the money, the buyer is charged. Only from WAIT_FOR_COMMIT, and
     * not at all where the bank has switched autocommit on. <b>Without it the hold lapses after about a day.</b> A commit that is
     * refused for good is silent to the buyer: alert somebody.
     *
     * <p>Not safe to repeat. A lost answer is reconciled: COMMITTED and COMPLETED are DONE; WAIT_FOR_COMMIT is NOT_DONE once the
     * settle time has passed; CANCELED and REJECTED are NOT_DONE.
     *
     * @param orderId the shop's number
     */
    @POST("v1/orders/{orderId}/commit")
    @Operation(value = "commitOrder", safety = Safety.UNSAFE)
    ApiCall<OrderInfo> commitOrder(@Path("orderId") String orderId, @Body Commit commit);

    /**
     * Gives the hold back, before the commit; afterwards it is {@link #refundOrder}.
     *
     * <p>Not safe to repeat. A lost answer is reconciled: CANCELED is DONE; a committed order is NOT_DONE; anything earlier is
     * NOT_DONE once the settle time has passed.
     *
     * @param orderId the shop's number
     */
    @POST("v1/orders/{orderId}/cancel")
    @Operation(value = "cancelOrder", safety = Safety.UNSAFE)
    ApiCall<OrderInfo> cancelOrder(@Path("orderId") String orderId);

    /**
     * Returns goods of a committed order. The answer says what the buyer still has to pay, <b>not what is returned</b>; when the
     * money is back is seen in {@link OrderInfo#refundInfo()}.
     *
     * <p>Not safe to repeat: <b>a repeat pays twice</b>. A lost answer is reconciled against the snapshot: one more refund of this
     * sum is DONE; nothing new once the refunds' settle time has passed is NOT_DONE; anything else stays open, for a person.
     *
     * @param orderId the shop's number
     * @param before what had been returned before, read right before this call; null if nobody is to be asked afterwards
     */
    @POST("v1/orders/{orderId}/refund")
    @Operation(value = "refundOrder", safety = Safety.UNSAFE)
    ApiCall<RefundAccepted> refundOrder(
            @Path("orderId") String orderId, @Body Refund refund, @Tag @Nullable RefundSnapshot before);

    /**
     * Returns goods by saying what stays. In the bank's specification; nobody was seen to use it: try it before you rely on it.
     *
     * <p>Not safe to repeat, and reconciled like {@link #refundOrder}.
     *
     * @param orderId the shop's number
     * @param before what had been returned before, read right before this call; null if nobody is to be asked afterwards
     */
    @POST("v1/orders/{orderId}/correction")
    @Operation(value = "correctOrder", safety = Safety.UNSAFE)
    ApiCall<RefundAccepted> correctOrder(
            @Path("orderId") String orderId, @Body Correction correction, @Tag @Nullable RefundSnapshot before);

    /**
     * Tells that an order was delivered: the closing receipt of what was sold as FULL_PREPAYMENT. In the bank's specification;
     * nobody was seen to use it: try it before you rely on it.
     *
     * <p>Not safe to repeat, for that makes a second receipt, and nothing shows whether it was done: after a lost answer a person
     * has to look at the receipts.
     *
     * @param orderId the shop's number
     */
    @POST("v1/orders/{orderId}/complete_delivery")
    @Operation(value = "completeDelivery", safety = Safety.UNSAFE)
    ApiCall<OrderInfo> completeDelivery(@Path("orderId") String orderId, @Body CompleteDelivery delivery);
}
