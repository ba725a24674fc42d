package io.github.prilavok.yookassa;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Operation;
import io.github.prilavok.core.Safety;
import io.github.prilavok.yookassa.model.CreatePaymentMethod;
import io.github.prilavok.yookassa.model.SavedPaymentMethod;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;

/**
 * Payment methods that are saved without a payment. Idempotency keys are as in {@link Payments}.
 *
 * @see <a href="https://yookassa.ru/developers/api#payment_method">Payment methods</a>
 */
public interface PaymentMethods {
    /**
     * Begins to save a payment method; the payer confirms it. A notification tells when it is active, and none when it will not
     * be: ask by {@link #getPaymentMethod}.
     *
     * <p>Repeated with the same key. Nothing can be asked after a lost answer: only the same request with the same key, within
     * 24 hours, tells.
     */
    @POST("v3/payment_methods")
    @Operation(value = "createPaymentMethod", safety = Safety.KEY)
    ApiCall<SavedPaymentMethod> createPaymentMethod(@Body CreatePaymentMethod request);

    /** Whether a payment method is saved. A read: safe to repeat. */
    @GET("v3/payment_methods/{payment_method_id}")
    @Operation(value = "getPaymentMethod", safety = Safety.SAFE)
    ApiCall<SavedPaymentMethod> getPaymentMethod(@Path("payment_method_id") String paymentMethodId);
}
