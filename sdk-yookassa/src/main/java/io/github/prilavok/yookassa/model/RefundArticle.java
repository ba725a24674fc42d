package io.github.prilavok.yookassa.model;

import io.github.prilavok.core.internal.Check;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import org.jspecify.annotations.Nullable;

/**
 * A line that is returned to a state certificate.
 *
 * @param articleNumber its number in the basket of the refund, 1 to 999
 * @param paymentArticleNumber its number in the basket of the payment, 1 to 999
 * @param truCode its TRU code, 30 characters
 * @param quantity how many, 1 or more
 */
public record RefundArticle(
        @Nullable Integer articleNumber,
        @Nullable Integer paymentArticleNumber,
        @Nullable String truCode,
        @Nullable Integer quantity) {
    void check(String field) {
        Check.range(field + ".article_number", Check.required(field + ".article_number", articleNumber), 1, 999);
        Check.range(
                field + ".payment_article_number",
                Check.required(field + ".payment_article_number", paymentArticleNumber),
                1,
                999);
        Check.that(
                Check.required(field + ".tru_code", truCode).length() == 30,
                field + ".tru_code must have 30 characters");
        Check.range(field + ".quantity", Check.required(field + ".quantity", quantity), 1, Integer.MAX_VALUE);
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
