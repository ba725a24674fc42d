package io.github.prilavok.yookassa.payouts;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's data, by their id.
 *
 * @param id from {@link PersonalData#id()}
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
public record PersonalDataId(
        String id, @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public PersonalDataId {
        Check.text("personal_data[].id", id, PayoutRules.ID);
        extra = Extra.copy(extra);
    }

    public static PersonalDataId of(String id) {
        return new PersonalDataId(id, Map.of());
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
