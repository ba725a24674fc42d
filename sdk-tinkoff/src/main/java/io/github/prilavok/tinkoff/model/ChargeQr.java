package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.log.Redaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Charges a linked account without the customer. Init comes first, with Recurrent and {@link PaymentData.Builder#qr}.
 *
 * @param paymentId the bank's number of the payment, at most 20 characters
 * @param accountToken from the notification of the link
 * @param ip the buyer's address
 * @param sendEmail whether the bank sends the buyer a letter
 * @param infoEmail where to; required with {@code sendEmail}
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record ChargeQr(
        String paymentId,
        String accountToken,
        @JsonProperty("IP") @Nullable String ip,
        @Nullable Boolean sendEmail,
        @Nullable String infoEmail,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public ChargeQr {
        Check.text("PaymentId", paymentId, 20);
        Check.required("AccountToken", accountToken);
        Check.that(
                !Boolean.TRUE.equals(sendEmail) || infoEmail != null,
                "InfoEmail is missing; SendEmail needs it, set it");
        extra = Extra.copy(extra);
    }

    public static ChargeQrBuilder builder() {
        return ChargeQrBuilder.builder();
    }

    public ChargeQrBuilder toBuilder() {
        return ChargeQrBuilder.builder(this);
    }

    public static ChargeQr of(String paymentId, String accountToken) {
        return builder().paymentId(paymentId).accountToken(accountToken).build();
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
