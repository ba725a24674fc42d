package io.github.prilavok.yookassa.payouts;

import io.github.prilavok.core.internal.Check;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of a payout cannot be right, whatever YooKassa thinks of it. */
final class PayoutRules {
    static final int ID = 50;
    static final int PERSONAL_DATA = 2;
    static final Pattern BANK_ID = Pattern.compile("[a-zA-Z0-9]{1,12}");
    static final Pattern WALLET = Pattern.compile("[0-9]{11,33}");
    static final Pattern CARD = Pattern.compile("[0-9]{16,19}");
    private static final Pattern NAME = Pattern.compile("[\u2010-\u2015a-zA-Zа-яёА-ЯЁ -]*");

    private PayoutRules() {}

    static void oneDestination(
            @Nullable PayoutDestinationData data, @Nullable String token, @Nullable String paymentMethodId) {
        long given =
                Stream.of(data, token, paymentMethodId).filter(Objects::nonNull).count();
        Check.that(
                given == 1,
                "a payout needs exactly one of payout_destination_data, payout_token and payment_method_id, not "
                        + (given == 0 ? "none" : given));
        Check.that(token == null || !token.isBlank(), "payout_token is blank; set it");
        Check.that(paymentMethodId == null || !paymentMethodId.isBlank(), "payment_method_id is blank; set it");
    }

    static void name(String field, @Nullable String name, int max) {
        optionalName(field, Check.text(field, name, max), max);
    }

    static void optionalName(String field, @Nullable String name, int max) {
        Check.optionalText(field, name, max);
        Check.form(field, name, NAME, "letters, dashes and blanks, as in the passport");
    }
}
