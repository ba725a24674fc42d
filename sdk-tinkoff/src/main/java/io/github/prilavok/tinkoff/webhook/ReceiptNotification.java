package io.github.prilavok.tinkoff.webhook;

import io.github.prilavok.core.Money;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.tinkoff.receipt.Receipt;
import java.time.LocalDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A receipt was printed, or could not be. Marketplaces do not get it.
 *
 * @param terminalKey the terminal
 * @param orderId the shop's number of the order
 * @param paymentId the bank's number of the payment
 * @param success whether it was printed
 * @param amount of the receipt
 * @param errorCode {@code "0"} if nothing went wrong
 * @param errorMessage why it was not printed, such as REGISTRATION_REQUEST_FAILED if the format (FFD) is not the cash register's
 * @param fiscalNumber the number of the receipt within the shift
 * @param shiftNumber the number of the shift
 * @param receiptDatetime when it was printed, by the cash register's own clock; null if it cannot be read
 * @param fnNumber of the fiscal drive (FN)
 * @param ecrRegNumber the cash register's number at the tax service
 * @param fiscalDocumentNumber FD
 * @param fiscalDocumentAttribute FPD
 * @param receipt what was printed; the Token does not cover it
 * @param type income, refund of income and so on, in the bank's words
 * @param ofd the operator of fiscal data
 * @param url where the receipt can be seen
 * @param qrCodeUrl its QR code
 * @param calculationPlace where the sale took place
 * @param cashierName who printed it
 * @param settlePlace where it was settled
 * @param token the signature, as received
 * @param raw the whole notification as received
 * @param extra members that this type does not have
 */
public record ReceiptNotification(
        String terminalKey,
        String orderId,
        String paymentId,
        boolean success,
        @Nullable Money amount,
        @Nullable String errorCode,
        @Nullable String errorMessage,
        @Nullable String fiscalNumber,
        @Nullable String shiftNumber,
        @Nullable LocalDateTime receiptDatetime,
        @Nullable String fnNumber,
        @Nullable String ecrRegNumber,
        @Nullable String fiscalDocumentNumber,
        @Nullable String fiscalDocumentAttribute,
        @Nullable Receipt receipt,
        @Nullable String type,
        @Nullable String ofd,
        @Nullable String url,
        @Nullable String qrCodeUrl,
        @Nullable String calculationPlace,
        @Nullable String cashierName,
        @Nullable String settlePlace,
        String token,
        String raw,
        Map<String, @Nullable Object> extra)
        implements TinkoffNotification {
    public ReceiptNotification {
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return Shown.of(this);
    }
}
