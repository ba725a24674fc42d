package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.log.Redaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The QR code of the shop itself. The bank has taken it out of its documents.
 *
 * @param dataType the link if absent
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record GetStaticQr(
        @Nullable OpenEnum<QrDataType> dataType,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public GetStaticQr {
        extra = Extra.copy(extra);
    }

    public static GetStaticQrBuilder builder() {
        return GetStaticQrBuilder.builder();
    }

    public GetStaticQrBuilder toBuilder() {
        return GetStaticQrBuilder.builder(this);
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
