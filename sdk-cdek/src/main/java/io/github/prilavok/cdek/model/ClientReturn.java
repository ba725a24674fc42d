package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The return of a delivered order of type 1 by the customer, as a whole.
 *
 * @param tariffCode tariff of the return
 * @param extra fields that this version of the client does not name, as they came or as they shall be sent
 */
@Built
public record ClientReturn(
        Integer tariffCode, @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public ClientReturn {
        Check.required("tariff_code", tariffCode);
        extra = Extra.copy(extra);
    }

    public static ClientReturnBuilder builder() {
        return ClientReturnBuilder.builder();
    }

    public ClientReturnBuilder toBuilder() {
        return ClientReturnBuilder.builder(this);
    }

    /** @param tariffCode tariff of the return */
    public static ClientReturn of(int tariffCode) {
        return builder().tariffCode(tariffCode).build();
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
