package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A shop's part of what is captured.
 *
 * @param accountId the shop
 * @param amount its part
 * @param platformFeeAmount your commission
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record CaptureTransfer(
        String accountId,
        Money amount,
        @Nullable Money platformFeeAmount,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CaptureTransfer {
        extra = Extra.copy(extra);
    }

    public static CaptureTransferBuilder builder() {
        return CaptureTransferBuilder.builder();
    }

    /** The same with some of it changed. */
    public CaptureTransferBuilder toBuilder() {
        return CaptureTransferBuilder.builder(this);
    }

    void check() {
        Check.required("transfers[].account_id", accountId);
        Check.positive("transfers[].amount", amount);
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
