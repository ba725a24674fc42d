package io.github.prilavok.yandexpay.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yandexpay.internal.YandexPayRedaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Releases money that is held.
 *
 * @param reason why, in words, at most 2048 characters
 * @param externalOperationId the shop's number of this cancellation, unique; what it is found by afterwards
 * @param extra members of the JSON that this record has no component for; kept, and sent as they are
 */
@Built
public record Cancel(
        String reason,
        String externalOperationId,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Cancel {
        CartCheck.operationId(externalOperationId);
        Check.text("reason", reason, 2048);
        extra = Extra.copy(extra);
    }

    public static CancelBuilder builder() {
        return CancelBuilder.builder();
    }

    /** The same with some of it changed. */
    public CancelBuilder toBuilder() {
        return CancelBuilder.builder(this);
    }

    /** For this reason. */
    public static Cancel of(String externalOperationId, String reason) {
        return builder().externalOperationId(externalOperationId).reason(reason).build();
    }

    @Override
    public String toString() {
        return YandexPayRedaction.describe(this);
    }
}
