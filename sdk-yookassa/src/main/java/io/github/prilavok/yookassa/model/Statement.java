package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What YooKassa sends to the payer. */
public sealed interface Statement {
    /** An overview of the payment, by e-mail. */
    static Statement paymentOverview(String email) {
        return new PaymentOverview(DeliveryMethod.email(email), Map.of());
    }

    /**
     * An overview of a payment that succeeded.
     *
     * @param deliveryMethod how it gets there
     * @param extra members of the JSON that this record has no component for; sent as they are
     */
    @JsonTypeName("payment_overview")
    record PaymentOverview(
            DeliveryMethod deliveryMethod,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) implements Statement {
        public PaymentOverview {
            Check.required("statements[].delivery_method", deliveryMethod);
            extra = Extra.copy(extra);
        }

        @JsonProperty
        String type() {
            return "payment_overview";
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * A statement that this version does not know; it is sent as it is.
     *
     * @param fields all of its fields, the type included
     */
    record Unknown(@JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> fields) implements Statement {
        public Unknown {
            fields = Extra.copy(fields);
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }
}
