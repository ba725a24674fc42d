package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of a basket as a state certificate paid for it.
 *
 * @param articleNumber its number in the basket
 * @param truCode its TRU code
 * @param articleCode your code
 * @param certificates the certificates that paid
 * @param extra members of the JSON that this record has no component for; kept as received
 */
public record ApprovedArticle(
        @Nullable Integer articleNumber,
        @Nullable String truCode,
        @Nullable String articleCode,
        List<Certificate> certificates,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public ApprovedArticle {
        certificates = List.copyOf(certificates);
        extra = Extra.copy(extra);
    }

    /**
     * A certificate.
     *
     * @param certificateId its number
     * @param truQuantity how many units it paid for
     * @param availableCompensation the most that it may pay for a unit
     * @param appliedCompensation what it paid for a unit
     */
    public record Certificate(
            @Nullable String certificateId,
            @Nullable Integer truQuantity,
            @Nullable Money availableCompensation,
            @Nullable Money appliedCompensation) {

        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
