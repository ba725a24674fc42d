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
 * The QR code at the till.
 *
 * @param token of the code
 * @param extra members of the JSON that this record has no component for; kept, and sent as they are
 */
@Built
public record QrData(
        String token, @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public QrData {
        Check.text("token", token, 2048);
        extra = Extra.copy(extra);
    }

    public static QrDataBuilder builder() {
        return QrDataBuilder.builder();
    }

    /** The same with some of it changed. */
    public QrDataBuilder toBuilder() {
        return QrDataBuilder.builder(this);
    }

    @Override
    public String toString() {
        return YandexPayRedaction.describe(this);
    }
}
