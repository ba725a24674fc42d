package io.github.prilavok.wazzup.webhook;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** What a message is. */
public enum MessageType implements OpenEnum<MessageType> {
    @JsonProperty("text")
    TEXT,
    /** Also a WhatsApp sticker: a link that ends in {@code .was}. */
    @JsonProperty("image")
    IMAGE,
    @JsonProperty("audio")
    AUDIO,
    @JsonProperty("video")
    VIDEO,
    @JsonProperty("document")
    DOCUMENT,
    @JsonProperty("vcard")
    VCARD,
    @JsonProperty("geo")
    GEO,
    /** A WABA template, with its variables filled in. */
    @JsonProperty("wapi_template")
    WAPI_TEMPLATE,
    /** Of a kind that Wazzup does not support. */
    @JsonProperty("unsupported")
    UNSUPPORTED,
    @JsonProperty("missing_call")
    MISSING_CALL,
    @JsonProperty("system")
    SYSTEM,
    /** Wazzup says that it does not know, or this version does not know the type; {@link #wire()} has its name. */
    UNKNOWN
}
