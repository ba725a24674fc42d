package io.github.prilavok.tinkoff.dolyami;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One of the buyer's payments.
 *
 * @param paymentDate the day
 * @param amount of the payment
 * @param status where it is
 * @param extra members of the JSON that this record has no component for; kept as received
 */
@Built
public record ScheduledPayment(
        @JsonAlias("date") @JsonDeserialize(using = LenientDate.class) @Nullable
        LocalDate paymentDate,

        @Nullable Money amount,
        @Nullable OpenEnum<ScheduledPaymentStatus> status,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public ScheduledPayment {
        extra = Extra.copy(extra);
    }

    public static ScheduledPaymentBuilder builder() {
        return ScheduledPaymentBuilder.builder();
    }

    /** The same with some of it changed. */
    public ScheduledPaymentBuilder toBuilder() {
        return ScheduledPaymentBuilder.builder(this);
    }

    @Override
    public String toString() {
        return DolyamiRedaction.of(this);
    }
}
