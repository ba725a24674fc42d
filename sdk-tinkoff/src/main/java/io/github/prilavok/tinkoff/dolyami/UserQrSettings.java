package io.github.prilavok.tinkoff.dolyami;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A buyer's QR code that a till has scanned.
 *
 * @param ssoId the buyer
 * @param geo where the till is
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record UserQrSettings(
        UUID ssoId,
        @Nullable Geo geo,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public UserQrSettings {
        Check.required("user_qr_settings.sso_id", ssoId);
        extra = Extra.copy(extra);
    }

    public static UserQrSettingsBuilder builder() {
        return UserQrSettingsBuilder.builder();
    }

    /** The same with some of it changed. */
    public UserQrSettingsBuilder toBuilder() {
        return UserQrSettingsBuilder.builder(this);
    }

    @Override
    public String toString() {
        return DolyamiRedaction.of(this);
    }
}
