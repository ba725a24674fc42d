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
 * A universal QR code.
 *
 * @param uniQrId its id
 * @param extra members of the JSON that this record has no component for; kept, and sent as they are
 */
@Built
public record UniqrMetadata(
        String uniQrId, @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public UniqrMetadata {
        Check.text("uniQrId", uniQrId, 2048);
        extra = Extra.copy(extra);
    }

    public static UniqrMetadataBuilder builder() {
        return UniqrMetadataBuilder.builder();
    }

    /** The same with some of it changed. */
    public UniqrMetadataBuilder toBuilder() {
        return UniqrMetadataBuilder.builder(this);
    }

    @Override
    public String toString() {
        return YandexPayRedaction.describe(this);
    }
}
