package io.github.prilavok.yookassa.payouts;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.Rules;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a payout is to go. */
public sealed interface PayoutDestinationData {
    /** A bank account, by the Faster Payments System. The phone stands for the account only together with the bank. */
    static PayoutDestinationData sbp(String phone, String bankId) {
        return new Sbp(phone, bankId, Map.of());
    }

    /** A YooMoney wallet. */
    static PayoutDestinationData wallet(String accountNumber) {
        return new YooMoney(accountNumber, Map.of());
    }

    /** A bank card by its number, for shops that may handle card numbers (PCI DSS). */
    static PayoutDestinationData card(String number) {
        return new BankCard(new CardNumber(number, Map.of()), Map.of());
    }

    /**
     * A bank account, by the Faster Payments System; not out of a Safe deal.
     *
     * @param phone of the account: 4 to 15 digits with the country's code and without a plus
     * @param bankId the recipient's bank, from {@link SbpBanks}: 1 to 12 letters and digits
     * @param extra members of the JSON that this record has no component for; sent as they are
     */
    @JsonTypeName("sbp")
    record Sbp(
            String phone,
            String bankId,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) implements PayoutDestinationData {
        public Sbp {
            Rules.phone("payout_destination_data.phone", Check.required("payout_destination_data.phone", phone));
            Check.form(
                    "payout_destination_data.bank_id",
                    Check.required("payout_destination_data.bank_id", bankId),
                    PayoutRules.BANK_ID,
                    "1 to 12 letters and digits, as sbp_banks has it");
            extra = Extra.copy(extra);
        }

        @JsonProperty
        String type() {
            return "sbp";
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * A YooMoney wallet. For a payout out of a Safe deal its owner has to be known to YooMoney.
     *
     * @param accountNumber 11 to 33 digits
     * @param extra members of the JSON that this record has no component for; sent as they are
     */
    @JsonTypeName("yoo_money")
    record YooMoney(
            String accountNumber,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) implements PayoutDestinationData {
        public YooMoney {
            Check.form(
                    "payout_destination_data.account_number",
                    Check.required("payout_destination_data.account_number", accountNumber),
                    PayoutRules.WALLET,
                    "11 to 33 digits");
            extra = Extra.copy(extra);
        }

        @JsonProperty
        String type() {
            return "yoo_money";
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * A bank card by its number.
     *
     * @param card the card
     * @param extra members of the JSON that this record has no component for; sent as they are
     */
    @JsonTypeName("bank_card")
    record BankCard(
            CardNumber card, @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
            implements PayoutDestinationData {
        public BankCard {
            Check.required("payout_destination_data.card", card);
            extra = Extra.copy(extra);
        }

        @JsonProperty
        String type() {
            return "bank_card";
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * The number of a card.
     *
     * @param number 16 to 19 digits
     * @param extra members of the JSON that this record has no component for; sent as they are
     */
    record CardNumber(
            String number, @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
        public CardNumber {
            Check.form(
                    "payout_destination_data.card.number",
                    Check.required("payout_destination_data.card.number", number),
                    PayoutRules.CARD,
                    "16 to 19 digits");
            extra = Extra.copy(extra);
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * A destination that this version does not know; it is sent as it is.
     *
     * @param fields all of its fields, the type included
     */
    record Unknown(@JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> fields)
            implements PayoutDestinationData {
        public Unknown {
            fields = Extra.copy(fields);
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }
}
