package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.log.Redaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which account's link to look at.
 *
 * @param requestKey the bank's name for the request
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record GetAddAccountQrState(
        String requestKey, @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public GetAddAccountQrState {
        Check.required("RequestKey", requestKey);
        extra = Extra.copy(extra);
    }

    public static GetAddAccountQrStateBuilder builder() {
        return GetAddAccountQrStateBuilder.builder();
    }

    public GetAddAccountQrStateBuilder toBuilder() {
        return GetAddAccountQrStateBuilder.builder(this);
    }

    public static GetAddAccountQrState of(String requestKey) {
        return builder().requestKey(requestKey).build();
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
