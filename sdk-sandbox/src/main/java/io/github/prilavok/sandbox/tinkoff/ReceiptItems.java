package io.github.prilavok.sandbox.tinkoff;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;

/** What the bank checks in one item of a receipt. */
final class ReceiptItems {
    private static final Set<String> TAXES = Set.of(
            "none", "vat0", "vat5", "vat7", "vat10", "vat20", "vat22", "vat105", "vat107", "vat110", "vat120",
            "vat122");
    private static final Set<String> METHODS = Set.of(
            "full_prepayment", "prepayment", "advance", "full_payment", "partial_payment", "credit", "credit_payment");
    private static final Set<String> COMMON_OBJECTS = Set.of(
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
            "another");
    private static final Set<String> OBJECTS_105 = with(COMMON_OBJECTS, "composite");
    private static final Set<String> OBJECTS_12 = with(
            COMMON_OBJECTS,
            "contribution",
            "property_rights",
            "unrealization",
            "tax_reduction",
            "trade_fee",
            "resort_tax",
            "pledge",
            "income_decrease",
            "ie_pension_insurance_without_payments",
            "ie_pension_insurance_with_payments",
            "ie_medical_insurance_without_payments",
            "ie_medical_insurance_with_payments",
            "social_insurance",
            "casino_chips",
            "agent_payment",
            "excisable_goods_without_marking_code",
            "excisable_goods_with_marking_code",
            "goods_without_marking_code",
            "goods_with_marking_code");
    private static final Set<String> AGENT_SIGNS = Set.of(
            "bank_paying_agent",
            "bank_paying_subagent",
            "paying_agent",
            "paying_subagent",
            "attorney",
            "commission_agent",
            "another");
    private static final Set<String> MARK_TYPES = Set.of(
            "UNKNOWN", "EAN8", "EAN13", "ITF14", "GS10", "GS1M", "SHORT", "FUR", "EGAIS20", "EGAIS30", "RAWCODE");

    private ReceiptItems() {}

    static void check(JsonNode item, boolean ffd12) {
        String name = item.path("Name").asText("");
        if (name.isEmpty()) {
            throw Refusal.empty("Receipt.Items.Name");
        }
        if (name.length() > 128) {
            throw Refusal.text("Поле Receipt.Items.Name не должно быть длиннее 128 символов.");
        }
        long price = Receipts.kopecks(item.path("Price"), "Receipt.Items.Price");
        long amount = Receipts.kopecks(item.path("Amount"), "Receipt.Items.Amount");
        BigDecimal quantity = quantity(item);
        BigDecimal off = BigDecimal.valueOf(price).multiply(quantity).subtract(BigDecimal.valueOf(amount));
        if (off.abs().compareTo(BigDecimal.ONE) >= 0) {
            throw Refusal.text("Сумма позиции чека не равна произведению цены и количества.");
        }
        Receipts.word(item, "Tax", TAXES, true);
        Receipts.word(item, "PaymentMethod", METHODS, ffd12);
        Receipts.word(item, "PaymentObject", ffd12 ? OBJECTS_12 : OBJECTS_105, ffd12);
        if (item.path("Ean13").asText("").length() > 300) {
            throw Refusal.of("258", "Неверный формат Ean13.");
        }
        if (ffd12) {
            marking(item, quantity);
        }
        agent(item);
    }

    private static BigDecimal quantity(JsonNode item) {
        if (!item.hasNonNull("Quantity")) {
            throw Refusal.empty("Receipt.Items.Quantity");
        }
        BigDecimal quantity = Receipts.decimal(item.path("Quantity"), "Receipt.Items.Quantity");
        String digits = quantity.stripTrailingZeros().toPlainString();
        int point = digits.indexOf('.');
        int whole = point < 0 ? digits.length() : point;
        int fraction = point < 0 ? 0 : digits.length() - point - 1;
        if (quantity.signum() <= 0 || whole > 5 || fraction > 3 || digits.length() > 8) {
            throw Refusal.of("310", "Неверное количество знаков в Receipt.Items.Quantity.");
        }
        return quantity;
    }

    private static void marking(JsonNode item, BigDecimal quantity) {
        if (item.path("MeasurementUnit").asText("").isEmpty()) {
            throw Refusal.empty("Receipt.Items.MeasurementUnit");
        }
        if (item.hasNonNull("MarkProcessingMode")
                && !item.path("MarkProcessingMode").asText().equals("0")) {
            throw Refusal.of("385", "Неверное значение MarkProcessingMode.");
        }
        JsonNode code = item.path("MarkCode");
        if (code.isObject()) {
            String type = code.path("MarkCodeType").asText("");
            String value = code.path("Value").asText("");
            if (!MARK_TYPES.contains(type)
                    || value.isEmpty()
                    || value.length() > 223
                    || quantity.compareTo(BigDecimal.ONE) != 0) {
                throw Refusal.of("385", "Неверный MarkCode.");
            }
        }
        JsonNode piece = item.path("MarkQuantity");
        if (piece.isObject()
                && piece.path("Numerator").asLong() >= piece.path("Denominator").asLong()) {
            throw Refusal.of("386", "Неверный MarkQuantity.");
        }
    }

    private static void agent(JsonNode item) {
        JsonNode agent = item.path("AgentData");
        if (!agent.isObject()) {
            return;
        }
        String sign = agent.path("AgentSign").asText("");
        if (sign.isEmpty()) {
            throw Refusal.of("318", "Поле AgentSign не должно быть пустым.");
        }
        if (!AGENT_SIGNS.contains(sign)) {
            throw Refusal.of("317", "Неверное значение AgentSign.");
        }
        for (String phones : new String[] {"Phones", "ReceiverPhones", "TransferPhones"}) {
            phones(agent.path(phones));
        }
        if (sign.startsWith("bank_")) {
            for (String field : new String[] {"OperationName", "OperatorName", "OperatorAddress", "OperatorInn"}) {
                if (agent.path(field).asText("").isEmpty()) {
                    throw Refusal.empty("Receipt.Items.AgentData." + field);
                }
            }
        }
        JsonNode supplier = item.path("SupplierInfo");
        if (!supplier.isObject()) {
            throw Refusal.of("319", "Поле SupplierInfo не должно быть пустым.");
        }
        int inn = supplier.path("Inn").asText("").length();
        if (inn < 10 || inn > 12) {
            throw Refusal.of("320", "Поле SupplierInfo.Inn не должно быть пустым.");
        }
        phones(supplier.path("Phones"));
    }

    private static void phones(JsonNode phones) {
        for (JsonNode phone : phones) {
            if (phone.asText().length() > 19) {
                throw Refusal.of("316", "Телефон не должен быть длиннее 19 символов.");
            }
        }
    }

    private static Set<String> with(Set<String> common, String... more) {
        Set<String> all = new HashSet<>(common);
        all.addAll(Set.of(more));
        return Set.copyOf(all);
    }
}
