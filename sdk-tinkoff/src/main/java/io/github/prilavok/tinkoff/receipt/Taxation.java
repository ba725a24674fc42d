package io.github.prilavok.tinkoff.receipt;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** The shop's system of taxation. */
public enum Taxation implements OpenEnum<Taxation> {
    /** General. */
    @JsonProperty("osn")
    OSN,
    /** Simplified, on income. */
    @JsonProperty("usn_income")
    USN_INCOME,
    /** Simplified, on income less expenses. */
    @JsonProperty("usn_income_outcome")
    USN_INCOME_OUTCOME,
    /** Single agricultural tax. */
    @JsonProperty("esn")
    ESN,
    /** Patent. */
    @JsonProperty("patent")
    PATENT,
    UNKNOWN
}
