package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.log.Redaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether one statement will be sent.
 *
 * @param paymentId the bank's number of the payment
 * @param success whether it will
 * @param errorCode {@code "0"} if it will
 * @param message the bank's words
 * @param extra members of the JSON that this record has no component for; kept as received
 */
public record ConfirmOperation(
        @Nullable String paymentId,
        @Nullable Boolean success,
        @Nullable String errorCode,
        @Nullable String message,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public ConfirmOperation {
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
