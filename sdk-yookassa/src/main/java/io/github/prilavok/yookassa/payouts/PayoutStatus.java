package io.github.prilavok.yookassa.payouts;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** Where a payout is. */
public enum PayoutStatus implements OpenEnum<PayoutStatus> {
    /** Created; the money is not there yet. May last: {@link YooKassaPayoutsClient#payoutFinished}. */
    @JsonProperty("pending")
    PENDING,
    /** Paid. Final. */
    @JsonProperty("succeeded")
    SUCCEEDED,
    /** Not paid. Final; {@link Payout#cancellationDetails()} says why. */
    @JsonProperty("canceled")
    CANCELED,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
