package io.github.prilavok.shop.marketplace;

import io.github.prilavok.core.Money;
import io.github.prilavok.yookassa.payouts.CreatePayout;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a payout goes, as it stands in a payout request: YooKassa's own {@code payout_destination_data} of a wallet or of SBP, or
 * {@code {"payment_method_id": …}}. Card numbers have no business in this database.
 */
final class PayoutDestinations {
    private static final JsonMapper JSON = JsonMapper.shared();

    private PayoutDestinations() {}

    /** To a method that the user has saved. */
    static String saved(String methodId) {
        return JSON.writeValueAsString(Map.of("payment_method_id", methodId));
    }

    /** @throws IllegalArgumentException if it is none of these */
    static CreatePayout to(String destination, Money amount) {
        JsonNode fields;
        try {
            fields = JSON.readTree(destination);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("the destination is no JSON", e);
        }
        if (fields.has("payment_method_id")) {
            return CreatePayout.toSaved(amount, text(fields, "payment_method_id"));
        }
        return switch (text(fields, "type")) {
            case "yoo_money" -> CreatePayout.toWallet(amount, text(fields, "account_number"));
            case "sbp" -> CreatePayout.bySbp(amount, text(fields, "phone"), text(fields, "bank_id"));
            default -> throw new IllegalArgumentException("the destination's type has to be yoo_money or sbp");
        };
    }

    private static String text(JsonNode fields, String name) {
        return fields.path(name).stringValue("");
    }
}
