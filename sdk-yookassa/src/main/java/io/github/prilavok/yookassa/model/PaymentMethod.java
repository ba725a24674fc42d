package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.Fields;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a payment was made with. A payment method that YooKassa introduces tomorrow is an {@link Unknown} with all
 * that it holds.
 *
 * <pre>{@code
 * if (payment.paymentMethod() instanceof PaymentMethod.BankCard method) {
 *     show(method.card().last4());
 * }
 * }</pre>
 */
public sealed interface PaymentMethod {
    /** What kind it is. */
    OpenEnum<PaymentMethodType> type();

    /** What later charges are made with, if it is saved. */
    @Nullable
    String id();

    /** Whether charges may be made without the payer. */
    @Nullable
    Boolean saved();

    /** Whether it is saved; {@link PaymentMethodStatus#INACTIVE} says no more than that it is not. */
    @Nullable
    OpenEnum<PaymentMethodStatus> status();

    /** What the payer may be shown. */
    @Nullable
    String title();

    /**
     * A bank card.
     *
     * @param id what later charges are made with, if it is saved
     * @param saved whether charges may be made without the payer
     * @param status whether it is saved; {@link PaymentMethodStatus#INACTIVE} says no more than that it is not
     * @param title what the payer may be shown
     * @param card the card
     * @param extra members of the JSON that this record has no component for; kept as received
     */
    @JsonTypeName("bank_card")
    record BankCard(
            @Nullable String id,
            @Nullable Boolean saved,
            @Nullable OpenEnum<PaymentMethodStatus> status,
            @Nullable String title,
            @Nullable CardData card,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
            implements PaymentMethod {
        public BankCard {
            extra = Extra.copy(extra);
        }

        @JsonProperty
        @Override
        public OpenEnum<PaymentMethodType> type() {
            return PaymentMethodType.BANK_CARD;
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * The Faster Payments System.
     *
     * @param id what later charges are made with, if it is saved
     * @param saved whether charges may be made without the payer
     * @param status whether it is saved; {@link PaymentMethodStatus#INACTIVE} says no more than that it is not
     * @param title what the payer may be shown
     * @param sbpOperationId the operation in SBP; of every payment that succeeded
     * @param payerBankDetails the payer's bank; of every payment that succeeded
     * @param extra members of the JSON that this record has no component for; kept as received
     */
    @JsonTypeName("sbp")
    record Sbp(
            @Nullable String id,
            @Nullable Boolean saved,
            @Nullable OpenEnum<PaymentMethodStatus> status,
            @Nullable String title,
            @Nullable String sbpOperationId,
            @Nullable SbpPayerBank payerBankDetails,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
            implements PaymentMethod {
        public Sbp {
            extra = Extra.copy(extra);
        }

        @JsonProperty
        @Override
        public OpenEnum<PaymentMethodType> type() {
            return PaymentMethodType.SBP;
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * SberPay.
     *
     * @param id what later charges are made with, if it is saved
     * @param saved whether charges may be made without the payer
     * @param status whether it is saved; {@link PaymentMethodStatus#INACTIVE} says no more than that it is not
     * @param title what the payer may be shown
     * @param phone the payer's phone
     * @param card the card
     * @param extra members of the JSON that this record has no component for; kept as received
     */
    @JsonTypeName("sberbank")
    record Sberbank(
            @Nullable String id,
            @Nullable Boolean saved,
            @Nullable OpenEnum<PaymentMethodStatus> status,
            @Nullable String title,
            @Nullable String phone,
            @Nullable CardData card,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
            implements PaymentMethod {
        public Sberbank {
            extra = Extra.copy(extra);
        }

        @JsonProperty
        @Override
        public OpenEnum<PaymentMethodType> type() {
            return PaymentMethodType.SBERBANK;
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * T-Pay.
     *
     * @param id what later charges are made with, if it is saved
     * @param saved whether charges may be made without the payer
     * @param status whether it is saved; {@link PaymentMethodStatus#INACTIVE} says no more than that it is not
     * @param title what the payer may be shown
     * @param card the card
     * @param extra members of the JSON that this record has no component for; kept as received
     */
    @JsonTypeName("tinkoff_bank")
    record TinkoffBank(
            @Nullable String id,
            @Nullable Boolean saved,
            @Nullable OpenEnum<PaymentMethodStatus> status,
            @Nullable String title,
            @Nullable CardData card,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
            implements PaymentMethod {
        public TinkoffBank {
            extra = Extra.copy(extra);
        }

        @JsonProperty
        @Override
        public OpenEnum<PaymentMethodType> type() {
            return PaymentMethodType.TINKOFF_BANK;
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * Alfa Pay.
     *
     * @param id what later charges are made with, if it is saved
     * @param saved whether charges may be made without the payer
     * @param status whether it is saved; {@link PaymentMethodStatus#INACTIVE} says no more than that it is not
     * @param title what the payer may be shown
     * @param card the card
     * @param extra members of the JSON that this record has no component for; kept as received
     */
    @JsonTypeName("alfa_pay")
    record AlfaPay(
            @Nullable String id,
            @Nullable Boolean saved,
            @Nullable OpenEnum<PaymentMethodStatus> status,
            @Nullable String title,
            @Nullable CardData card,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
            implements PaymentMethod {
        public AlfaPay {
            extra = Extra.copy(extra);
        }

        @JsonProperty
        @Override
        public OpenEnum<PaymentMethodType> type() {
            return PaymentMethodType.ALFA_PAY;
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * A YooMoney wallet.
     *
     * @param id what later charges are made with, if it is saved
     * @param saved whether charges may be made without the payer
     * @param status whether it is saved; {@link PaymentMethodStatus#INACTIVE} says no more than that it is not
     * @param title what the payer may be shown
     * @param accountNumber the wallet
     * @param extra members of the JSON that this record has no component for; kept as received
     */
    @JsonTypeName("yoo_money")
    record YooMoney(
            @Nullable String id,
            @Nullable Boolean saved,
            @Nullable OpenEnum<PaymentMethodStatus> status,
            @Nullable String title,
            @Nullable String accountNumber,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
            implements PaymentMethod {
        public YooMoney {
            extra = Extra.copy(extra);
        }

        @JsonProperty
        @Override
        public OpenEnum<PaymentMethodType> type() {
            return PaymentMethodType.YOO_MONEY;
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * A credit or instalments of SberBank.
     *
     * @param id what later charges are made with, if it is saved
     * @param saved whether charges may be made without the payer
     * @param status whether it is saved; {@link PaymentMethodStatus#INACTIVE} says no more than that it is not
     * @param title what the payer may be shown
     * @param loanOption {@code loan}, or {@code installments_N} with the number of months
     * @param discountAmount the discount of the instalments
     * @param suspendedUntil when the time to think it over ends
     * @param extra members of the JSON that this record has no component for; kept as received
     */
    @JsonTypeName("sber_loan")
    record SberLoan(
            @Nullable String id,
            @Nullable Boolean saved,
            @Nullable OpenEnum<PaymentMethodStatus> status,
            @Nullable String title,
            @Nullable String loanOption,
            @Nullable Money discountAmount,
            @Nullable Instant suspendedUntil,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
            implements PaymentMethod {
        public SberLoan {
            extra = Extra.copy(extra);
        }

        @JsonProperty
        @Override
        public OpenEnum<PaymentMethodType> type() {
            return PaymentMethodType.SBER_LOAN;
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * SberBank Business Online.
     *
     * @param id what later charges are made with, if it is saved
     * @param saved whether charges may be made without the payer
     * @param status whether it is saved; {@link PaymentMethodStatus#INACTIVE} says no more than that it is not
     * @param title what the payer may be shown
     * @param paymentPurpose what it is for
     * @param vatData the VAT
     * @param payerBankDetails the firm that paid
     * @param extra members of the JSON that this record has no component for; kept as received
     */
    @JsonTypeName("b2b_sberbank")
    record B2bSberbank(
            @Nullable String id,
            @Nullable Boolean saved,
            @Nullable OpenEnum<PaymentMethodStatus> status,
            @Nullable String title,
            @Nullable String paymentPurpose,
            @Nullable VatData vatData,
            @Nullable B2bPayer payerBankDetails,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
            implements PaymentMethod {
        public B2bSberbank {
            extra = Extra.copy(extra);
        }

        @JsonProperty
        @Override
        public OpenEnum<PaymentMethodType> type() {
            return PaymentMethodType.B2B_SBERBANK;
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * A state certificate, together with a Mir card.
     *
     * @param id what later charges are made with, if it is saved
     * @param saved whether charges may be made without the payer
     * @param status whether it is saved; {@link PaymentMethodStatus#INACTIVE} says no more than that it is not
     * @param title what the payer may be shown
     * @param card the card
     * @param electronicCertificate the certificate's part
     * @param articles the basket
     * @param extra members of the JSON that this record has no component for; kept as received
     */
    @JsonTypeName("electronic_certificate")
    record ElectronicCertificate(
            @Nullable String id,
            @Nullable Boolean saved,
            @Nullable OpenEnum<PaymentMethodStatus> status,
            @Nullable String title,
            @Nullable CardData card,
            @Nullable CertificateData electronicCertificate,
            List<ApprovedArticle> articles,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
            implements PaymentMethod {
        public ElectronicCertificate {
            articles = List.copyOf(articles);
            extra = Extra.copy(extra);
        }

        @JsonProperty
        @Override
        public OpenEnum<PaymentMethodType> type() {
            return PaymentMethodType.ELECTRONIC_CERTIFICATE;
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * Alfa-Click; switched off.
     *
     * @param id what later charges are made with, if it is saved
     * @param saved whether charges may be made without the payer
     * @param status whether it is saved; {@link PaymentMethodStatus#INACTIVE} says no more than that it is not
     * @param title what the payer may be shown
     * @param login the payer's
     * @param extra members of the JSON that this record has no component for; kept as received
     */
    @JsonTypeName("alfabank")
    record Alfabank(
            @Nullable String id,
            @Nullable Boolean saved,
            @Nullable OpenEnum<PaymentMethodStatus> status,
            @Nullable String title,
            @Nullable String login,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
            implements PaymentMethod {
        public Alfabank {
            extra = Extra.copy(extra);
        }

        @JsonProperty
        @Override
        public OpenEnum<PaymentMethodType> type() {
            return PaymentMethodType.ALFABANK;
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * Cash.
     *
     * @param id what later charges are made with, if it is saved
     * @param saved whether charges may be made without the payer
     * @param status whether it is saved; {@link PaymentMethodStatus#INACTIVE} says no more than that it is not
     * @param title what the payer may be shown
     * @param extra members of the JSON that this record has no component for; kept as received
     */
    @JsonTypeName("cash")
    record Cash(
            @Nullable String id,
            @Nullable Boolean saved,
            @Nullable OpenEnum<PaymentMethodStatus> status,
            @Nullable String title,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
            implements PaymentMethod {
        public Cash {
            extra = Extra.copy(extra);
        }

        @JsonProperty
        @Override
        public OpenEnum<PaymentMethodType> type() {
            return PaymentMethodType.CASH;
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * The balance of a mobile phone.
     *
     * @param id what later charges are made with, if it is saved
     * @param saved whether charges may be made without the payer
     * @param status whether it is saved; {@link PaymentMethodStatus#INACTIVE} says no more than that it is not
     * @param title what the payer may be shown
     * @param extra members of the JSON that this record has no component for; kept as received
     */
    @JsonTypeName("mobile_balance")
    record MobileBalance(
            @Nullable String id,
            @Nullable Boolean saved,
            @Nullable OpenEnum<PaymentMethodStatus> status,
            @Nullable String title,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
            implements PaymentMethod {
        public MobileBalance {
            extra = Extra.copy(extra);
        }

        @JsonProperty
        @Override
        public OpenEnum<PaymentMethodType> type() {
            return PaymentMethodType.MOBILE_BALANCE;
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * Sber's payment in parts.
     *
     * @param id what later charges are made with, if it is saved
     * @param saved whether charges may be made without the payer
     * @param status whether it is saved; {@link PaymentMethodStatus#INACTIVE} says no more than that it is not
     * @param title what the payer may be shown
     * @param extra members of the JSON that this record has no component for; kept as received
     */
    @JsonTypeName("sber_bnpl")
    record SberBnpl(
            @Nullable String id,
            @Nullable Boolean saved,
            @Nullable OpenEnum<PaymentMethodStatus> status,
            @Nullable String title,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
            implements PaymentMethod {
        public SberBnpl {
            extra = Extra.copy(extra);
        }

        @JsonProperty
        @Override
        public OpenEnum<PaymentMethodType> type() {
            return PaymentMethodType.SBER_BNPL;
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * Instalments; switched off.
     *
     * @param id what later charges are made with, if it is saved
     * @param saved whether charges may be made without the payer
     * @param status whether it is saved; {@link PaymentMethodStatus#INACTIVE} says no more than that it is not
     * @param title what the payer may be shown
     * @param extra members of the JSON that this record has no component for; kept as received
     */
    @JsonTypeName("installments")
    record Installments(
            @Nullable String id,
            @Nullable Boolean saved,
            @Nullable OpenEnum<PaymentMethodStatus> status,
            @Nullable String title,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
            implements PaymentMethod {
        public Installments {
            extra = Extra.copy(extra);
        }

        @JsonProperty
        @Override
        public OpenEnum<PaymentMethodType> type() {
            return PaymentMethodType.INSTALLMENTS;
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * QIWI; switched off.
     *
     * @param id what later charges are made with, if it is saved
     * @param saved whether charges may be made without the payer
     * @param status whether it is saved; {@link PaymentMethodStatus#INACTIVE} says no more than that it is not
     * @param title what the payer may be shown
     * @param extra members of the JSON that this record has no component for; kept as received
     */
    @JsonTypeName("qiwi")
    record Qiwi(
            @Nullable String id,
            @Nullable Boolean saved,
            @Nullable OpenEnum<PaymentMethodStatus> status,
            @Nullable String title,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
            implements PaymentMethod {
        public Qiwi {
            extra = Extra.copy(extra);
        }

        @JsonProperty
        @Override
        public OpenEnum<PaymentMethodType> type() {
            return PaymentMethodType.QIWI;
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * WebMoney; switched off.
     *
     * @param id what later charges are made with, if it is saved
     * @param saved whether charges may be made without the payer
     * @param status whether it is saved; {@link PaymentMethodStatus#INACTIVE} says no more than that it is not
     * @param title what the payer may be shown
     * @param extra members of the JSON that this record has no component for; kept as received
     */
    @JsonTypeName("webmoney")
    record Webmoney(
            @Nullable String id,
            @Nullable Boolean saved,
            @Nullable OpenEnum<PaymentMethodStatus> status,
            @Nullable String title,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
            implements PaymentMethod {
        public Webmoney {
            extra = Extra.copy(extra);
        }

        @JsonProperty
        @Override
        public OpenEnum<PaymentMethodType> type() {
            return PaymentMethodType.WEBMONEY;
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * WeChat; switched off.
     *
     * @param id what later charges are made with, if it is saved
     * @param saved whether charges may be made without the payer
     * @param status whether it is saved; {@link PaymentMethodStatus#INACTIVE} says no more than that it is not
     * @param title what the payer may be shown
     * @param extra members of the JSON that this record has no component for; kept as received
     */
    @JsonTypeName("wechat")
    record WeChat(
            @Nullable String id,
            @Nullable Boolean saved,
            @Nullable OpenEnum<PaymentMethodStatus> status,
            @Nullable String title,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
            implements PaymentMethod {
        public WeChat {
            extra = Extra.copy(extra);
        }

        @JsonProperty
        @Override
        public OpenEnum<PaymentMethodType> type() {
            return PaymentMethodType.WECHAT;
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * Apple Pay; switched off.
     *
     * @param id what later charges are made with, if it is saved
     * @param saved whether charges may be made without the payer
     * @param status whether it is saved; {@link PaymentMethodStatus#INACTIVE} says no more than that it is not
     * @param title what the payer may be shown
     * @param extra members of the JSON that this record has no component for; kept as received
     */
    @JsonTypeName("apple_pay")
    record ApplePay(
            @Nullable String id,
            @Nullable Boolean saved,
            @Nullable OpenEnum<PaymentMethodStatus> status,
            @Nullable String title,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
            implements PaymentMethod {
        public ApplePay {
            extra = Extra.copy(extra);
        }

        @JsonProperty
        @Override
        public OpenEnum<PaymentMethodType> type() {
            return PaymentMethodType.APPLE_PAY;
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * Google Pay; switched off.
     *
     * @param id what later charges are made with, if it is saved
     * @param saved whether charges may be made without the payer
     * @param status whether it is saved; {@link PaymentMethodStatus#INACTIVE} says no more than that it is not
     * @param title what the payer may be shown
     * @param extra members of the JSON that this record has no component for; kept as received
     */
    @JsonTypeName("google_pay")
    record GooglePay(
            @Nullable String id,
            @Nullable Boolean saved,
            @Nullable OpenEnum<PaymentMethodStatus> status,
            @Nullable String title,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
            implements PaymentMethod {
        public GooglePay {
            extra = Extra.copy(extra);
        }

        @JsonProperty
        @Override
        public OpenEnum<PaymentMethodType> type() {
            return PaymentMethodType.GOOGLE_PAY;
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * Promsvyazbank; switched off.
     *
     * @param id what later charges are made with, if it is saved
     * @param saved whether charges may be made without the payer
     * @param status whether it is saved; {@link PaymentMethodStatus#INACTIVE} says no more than that it is not
     * @param title what the payer may be shown
     * @param extra members of the JSON that this record has no component for; kept as received
     */
    @JsonTypeName("psb")
    record Psb(
            @Nullable String id,
            @Nullable Boolean saved,
            @Nullable OpenEnum<PaymentMethodStatus> status,
            @Nullable String title,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
            implements PaymentMethod {
        public Psb {
            extra = Extra.copy(extra);
        }

        @JsonProperty
        @Override
        public OpenEnum<PaymentMethodType> type() {
            return PaymentMethodType.PSB;
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * A payment method that this version does not know.
     *
     * @param fields all of its fields, the type included, as received
     */
    record Unknown(@JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> fields) implements PaymentMethod {
        public Unknown {
            fields = Extra.copy(fields);
        }

        @Override
        public OpenEnum<PaymentMethodType> type() {
            String type = Fields.text(fields, "type");
            return OpenEnum.of(PaymentMethodType.class, type == null ? "" : type);
        }

        @Override
        public @Nullable String id() {
            return Fields.text(fields, "id");
        }

        @Override
        public @Nullable Boolean saved() {
            return Fields.truth(fields, "saved");
        }

        @Override
        public @Nullable OpenEnum<PaymentMethodStatus> status() {
            String status = Fields.text(fields, "status");
            return status == null ? null : OpenEnum.of(PaymentMethodStatus.class, status);
        }

        @Override
        public @Nullable String title() {
            return Fields.text(fields, "title");
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }
}
