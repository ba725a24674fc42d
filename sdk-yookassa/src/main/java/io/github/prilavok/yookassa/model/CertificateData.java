package io.github.prilavok.yookassa.model;

import io.github.prilavok.core.Money;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What of a payment or refund goes by a state certificate.
 *
 * @param amount the certificate's part
 * @param basketId the basket's number at NSPK, 24 digits
 */
public record CertificateData(
        @Nullable Money amount, @Nullable String basketId) {
    void check(String field) {
        Check.positive(field + ".amount", amount);
        Check.form(field + ".basket_id", Check.required(field + ".basket_id", basketId), BASKET, "24 digits");
    }

    private static final Pattern BASKET = Pattern.compile("[0-9]{24}");

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
