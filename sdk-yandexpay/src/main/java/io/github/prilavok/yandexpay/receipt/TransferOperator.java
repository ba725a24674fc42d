package io.github.prilavok.yandexpay.receipt;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yandexpay.internal.YandexPayRedaction;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The operator that transfers the money.
 *
 * @param inn the taxpayer's number
 * @param name the name
 * @param address the address
 * @param phones like {@code +79995554444}
 * @param extra members of the JSON that this record has no component for; kept, and sent as they are
 */
@Built
public record TransferOperator(
        @Nullable String inn,
        @Nullable String name,
        @Nullable String address,
        List<String> phones,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public TransferOperator {
        phones = List.copyOf(phones);
        extra = Extra.copy(extra);
    }

    public static TransferOperatorBuilder builder() {
        return TransferOperatorBuilder.builder();
    }

    /** The same with some of it changed. */
    public TransferOperatorBuilder toBuilder() {
        return TransferOperatorBuilder.builder(this);
    }

    @Override
    public String toString() {
        return YandexPayRedaction.describe(this);
    }
}
