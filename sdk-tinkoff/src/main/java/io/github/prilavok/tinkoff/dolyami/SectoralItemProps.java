package io.github.prilavok.tinkoff.dolyami;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A property of a line that the law of the shop's industry asks for.
 *
 * @param federalId the id of the federal authority, 001 to 072; required
 * @param date the day of the founding document; required
 * @param number the number of the founding document; required
 * @param value what the industry asks for; required
 * @param extra members of the JSON that this record has no component for; sent as they are, or kept as received
 */
@Built
public record SectoralItemProps(
        @JsonAlias("federalId") @Nullable String federalId,

        @JsonFormat(shape = JsonFormat.Shape.STRING, pattern = "dd.MM.yyyy")
        @JsonDeserialize(using = LenientDate.class)
        @Nullable
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
        return DolyamiRedaction.of(this);
    }
}
