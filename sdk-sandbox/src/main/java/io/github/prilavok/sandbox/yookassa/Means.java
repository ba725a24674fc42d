package io.github.prilavok.sandbox.yookassa;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * What a payer pays with.
 *
 * @param type YooKassa's name, or a name that YooKassa may invent tomorrow
 * @param card null if it is no card that the payer typed
 */
record Means(String type, @Nullable TestCard card) {
    static final SbpBank BANK = SbpBank.ALL.get(0);
    private static final String EXPIRY_YEAR = "2030";
    private static final String EXPIRY_MONTH = "12";

    static Means card(TestCard card) {
        return new Means("bank_card", card);
    }

    static Means of(String type) {
        return new Means(type, type.equals("bank_card") ? TestCard.MASTERCARD : null);
    }

    boolean threeDs() {
        return card != null && card.threeDs();
    }

    /** Why it does not pay; null if it does. */
    @Nullable
    Cancellation declined() {
        String reason = card == null ? null : card.reason();
        return card == null || reason == null ? null : new Cancellation(card.party(), reason);
    }

    String title() {
        return switch (type) {
            case "bank_card" -> card == null ? "Bank card" : "Bank card *" + last4(card);
            case "sbp" -> "SBP";
            case "yoo_money" -> "YooMoney wallet 410011758831136";
            case "sberbank" -> "SberPay";
            case "tinkoff_bank" -> "T-Pay";
            default -> type;
        };
    }

    /** What the answer tells of a method that has paid, beside the fields that all methods have. */
    void describe(ObjectNode method) {
        switch (type) {
            case "bank_card", "electronic_certificate" -> method.set("card", cardData(card));
            case "sberbank", "tinkoff_bank", "alfa_pay" -> method.set("card", shortCardData(card));
            case "sbp" ->
                method.put("sbp_operation_id", Ids.random().replace("-", ""))
                        .putObject("payer_bank_details")
                        .put("bank_id", BANK.id())
                        .put("bic", BANK.bic());
            case "yoo_money" -> method.put("account_number", "410011758831136");
            case "sber_loan" -> method.put("loan_option", "loan");
            default -> {
                if (!YooKassaShop.METHODS.contains(type)) {
                    method.putObject("details").put("level", 1);
                }
            }
        }
    }

    private static ObjectNode cardData(@Nullable TestCard card) {
        TestCard shown = card == null ? TestCard.MASTERCARD : card;
        ObjectNode data = shortCardData(shown);
        data.putObject("card_product").put("code", "E").put("name", "Debit");
        return data.put("issuer_country", "RU").put("issuer_name", "Sandbox Bank");
    }

    private static ObjectNode shortCardData(@Nullable TestCard card) {
        TestCard shown = card == null ? TestCard.MASTERCARD : card;
        return Wire.object()
                .put("first6", shown.number().substring(0, 6))
                .put("last4", last4(shown))
                .put("expiry_year", EXPIRY_YEAR)
                .put("expiry_month", EXPIRY_MONTH)
                .put("card_type", shown.type());
    }

    private static String last4(TestCard card) {
        return card.number().substring(12);
    }
}
