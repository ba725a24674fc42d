package io.github.prilavok.tinkoff.dolyami;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A QR code at a till.
 *
 * @param qrId the code
 * @param expiryDelay how long it is good for, in seconds; 3600 unless set
 * @param geo where the till is
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record QrSettings(
        String qrId,
        @Nullable Integer expiryDelay,
        @Nullable Geo geo,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public QrSettings {
        Check.required("qr_settings.qr_id", qrId);
        extra = Extra.copy(extra);
    }

    public static QrSettingsBuilder builder() {
        return QrSettingsBuilder.builder();
    }

    /** The same with some of it changed. */
    public QrSettingsBuilder toBuilder() {
        return QrSettingsBuilder.builder(this);
    }

    @Override
    public String toString() {
        return DolyamiRedaction.of(this);
    }
}
