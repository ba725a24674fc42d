package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.log.Redaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A way to pay that a terminal offers.
 *
 * @param payMethod which
 * @param params the method's own settings
 * @param extra members of the JSON that this record has no component for; kept as received
 */
public record TerminalPayMethod(
        @Nullable OpenEnum<PayMethod> payMethod,
        Map<String, @Nullable Object> params,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public TerminalPayMethod {
        params = Extra.copy(params);
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
