package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.log.Redaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of a payment with the shop's own form.
 *
 * <p>With the status 3DS_CHECKING the payer's browser goes to {@code acsUrl}: with {@code md} and {@code paReq} (3-D
 * Secure 1), or with {@link io.github.prilavok.tinkoff.ThreeDs#creq} (3-D Secure 2). That URL cannot be had a second
 * time.
 *
 * @param paymentId the bank's number of the payment
 * @param orderId the shop's number of the order
 * @param status where the payment is now
 * @param amount the amount of the payment
 * @param rebillId what later charges are made with; null unless this payment is their parent
 * @param cardId the stored card
 * @param acsUrl where the cardholder is checked
 * @param md 3-D Secure 1: goes to {@code acsUrl}
 * @param paReq 3-D Secure 1: goes to {@code acsUrl}
 * @param tdsServerTransId 3-D Secure 2: the check's number
 * @param acsTransId 3-D Secure 2: its number at the card's bank
 * @param acsInterface in an app: how the card's bank asks
 * @param acsUiTemplate in an app: the form's template
 * @param acsSignedContent in an app: signed by the card's bank
 * @param acsReferenceNumber in an app: the bank's number
 * @param sdkTransId in an app: the check's number
 * @param terminalKey the terminal that answered
 * @param success whether the bank did what it was asked
 * @param errorCode {@code "0"} if nothing went wrong
 * @param message the bank's words in short
 * @param details the bank's words at length
 * @param extra members of the JSON that this record has no component for; kept as received
 */
@Built
public record Authorization(
        @Nullable String paymentId,
        @Nullable String orderId,
        @Nullable OpenEnum<PaymentStatus> status,
        @Nullable Money amount,
        @Nullable String rebillId,
        @Nullable String cardId,
        @JsonProperty("ACSUrl") @Nullable String acsUrl,
        @JsonProperty("MD") @Nullable String md,
        @Nullable String paReq,
        @JsonAlias("TdsServerTransID") @Nullable String tdsServerTransId,
        @JsonAlias("AcsTransID") @Nullable String acsTransId,
        @Nullable String acsInterface,
        @Nullable String acsUiTemplate,
        @Nullable String acsSignedContent,
        @Nullable String acsReferenceNumber,

        @JsonProperty("SdkTransID") @JsonAlias("SdkTransId") @Nullable
        String sdkTransId,

        @Nullable String terminalKey,
        @Nullable Boolean success,
        @Nullable String errorCode,
        @Nullable String message,
        @Nullable String details,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
        implements Answer {
    public Authorization {
        extra = Extra.copy(extra);
    }

    public static AuthorizationBuilder builder() {
        return AuthorizationBuilder.builder();
    }

    public AuthorizationBuilder toBuilder() {
        return AuthorizationBuilder.builder(this);
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
