package io.github.prilavok.yookassa;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Operation;
import io.github.prilavok.core.Pages;
import io.github.prilavok.core.Safety;
import io.github.prilavok.yookassa.model.CreateRefund;
import io.github.prilavok.yookassa.model.Page;
import io.github.prilavok.yookassa.model.Refund;
import io.github.prilavok.yookassa.model.RefundFilter;
import java.util.Map;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;

/**
 * Refunds. Idempotency keys are as in {@link Payments}.
 *
 * @see <a href="https://yookassa.ru/developers/api#refund">Refunds</a>
 */
public interface Refunds {
    /**
     * Pays back a payment that succeeded, all of it or a part. Usually done at once; a refund that stays {@link
     * io.github.prilavok.yookassa.model.RefundStatus#PENDING} ends without a notification if it is canceled: see {@link
     * YooKassaClient#refundFinished}. One that cannot be made may be a {@link Refund#canceled()} refund and no exception.
     *
     * <p>Repeated with the same key. A lost answer is reconciled by the payment's refunds: by {@code metadata}, or by amount
     * and description if no other could be meant. That none is found proves something after two minutes only.
     *
     * @throws io.github.prilavok.core.error.NotFoundException there is no such payment, or it is another shop's
     */
    @POST("v3/refunds")
    @Operation(value = "createRefund", safety = Safety.KEY)
    ApiCall<Refund> createRefund(@Body CreateRefund request);

    /**
     * One page of the refunds, as {@link #listRefunds(RefundFilter)} but with the filter as it stands in the URL. A read: safe
     * to repeat.
     */
    @GET("v3/refunds")
    @Operation(value = "listRefunds", safety = Safety.SAFE)
    ApiCall<Page<Refund>> listRefunds(@QueryMap Map<String, String> query);

    /** One page of the refunds, the newest first. A read: safe to repeat. */
    default ApiCall<Page<Refund>> listRefunds(RefundFilter filter) {
        return listRefunds(filter.query());
    }

    /** All refunds that the filter lets through, read page by page as they are walked through. */
    default Pages<Refund> allRefunds(RefundFilter filter) {
        return Cursors.pages(filter, RefundFilter::after, this::listRefunds);
    }

    /** Where a refund is now. A read: safe to repeat. */
    @GET("v3/refunds/{refund_id}")
    @Operation(value = "getRefund", safety = Safety.SAFE)
    ApiCall<Refund> getRefund(@Path("refund_id") String refundId);
}
