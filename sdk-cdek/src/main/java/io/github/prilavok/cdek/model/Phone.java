package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A phone.
 *
 * @param number in international form: {@code +79161234567}; answers may lack the plus sign
 * @param additional extension
 * @param extra fields that this version of the client does not name, as they came or as they shall be sent
 */
@Built
public record Phone(
        @Nullable String number,
        @Nullable String additional,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Phone {
        extra = Extra.copy(extra);
    }

    public static PhoneBuilder builder() {
        return PhoneBuilder.builder();
    }

    public PhoneBuilder toBuilder() {
        return PhoneBuilder.builder(this);
    }

    /** @param number in international form: {@code +79161234567} */
    public static Phone of(String number) {
        return new Phone(number, null, Map.of());
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
