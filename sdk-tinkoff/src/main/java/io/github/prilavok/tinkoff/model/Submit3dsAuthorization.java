package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.log.Redaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the payer's browser brought back from the card's bank, 3-D Secure 1. Goes as a form.
 *
 * @param md as it came
 * @param paRes as it came
 * @param paymentId the bank's number of the payment; without it a lost answer cannot be reconciled
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record Submit3dsAuthorization(
        @JsonProperty("MD") String md,
        String paRes,
        @Nullable String paymentId,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Submit3dsAuthorization {
        Check.required("MD", md);
        Check.required("PaRes", paRes);
        Check.optionalText("PaymentId", paymentId, 20);
        extra = Extra.copy(extra);
    }

    public static Submit3dsAuthorizationBuilder builder() {
        return Submit3dsAuthorizationBuilder.builder();
    }

    public Submit3dsAuthorizationBuilder toBuilder() {
        return Submit3dsAuthorizationBuilder.builder(this);
    }

    public static Submit3dsAuthorization of(String md, String paRes, String paymentId) {
        return builder().md(md).paRes(paRes).paymentId(paymentId).build();
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
