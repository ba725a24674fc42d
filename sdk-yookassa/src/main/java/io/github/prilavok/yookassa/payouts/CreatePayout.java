package io.github.prilavok.yookassa.payouts;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.Rules;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A payout to be made: how much, and where to. Exactly one of a destination, a token of the widget, and a saved
 * payment method.
 *
 * <pre>{@code
 * CreatePayout payout = CreatePayout.bySbp(Money.rubles("320.00"), "79000000000", "100000000111").toBuilder()
 *         .description("Выплата 37")
 *         .metadata(Map.of("payout_request", "37"))
 *         .build();
 * }</pre>
 *
 * <p>YooKassa's limits, which it checks itself. An ordinary payout: to a card 5 to 500 000 roubles, at most 1 500
 * 000 a month and 20 payouts a day to one card; to a wallet from 1 rouble, at most 600 000 a month; by SBP 1 to
 * 500 000. Out of a Safe deal: to a card 1 to 150 000, and not by SBP.
 *
 * @param amount how much, above zero
 * @param payoutDestinationData where to
 * @param payoutToken where to, by a token of YooKassa's payout widget
 * @param paymentMethodId where to, by a saved payment method
 * @param description at most 128 characters
 * @param deal the Safe deal that the money comes out of; it is closed thereby
 * @param personalData data about the recipient: at most 2, of different kinds; for ordinary payouts only
 * @param metadata your own pairs: at most 16, keys of at most 32 and values of at most 512 characters. <b>Put your
 *     own id of the payout there</b>: it is all that a payout whose answer was lost can be found by after 24 hours
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record CreatePayout(
        Money amount,
        @Nullable PayoutDestinationData payoutDestinationData,
        @Nullable String payoutToken,
        @Nullable String paymentMethodId,
        @Nullable String description,
        @Nullable PayoutDeal deal,
        List<PersonalDataId> personalData,
        Map<String, String> metadata,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CreatePayout {
        Check.positive("amount", amount);
        PayoutRules.oneDestination(payoutDestinationData, payoutToken, paymentMethodId);
        Check.optionalText("description", description, Rules.DESCRIPTION);
        Check.size("personal_data", personalData, 0, PayoutRules.PERSONAL_DATA);
        personalData = List.copyOf(personalData);
        metadata = Rules.metadata("metadata", metadata);
        extra = Extra.copy(extra);
    }

    public static CreatePayoutBuilder builder() {
        return CreatePayoutBuilder.builder();
    }

    /** The same with some of it changed. */
    public CreatePayoutBuilder toBuilder() {
        return CreatePayoutBuilder.builder(this);
    }

    /** To a bank account, by SBP. */
    public static CreatePayout bySbp(Money amount, String phone, String bankId) {
        return to(amount, PayoutDestinationData.sbp(phone, bankId));
    }

    /** To a YooMoney wallet. */
    public static CreatePayout toWallet(Money amount, String accountNumber) {
        return to(amount, PayoutDestinationData.wallet(accountNumber));
    }

    /** To a bank card by its number, for shops that may handle card numbers (PCI DSS). */
    public static CreatePayout toCard(Money amount, String number) {
        return to(amount, PayoutDestinationData.card(number));
    }

    /** To whatever the recipient entered in YooKassa's payout widget. */
    public static CreatePayout byToken(Money amount, String payoutToken) {
        return builder().amount(amount).payoutToken(payoutToken).build();
    }

    /** To what the recipient has paid with, or bound, before. */
    public static CreatePayout toSaved(Money amount, String paymentMethodId) {
        return builder().amount(amount).paymentMethodId(paymentMethodId).build();
    }

    private static CreatePayout to(Money amount, PayoutDestinationData destination) {
        return builder().amount(amount).payoutDestinationData(destination).build();
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
