package io.github.prilavok.tinkoff.payouts;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.tinkoff.model.LevelOfConfidence;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A payout to be made: how much, and to whom. Exactly one of card, encrypted card, phone with bank, and partner.
 *
 * <pre>{@code
 * PayoutInit.toCard("payout-7", Money.rubles("1500.00"), cardId)
 * PayoutInit.bySbp("payout-8", Money.rubles("1500.00"), "79031234567", "100000000004")
 * }</pre>
 *
 * @param orderId the shop's number of the payout, 1 to 36 characters. It is the only guard against paying twice:
 *     never change it to get past an outcome that is not known
 * @param amount at least 1 rouble; at least 10 by SBP
 * @param cardId a bound card
 * @param cardData a card, encrypted
 * @param phone of an account by SBP: 11 digits, {@code 79031234567}; goes with the bank
 * @param sbpMemberId the recipient's bank, from GetSbpMembers; goes with the phone
 * @param partnerId a partner of the marketplace
 * @param dealId of a deal: the one that the money comes from
 * @param paymentRecipientId of a deal: who is owed the money, at most 16 characters; goes with the deal
 * @param finalPayout of a deal: true ends it, and <b>whatever is left in it goes to the platform for good</b>, what was owed
 *     to others included
 * @param levelOfConfidence of a deal: how well the recipient is known
 * @param ip the recipient's address
 * @param currency 643, roubles; the bank takes no other
 * @param customerKey the shop's name for the recipient, at most 36 characters
 * @param data additional data: sender ({@code s_lastname}, {@code s_pasportNumber} in the bank's own spelling and so on),
 *     recipient ({@code r_lastname}, ...), {@code agreement_number}, {@code t_domestic} 0 or 1,
 *     {@code paymentPurposeDetails} of at most 75 characters
 * @param senderAccountInfo of a deal: who sends
 * @param recipientAccountInfo of a deal: who receives
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record PayoutInit(
        String orderId,
        Money amount,

        @JsonSerialize(using = DigitsAsNumber.class) @Nullable
        String cardId,

        @Nullable String cardData,
        @Nullable String phone,
        @Nullable String sbpMemberId,
        @Nullable String partnerId,
        @Nullable String dealId,
        @Nullable String paymentRecipientId,
        @Nullable Boolean finalPayout,
        @Nullable OpenEnum<LevelOfConfidence> levelOfConfidence,
        @JsonProperty("IP") @Nullable String ip,
        @Nullable Integer currency,
        @Nullable String customerKey,
        @JsonProperty("DATA") Map<String, String> data,
        @JsonProperty("senderAccountInfo") @Nullable SenderAccountInfo senderAccountInfo,
        @JsonProperty("recipientAccountInfo") @Nullable RecipientAccountInfo recipientAccountInfo,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public PayoutInit {
        PayoutCheck.init(orderId, amount, cardId, cardData, phone, sbpMemberId, partnerId);
        PayoutCheck.deal(dealId, paymentRecipientId, data);
        Check.optionalText("CustomerKey", customerKey, 36);
        data = Map.copyOf(data);
        extra = Extra.copy(extra);
    }

    public static PayoutInitBuilder builder() {
        return PayoutInitBuilder.builder();
    }

    public PayoutInitBuilder toBuilder() {
        return PayoutInitBuilder.builder(this);
    }

    /** A payout to a bound card. */
    public static PayoutInit toCard(String orderId, Money amount, String cardId) {
        return builder().orderId(orderId).amount(amount).cardId(cardId).build();
    }

    /**
     * A payout by SBP. <b>It is paid by Init itself</b>; {@code Payment} must not follow.
     *
     * @param phone 11 digits, {@code 79031234567}
     * @param sbpMemberId the recipient's bank, from GetSbpMembers
     */
    public static PayoutInit bySbp(String orderId, Money amount, String phone, String sbpMemberId) {
        return builder()
                .orderId(orderId)
                .amount(amount)
                .phone(phone)
                .sbpMemberId(sbpMemberId)
                .build();
    }

    @Override
    public String toString() {
        return PayoutRedaction.of(this);
    }
}
