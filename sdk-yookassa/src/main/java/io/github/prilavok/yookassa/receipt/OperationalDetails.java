package io.github.prilavok.yookassa.receipt;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An operation of the seller's own: tag 1270.
 *
 * @param operationId tag 1271: 0 to 255
 * @param value tag 1272; at most 64 characters
 * @param createdAt when it was made, tag 1273
 * @param extra members of the JSON that this record has no component for; kept as received
 */
@Built
public record OperationalDetails(
        @Nullable Integer operationId,
        @Nullable String value,
        @Nullable Instant createdAt,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public OperationalDetails {
        extra = Extra.copy(extra);
    }

    public static OperationalDetailsBuilder builder() {
        return OperationalDetailsBuilder.builder();
    }

    /** The same with some of it changed. */
    public OperationalDetailsBuilder toBuilder() {
        return OperationalDetailsBuilder.builder(this);
    }

    void check(String field) {
        Check.range(field + ".operation_id", Check.required(field + ".operation_id", operationId), 0, 255);
        ReceiptRules.text(field + ".value", value, 64);
        Check.required(field + ".created_at", createdAt);
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
