package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.log.Redaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the customer says was held on the card that is being bound.
 *
 * @param requestKey the bank's name for the request
 * @param amount what was held
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record SubmitRandomAmount(
        String requestKey,
        Money amount,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public SubmitRandomAmount {
        Check.required("RequestKey", requestKey);
        Check.positive("Amount", amount);
        extra = Extra.copy(extra);
    }

    public static SubmitRandomAmountBuilder builder() {
        return SubmitRandomAmountBuilder.builder();
    }

    public SubmitRandomAmountBuilder toBuilder() {
        return SubmitRandomAmountBuilder.builder(this);
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
