package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.log.Redaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The QR code, or the link, by which a payment is paid through SBP.
 *
 * @param paymentId the bank's number of the payment, at most 20 characters
 * @param dataType the link if absent
 * @param bankId of a bank from GetQrBankList: the link then opens that bank's app; not for images
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record GetQr(
        String paymentId,
        @Nullable OpenEnum<QrDataType> dataType,
        @Nullable String bankId,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public GetQr {
        Check.text("PaymentId", paymentId, 20);

        checkBank(bankId, dataType);
        extra = Extra.copy(extra);
    }

    public static GetQrBuilder builder() {
        return GetQrBuilder.builder();
    }

    public GetQrBuilder toBuilder() {
        return GetQrBuilder.builder(this);
    }

    public static GetQr of(String paymentId) {
        return builder().paymentId(paymentId).build();
    }

    static void checkBank(@Nullable String bankId, @Nullable OpenEnum<QrDataType> dataType) {
        Check.that(
                bankId == null || dataType == null || !dataType.is(QrDataType.IMAGE),
                "BankId gives a link to a bank's app and goes with DataType PAYLOAD only; leave one of them out");
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
