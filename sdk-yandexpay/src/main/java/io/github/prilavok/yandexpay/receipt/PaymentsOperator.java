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
 * The operator that accepts payments.
 *
 * @param phones like {@code +79995554444}
 * @param extra members of the JSON that this record has no component for; kept, and sent as they are
 */
@Built
public record PaymentsOperator(
        List<String> phones, @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public PaymentsOperator {
        phones = List.copyOf(phones);
        extra = Extra.copy(extra);
    }

    public static PaymentsOperatorBuilder builder() {
        return PaymentsOperatorBuilder.builder();
    }

    /** The same with some of it changed. */
    public PaymentsOperatorBuilder toBuilder() {
        return PaymentsOperatorBuilder.builder(this);
    }

    @Override
    public String toString() {
        return YandexPayRedaction.describe(this);
    }
}
