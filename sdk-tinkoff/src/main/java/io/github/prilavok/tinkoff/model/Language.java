package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** The language of the payment form. */
public enum Language implements OpenEnum<Language> {
    @JsonProperty("ru")
    RU,
    @JsonProperty("en")
    EN,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
