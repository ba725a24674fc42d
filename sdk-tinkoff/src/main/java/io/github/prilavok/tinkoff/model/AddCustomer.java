package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.log.Redaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A customer whose cards the bank keeps.
 *
 * @param customerKey the shop's name for the customer, 1 to 36 characters
 * @param email at most 64 characters
 * @param phone with the country's code
 * @param ip the customer's address, at most 40 characters
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record AddCustomer(
        String customerKey,
        @Nullable String email,
        @Nullable String phone,
        @JsonProperty("IP") @Nullable String ip,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public AddCustomer {
        Check.text("CustomerKey", customerKey, 36);
        Check.optionalText("Email", email, 64);
        Check.optionalText("IP", ip, 40);
        extra = Extra.copy(extra);
    }

    public static AddCustomerBuilder builder() {
        return AddCustomerBuilder.builder();
    }

    public AddCustomerBuilder toBuilder() {
        return AddCustomerBuilder.builder(this);
    }

    public static AddCustomer of(String customerKey) {
        return builder().customerKey(customerKey).build();
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
