package io.github.prilavok.yandexpay;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Operation;
import io.github.prilavok.core.Safety;
import io.github.prilavok.yandexpay.model.CreateSubscription;
import io.github.prilavok.yandexpay.model.CreatedSubscription;
import io.github.prilavok.yandexpay.model.RecurSubscription;
import io.github.prilavok.yandexpay.model.RecurringCharge;
import io.github.prilavok.yandexpay.model.Subscription;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;

/**
 * Subscriptions and cards that are charged without the buyer. By agreement with Yandex; by card, not by Split. To end one there
 * is no call: the shop ceases to charge.
 */
public interface Subscriptions {
    /**
     * Creates a subscription, or binds a card, and answers with the link of the first payment.
     *
     * <p>Safe to repeat with the same {@code orderId}. A lost answer is reconciled by {@link Orders#get}: DONE means that
     * the order exists; its link stands in {@code order.paymentUrl}.
     */
    @POST("api/merchant/v1/subscriptions")
    @Operation(value = "createSubscription", safety = Safety.NATURAL)
    ApiCall<CreatedSubscription> create(@Body CreateSubscription request);

    /**
     * Charges a subscription at once. How it ended is told by {@link Orders#get} and the webhooks.
     *
     * <p>Not safe to repeat. A lost answer is reconciled by {@link Orders#get}: DONE, it is paid; NOT_DONE, every charge of it
     * was refused, or it never began. Send it again only then, and with the same {@code orderId} unless the order has FAILED.
     */
    @POST("api/merchant/v1/subscriptions/recur")
    @Operation(value = "recurSubscription", safety = Safety.UNSAFE)
    ApiCall<RecurringCharge> recur(@Body RecurSubscription request);

    /**
     * Where a subscription is. Safe to repeat. Whether its card is active is not asked: for that Yandex Pay wants a GET with
     * a body, which HTTP clients and proxies drop.
     *
     * @param customerSubscriptionId {@code subscriptionId} of its creation
     */
    @GET("api/merchant/v1/subscriptions/{customerSubscriptionId}")
    @Operation(value = "getSubscription", safety = Safety.SAFE)
    ApiCall<Subscription> get(@Path("customerSubscriptionId") String customerSubscriptionId);
}
