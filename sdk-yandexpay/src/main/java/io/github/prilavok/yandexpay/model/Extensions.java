package io.github.prilavok.yandexpay.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yandexpay.internal.YandexPayRedaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * For sales at a till.
 *
 * @param billingReport where it belongs in the reports
 * @param qrData the QR code at the till
 * @param smsOffer who gets the link by SMS
 * @param extra members of the JSON that this record has no component for; kept, and sent as they are
 */
@Built
public record Extensions(
        @Nullable BillingReport billingReport,
        @Nullable QrData qrData,
        @Nullable SmsOffer smsOffer,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Extensions {
        extra = Extra.copy(extra);
    }

    public static ExtensionsBuilder builder() {
        return ExtensionsBuilder.builder();
    }

    /** The same with some of it changed. */
    public ExtensionsBuilder toBuilder() {
        return ExtensionsBuilder.builder(this);
    }

    @Override
    public String toString() {
        return YandexPayRedaction.describe(this);
    }
}
