package io.github.prilavok.cdek;

import io.github.prilavok.cdek.model.Accepted;
import io.github.prilavok.cdek.model.ClientReturn;
import io.github.prilavok.cdek.model.CreateOrder;
import io.github.prilavok.cdek.model.Envelope;
import io.github.prilavok.cdek.model.Order;
import io.github.prilavok.cdek.model.RequestResult;
import io.github.prilavok.cdek.model.UpdateOrder;
import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Operation;
import io.github.prilavok.core.Safety;
import io.github.prilavok.core.Waiter;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/**
 * Orders: CDEK's word for a shipment.
 *
 * <p>Whatever changes an order is asynchronous: the answer only says that the request passed the static checks. What
 * became of it stands in the order's list of requests, usually within a second, at peak within a minute:
 *
 * <pre>{@code
 * Accepted accepted = cdek.orders().createOrder(order).execute();
 * store(accepted.uuid());
 * RequestResult<Order> result = cdek.orders().registered(accepted).await();
 * }</pre>
 *
 * <p>Source: <a href="https://apidoc.cdek.ru">apidoc.cdek.ru</a>, Orders.
 */
public interface Orders {
    /**
     * Registers an order. The track number comes later: wait for it with {@link #registered(Accepted)}, or take it from
     * a webhook.
     *
     * <p>Never repeated by itself, for a second order is a second parcel. If the answer is lost, {@link
     * io.github.prilavok.core.error.OutcomeUnknownException#reconcile()} looks the number up; CDEK takes up to a minute
     * to show an order, so {@code NOT_DONE} is only answered after that. After it, send the <b>same</b> number again.
     * An order of type 2 has no number and cannot be looked up: then only CDEK's cabinet tells.
     *
     * <p>CDEK refuses a number that another active order of the contract has, but not in this answer: the request turns
     * invalid later. Do not invent a new number then: see {@link RequestResult.Invalid#duplicateNumber()}.
     *
     * @throws io.github.prilavok.core.error.InvalidRequestException if CDEK refuses at once; all of its errors are in
     *     {@code fieldErrors()}
     * @throws io.github.prilavok.core.error.OutcomeUnknownException if the answer is lost, or names no order
     */
    @POST("v2/orders")
    @Operation(value = "createOrder", safety = Safety.UNSAFE)
    ApiCall<Accepted> createOrder(@Body CreateOrder order);

    /**
     * Finds an order by one of the two numbers: see {@link #findByCdekNumber} and {@link #findByNumber}.
     *
     * @param cdekNumber track number
     * @param number the shop's number
     * @throws io.github.prilavok.core.error.NotFoundException if there is none, or it is deleted, or too new
     */
    @GET("v2/orders")
    @Operation(value = "findOrder", safety = Safety.SAFE)
    ApiCall<Envelope<Order>> findOrder(
            @Query("cdek_number") @Nullable String cdekNumber, @Query("im_number") @Nullable String number);

    /** Finds an order by its track number; as {@link #findOrder}. */
    default ApiCall<Envelope<Order>> findByCdekNumber(String cdekNumber) {
        return findOrder(cdekNumber, null);
    }

    /**
     * Finds an order by the shop's number; as {@link #findOrder}. A number may be used again after an order has ended:
     * then the newest is answered, which may be an invalid duplicate. Keep every {@code uuid} that CDEK gives you.
     */
    default ApiCall<Envelope<Order>> findByNumber(String number) {
        return findOrder(null, number);
    }

    /**
     * Reads an order. CDEK keeps it for a year, and shows those of other channels only if they were made after your
     * keys' first use.
     *
     * @param uuid CDEK's id
     * @throws io.github.prilavok.core.error.NotFoundException if there is none, or it is deleted, or too new: right
     *     after the creation CDEK may not know it yet
     */
    @GET("v2/orders/{uuid}")
    @Operation(value = "getOrder", safety = Safety.SAFE)
    ApiCall<Envelope<Order>> getOrder(@Path("uuid") String uuid);

    /**
     * Changes an order that is still {@code CREATED} or {@code ACCEPTED}. Asynchronous: {@link #completed}.
     *
     * <p>Never repeated by itself: late, it would overwrite newer data or add packages twice. If the answer is lost,
     * {@code reconcile()} reads the order: {@code DONE} if a change has succeeded and the order shows all that was sent,
     * {@code STILL_OPEN} if it does not show it, for then the change may have been somebody else's.
     *
     * @throws io.github.prilavok.core.error.ConflictException if it is too late, or an earlier change is still running
     */
    @PATCH("v2/orders")
    @Operation(value = "updateOrder", safety = Safety.UNSAFE)
    ApiCall<Accepted> updateOrder(@Body UpdateOrder change);

    /**
     * Cancels an order while it is {@code CREATED}. Asynchronous: {@link #completed}. A repeat changes nothing more, so
     * it is made if need be.
     *
     * @param uuid CDEK's id
     * @throws io.github.prilavok.core.error.NotFoundException if the order is gone already
     * @throws io.github.prilavok.core.error.ConflictException if it is too late: {@link #refuseOrder} then
     */
    @DELETE("v2/orders/{uuid}")
    @Operation(value = "deleteOrder", safety = Safety.NATURAL)
    ApiCall<Accepted> deleteOrder(@Path("uuid") String uuid);

    /**
     * Refuses an order that is on its way: it becomes {@code NOT_DELIVERED} for reason 11, and a return order brings
     * the goods back. CDEK bills it even in {@code CREATED}: {@link #deleteOrder} then. Asynchronous: {@link
     * #completed}. There is one refusal an order, so a repeat does no harm.
     *
     * @param uuid CDEK's id
     * @throws io.github.prilavok.core.error.ConflictException if a refusal is running, or the order has ended
     */
    @POST("v2/orders/{uuid}/refusal")
    @Operation(value = "refuseOrder", safety = Safety.NATURAL)
    ApiCall<Accepted> refuseOrder(@Path("uuid") String uuid);

    /**
     * Registers the return of a delivered order of type 1 by the customer, as a whole: a new, paid order.
     *
     * <p><b>The answer's {@code uuid} is that of the direct order.</b> Wait with {@link #completed}, then take the
     * return's {@code uuid} and number from the direct order's related {@code client_return_order}.
     *
     * <p>Never repeated by itself. If the answer is lost, {@code reconcile()} reads the direct order.
     *
     * @param uuid CDEK's id of the direct order
     */
    @POST("v2/orders/{uuid}/clientReturn")
    @Operation(value = "createClientReturn", safety = Safety.UNSAFE)
    ApiCall<Accepted> createClientReturn(@Path("uuid") String uuid, @Body ClientReturn request);

    /** As {@link #createClientReturn(String, ClientReturn)}. */
    default ApiCall<Accepted> createClientReturn(String uuid, int tariffCode) {
        return createClientReturn(uuid, ClientReturn.of(tariffCode));
    }

    /**
     * Waits until a new order has its track number, or CDEK has refused it: {@link RequestResult.Successful} or {@link
     * RequestResult.Invalid}. By default for 90 seconds, at first every 2 seconds, later up to 20 apart; then the order is
     * <b>still open</b>, and the waiting ends with a {@link java.util.concurrent.TimeoutException} ({@code await()} wraps
     * it in a {@link java.util.concurrent.CompletionException}): go on asking later, do not create it again.
     *
     * @param accepted the answer to {@link #createOrder}
     */
    default Waiter<RequestResult<Order>> registered(Accepted accepted) {
        return OrderWaiters.registered(
                this, accepted.uuid(), accepted.requestUuid().orElse(null));
    }

    /** As {@link #registered(Accepted)}, from the order's id alone: after a restart, say. */
    default Waiter<RequestResult<Order>> registered(String uuid) {
        return OrderWaiters.registered(this, uuid, null);
    }

    /**
     * Waits until CDEK has worked on a change, removal, refusal or return. Default times and end as of {@link
     * #registered(Accepted)}. A removal has also succeeded when CDEK does not know the order any more.
     *
     * @param accepted the answer to the call
     */
    default Waiter<RequestResult<Order>> completed(Accepted accepted) {
        return OrderWaiters.completed(this, accepted);
    }
}
