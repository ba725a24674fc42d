package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.Rules;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A card as the payer typed it. Only for shops that may see cards by PCI DSS; all others leave it to YooKassa's
 * page.
 *
 * @param number 14 to 19 digits
 * @param expiryYear four digits
 * @param expiryMonth two digits
 * @param cardholder at most 26 Latin letters
 * @param csc the 3 or 4 digits on its back
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record NewCard(
        String number,
        String expiryYear,
        String expiryMonth,
        @Nullable String cardholder,
        @Nullable String csc,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public NewCard {
        Check.form("card.number", Check.required("card.number", number), NUMBER, "14 to 19 digits");
        Check.form("card.expiry_year", Check.required("card.expiry_year", expiryYear), YEAR, "four digits");
        Check.form("card.expiry_month", Check.required("card.expiry_month", expiryMonth), MONTH, "two digits: 07");
        Check.form("card.cardholder", cardholder, HOLDER, "at most 26 Latin letters");
        Rules.csc("card.csc", csc);
        extra = Extra.copy(extra);
    }

    public static NewCardBuilder builder() {
        return NewCardBuilder.builder();
    }

    /** The same with some of it changed. */
    public NewCardBuilder toBuilder() {
        return NewCardBuilder.builder(this);
    }

    private static final Pattern NUMBER = Pattern.compile("[0-9]{14,19}");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern MONTH = Pattern.compile("[0-9]{2}");
    private static final Pattern HOLDER = Pattern.compile("[a-zA-Z '-]{0,26}");

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
