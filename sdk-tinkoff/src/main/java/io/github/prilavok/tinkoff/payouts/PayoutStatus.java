package io.github.prilavok.tinkoff.payouts;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** Where a payout is. */
public enum PayoutStatus implements OpenEnum<PayoutStatus> {
    NEW,
    CHECKING,
    /** Checked and not paid: {@code Payment} pays it. After CREDIT_CHECKING: it was not paid, and may be tried again. */
    CHECKED,
    /** Being paid. */
    COMPLETING,
    /** Paid. */
    COMPLETED,
    /** Refused. */
    REJECTED,
    /** The bank finds out what became of it: up to 60 minutes. Wait; it ends as COMPLETED, REJECTED or CHECKED. */
    CREDIT_CHECKING,
    /** Being taken back from a partner. */
    CREDIT_CANCELING,
    /** The bank finds out what became of the cancellation. */
    CANCEL_CHECKING,
    /** Taken back as a whole. */
    CREDIT_CANCELED,
    /** Taken back in part; also after a further try that failed. */
    PART_CREDIT_CANCELED,
    /** The bank does not know, ask again every minute; or a value that this version does not know. */
    @JsonProperty("UNKNOWN")
    UNKNOWN
}
