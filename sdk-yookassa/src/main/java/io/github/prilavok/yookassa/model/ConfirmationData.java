package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.Rules;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the payer is to confirm a payment. What the payer is then shown is another type, {@link Confirmation}. */
public sealed interface ConfirmationData {
    /** The payer is sent to YooKassa's page, and comes back to this one. */
    static OfSaving redirect(String returnUrl) {
        return new Redirect(returnUrl, null, null, Map.of());
    }

    static ConfirmationData embedded() {
        return new Embedded(null, Map.of());
    }

    static ConfirmationData external() {
        return new External(null, Map.of());
    }

    static OfSaving qr() {
        return new Qr(null, null, Map.of());
    }

    /** The payer's app comes back to this URL or deep link. */
    static ConfirmationData mobileApplication(String returnUrl) {
        return new MobileApplication(returnUrl, null, Map.of());
    }

    /** How a payment method is confirmed when it is saved without a payment. */
    sealed interface OfSaving extends ConfirmationData permits Redirect, Qr, Unknown {}

    /**
     * The payer is sent to a page. Nothing of the result is added to the URL of the return: a return is no
     * payment.
     *
     * @param returnUrl where the payer comes back to, paid or not; at most 2048 characters
     * @param enforce asks for 3-D Secure where it is off
     * @param locale the language of the page
     * @param extra members of the JSON that this record has no component for; sent as they are
     */
    @JsonTypeName("redirect")
    record Redirect(
            String returnUrl,
            @Nullable Boolean enforce,
            @Nullable OpenEnum<PageLocale> locale,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
            implements OfSaving {
        public Redirect {
            Rules.url("confirmation.return_url", returnUrl);
            extra = Extra.copy(extra);
        }

        @JsonProperty
        String type() {
            return "redirect";
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * The payer pays in YooKassa's widget, which gets the token of the answer.
     *
     * @param locale the language of the widget
     * @param extra members of the JSON that this record has no component for; sent as they are
     */
    @JsonTypeName("embedded")
    record Embedded(
            @Nullable OpenEnum<PageLocale> locale,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) implements ConfirmationData {
        public Embedded {
            extra = Extra.copy(extra);
        }

        @JsonProperty
        String type() {
            return "embedded";
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * The payer confirms elsewhere: by SMS, in an app.
     *
     * @param locale the language
     * @param extra members of the JSON that this record has no component for; sent as they are
     */
    @JsonTypeName("external")
    record External(
            @Nullable OpenEnum<PageLocale> locale,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) implements ConfirmationData {
        public External {
            extra = Extra.copy(extra);
        }

        @JsonProperty
        String type() {
            return "external";
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * The payer reads a QR code that you show.
     *
     * @param returnUrl where the payer comes back to, for SBP only; a URL or a deep link of at most 2048
     *     characters
     * @param locale the language
     * @param extra members of the JSON that this record has no component for; sent as they are
     */
    @JsonTypeName("qr")
    record Qr(
            @Nullable String returnUrl,
            @Nullable OpenEnum<PageLocale> locale,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
            implements OfSaving {
        public Qr {
            Rules.optionalUrl("confirmation.return_url", returnUrl);
            extra = Extra.copy(extra);
        }

        @JsonProperty
        String type() {
            return "qr";
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * The payer confirms in a bank's app, which your app opens.
     *
     * @param returnUrl where the payer comes back to; a URL or a deep link of at most 2048 characters, of SberPay
     *     255
     * @param locale the language
     * @param extra members of the JSON that this record has no component for; sent as they are
     */
    @JsonTypeName("mobile_application")
    record MobileApplication(
            String returnUrl,
            @Nullable OpenEnum<PageLocale> locale,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
            implements ConfirmationData {
        public MobileApplication {
            Rules.url("confirmation.return_url", returnUrl);
            extra = Extra.copy(extra);
        }

        @JsonProperty
        String type() {
            return "mobile_application";
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * A way that this version does not know; it is sent as it is.
     *
     * @param fields all of its fields, the type included
     */
    record Unknown(@JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> fields) implements OfSaving {
        public Unknown {
            fields = Extra.copy(fields);
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }
}
