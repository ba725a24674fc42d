package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.Rules;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import io.github.prilavok.yookassa.model.ConfirmationData.OfSaving;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A payment method to be saved without a payment, for later charges and payouts. */
public sealed interface CreatePaymentMethod {
    /** A card that the payer types on YooKassa's page, and then comes back to this URL. */
    static CreatePaymentMethod bankCard(String returnUrl) {
        return BankCard.builder()
                .confirmation(ConfirmationData.redirect(returnUrl))
                .build();
    }

    /** An account in SBP that the payer confirms by a QR code. */
    static CreatePaymentMethod sbp() {
        return Sbp.builder().confirmation(ConfirmationData.qr()).build();
    }

    /**
     * A bank card.
     *
     * @param card only if you collect cards yourself; null lets the payer type it on YooKassa's page
     * @param holder the sub-account that it is saved for
     * @param clientIp the payer's IP address; null is the address that you send from
     * @param confirmation how the payer confirms
     * @param metadata up to 16 pairs of your own
     * @param extra members of the JSON that this record has no component for; sent as they are
     */
    @Built
    @JsonTypeName("bank_card")
    record BankCard(
            @Nullable NewCard card,
            @Nullable Recipient holder,
            @Nullable String clientIp,
            @Nullable OfSaving confirmation,
            Map<String, String> metadata,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
            implements CreatePaymentMethod {
        public BankCard {
            metadata = Rules.metadata("metadata", metadata);
            extra = Extra.copy(extra);
        }

        @JsonProperty
        String type() {
            return "bank_card";
        }

        public static CreatePaymentMethodBankCardBuilder builder() {
            return CreatePaymentMethodBankCardBuilder.builder();
        }

        /** The same with some of it changed. */
        public CreatePaymentMethodBankCardBuilder toBuilder() {
            return CreatePaymentMethodBankCardBuilder.builder(this);
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * An account in SBP.
     *
     * @param holder the sub-account that it is saved for
     * @param clientIp the payer's IP address; null is the address that you send from
     * @param confirmation how the payer confirms
     * @param metadata up to 16 pairs of your own
     * @param extra members of the JSON that this record has no component for; sent as they are
     */
    @Built
    @JsonTypeName("sbp")
    record Sbp(
            @Nullable Recipient holder,
            @Nullable String clientIp,
            @Nullable OfSaving confirmation,
            Map<String, String> metadata,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
            implements CreatePaymentMethod {
        public Sbp {
            metadata = Rules.metadata("metadata", metadata);
            extra = Extra.copy(extra);
        }

        @JsonProperty
        String type() {
            return "sbp";
        }

        public static CreatePaymentMethodSbpBuilder builder() {
            return CreatePaymentMethodSbpBuilder.builder();
        }

        /** The same with some of it changed. */
        public CreatePaymentMethodSbpBuilder toBuilder() {
            return CreatePaymentMethodSbpBuilder.builder(this);
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
    record Unknown(@JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> fields) implements CreatePaymentMethod {
        public Unknown {
            fields = Extra.copy(fields);
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }
}
