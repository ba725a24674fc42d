package io.github.prilavok.yookassa.payouts;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** What somebody's data are for. */
public enum PersonalDataType implements OpenEnum<PersonalDataType> {
    /** To compare the recipient's name before a payout by SBP. */
    @JsonProperty("sbp_payout_recipient")
    SBP_PAYOUT_RECIPIENT,
    /** To name the recipient in extracts from the register of payouts. */
    @JsonProperty("payout_statement_recipient")
    PAYOUT_STATEMENT_RECIPIENT,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
