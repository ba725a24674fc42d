package io.github.prilavok.tinkoff.receipt;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.log.Redaction;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who the buyer is, where the law asks for it.
 *
 * @param birthdate the day of birth
 * @param citizenship the country's numeric OKSM code: {@code "643"}
 * @param documentCode the kind of identity document: 21, 22, 26, 27, 28, 31 to 38 or 40
 * @param documentData its series and number
 * @param address at most 256 characters
 * @param extra fields that this type does not have; they are sent as they are
 */
@Built
public record ClientInfo(
        @Nullable
        @JsonFormat(shape = JsonFormat.Shape.STRING, pattern = "dd.MM.yyyy")
        @JsonDeserialize(using = LenientDate.class)
        LocalDate birthdate,

        @Nullable String citizenship,
        @Nullable String documentCode,
        @Nullable String documentData,
        @Nullable String address,
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
        return Redaction.describe(this);
    }
}
