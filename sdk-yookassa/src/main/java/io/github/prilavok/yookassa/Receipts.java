package io.github.prilavok.yookassa;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Operation;
import io.github.prilavok.core.Pages;
import io.github.prilavok.core.Safety;
import io.github.prilavok.yookassa.model.Page;
import io.github.prilavok.yookassa.model.ReceiptFilter;
import io.github.prilavok.yookassa.receipt.CreateReceipt;
import io.github.prilavok.yookassa.receipt.Receipt;
import java.util.Map;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;

/**
 * Receipts by 54-FZ that are made apart from the payment. Idempotency keys are as in {@link Payments}.
 *
 * @see <a href="https://yookassa.ru/developers/api#receipt">Receipts</a>
 */
public interface Receipts {
    /**
     * Makes a receipt of a payment or refund. At most 50 for each.
     *
     * <p>Repeated with the same key. A second receipt of the same sale is a tax fault, so a lost answer is reconciled by the
     * receipts of the payment or refund: by type, lines and the time. That none is found proves something after two minutes
     * only.
     */
    @POST("v3/receipts")
    @Operation(value = "createReceipt", safety = Safety.KEY)
    ApiCall<Receipt> createReceipt(@Body CreateReceipt request);

    /**
     * One page of the receipts, as {@link #listReceipts(ReceiptFilter)} but with the filter as it stands in the URL. A read:
     * safe to repeat.
     */
    @GET("v3/receipts")
    @Operation(value = "listReceipts", safety = Safety.SAFE)
    ApiCall<Page<Receipt>> listReceipts(@QueryMap Map<String, String> query);

    /** One page of the receipts, the newest first. A read: safe to repeat. */
    default ApiCall<Page<Receipt>> listReceipts(ReceiptFilter filter) {
        return listReceipts(filter.query());
    }

    /** All receipts that the filter lets through, read page by page as they are walked through. */
    default Pages<Receipt> allReceipts(ReceiptFilter filter) {
        return Cursors.pages(filter, ReceiptFilter::after, this::listReceipts);
    }

    /** A receipt. A read: safe to repeat. */
    @GET("v3/receipts/{receipt_id}")
    @Operation(value = "getReceipt", safety = Safety.SAFE)
    ApiCall<Receipt> getReceipt(@Path("receipt_id") String receiptId);
}
