package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.Extra;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the recipient paid, by means.
 *
 * @param type means
 * @param sum sum
 * @param extra fields that this version of the client does not name, as they came
 */
public record PaymentInfo(
        @Nullable OpenEnum<PaymentType> type,
        @Nullable BigDecimal sum,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public PaymentInfo {
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
