package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.log.Redaction;
import io.github.prilavok.tinkoff.receipt.Receipt;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A payment to be made: what, for whom, and where the payer goes next.
 *
 * <pre>{@code
 * Init.builder()
 *         .orderId("order-42")
 *         .amount(Money.rubles("1299.00"))
 *         .description("Order 42")
 *         .build()
 * }</pre>
 *
 * @param amount more than zero, at most 10 digits of kopecks; the lines of the receipt have to sum to it; 10 to
 *     1 000 000 roubles by SBP
 * @param orderId the shop's number of the order, 1 to 36 characters; another one for every try
 * @param description at most 140 characters, shown to the payer; required for a payment that links an account by SBP
 * @param customerKey the shop's name for the customer, at most 36 characters; required with {@code recurrent}
 * @param recurrent true makes this the parent of recurring charges: the notification brings a RebillId
 * @param payType one stage or two; as the terminal is set if absent
 * @param language of the payment form
 * @param notificationUrl where notifications of this payment go, at most 250 characters; as the terminal is set if absent
 * @param successUrl where the payer goes after paying, at most 250 characters; as the terminal is set if absent
 * @param failUrl where the payer goes after failing, at most 250 characters; as the terminal is set if absent
 * @param redirectDueDate until when the link works, 1 minute to 90 days ahead when it is sent; in seconds, Moscow time; 24 hours
 *     if neither this nor the terminal says
 * @param data additional data, at most 20 pairs (those of air tickets not counted) with values of at most 100
 *     characters; {@link PaymentData} knows the bank's own keys
 * @param receipt the fiscal receipt; required if the terminal has a cash register
 * @param shops the marketplace's shops that the payment is split between
 * @param descriptor the dynamic descriptor
 * @param ip the buyer's address
 * @param currency 643, roubles; the bank takes no other
 * @param paymentRecipientId of a deal: who is owed the money, at most 16 characters; required there
 * @param dealId of a deal: the one that the payment belongs to
 * @param createDealWithType of a deal: opens a new one in place of {@code dealId}; its id comes in the notifications
 * @param levelOfConfidence of a deal: how well the recipient is known
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record Init(
        Money amount,
        String orderId,
        @Nullable String description,
        @Nullable String customerKey,

        @JsonSerialize(using = YesFlag.Writer.class) @JsonDeserialize(using = YesFlag.Reader.class) @Nullable
        Boolean recurrent,

        @Nullable OpenEnum<PayType> payType,
        @Nullable OpenEnum<Language> language,
        @JsonProperty("NotificationURL") @Nullable String notificationUrl,
        @JsonProperty("SuccessURL") @Nullable String successUrl,
        @JsonProperty("FailURL") @Nullable String failUrl,
        @JsonSerialize(using = MoscowTime.class) @Nullable OffsetDateTime redirectDueDate,
        @JsonProperty("DATA") Map<String, String> data,
        @Nullable Receipt receipt,
        List<Shop> shops,
        @Nullable String descriptor,
        @JsonProperty("IP") @Nullable String ip,
        @Nullable Integer currency,
        @Nullable String paymentRecipientId,
        @Nullable String dealId,
        @Nullable OpenEnum<SpDealType> createDealWithType,
        @Nullable OpenEnum<LevelOfConfidence> levelOfConfidence,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    private static final int ROUBLES = 643;

    public Init {
        Check.positive("Amount", amount);
        Check.range("Amount in kopecks", amount.minor(), 1, 9_999_999_999L);
        Check.text("OrderId", orderId, 36);
        Check.optionalText("Description", description, 140);
        Check.optionalText("CustomerKey", customerKey, 36);
        Check.optionalText("NotificationURL", notificationUrl, 250);
        Check.optionalText("SuccessURL", successUrl, 250);
        Check.optionalText("FailURL", failUrl, 250);
        Check.that(
                currency == null || currency == ROUBLES,
                "Currency must be " + ROUBLES + ", roubles, not " + currency + "; leave it out");
        Check.optionalText("PaymentRecipientId", paymentRecipientId, 16);
        recurrent = Boolean.TRUE.equals(recurrent) ? Boolean.TRUE : null;
        Check.that(recurrent == null || customerKey != null, "CustomerKey is missing; Recurrent needs it, set it");
        if (receipt != null) {
            receipt.checked(amount);
        }
        AdditionalData.check(data, recurrent != null, amount, description);
        Check.that(
                (paymentRecipientId == null
                                && dealId == null
                                && createDealWithType == null
                                && levelOfConfidence == null)
                        || !AdditionalData.holdsDeal(data),
                "the deal is described both in DATA and in PaymentRecipientId, DealId, CreateDealWithType or"
                        + " LevelOfConfidence; keep it out of DATA");
        Check.that(
                paymentRecipientId != null
                        || (dealId == null && createDealWithType == null && levelOfConfidence == null),
                "PaymentRecipientId is missing; a deal needs to know who is owed the money, set it");
        Check.that(
                dealId == null || createDealWithType == null,
                "DealId names a deal and CreateDealWithType opens another; set one of them");
        data = AdditionalData.copy(data);
        shops = List.copyOf(shops);
        extra = Extra.copy(extra);
    }

    public static InitBuilder builder() {
        return InitBuilder.builder();
    }

    public InitBuilder toBuilder() {
        return InitBuilder.builder(this);
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
