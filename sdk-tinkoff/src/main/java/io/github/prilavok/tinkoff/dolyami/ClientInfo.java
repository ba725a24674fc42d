package io.github.prilavok.tinkoff.dolyami;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who buys. Nothing of it is required, but the bank approves more of those whom it is told more of. In notifications it is
 * masked in part.
 *
 * @param firstName given name
 * @param lastName family name; an initial in notifications
 * @param middleName patronymic
 * @param birthdate day of birth
 * @param phone {@code +79993334444}. The bank takes any text, but shows the buyer "service unavailable" for a number of another form, so
 *     {@link CreateOrder} checks it
 * @param email address; with stars in notifications
 * @param extra members of the JSON that this record has no component for; sent as they are, or kept as received
 */
@Built
public record ClientInfo(
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String middleName,

        @JsonDeserialize(using = LenientDate.class) @Nullable
        LocalDate birthdate,

        @Nullable String phone,
        @Nullable String email,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public ClientInfo {
        extra = Extra.copy(extra);
    }

    public static ClientInfoBuilder builder() {
        return ClientInfoBuilder.builder();
    }

    /** The same with some of it changed. */
    public ClientInfoBuilder toBuilder() {
        return ClientInfoBuilder.builder(this);
    }

    @Override
    public String toString() {
        return DolyamiRedaction.of(this);
    }
}
