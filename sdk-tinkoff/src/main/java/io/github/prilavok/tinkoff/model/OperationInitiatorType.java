package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/**
 * Who starts the operation, and whether the card is stored. Goes into {@code DATA} of Init; a combination that the
 * table of the bank forbids is answered with error 1126.
 */
public enum OperationInitiatorType implements OpenEnum<OperationInitiatorType> {
    /** The customer pays, the card is not stored: no Recurrent, no RebillId. */
    @JsonProperty("0")
    CUSTOMER_CARD_NOT_STORED,
    /** The customer pays and the card is stored: Recurrent, no RebillId. */
    @JsonProperty("1")
    CUSTOMER_CARD_CAPTURED,
    /** The customer pays with the stored card: no Recurrent, with RebillId. Not for AFT terminals. */
    @JsonProperty("2")
    CUSTOMER_STORED_CARD,
    /** The shop charges the stored card without a schedule: no Recurrent, with RebillId. Not for AFT terminals. */
    @JsonProperty("R")
    MERCHANT_RECURRING,
    /** The shop charges the stored card by a schedule: no Recurrent, with RebillId. Not for ECOM terminals. */
    @JsonProperty("I")
    MERCHANT_INSTALLMENT,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
