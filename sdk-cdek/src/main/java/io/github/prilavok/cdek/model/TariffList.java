package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.core.internal.json.Extra;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The prices and terms of all tariffs that go there.
 *
 * @param tariffCodes tariffs; the test environment sometimes has none
 * @param errors errors
 * @param warnings remarks
 * @param extra fields that this version of the client does not name, as they came
 */
public record TariffList(
        List<TariffListEntry> tariffCodes,
        List<CdekError> errors,
        List<CdekWarning> warnings,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public TariffList {
        tariffCodes = List.copyOf(tariffCodes);
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
