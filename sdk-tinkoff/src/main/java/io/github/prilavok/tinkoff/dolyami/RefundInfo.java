package io.github.prilavok.tinkoff.dolyami;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was returned so far.
 *
 * @param totalRefundedAmount by Dolyami
 * @param totalRefundedPrepaidAmount otherwise
 * @param items the refunds and corrections
 * @param extra members of the JSON that this record has no component for; kept as received
 */
@Built
public record RefundInfo(
        @Nullable Money totalRefundedAmount,
        @Nullable Money totalRefundedPrepaidAmount,
        List<OrderRefund> items,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public RefundInfo {
        items = List.copyOf(items);
        extra = Extra.copy(extra);
    }

    public static RefundInfoBuilder builder() {
        return RefundInfoBuilder.builder();
    }

    /** The same with some of it changed. */
    public RefundInfoBuilder toBuilder() {
        return RefundInfoBuilder.builder(this);
    }

    @Override
    public String toString() {
        return DolyamiRedaction.of(this);
    }
}
