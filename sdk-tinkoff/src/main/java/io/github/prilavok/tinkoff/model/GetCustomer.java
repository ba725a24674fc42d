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
 * Which customer to look at.
 *
 * @param customerKey the shop's name for the customer, 1 to 36 characters
 * @param ip the buyer's address
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record GetCustomer(
        String customerKey,
        @JsonProperty("IP") @Nullable String ip,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public GetCustomer {
        Check.text("CustomerKey", customerKey, 36);
        extra = Extra.copy(extra);
    }

    public static GetCustomerBuilder builder() {
        return GetCustomerBuilder.builder();
    }

    public GetCustomerBuilder toBuilder() {
        return GetCustomerBuilder.builder(this);
    }

    public static GetCustomer of(String customerKey) {
        return builder().customerKey(customerKey).build();
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
