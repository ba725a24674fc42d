package io.github.prilavok.yookassa;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Operation;
import io.github.prilavok.core.Safety;
import io.github.prilavok.yookassa.model.CreateInvoice;
import io.github.prilavok.yookassa.model.Invoice;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;

/**
 * Invoices: a page that shows what is to be paid for, by a link that you hand over or that YooKassa sends. With a shop's
 * own credentials only, not with a partner's token.
 *
 * <p>No notification tells of an invoice. Those of its payment do: {@code payment.invoiceDetails().id()}.
 *
 * @see <a href="https://yookassa.ru/developers/api#invoice">Invoices</a>
 */
public interface Invoices {
    /**
     * Creates an invoice, and sends its link to the payer if it says so. Safe to repeat with the same idempotency key
     * within 24 hours, and only so: there is no list of invoices, so a lost answer cannot be reconciled, and a new key makes
     * a second invoice and a second message.
     */
    @POST("v3/invoices")
    @Operation(value = "createInvoice", safety = Safety.KEY)
    ApiCall<Invoice> createInvoice(@Body CreateInvoice request);

    /** Where an invoice is. Safe to repeat. */
    @GET("v3/invoices/{invoice_id}")
    @Operation(value = "getInvoice", safety = Safety.SAFE)
    ApiCall<Invoice> getInvoice(@Path("invoice_id") String invoiceId);
}
