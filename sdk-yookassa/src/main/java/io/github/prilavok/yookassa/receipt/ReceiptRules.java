package io.github.prilavok.yookassa.receipt;

import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Check;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What YooKassa demands of receipts, checked before anything is sent. */
final class ReceiptRules {
    private static final BigDecimal MAX_QUANTITY = new BigDecimal("99999.999");
    private static final int MAX_QUANTITY_DECIMALS = 3;

    private ReceiptRules() {}

    static void common(
            String of,
            @Nullable OpenEnum<TaxSystem> taxSystemCode,
            @Nullable Integer timezone,
            List<IndustryDetails> industryDetails,
            @Nullable OperationalDetails operationalDetails) {
        String prefix = of.isEmpty() ? "" : of + '.';
        Check.that(
                taxSystemCode == null || !taxSystemCode.wire().isEmpty(),
                prefix + "tax_system_code is empty; set it or leave it out");
        Check.range(prefix + "timezone", timezone, 1, 11);
        industry(prefix + "receipt_industry_details", industryDetails);
        if (operationalDetails != null) {
            operationalDetails.check(prefix + "receipt_operational_details");
        }
    }

    static void industry(String field, List<IndustryDetails> details) {
        details.forEach(one -> one.check(field + "[]"));
    }

    static void mark(String prefix, @Nullable MarkQuantity quantity, @Nullable MarkCodeInfo code) {
        if (quantity != null) {
            int numerator = Check.required(prefix + "mark_quantity.numerator", quantity.numerator());
            int denominator = Check.required(prefix + "mark_quantity.denominator", quantity.denominator());
            Check.that(
                    numerator >= 1 && numerator <= denominator,
                    prefix + "mark_quantity.numerator must be from 1 to the denominator");
        }
        if (code != null) {
            code.check(prefix + "mark_code_info");
        }
    }

    static void text(String field, @Nullable String value, int max) {
        Check.text(field, value, max);
    }

    static void length(String field, @Nullable String value, int min, int max) {
        Check.that(
                value == null || value.length() >= min && value.length() <= max,
                field + " must have " + (min == max ? min : min + " to " + max) + " characters");
    }

    static void form(String field, @Nullable String value, String form, String inWords) {
        Check.form(field, value, Pattern.compile(form), inWords);
    }

    static void quantity(String field, @Nullable BigDecimal quantity) {
        BigDecimal value = Check.required(field, quantity);
        Check.that(value.signum() > 0, field + " must be more than zero");
        Check.that(
                value.compareTo(MAX_QUANTITY) <= 0 && value.stripTrailingZeros().scale() <= MAX_QUANTITY_DECIMALS,
                field + " must be at most 99999.999, with at most 3 decimals; use a smaller or larger unit");
    }

    static Money total(List<ReceiptItem> items) {
        Money total = Money.ofMinor(0, items.get(0).amount().currency());
        for (ReceiptItem item : items) {
            total = total.plus(item.amount().times(item.quantity(), RoundingMode.HALF_UP));
        }
        return total;
    }

    /**
     * Lines of whole quantities have to sum exactly. Where a line of 0.333 kg is no whole number of kopecks, the docs do
     * not say who rounds when: then a kopeck for each such line is let pass, and YooKassa decides.
     */
    static void checkTotal(String field, List<ReceiptItem> items, Money amount) {
        long rounded = items.stream().filter(ReceiptRules::inexact).count();
        long off = Math.abs(total(items).minus(amount).minor());
        Check.that(
                off <= rounded,
                field + " sum to " + total(items) + " (amount is the price of one unit, times quantity), and not to the"
                        + " amount " + amount + "; spread discounts over the lines");
    }

    private static boolean inexact(ReceiptItem item) {
        BigDecimal exact = item.amount().amount().multiply(item.quantity());
        return exact.stripTrailingZeros().scale() > item.amount().amount().scale();
    }
}
