package io.github.prilavok.tinkoff.dolyami;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One refund or correction.
 *
 * @param refundId the bank's number
 * @param refundedAmount by Dolyami
 * @param refundedPrepaidAmount otherwise
 * @param returnedItems the lines; may be empty
 * @param status where it is
 * @param extra members of the JSON that this record has no component for; kept as received
 */
@Built
public record OrderRefund(
        @Nullable String refundId,
        @Nullable Money refundedAmount,
        @Nullable Money refundedPrepaidAmount,
        List<Item> returnedItems,
        @Nullable OpenEnum<RefundStatus> status,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public OrderRefund {
        returnedItems = List.copyOf(returnedItems);
        extra = Extra.copy(extra);
    }

    public static OrderRefundBuilder builder() {
        return OrderRefundBuilder.builder();
    }

    /** The same with some of it changed. */
    public OrderRefundBuilder toBuilder() {
        return OrderRefundBuilder.builder(this);
    }

    @Override
    public String toString() {
        return DolyamiRedaction.of(this);
    }
}
