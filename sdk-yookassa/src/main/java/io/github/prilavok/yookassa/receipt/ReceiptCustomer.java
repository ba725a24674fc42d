package io.github.prilavok.yookassa.receipt;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.Rules;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whom a receipt is for: an e-mail address or a phone at least. YooKassa's own receipts go by e-mail only.
 *
 * @param fullName of a person or firm, at most 256 characters; with the passport's data if there is no INN
 * @param inn 10 digits of a firm, 12 of a person
 * @param email at most 254 characters
 * @param phone 4 to 15 digits with the country's code and without a plus: 79000000000
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record ReceiptCustomer(
        @Nullable String fullName,
        @Nullable String inn,
        @Nullable String email,
        @Nullable String phone,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public ReceiptCustomer {
        Check.optionalText("receipt.customer.full_name", fullName, 256);
        Rules.inn("receipt.customer.inn", inn);
        Rules.email("receipt.customer.email", email);
        Rules.phone("receipt.customer.phone", phone);
        Check.that(
                email != null || phone != null || extra != null && !extra.isEmpty(),
                "receipt.customer has neither email nor phone; set one, YooKassa's own receipts need email");
        extra = Extra.copy(extra);
    }

    public static ReceiptCustomerBuilder builder() {
        return ReceiptCustomerBuilder.builder();
    }

    /** The same with some of it changed. */
    public ReceiptCustomerBuilder toBuilder() {
        return ReceiptCustomerBuilder.builder(this);
    }

    public static ReceiptCustomer email(String email) {
        return builder().email(email).build();
    }

    public static ReceiptCustomer phone(String phone) {
        return builder().phone(phone).build();
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
