package io.github.prilavok.tinkoff.dolyami;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An instalment plan of another length than four parts.
 *
 * @param term the number of parts
 * @param loanNumber the bank's number of the loan
 * @param extra members of the JSON that this record has no component for; kept as received
 */
@Built
public record InstallmentInfo(
        @Nullable Integer term,
        @Nullable String loanNumber,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public InstallmentInfo {
        extra = Extra.copy(extra);
    }

    public static InstallmentInfoBuilder builder() {
        return InstallmentInfoBuilder.builder();
    }

    /** The same with some of it changed. */
    public InstallmentInfoBuilder toBuilder() {
        return InstallmentInfoBuilder.builder(this);
    }

    @Override
    public String toString() {
        return DolyamiRedaction.of(this);
    }
}
