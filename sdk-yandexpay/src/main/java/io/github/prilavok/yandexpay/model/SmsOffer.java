package io.github.prilavok.yandexpay.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yandexpay.internal.YandexPayRedaction;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The link is sent to the buyer by SMS.
 *
 * @param phone {@code +} and digits
 * @param extra members of the JSON that this record has no component for; kept, and sent as they are
 */
@Built
public record SmsOffer(
        String phone, @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    private static final Pattern PHONE = Pattern.compile("\\+\\d+");

    public SmsOffer {
        Check.form("phone", Check.required("phone", phone), PHONE, "+ and digits");
        extra = Extra.copy(extra);
    }

    public static SmsOfferBuilder builder() {
        return SmsOfferBuilder.builder();
    }

    /** The same with some of it changed. */
    public SmsOfferBuilder toBuilder() {
        return SmsOfferBuilder.builder(this);
    }

    @Override
    public String toString() {
        return YandexPayRedaction.describe(this);
    }
}
