package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.log.Redaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the payer is.
 *
 * @param type desktop or mobile
 * @param os the operating system
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
public record QrDevice(
        OpenEnum<QrDeviceType> type,
        @Nullable String os,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public QrDevice {
        Check.required("Device.Type", type);
        extra = Extra.copy(extra);
    }

    public static QrDevice of(OpenEnum<QrDeviceType> type) {
        return new QrDevice(type, null, Map.of());
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
