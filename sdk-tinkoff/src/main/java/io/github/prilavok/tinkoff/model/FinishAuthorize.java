package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.log.Redaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Pays with a card whose data the shop itself took. For shops with PCI DSS.
 *
 * @param paymentId the bank's number of the payment, at most 20 characters
 * @param cardData the encrypted card, from {@link io.github.prilavok.tinkoff.CardData}; either this or {@code
 *     encryptedPaymentData}
 * @param encryptedPaymentData what a phone's wallet gave
 * @param amount the amount of the payment
 * @param ip the payer's address; with 3-D Secure 2 an IPv6 address is written in full
 * @param sendEmail whether the bank sends the buyer a letter
 * @param infoEmail where to; required with {@code sendEmail}
 * @param deviceChannel where the cardholder is checked
 * @param route {@link Route#ACQ} for cards
 * @param source {@link Source#CARDS} for cards
 * @param data what the cardholder's bank asks about the browser; {@link BrowserData} knows the keys
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record FinishAuthorize(
        String paymentId,
        @Nullable String cardData,
        @Nullable String encryptedPaymentData,
        @Nullable Money amount,
        @JsonProperty("IP") @Nullable String ip,
        @Nullable Boolean sendEmail,
        @Nullable String infoEmail,
        @JsonProperty("deviceChannel") @Nullable OpenEnum<DeviceChannel> deviceChannel,
        @Nullable OpenEnum<Route> route,
        @Nullable OpenEnum<Source> source,
        @JsonProperty("DATA") Map<String, String> data,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public FinishAuthorize {
        Check.text("PaymentId", paymentId, 20);

        Check.that(
                cardData != null || encryptedPaymentData != null,
                "CardData is missing; set it, or EncryptedPaymentData of a wallet");
        Check.that(
                ip == null || !ip.contains("::"),
                "IP must be written in full, all eight groups: 3-D Secure 2 does not take the short form with ::");
        Check.that(
                !Boolean.TRUE.equals(sendEmail) || infoEmail != null,
                "InfoEmail is missing; SendEmail needs it, set it");
        data = AdditionalData.copy(data);
        extra = Extra.copy(extra);
    }

    public static FinishAuthorizeBuilder builder() {
        return FinishAuthorizeBuilder.builder();
    }

    public FinishAuthorizeBuilder toBuilder() {
        return FinishAuthorizeBuilder.builder(this);
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
