package io.github.prilavok.yandexpay.receipt;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yandexpay.internal.YandexPayRedaction;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the cash register prints of a line (54-FZ). Receipts are made only if the cash register is switched on in the
 * console; then every line needs one, and the order needs {@code fiscalContact}.
 *
 * @param tax the VAT rate; required
 * @param title the name on the receipt; the line's own if absent
 * @param measure the unit of the quantity
 * @param paymentMethodType what is paid and when
 * @param paymentSubjectType what is sold
 * @param excise the excise within the price
 * @param productCode the marking code: 1 to 32 bytes in Base64
 * @param markQuantity of a part of a marked pack
 * @param supplier whose goods they are
 * @param agent on whose behalf they are sold
 * @param extra members of the JSON that this record has no component for; kept, and sent as they are
 */
@Built
public record Receipt(
        @Nullable OpenEnum<Tax> tax,
        @Nullable String title,
        @Nullable OpenEnum<Measure> measure,
        @Nullable OpenEnum<PaymentMethodType> paymentMethodType,
        @Nullable OpenEnum<PaymentSubjectType> paymentSubjectType,
        @Nullable Money excise,
        @Nullable String productCode,
        @Nullable MarkQuantity markQuantity,
        @Nullable Supplier supplier,
        @Nullable Agent agent,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    private static final int MAX_CODE = 32;
    private static final int MAX_TEXT = 2048;
    private static final Pattern PHONE = Pattern.compile("\\+\\d{1,2047}");

    public Receipt {
        extra = Extra.copy(extra);
    }

    public static ReceiptBuilder builder() {
        return ReceiptBuilder.builder();
    }

    /** The same with some of it changed. */
    public ReceiptBuilder toBuilder() {
        return ReceiptBuilder.builder(this);
    }

    /** A line's receipt: its rate and what is sold. */
    public static Receipt of(OpenEnum<Tax> tax, OpenEnum<PaymentSubjectType> subject) {
        return builder().tax(tax).paymentSubjectType(subject).build();
    }

    /**
     * Checks what has to hold before it is sent.
     *
     * @throws IllegalArgumentException if a field is missing or has not its form
     */
    public void check() {
        Check.required("tax", tax);
        Check.optionalText("receipt.title", title, MAX_TEXT);
        Check.that(excise == null || !excise.isNegative(), "excise must not be negative");
        if (supplier != null) {
            Check.optionalText("supplier.inn", supplier.inn(), MAX_TEXT);
            Check.optionalText("supplier.name", supplier.name(), MAX_TEXT);
            phones("supplier.phones", supplier.phones());
        }
        if (agent != null) {
            check(agent);
        }
        if (productCode != null) {
            Check.that(isCode(productCode), "productCode must be Base64 of 1 to 32 bytes");
        }
    }

    private static void check(Agent agent) {
        Check.required("agentType", agent.agentType());
        Check.optionalText("agent.operation", agent.operation(), MAX_TEXT);
        phones("agent.phones", agent.phones());
        if (agent.paymentsOperator() != null) {
            phones("paymentsOperator.phones", agent.paymentsOperator().phones());
        }
        TransferOperator transfer = agent.transferOperator();
        if (transfer != null) {
            Check.optionalText("transferOperator.inn", transfer.inn(), MAX_TEXT);
            Check.optionalText("transferOperator.name", transfer.name(), MAX_TEXT);
            Check.optionalText("transferOperator.address", transfer.address(), MAX_TEXT);
            phones("transferOperator.phones", transfer.phones());
        }
    }

    private static void phones(String field, List<String> phones) {
        phones.forEach(phone -> Check.form(field, phone, PHONE, "+ and digits"));
    }

    private static boolean isCode(String text) {
        try {
            int length = Base64.getDecoder().decode(text).length;
            return length >= 1 && length <= MAX_CODE;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return YandexPayRedaction.describe(this);
    }
}
