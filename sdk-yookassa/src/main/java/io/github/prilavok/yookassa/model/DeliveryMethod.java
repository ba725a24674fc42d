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

/** How a {@link Statement} gets to the payer. */
public sealed interface DeliveryMethod {
    static DeliveryMethod email(String email) {
        return new Email(email, Map.of());
    }

    /**
     * By e-mail.
     *
     * @param email at most 254 characters
     * @param extra members of the JSON that this record has no component for; sent as they are
     */
    @JsonTypeName("email")
    record Email(String email, @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
            implements DeliveryMethod {
        public Email {
            Check.required("statements[].delivery_method.email", email);
            Rules.email("statements[].delivery_method.email", email);
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
    record Unknown(@JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> fields) implements DeliveryMethod {
        public Unknown {
            fields = Extra.copy(fields);
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }
}
