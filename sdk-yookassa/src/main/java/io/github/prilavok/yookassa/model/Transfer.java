package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.Fields;
import io.github.prilavok.yookassa.internal.Rules;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A shop's part of a split payment.
 *
 * @param accountId the shop
 * @param amount its part
 * @param status where it is; in answers only
 * @param platformFeeAmount your commission
 * @param description what the seller sees, at most 128 characters
 * @param metadata up to 16 pairs of your own
 * @param extra members of the JSON that this record has no component for; kept as received
 */
@Built
public record Transfer(
        @Nullable String accountId,
        @Nullable Money amount,
        @Nullable OpenEnum<TransferStatus> status,
        @Nullable Money platformFeeAmount,
        @Nullable String description,
        Map<String, @Nullable String> metadata,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Transfer {
        metadata = Fields.copy(metadata);
        extra = Extra.copy(extra);
    }

    public static TransferBuilder builder() {
        return TransferBuilder.builder();
    }

    /** The same with some of it changed. */
    public TransferBuilder toBuilder() {
        return TransferBuilder.builder(this);
    }

    void check() {
        Check.required("transfers[].account_id", accountId);
        Check.positive("transfers[].amount", amount);
        Check.that(status == null, "transfers[].status is what YooKassa says; leave it out");
        Check.optionalText("transfers[].description", description, Rules.DESCRIPTION);
        Rules.metadata("transfers[].metadata", Fields.texts(metadata));
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
