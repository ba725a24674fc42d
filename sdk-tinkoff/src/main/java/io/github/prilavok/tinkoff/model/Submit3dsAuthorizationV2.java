package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.log.Redaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The payer came back from the card's bank, 3-D Secure 2. Goes as a form.
 *
 * @param paymentId the bank's number of the payment, at most 20 characters
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record Submit3dsAuthorizationV2(
        String paymentId, @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Submit3dsAuthorizationV2 {
        Check.text("PaymentId", paymentId, 20);
        extra = Extra.copy(extra);
    }

    public static Submit3dsAuthorizationV2Builder builder() {
        return Submit3dsAuthorizationV2Builder.builder();
    }

    public Submit3dsAuthorizationV2Builder toBuilder() {
        return Submit3dsAuthorizationV2Builder.builder(this);
    }

    public static Submit3dsAuthorizationV2 of(String paymentId) {
        return builder().paymentId(paymentId).build();
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
