package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.Fields;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A payment method that is saved, or will be when the payer has confirmed it. */
public sealed interface SavedPaymentMethod {
    /** What kind it is. */
    OpenEnum<PaymentMethodType> type();

    /** What later charges are made with. */
    @Nullable
    String id();

    /** Whether charges may be made without the payer. */
    @Nullable
    Boolean saved();

    /** Whether it is saved yet. No notification tells of {@link PaymentMethodStatus#INACTIVE}. */
    @Nullable
    OpenEnum<PaymentMethodStatus> status();

    /** What the payer may be shown. */
    @Nullable
    String title();

    /**
     * A bank card.
     *
     * @param id what later charges are made with
     * @param saved whether charges may be made without the payer
     * @param status whether it is saved yet
     * @param holder the shop that it is saved for
     * @param title what the payer may be shown
     * @param confirmation what the payer has to be shown; only while the payer has something to do
     * @param metadata your own pairs
     * @param card the card
     * @param extra members of the JSON that this record has no component for; kept as received
     */
    @JsonTypeName("bank_card")
    record BankCard(
            @Nullable String id,
            @Nullable Boolean saved,
            @Nullable OpenEnum<PaymentMethodStatus> status,
            @Nullable PaymentMethodHolder holder,
            @Nullable String title,
            @Nullable Confirmation confirmation,
            Map<String, @Nullable String> metadata,
            @Nullable CardData card,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
            implements SavedPaymentMethod {
        public BankCard {
            metadata = Fields.copy(metadata);
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
     * An account in SBP.
     *
     * @param id what later charges are made with
     * @param saved whether charges may be made without the payer
     * @param status whether it is saved yet
     * @param holder the shop that it is saved for
     * @param title what the payer may be shown
     * @param confirmation what the payer has to be shown; only while the payer has something to do
     * @param metadata your own pairs
     * @param payerBankDetails the payer's bank, once it is saved; without the BIC
     * @param extra members of the JSON that this record has no component for; kept as received
     */
    @JsonTypeName("sbp")
    record Sbp(
            @Nullable String id,
            @Nullable Boolean saved,
            @Nullable OpenEnum<PaymentMethodStatus> status,
            @Nullable PaymentMethodHolder holder,
            @Nullable String title,
            @Nullable Confirmation confirmation,
            Map<String, @Nullable String> metadata,
            @Nullable SbpPayerBank payerBankDetails,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
            implements SavedPaymentMethod {
        public Sbp {
            metadata = Fields.copy(metadata);
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
     * A payment method that this version does not know.
     *
     * @param fields all of its fields, the type included, as received
     */
    record Unknown(@JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> fields) implements SavedPaymentMethod {
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
