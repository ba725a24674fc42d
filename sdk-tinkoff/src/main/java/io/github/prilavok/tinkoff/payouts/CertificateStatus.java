package io.github.prilavok.tinkoff.payouts;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** Whether signatures by a certificate are taken. */
public enum CertificateStatus implements OpenEnum<CertificateStatus> {
    @JsonProperty("Active")
    ACTIVE,
    @JsonProperty("Blocked")
    BLOCKED,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
