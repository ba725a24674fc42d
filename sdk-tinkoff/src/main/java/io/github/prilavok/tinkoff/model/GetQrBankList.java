package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.log.Redaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which banks' apps a payer can choose from.
 *
 * @param scenarioType a payment if absent
 * @param device where the payer is
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record GetQrBankList(
        @Nullable OpenEnum<QrScenario> scenarioType,
        QrDevice device,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public GetQrBankList {
        Check.required("Device", device);
        extra = Extra.copy(extra);
    }

    public static GetQrBankListBuilder builder() {
        return GetQrBankListBuilder.builder();
    }

    public GetQrBankListBuilder toBuilder() {
        return GetQrBankListBuilder.builder(this);
    }

    public static GetQrBankList of(QrDevice device) {
        return builder().device(device).build();
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
