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
 * Asks which 3-D Secure a card has. For shops with PCI DSS.
 *
 * @param paymentId the bank's number of the payment, at most 20 characters
 * @param cardData the encrypted card, from {@link io.github.prilavok.tinkoff.CardData}
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record Check3dsVersion(
        String paymentId,
        String cardData,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Check3dsVersion {
        Check.text("PaymentId", paymentId, 20);
        Check.required("CardData", cardData);
        extra = Extra.copy(extra);
    }

    public static Check3dsVersionBuilder builder() {
        return Check3dsVersionBuilder.builder();
    }

    public Check3dsVersionBuilder toBuilder() {
        return Check3dsVersionBuilder.builder(this);
    }

    public static Check3dsVersion of(String paymentId, String cardData) {
        return builder().paymentId(paymentId).cardData(cardData).build();
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
