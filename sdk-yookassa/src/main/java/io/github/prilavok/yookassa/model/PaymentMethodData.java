package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.Rules;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a payment is to be made with. What it was made with is another type, {@link PaymentMethod}. */
public sealed interface PaymentMethodData {
    static PaymentMethodData bankCard() {
        return BankCard.onPage();
    }

    static PaymentMethodData sbp() {
        return new Sbp(Map.of());
    }

    static PaymentMethodData sberbank() {
        return new Sberbank(null, Map.of());
    }

    /** SberPay for this phone: 4 to 15 digits with the country's code and without a plus. */
    static PaymentMethodData sberbank(String phone) {
        return new Sberbank(phone, Map.of());
    }

    static PaymentMethodData tinkoffBank() {
        return new TinkoffBank(Map.of());
    }

    static PaymentMethodData alfaPay() {
        return new AlfaPay(Map.of());
    }

    static PaymentMethodData yooMoney() {
        return new YooMoney(Map.of());
    }

    /** The balance of this phone: 4 to 15 digits with the country's code and without a plus. */
    static PaymentMethodData mobileBalance(String phone) {
        return new MobileBalance(phone, Map.of());
    }

    static PaymentMethodData sberLoan() {
        return new SberLoan(Map.of());
    }

    /**
     * A bank card.
     *
     * @param card null lets the payer type it on YooKassa's page
     * @param extra members of the JSON that this record has no component for; sent as they are
     */
    @JsonTypeName("bank_card")
    record BankCard(
            @Nullable NewCard card,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) implements PaymentMethodData {
        public BankCard {
            extra = Extra.copy(extra);
        }

        @JsonProperty
        String type() {
            return "bank_card";
        }

        /** Typed by the payer on YooKassa's page. */
        public static BankCard onPage() {
            return new BankCard(null, Map.of());
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * The Faster Payments System. In one stage only.
     *
     * @param extra members of the JSON that this record has no component for; sent as they are
     */
    @JsonTypeName("sbp")
    record Sbp(@JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) implements PaymentMethodData {
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
     * SberPay.
     *
     * @param phone 4 to 15 digits without a plus; needed for {@link ConfirmationData.External}
     * @param extra members of the JSON that this record has no component for; sent as they are
     */
    @JsonTypeName("sberbank")
    record Sberbank(
            @Nullable String phone,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) implements PaymentMethodData {
        public Sberbank {
            Rules.phone("payment_method_data.phone", phone);
            extra = Extra.copy(extra);
        }

        @JsonProperty
        String type() {
            return "sberbank";
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * T-Pay.
     *
     * @param extra members of the JSON that this record has no component for; sent as they are
     */
    @JsonTypeName("tinkoff_bank")
    record TinkoffBank(@JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) implements PaymentMethodData {
        public TinkoffBank {
            extra = Extra.copy(extra);
        }

        @JsonProperty
        String type() {
            return "tinkoff_bank";
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * Alfa Pay.
     *
     * @param extra members of the JSON that this record has no component for; sent as they are
     */
    @JsonTypeName("alfa_pay")
    record AlfaPay(@JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) implements PaymentMethodData {
        public AlfaPay {
            extra = Extra.copy(extra);
        }

        @JsonProperty
        String type() {
            return "alfa_pay";
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * A YooMoney wallet.
     *
     * @param extra members of the JSON that this record has no component for; sent as they are
     */
    @JsonTypeName("yoo_money")
    record YooMoney(@JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) implements PaymentMethodData {
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
     * The balance of a mobile phone.
     *
     * @param phone the phone that pays, 4 to 15 digits without a plus
     * @param extra members of the JSON that this record has no component for; sent as they are
     */
    @JsonTypeName("mobile_balance")
    record MobileBalance(
            String phone, @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
            implements PaymentMethodData {
        public MobileBalance {
            Check.required("payment_method_data.phone", phone);
            Rules.phone("payment_method_data.phone", phone);
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
     * Cash, in a kiosk.
     *
     * @param phone gets the code by SMS; 4 to 15 digits without a plus
     * @param extra members of the JSON that this record has no component for; sent as they are
     */
    @JsonTypeName("cash")
    record Cash(
            @Nullable String phone,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) implements PaymentMethodData {
        public Cash {
            Rules.phone("payment_method_data.phone", phone);
            extra = Extra.copy(extra);
        }

        @JsonProperty
        String type() {
            return "cash";
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * A credit or instalments of SberBank.
     *
     * @param extra members of the JSON that this record has no component for; sent as they are
     */
    @JsonTypeName("sber_loan")
    record SberLoan(@JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) implements PaymentMethodData {
        public SberLoan {
            extra = Extra.copy(extra);
        }

        @JsonProperty
        String type() {
            return "sber_loan";
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * Sber's payment in parts.
     *
     * @param phone passed on to Sber; 4 to 15 digits without a plus
     * @param extra members of the JSON that this record has no component for; sent as they are
     */
    @JsonTypeName("sber_bnpl")
    record SberBnpl(
            @Nullable String phone,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) implements PaymentMethodData {
        public SberBnpl {
            Rules.phone("payment_method_data.phone", phone);
            extra = Extra.copy(extra);
        }

        @JsonProperty
        String type() {
            return "sber_bnpl";
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * SberBank Business Online, for firms.
     *
     * @param paymentPurpose 1 to 210 characters
     * @param vatData the VAT of the payment
     * @param extra members of the JSON that this record has no component for; sent as they are
     */
    @JsonTypeName("b2b_sberbank")
    record B2bSberbank(
            String paymentPurpose,
            VatData vatData,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) implements PaymentMethodData {
        public B2bSberbank {
            Check.text("payment_method_data.payment_purpose", paymentPurpose, 210);
            VatData.check("payment_method_data.vat_data", vatData);
            extra = Extra.copy(extra);
        }

        @JsonProperty
        String type() {
            return "b2b_sberbank";
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * A state certificate, together with a Mir card.
     *
     * @param card only if you collect cards yourself
     * @param electronicCertificate only if you collect the data yourself
     * @param articles the basket, if the payer comes to YooKassa's own page
     * @param extra members of the JSON that this record has no component for; sent as they are
     */
    @JsonTypeName("electronic_certificate")
    record ElectronicCertificate(
            @Nullable NewCard card,
            @Nullable CertificateData electronicCertificate,
            List<CertificateArticle> articles,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
            implements PaymentMethodData {
        public ElectronicCertificate {
            if (electronicCertificate != null) {
                electronicCertificate.check("payment_method_data.electronic_certificate");
            }
            articles = List.copyOf(articles);
            extra = Extra.copy(extra);
        }

        @JsonProperty
        String type() {
            return "electronic_certificate";
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * A payment method that this version does not know; it is sent as it is.
     *
     * @param fields all of its fields, the type included
     */
    record Unknown(@JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> fields) implements PaymentMethodData {
        public Unknown {
            fields = Extra.copy(fields);
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }
}
