package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A bill that is paid. */
public sealed interface PaymentOrder {
    /**
     * A bill for housing and utilities. One of the five numbers of the bill at least.
     *
     * @param amount the amount of the payment
     * @param paymentPurpose 1 to 210 characters
     * @param recipient who is paid
     * @param kbk the budget code, 20 digits, or 0
     * @param oktmo the municipality's code, 8 digits, or 0
     * @param paymentPeriod the month of the bill
     * @param paymentDocumentId 18 characters
     * @param paymentDocumentNumber at most 30 characters
     * @param accountNumber at the utility, at most 30 characters
     * @param unifiedAccountNumber 10 characters
     * @param serviceId 13 characters
     * @param extra members of the JSON that this record has no component for; sent as they are
     */
    @Built
    @JsonTypeName("utilities")
    record Utilities(
            Money amount,
            String paymentPurpose,
            Organisation recipient,
            @Nullable String kbk,
            @Nullable String oktmo,
            @Nullable PaymentPeriod paymentPeriod,
            @Nullable String paymentDocumentId,
            @Nullable String paymentDocumentNumber,
            @Nullable String accountNumber,
            @Nullable String unifiedAccountNumber,
            @Nullable String serviceId,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
            implements PaymentOrder {
        public Utilities {
            Check.positive("payment_order.amount", amount);
            Check.text("payment_order.payment_purpose", paymentPurpose, 210);
            Check.required("payment_order.recipient", recipient);
            Check.form("payment_order.kbk", kbk, Pattern.compile("[0-9]{20}|0"), "20 digits, or 0");
            Check.form("payment_order.oktmo", oktmo, Pattern.compile("[0-9]{8}|0"), "8 digits, or 0");
            Check.that(
                    paymentDocumentId != null
                            || paymentDocumentNumber != null
                            || accountNumber != null
                            || unifiedAccountNumber != null
                            || serviceId != null,
                    "payment_order has no number of a bill; set one of payment_document_id, payment_document_number,"
                            + " account_number, unified_account_number and service_id");
            length("payment_document_id", paymentDocumentId, 18);
            Check.optionalText("payment_order.payment_document_number", paymentDocumentNumber, 30);
            Check.optionalText("payment_order.account_number", accountNumber, 30);
            length("unified_account_number", unifiedAccountNumber, 10);
            length("service_id", serviceId, 13);
            extra = Extra.copy(extra);
        }

        @JsonProperty
        String type() {
            return "utilities";
        }

        public static PaymentOrderUtilitiesBuilder builder() {
            return PaymentOrderUtilitiesBuilder.builder();
        }

        /** The same with some of it changed. */
        public PaymentOrderUtilitiesBuilder toBuilder() {
            return PaymentOrderUtilitiesBuilder.builder(this);
        }

        private static void length(String field, @Nullable String value, int length) {
            Check.that(
                    value == null || value.length() == length,
                    "payment_order." + field + " must have " + length + " characters");
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * Who is paid.
     *
     * @param name its name
     * @param inn 10 digits that do not begin with 00
     * @param kpp 9 digits
     * @param bank its bank
     */
    record Organisation(String name, String inn, String kpp, Bank bank) {
        public Organisation {
            Check.required("payment_order.recipient.name", name);
            Check.form(
                    "payment_order.recipient.inn",
                    Check.required("payment_order.recipient.inn", inn),
                    Pattern.compile("(?!00)[0-9]{10}"),
                    "10 digits that do not begin with 00");
            Check.form(
                    "payment_order.recipient.kpp",
                    Check.required("payment_order.recipient.kpp", kpp),
                    Pattern.compile("[0-9]{9}"),
                    "9 digits");
            Check.required("payment_order.recipient.bank", bank);
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * Where it has its account.
     *
     * @param name at most 45 characters
     * @param bic 9 digits
     * @param account the account
     * @param correspondentAccount the bank's own account
     */
    record Bank(String name, String bic, String account, String correspondentAccount) {
        public Bank {
            Check.text("payment_order.recipient.bank.name", name, 45);
            Check.form(
                    "payment_order.recipient.bank.bic",
                    Check.required("payment_order.recipient.bank.bic", bic),
                    Pattern.compile("[0-9]{9}"),
                    "9 digits");
            Check.required("payment_order.recipient.bank.account", account);
            Check.required("payment_order.recipient.bank.correspondent_account", correspondentAccount);
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * The month of a bill.
     *
     * @param month 1 to 12
     * @param year 1920 to 2050
     */
    record PaymentPeriod(int month, int year) {
        public PaymentPeriod {
            Check.range("payment_order.payment_period.month", month, 1, 12);
            Check.range("payment_order.payment_period.year", year, 1920, 2050);
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * A bill that this version does not know; it is sent as it is.
     *
     * @param fields all of its fields, the type included
     */
    record Unknown(@JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> fields) implements PaymentOrder {
        public Unknown {
            fields = Extra.copy(fields);
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }
}
