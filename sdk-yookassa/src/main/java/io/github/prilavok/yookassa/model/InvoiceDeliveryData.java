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
import org.jspecify.annotations.Nullable;

/** How the payer is to get the link to an invoice. */
public sealed interface InvoiceDeliveryData {
    /** You hand the link over yourself: it is in {@link InvoiceDelivery.Self#url()}. */
    static InvoiceDeliveryData self() {
        return new Self(Map.of());
    }

    /** YooKassa sends a text message. */
    static InvoiceDeliveryData sms(String phone) {
        return new Sms(phone, Map.of());
    }

    /** YooKassa sends a letter. */
    static InvoiceDeliveryData email(String email) {
        return new Email(email, Map.of());
    }

    /**
     * You hand the link over yourself.
     *
     * @param extra members of the JSON that this record has no component for; sent as they are
     */
    @JsonTypeName("self")
    record Self(@JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) implements InvoiceDeliveryData {
        public Self {
            extra = Extra.copy(extra);
        }

        @JsonProperty
        String type() {
            return "self";
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * YooKassa sends a text message.
     *
     * @param phone 4 to 15 digits with the country's code and without a plus
     * @param extra members of the JSON that this record has no component for; sent as they are
     */
    @JsonTypeName("sms")
    record Sms(String phone, @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
            implements InvoiceDeliveryData {
        public Sms {
            Rules.phone("delivery_method_data.phone", Check.required("delivery_method_data.phone", phone));
            extra = Extra.copy(extra);
        }

        @JsonProperty
        String type() {
            return "sms";
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * YooKassa sends a letter.
     *
     * @param email at most 254 characters
     * @param extra members of the JSON that this record has no component for; sent as they are
     */
    @JsonTypeName("email")
    record Email(String email, @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
            implements InvoiceDeliveryData {
        public Email {
            Rules.email("delivery_method_data.email", Check.required("delivery_method_data.email", email));
            extra = Extra.copy(extra);
        }

        @JsonProperty
        String type() {
            return "email";
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
    record Unknown(@JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> fields) implements InvoiceDeliveryData {
        public Unknown {
            fields = Extra.copy(fields);
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }
}
