package io.github.prilavok.tinkoff.payouts;

import io.github.prilavok.core.Money;
import io.github.prilavok.core.internal.Check;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of a payout can be known to be refused before it is sent. */
final class PayoutCheck {
    private static final Money LEAST = Money.rubles(1);
    private static final Money LEAST_BY_SBP = Money.rubles(10);
    private static final int MAX_PURPOSE = 75;
    private static final Pattern PHONE = Pattern.compile("\\d{11}");
    /** The bank takes these as members of the root alone (939, 940, 943). */
    private static final Set<String> NOT_IN_DATA = Set.of(
            "DealId",
            "PaymentRecipientId",
            "FinalPayout",
            "LevelOfConfidence",
            "StartSpAccumulation",
            "SpAccumulationId",
            "SpFinalPayout",
            "BasicFieldKey",
            "Confidant");

    private PayoutCheck() {}

    static void init(
            String orderId,
            Money amount,
            @Nullable String cardId,
            @Nullable String cardData,
            @Nullable String phone,
            @Nullable String sbpMemberId,
            @Nullable String partnerId) {
        Check.text("OrderId", orderId, 36);
        Check.required("Amount", amount);
        Check.that(
                (phone == null) == (sbpMemberId == null),
                "Phone and SbpMemberId go together: the recipient's account and bank by SBP; set both or none");
        long destinations = Stream.of(cardId, cardData, phone, partnerId)
                .filter(destination -> destination != null)
                .count();
        Check.that(
                destinations == 1,
                "set one of CardId, CardData, Phone with SbpMemberId, and PartnerId, not " + destinations);
        Check.form("Phone", phone, PHONE, "11 digits like 79031234567, without +");
        Money least = phone == null ? LEAST : LEAST_BY_SBP;
        Check.that(amount.compareTo(least) >= 0, "Amount must be at least " + least + ", not " + amount);
    }

    static void deal(@Nullable String dealId, @Nullable String paymentRecipientId, Map<String, String> data) {
        Check.optionalText("PaymentRecipientId", paymentRecipientId, 16);
        Check.that(
                (dealId == null) == (paymentRecipientId == null),
                "DealId and PaymentRecipientId go together: where the money comes from and who is owed it; set both or none");
        for (String key : data.keySet()) {
            Check.that(
                    !NOT_IN_DATA.contains(key),
                    "DATA must not hold " + key + "; the request has a field of its own for the deal");
        }
        Check.optionalText("DATA.paymentPurposeDetails", data.get("paymentPurposeDetails"), MAX_PURPOSE);
    }
}
