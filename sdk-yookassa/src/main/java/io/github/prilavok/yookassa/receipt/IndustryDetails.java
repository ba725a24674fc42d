package io.github.prilavok.yookassa.receipt;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an authority wants to be told: tags 1260 and 1261.
 *
 * @param federalId the authority, tag 1262: 001 to 073
 * @param documentDate of the act it is based on, tag 1263
 * @param documentNumber of that act, tag 1264; at most 32 characters
 * @param value tag 1265; at most 256 characters
 * @param extra members of the JSON that this record has no component for; kept as received
 */
@Built
public record IndustryDetails(
        @Nullable String federalId,
        @Nullable LocalDate documentDate,
        @Nullable String documentNumber,
        @Nullable String value,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public IndustryDetails {
        extra = Extra.copy(extra);
    }

    public static IndustryDetailsBuilder builder() {
        return IndustryDetailsBuilder.builder();
    }

    /** The same with some of it changed. */
    public IndustryDetailsBuilder toBuilder() {
        return IndustryDetailsBuilder.builder(this);
    }

    void check(String field) {
        ReceiptRules.form(
                field + ".federal_id",
                Check.required(field + ".federal_id", federalId),
                "00[1-9]|0[1-6][0-9]|07[0-3]",
                "001 to 073");
        Check.required(field + ".document_date", documentDate);
        ReceiptRules.text(field + ".document_number", documentNumber, 32);
        ReceiptRules.text(field + ".value", value, 256);
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
