package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.Fields;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A Safe deal. Payments bring money in, a payout takes the seller's part out and closes it.
 *
 * @param id begins with {@code dl-}
 * @param type a Safe deal
 * @param status where it is
 * @param feeMoment when the platform gets its fee
 * @param description as sent
 * @param balance the money in it
 * @param payoutBalance the seller's part
 * @param createdAt when it was opened
 * @param expiresAt when it is closed by itself, and the buyer paid back; 90 days unless YooKassa agreed to another
 *     life of 1 to 180
 * @param metadata as sent
 * @param test whether no money moves
 * @param extra members of the JSON that this record has no component for; kept as received
 */
@Built
public record Deal(
        @Nullable String id,
        @Nullable OpenEnum<DealType> type,
        @Nullable OpenEnum<DealStatus> status,
        @Nullable OpenEnum<FeeMoment> feeMoment,
        @Nullable String description,
        @Nullable Money balance,
        @Nullable Money payoutBalance,
        @Nullable Instant createdAt,
        @Nullable Instant expiresAt,
        Map<String, @Nullable String> metadata,
        @Nullable Boolean test,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Deal {
        metadata = Fields.copy(metadata);
        extra = Extra.copy(extra);
    }

    public static DealBuilder builder() {
        return DealBuilder.builder();
    }

    /** The same with some of it changed. */
    public DealBuilder toBuilder() {
        return DealBuilder.builder(this);
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
