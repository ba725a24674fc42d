package io.github.prilavok.sandbox.yookassa;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads receipts as strictly as the fiscal law wants them; what is wrong is a {@link Refusal#receipt(String)}. */
final class ReceiptCheck {
    private static final Set<String> SUBJECTS = Set.of(
            "commodity",
            "excise",
            "job",
            "service",
            "gambling_bet",
            "gambling_prize",
            "lottery",
            "lottery_prize",
            "intellectual_activity",
            "payment",
            "agent_commission",
            "property_right",
            "non_operating_gain",
            "insurance_premium",
            "sales_tax",
            "resort_fee",
            "composite",
            "another",
            "fine",
            "tax",
            "lien",
            "cost",
            "pension_insurance_without_payouts",
            "pension_insurance_with_payouts",
            "health_insurance_without_payouts",
            "health_insurance_with_payouts",
            "health_insurance",
            "casino",
            "agent_withdrawals",
            "non_marked_excise",
            "marked_excise",
            "marked",
            "non_marked");
    private static final Set<String> MODES = Set.of(
            "full_prepayment",
            "partial_prepayment",
            "advance",
            "full_payment",
            "partial_payment",
            "credit",
            "credit_payment");
    private static final Set<String> MEASURES = Set.of(
            "piece",
            "gram",
            "kilogram",
            "ton",
            "centimeter",
            "decimeter",
            "meter",
            "square_centimeter",
            "square_decimeter",
            "square_meter",
            "milliliter",
            "liter",
            "cubic_meter",
            "kilowatt_hour",
            "gigacalorie",
            "day",
            "hour",
            "minute",
            "second",
            "kilobyte",
            "megabyte",
            "gigabyte",
            "terabyte",
            "another");
    private static final Set<String> AGENTS = Set.of(
            "banking_payment_agent",
            "banking_payment_subagent",
            "payment_agent",
            "payment_subagent",
            "attorney",
            "commissioner",
            "agent");
    private static final Set<String> SETTLEMENTS = Set.of("cashless", "prepayment", "postpayment", "consideration");
    private static final Pattern FEDERAL_ID = Pattern.compile("0(0[1-9]|[1-6][0-9]|7[0-3])");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern EXCISE = Pattern.compile("[0-9]+[.][0-9]{2}");
    private static final Pattern PRODUCT_CODE = Pattern.compile("[0-9A-Fa-f]{2}( [0-9A-Fa-f]{2}){0,31}");
    private static final Pattern MARK_MODE = Pattern.compile("0");
    private static final BigDecimal LARGEST_QUANTITY = new BigDecimal("99999.999");
    private static final List<String> MARK_CODES = List.of(
            "mark_code_raw",
            "unknown",
            "ean_8",
            "ean_13",
            "itf_14",
            "gs_10",
            "gs_1m",
            "short",
            "fur",
            "egais_20",
            "egais_30");

    private final YooKassaShop shop;

    ReceiptCheck(YooKassaShop shop) {
        this.shop = shop;
    }

    /**
     * Checks the receipt of a payment, capture or refund.
     *
     * @param total what its lines must add up to
     * @param wanted whether it must be there if the shop has receipts turned on
     */
    void check(@Nullable Fields receipt, BigDecimal total, boolean wanted) {
        if (receipt == null) {
            if (wanted && shop.fiscal()) {
                throw Refusal.receipt("receipt");
            }
            return;
        }
        BigDecimal sum = illegal("receipt", () -> {
            customer(receipt.object("customer"), false);
            common(receipt);
            return items(receipt, false);
        });
        if (sum.compareTo(total) != 0) {
            throw Refusal.receipt("receipt.items");
        }
    }

    /** Checks the body of POST /receipts. */
    void checkLater(Fields receipt) {
        if (!receipt.flag("send")) {
            throw receipt.wrong("send");
        }
        customer(receipt.requiredObject("customer"), true);
        common(receipt);
        BigDecimal sum = items(receipt, true);
        Fields props = receipt.object("additional_user_props");
        if (props != null) {
            props.requiredText("name", 1, 64);
            props.requiredText("value", 1, 234);
        }
        List<Fields> settlements = receipt.list("settlements", 1, 100);
        receipt.require("settlements");
        BigDecimal settled = BigDecimal.ZERO;
        for (Fields settlement : settlements) {
            settlement.requiredOneOf("type", SETTLEMENTS);
            settled = settled.add(settlement.requiredMoney("amount"));
        }
        if (settled.compareTo(sum) != 0) {
            throw Refusal.receipt("settlements");
        }
    }

    private interface Check {
        BigDecimal run();
    }

    /** Inside of another request every fault of the receipt is told in the same words. */
    private static BigDecimal illegal(String name, Check check) {
        try {
            return check.run();
        } catch (Refusal refusal) {
            String parameter = refusal.body() == null
                    ? name
                    : refusal.body().path("parameter").asText(name);
            throw Refusal.receipt(parameter);
        }
    }

    private void customer(@Nullable Fields customer, boolean required) {
        if (customer == null) {
            if (required || shop.fiscal()) {
                throw Refusal.receipt("receipt.customer");
            }
            return;
        }
        customer.text("full_name", 1, 256);
        customer.matching("inn", Fields.INN);
        String email = customer.email("email");
        String phone = customer.matching("phone", Fields.PHONE);
        if (email == null && (phone == null || shop.ownReceipts())) {
            throw customer.missing("email");
        }
    }

    private static void common(Fields receipt) {
        receipt.flag("internet");
        receipt.integer("tax_system_code", 1, 6);
        receipt.integer("timezone", 1, 11);
        industry(receipt, "receipt_industry_details");
        Fields operational = receipt.object("receipt_operational_details");
        if (operational != null) {
            operational.requiredInteger("operation_id", 0, 255);
            operational.requiredText("value", 1, 64);
            operational.require("created_at");
            operational.time("created_at");
        }
    }

    private static void industry(Fields fields, String name) {
        for (Fields detail : fields.list(name, 0, 100)) {
            detail.requiredMatching("federal_id", FEDERAL_ID);
            detail.requiredDate("document_date");
            detail.requiredText("document_number", 1, 32);
            detail.requiredText("value", 1, 256);
        }
    }

    private BigDecimal items(Fields receipt, boolean later) {
        receipt.require("items");
        BigDecimal sum = BigDecimal.ZERO;
        for (Fields item : receipt.list("items", 1, shop.ownReceipts() ? 80 : 100)) {
            sum = sum.add(item(item, later));
        }
        return sum;
    }

    private BigDecimal item(Fields item, boolean later) {
        item.requiredText("description", 1, 128);
        item.requiredInteger("vat_code", 1, 12);
        item.oneOf("measure", MEASURES);
        item.oneOf("payment_subject", SUBJECTS);
        item.oneOf("payment_mode", MODES);
        item.matching("country_of_origin_code", COUNTRY);
        item.text("customs_declaration_number", 1, 32);
        item.matching("excise", EXCISE);
        item.matching("product_code", PRODUCT_CODE);
        item.integer("planned_status", 1, 6);
        item.matching("mark_mode", MARK_MODE);
        industry(item, "payment_subject_industry_details");
        if (shop.ownReceipts()) {
            item.require("measure");
        }
        marking(item);
        if (later) {
            item.text("additional_payment_subject_props", 1, 64);
            item.oneOf("agent_type", AGENTS);
            Fields supplier = item.object("supplier");
            if (supplier != null) {
                supplier.matching("phone", Fields.PHONE);
                supplier.matching("inn", Fields.INN);
            }
        }
        BigDecimal quantity = item.number("quantity");
        if (quantity == null) {
            throw item.missing("quantity");
        }
        boolean tooFine = quantity.stripTrailingZeros().scale() > 3;
        if (quantity.signum() <= 0 || quantity.compareTo(LARGEST_QUANTITY) > 0 || tooFine) {
            throw item.wrong("quantity");
        }
        return item.requiredMoney("amount").multiply(quantity);
    }

    private static void marking(Fields item) {
        Fields quantity = item.object("mark_quantity");
        if (quantity != null) {
            int denominator = quantity.requiredInteger("denominator", 1, Integer.MAX_VALUE);
            quantity.requiredInteger("numerator", 1, denominator);
        }
        Fields code = item.object("mark_code_info");
        if (code != null && MARK_CODES.stream().noneMatch(code::has)) {
            throw item.wrong("mark_code_info");
        }
    }
}
