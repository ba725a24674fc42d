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
 * A property that the law of the shop's industry asks for, of a line or of the whole receipt.
 *
 * @param federalId the id of the federal authority, 3 characters
 * @param date the day of the founding document
 * @param number the number of the founding document
 * @param value what the industry asks for
 * @param extra fields that this type does not have; they are sent as they are
 */
@Built
public record SectoralItemProps(
        @Nullable String federalId,

        @Nullable
        @JsonFormat(shape = JsonFormat.Shape.STRING, pattern = "dd.MM.yyyy")
        @JsonDeserialize(using = LenientDate.class)
        LocalDate date,

        @Nullable String number,
        @Nullable String value,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public SectoralItemProps {
        extra = Extra.copy(extra);
    }

    public static SectoralItemPropsBuilder builder() {
        return SectoralItemPropsBuilder.builder();
    }

    /** The same with some of it changed. */
    public SectoralItemPropsBuilder toBuilder() {
        return SectoralItemPropsBuilder.builder(this);
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
