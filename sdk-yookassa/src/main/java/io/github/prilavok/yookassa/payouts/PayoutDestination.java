package io.github.prilavok.yookassa.payouts;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a payout went. */
public sealed interface PayoutDestination {
    /**
     * A bank card.
     *
     * @param card what may be known of it
     * @param extra members of the JSON that this record has no component for; kept as received
     */
    @JsonTypeName("bank_card")
    record BankCard(
            @Nullable PayoutCard card,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) implements PayoutDestination {
        public BankCard {
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
     * A YooMoney wallet.
     *
     * @param accountNumber the wallet
     * @param extra members of the JSON that this record has no component for; kept as received
     */
    @JsonTypeName("yoo_money")
    record YooMoney(
            @Nullable String accountNumber,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) implements PayoutDestination {
        public YooMoney {
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
     * A bank account, by the Faster Payments System.
     *
     * @param phone of the account
     * @param bankId the recipient's bank
     * @param recipientChecked whether the recipient's name was compared
     * @param sbpOperationId the operation's number at SBP; a payout that succeeded always has it
     * @param extra members of the JSON that this record has no component for; kept as received
     */
    @JsonTypeName("sbp")
    record Sbp(
            @Nullable String phone,
            @Nullable String bankId,
            @Nullable Boolean recipientChecked,
            @Nullable String sbpOperationId,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
            implements PayoutDestination {
        public Sbp {
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
     * A destination that this version does not know.
     *
     * @param fields all of its fields, the type included, as received
     */
    record Unknown(@JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> fields) implements PayoutDestination {
        public Unknown {
            fields = Extra.copy(fields);
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }
}
