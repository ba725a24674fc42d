package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.Rules;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a payment tops up. */
public sealed interface Receiver {
    /**
     * A mobile phone.
     *
     * @param phone 4 to 15 digits without a plus
     * @param extra members of the JSON that this record has no component for; sent as they are
     */
    @JsonTypeName("mobile_balance")
    record MobileBalance(
            String phone, @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) implements Receiver {
        public MobileBalance {
            Check.required("receiver.phone", phone);
            Rules.phone("receiver.phone", phone);
            extra = Extra.copy(extra);
        }

        @JsonProperty
        String type() {
            return "mobile_balance";
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * A wallet.
     *
     * @param accountNumber at most 20 characters
     * @param extra members of the JSON that this record has no component for; sent as they are
     */
    @JsonTypeName("digital_wallet")
    record DigitalWallet(
            String accountNumber,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) implements Receiver {
        public DigitalWallet {
            Check.text("receiver.account_number", accountNumber, 20);
            extra = Extra.copy(extra);
        }

        @JsonProperty
        String type() {
            return "digital_wallet";
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * A bank account.
     *
     * @param accountNumber 20 digits
     * @param bic the bank's, 9 digits
     * @param extra members of the JSON that this record has no component for; sent as they are
     */
    @JsonTypeName("bank_account")
    record BankAccount(
            String accountNumber,
            String bic,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) implements Receiver {
        public BankAccount {
            Check.form(
                    "receiver.account_number",
                    Check.required("receiver.account_number", accountNumber),
                    Pattern.compile("[0-9]{20}"),
                    "20 digits");
            Check.form("receiver.bic", Check.required("receiver.bic", bic), Pattern.compile("[0-9]{9}"), "9 digits");
            extra = Extra.copy(extra);
        }

        @JsonProperty
        String type() {
            return "bank_account";
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * A receiver that this version does not know; it is sent as it is.
     *
     * @param fields all of its fields, the type included
     */
    record Unknown(@JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> fields) implements Receiver {
        public Unknown {
            fields = Extra.copy(fields);
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }
}
