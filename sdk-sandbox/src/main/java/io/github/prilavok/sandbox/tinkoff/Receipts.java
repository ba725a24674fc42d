package io.github.prilavok.sandbox.tinkoff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Set;

/** What the bank checks in a receipt (54-FZ) before it takes the request. */
final class Receipts {
    private static final Set<String> TAXATIONS =
            Set.of("osn", "usn_income", "usn_income_outcome", "esn", "patent", "envd");
    private static final Set<String> PAYMENT_KINDS =
            Set.of("Electronic", "Cash", "AdvancePayment", "Credit", "Provision");
    private static final int MOST_ITEMS = 100;
    private static final long HIGHEST_PAYMENT = 99_999_999_999_999L;

    private Receipts() {}

    /**
     * Checks a whole receipt.
     *
     * @param amount the kopecks that are paid, or returned, electronically
     */
    static void check(ObjectNode receipt, long amount) {
        checkParts(receipt);
        long items = items(receipt);
        JsonNode payments = receipt.path("Payments");
        if (payments.isMissingNode() || payments.isNull()) {
            if (items != amount) {
                throw Refusal.of("308");
            }
            return;
        }
        if (payments(payments) != items) {
            throw Refusal.of("308");
        }
        if (payments.path("Electronic").asLong() != amount) {
            throw Refusal.of("334");
        }
    }

    /** Checks a closing receipt: its sum is the parent's, in whatever kinds. */
    static void checkClosing(ObjectNode receipt, long amount) {
        checkParts(receipt);
        long items = items(receipt);
        JsonNode payments = receipt.path("Payments");
        if (payments.isObject() && payments(payments) != items) {
            throw Refusal.of("308");
        }
        if (items > amount) {
            throw Refusal.of("334");
        }
    }

    private static void checkParts(ObjectNode receipt) {
        String ffd = receipt.path("FfdVersion").asText("1.05");
        if (!ffd.equals("1.05") && !ffd.equals("1.2")) {
            throw Refusal.text("Поле Receipt.FfdVersion содержит недопустимое значение.");
        }
        String email = receipt.path("Email").asText("");
        String phone = receipt.path("Phone").asText("");
        if (email.isEmpty() && phone.isEmpty()) {
            throw Refusal.of("329");
        }
        if (email.length() > 64) {
            throw Refusal.of("226", "Поле Receipt.Email не должно быть длиннее 64 символов.");
        }
        Fields.checkEmail(email.isEmpty() ? null : email);
        Fields.checkPhone(phone.isEmpty() ? null : phone);
        word(receipt, "Taxation", TAXATIONS, true);
        if (receipt.has("AgentData") || receipt.has("SupplierInfo")) {
            throw Refusal.of("383", "AgentData и SupplierInfo передаются в позициях чека.");
        }
        JsonNode items = receipt.path("Items");
        if (!items.isArray() || items.isEmpty() || items.size() > MOST_ITEMS) {
            throw Refusal.of("321", "В чеке должно быть от 1 до " + MOST_ITEMS + " позиций.");
        }
        for (JsonNode item : items) {
            ReceiptItems.check(item, ffd.equals("1.2"));
        }
    }

    private static long items(ObjectNode receipt) {
        long sum = 0;
        for (JsonNode item : receipt.path("Items")) {
            sum += item.path("Amount").asLong();
        }
        return sum;
    }

    private static long payments(JsonNode payments) {
        if (!payments.isObject() || !payments.hasNonNull("Electronic")) {
            throw Refusal.empty("Receipt.Payments.Electronic");
        }
        long sum = 0;
        for (String kind : PAYMENT_KINDS) {
            JsonNode value = payments.path(kind);
            if (!value.isMissingNode() && !value.isNull()) {
                long kopecks = kopecks(value, "Receipt.Payments." + kind);
                if (kopecks > HIGHEST_PAYMENT) {
                    throw Refusal.of("326", "Неверная сумма в Receipt.Payments." + kind + ".");
                }
                sum += kopecks;
            }
        }
        return sum;
    }

    static long kopecks(JsonNode value, String field) {
        if (value.isMissingNode() || value.isNull()) {
            throw Refusal.empty(field);
        }
        if (!value.isIntegralNumber() || !value.canConvertToLong() || value.asLong() < 0) {
            throw Refusal.of("240", "Поле " + field + " должно быть целым числом копеек.");
        }
        return value.asLong();
    }

    static String word(JsonNode parent, String field, Set<String> words, boolean required) {
        String value = parent.path(field).asText("");
        if (value.isEmpty() && !required) {
            return value;
        }
        if (value.isEmpty()) {
            throw Refusal.empty("Receipt." + field);
        }
        if (!words.contains(value)) {
            throw Refusal.text("Поле Receipt." + field + " содержит недопустимое значение.");
        }
        return value;
    }

    static BigDecimal decimal(JsonNode value, String field) {
        if (!value.isNumber()) {
            throw Refusal.of("310", "Поле " + field + " числовое.");
        }
        return value.decimalValue();
    }
}
