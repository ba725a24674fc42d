package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.core.internal.json.Extra;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The prices and terms of all tariffs with services.
 *
 * @param tariffCodes all tariffs; see {@link #available()}
 * @param errors errors
 * @param warnings remarks
 * @param extra fields that this version of the client does not name, as they came
 */
public record TariffsWithServices(
        List<TariffWithServices> tariffCodes,
        List<CdekError> errors,
        List<CdekWarning> warnings,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public TariffsWithServices {
        tariffCodes = List.copyOf(tariffCodes);
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
        extra = Extra.copy(extra);
    }

    /** Those that can be had. */
    public List<TariffWithServices> available() {
        return tariffCodes.stream()
                .filter(t -> Boolean.TRUE.equals(t.available()) && t.result() != null)
                .toList();
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
