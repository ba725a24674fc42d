package io.github.prilavok.tinkoff.dolyami;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the closing receipt is paid. Whole numbers whose unit the bank does not document: leave them out unless it told you.
 *
 * @param electronic by card
 * @param provision on credit
 * @param advancePayment out of what was paid before
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record DeliveryPayments(
        @Nullable Long electronic,
        @Nullable Long provision,
        @Nullable Long advancePayment,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public DeliveryPayments {
        extra = Extra.copy(extra);
    }

    public static DeliveryPaymentsBuilder builder() {
        return DeliveryPaymentsBuilder.builder();
    }

    /** The same with some of it changed. */
    public DeliveryPaymentsBuilder toBuilder() {
        return DeliveryPaymentsBuilder.builder(this);
    }

    @Override
    public String toString() {
        return DolyamiRedaction.of(this);
    }
}
