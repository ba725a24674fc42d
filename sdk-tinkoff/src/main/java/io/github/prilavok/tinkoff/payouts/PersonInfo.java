package io.github.prilavok.tinkoff.payouts;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A person.
 *
 * @param firstName first name
 * @param lastName last name
 * @param middleName patronymic
 * @param dateOfBirth as agreed with the bank
 * @param citizenship as agreed with the bank
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
@JsonNaming(PropertyNamingStrategies.LowerCamelCaseStrategy.class)
public record PersonInfo(
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String middleName,
        @Nullable String dateOfBirth,
        @Nullable String citizenship,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public PersonInfo {
        extra = Extra.copy(extra);
    }

    public static PersonInfoBuilder builder() {
        return PersonInfoBuilder.builder();
    }

    public PersonInfoBuilder toBuilder() {
        return PersonInfoBuilder.builder(this);
    }

    @Override
    public String toString() {
        return PayoutRedaction.of(this);
    }
}
