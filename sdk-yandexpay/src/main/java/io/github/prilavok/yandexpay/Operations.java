package io.github.prilavok.yandexpay;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Operation;
import io.github.prilavok.core.Safety;
import io.github.prilavok.yandexpay.model.PaymentOperation;
import retrofit2.http.GET;
import retrofit2.http.Path;

/** What was done with the money of orders: captures, cancellations, refunds. */
public interface Operations {
    /**
     * How far an operation is. Safe to repeat.
     *
     * @param externalOperationId the shop's number of the operation, any characters
     * @throws io.github.prilavok.core.error.NotFoundException there is none, or not yet: within seconds after it was
     *     started this proves nothing
     */
    @GET("api/merchant/v1/operations/{externalOperationId}")
    @Operation(value = "getOperation", safety = Safety.SAFE)
    ApiCall<PaymentOperation> get(@Path("externalOperationId") String externalOperationId);
}
