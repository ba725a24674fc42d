package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a refund is to be made, where the payment method wants to know. How it was made is another type, {@link
 * RefundMethod}.
 */
public sealed interface RefundMethodData {
    /**
     * To a state certificate.
     *
     * @param electronicCertificate only if you collect the data yourself
     * @param articles the basket, if the payer came to YooKassa's own page
     * @param extra members of the JSON that this record has no component for; sent as they are
     */
    @JsonTypeName("electronic_certificate")
    record ElectronicCertificate(
            @Nullable CertificateData electronicCertificate,
            List<RefundArticle> articles,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
            implements RefundMethodData {
        public ElectronicCertificate {
            if (electronicCertificate != null) {
                electronicCertificate.check("refund_method_data.electronic_certificate");
            }
            articles.forEach(article -> article.check("refund_method_data.articles[]"));
            articles = List.copyOf(articles);
            extra = Extra.copy(extra);
        }

        @JsonProperty
        String type() {
            return "electronic_certificate";
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * A way that this version does not know; it is sent as it is.
     *
     * @param fields all of its fields, the type included
     */
    record Unknown(@JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> fields) implements RefundMethodData {
        public Unknown {
            fields = Extra.copy(fields);
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }
}
