package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** Where the binding of a card is. */
public enum BindingStatus implements OpenEnum<BindingStatus> {
    NEW,
    FORM_SHOWED,
    @JsonProperty("3DS_CHECKING")
    @JsonAlias("THREE_DS_CHECKING")
    THREE_DS_CHECKING,
    @JsonProperty("3DS_CHECKED")
    @JsonAlias("THREE_DS_CHECKED")
    THREE_DS_CHECKED,
    AUTHORIZING,
    AUTHORIZED,
    /** The card is bound. */
    COMPLETED,
    /** The card was not bound. */
    REJECTED,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
