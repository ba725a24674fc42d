package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.Fields;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a refund was made. */
public sealed interface RefundMethod {
    /** What kind it is, as on the wire. */
    @Nullable
    String type();

    /**
     * By the Faster Payments System.
     *
     * @param sbpOperationId the operation in SBP; of every refund that succeeded
     * @param extra members of the JSON that this record has no component for; kept as received
     */
    @JsonTypeName("sbp")
    record Sbp(
            @Nullable String sbpOperationId,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) implements RefundMethod {
        public Sbp {
            extra = Extra.copy(extra);
        }

        @JsonProperty
        @Override
        public String type() {
            return "sbp";
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * To a state certificate.
     *
     * @param electronicCertificate the certificate's part
     * @param articles the basket
     * @param extra members of the JSON that this record has no component for; kept as received
     */
    @JsonTypeName("electronic_certificate")
    record ElectronicCertificate(
            @Nullable CertificateData electronicCertificate,
            List<RefundArticle> articles,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
            implements RefundMethod {
        public ElectronicCertificate {
            articles = List.copyOf(articles);
            extra = Extra.copy(extra);
        }

        @JsonProperty
        @Override
        public String type() {
            return "electronic_certificate";
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    /**
     * A way that this version does not know.
     *
     * @param fields all of its fields, the type included, as received
     */
    record Unknown(@JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> fields) implements RefundMethod {
        public Unknown {
            fields = Extra.copy(fields);
        }

        @Override
        public @Nullable String type() {
            return Fields.text(fields, "type");
        }

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }
}
