package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.log.Redaction;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A terminal's settings.
 *
 * @param paymethods the ways to pay
 * @param addCardScheme whether cards can be bound
 * @param tokenRequired whether requests have to be signed
 * @param initTokenRequired whether Init has to be signed
 * @param extra members of the JSON that this record has no component for; kept as received
 */
public record TerminalInfo(
        List<TerminalPayMethod> paymethods,
        @Nullable Boolean addCardScheme,
        @Nullable Boolean tokenRequired,
        @Nullable Boolean initTokenRequired,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public TerminalInfo {
        paymethods = List.copyOf(paymethods);
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
