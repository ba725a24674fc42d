package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lets held money go.
 *
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
public record CancelPayment(@JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CancelPayment {
        extra = Extra.copy(extra);
    }

    /** That is all there is to say. */
    public static CancelPayment whole() {
        return new CancelPayment(Map.of());
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
