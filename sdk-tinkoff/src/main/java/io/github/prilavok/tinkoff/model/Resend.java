package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.log.Redaction;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Has the bank send notifications again that the shop did not acknowledge: all of them, or those of one payment.
 *
 * @param paymentId the bank's number of the payment; all payments if absent
 * @param notificationTypes which of them; all if empty
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record Resend(
        @Nullable String paymentId,
        List<OpenEnum<NotificationType>> notificationTypes,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Resend {
        Check.optionalText("PaymentId", paymentId, 20);
        notificationTypes = List.copyOf(notificationTypes);
        extra = Extra.copy(extra);
    }

    public static ResendBuilder builder() {
        return ResendBuilder.builder();
    }

    public ResendBuilder toBuilder() {
        return ResendBuilder.builder(this);
    }

    public static Resend all() {
        return builder().build();
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
