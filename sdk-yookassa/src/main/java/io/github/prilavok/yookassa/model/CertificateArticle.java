package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.Rules;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of a basket that a state certificate pays for.
 *
 * @param articleNumber its number in the basket, 1 to 999
 * @param truCode its TRU code, 30 characters
 * @param articleCode your code, at most 128 characters
 * @param articleName your name, which the payer sees; at most 128 characters
 * @param quantity how many
 * @param price of one
 * @param metadata up to 16 pairs of your own
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record CertificateArticle(
        Integer articleNumber,
        String truCode,
        @Nullable String articleCode,
        String articleName,
        Integer quantity,
        Money price,
        Map<String, String> metadata,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CertificateArticle {
        Check.range("articles[].article_number", Check.required("articles[].article_number", articleNumber), 1, 999);
        Check.that(
                Check.required("articles[].tru_code", truCode).length() == 30,
                "articles[].tru_code must have 30 characters");
        Check.optionalText("articles[].article_code", articleCode, 128);
        Check.text("articles[].article_name", articleName, 128);
        Check.required("articles[].quantity", quantity);
        Check.required("articles[].price", price);
        metadata = Rules.metadata("articles[].metadata", metadata);
        extra = Extra.copy(extra);
    }

    public static CertificateArticleBuilder builder() {
        return CertificateArticleBuilder.builder();
    }

    /** The same with some of it changed. */
    public CertificateArticleBuilder toBuilder() {
        return CertificateArticleBuilder.builder(this);
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
