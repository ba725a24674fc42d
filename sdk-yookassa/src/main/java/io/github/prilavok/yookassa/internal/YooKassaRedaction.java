package io.github.prilavok.yookassa.internal;

import io.github.prilavok.core.internal.log.Redaction;

/**
 * What of YooKassa's is never shown in a log, an exception or a {@code toString()} beside what no provider's is: whatever
 * pays, and whatever stands in metadata, for nobody knows what a shop puts there.
 */
public final class YooKassaRedaction {
    public static final Redaction REDACTION = Redaction.standard()
            .plus(
                    "metadata",
                    "confirmation_data",
                    "payment_method_id",
                    "payment_purpose",
                    "receiver.bic",
                    "unified_account_number",
                    "payment_document_id",
                    "payment_document_number",
                    "service_id",
                    "certificate_id",
                    "basket_id",
                    "booking_reference",
                    "ticket_number",
                    "correspondent_account",
                    "merchant_customer_id",
                    "client_ip");

    private YooKassaRedaction() {}

    /** The text of a model, redacted. */
    public static String describe(Record model) {
        return REDACTION.record(model);
    }
}
