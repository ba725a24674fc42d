package io.github.prilavok.tinkoff.dolyami;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The bank has taken a refund or a correction on. Its end is seen in {@link OrderInfo#refundInfo()}.
 *
 * @param leftToPay {@code amount} on the wire: what the buyer <b>still has to pay</b> in all, not what is returned
 * @param refundId the bank's number of the refund
 * @param extra members of the JSON that this record has no component for; kept as received
 */
@Built
public record RefundAccepted(
        @JsonProperty("amount") @Nullable Money leftToPay,
        @Nullable String refundId,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public RefundAccepted {
        extra = Extra.copy(extra);
    }

    public static RefundAcceptedBuilder builder() {
        return RefundAcceptedBuilder.builder();
    }

    /** The same with some of it changed. */
    public RefundAcceptedBuilder toBuilder() {
        return RefundAcceptedBuilder.builder(this);
    }

    @Override
    public String toString() {
        return DolyamiRedaction.of(this);
    }
}
