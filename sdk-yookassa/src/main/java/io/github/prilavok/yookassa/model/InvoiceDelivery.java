package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the payer gets the link to an invoice. */
public sealed interface InvoiceDelivery {
    /**
     * You hand the link over yourself.
     *
     * @param url the page of the invoice, for the payer
     * @param extra members of the JSON that this record has no component for; kept as received
     */
    @JsonTypeName("self")
    record Self(
            @Nullable String url,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) implements InvoiceDelivery {
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
     * YooKassa sent a text message.
     *
     * @param extra members of the JSON that this record has no component for; kept as received
     */
    @JsonTypeName("sms")
    record Sms(@JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) implements InvoiceDelivery {
        public Sms {
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
     * YooKassa sent a letter.
     *
     * @param extra members of the JSON that this record has no component for; kept as received
     */
    @JsonTypeName("email")
    record Email(@JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) implements InvoiceDelivery {
        public Email {
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
     * A way that this version does not know.
     *
     * @param fields all of its fields, the type included, as received
     */
    record Unknown(@JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> fields) implements InvoiceDelivery {
        public Unknown {
            fields = Extra.copy(fields);
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }
}
