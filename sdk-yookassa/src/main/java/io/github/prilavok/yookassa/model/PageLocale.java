package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** The language of the page that the payer sees. */
public enum PageLocale implements OpenEnum<PageLocale> {
    /** Russian. */
    @JsonProperty("ru_RU")
    RU_RU,
    /** English. */
    @JsonProperty("en_US")
    EN_US,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
