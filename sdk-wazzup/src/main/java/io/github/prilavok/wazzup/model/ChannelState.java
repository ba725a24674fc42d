package io.github.prilavok.wazzup.model;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** What a channel is able to do. Only {@link #ACTIVE} sends; anything else, {@link #UNKNOWN} included, does not. */
public enum ChannelState implements OpenEnum<ChannelState> {
    @JsonProperty("active")
    ACTIVE,
    /** Starting. */
    @JsonProperty("init")
    INIT,
    /** Switched off, taken out of the subscription, or deleted with its history kept. */
    @JsonProperty("disabled")
    DISABLED,
    /** No link to the phone. */
    @JsonProperty("phoneUnavailable")
    PHONE_UNAVAILABLE,
    /** The QR code has to be scanned. */
    @JsonProperty("qr")
    @JsonAlias("qridle")
    QR,
    /** Authorised in another Wazzup account. */
    @JsonProperty("openElsewhere")
    OPEN_ELSEWHERE,
    /** Not paid for. */
    @JsonProperty("notEnoughMoney")
    NOT_ENOUGH_MONEY,
    /** The QR code was scanned by another number. */
    @JsonProperty("foreignphone")
    FOREIGN_PHONE,
    /** The account has to log in again. */
    @JsonProperty("unauthorized")
    UNAUTHORIZED,
    /** The second-factor password is wanted. */
    @JsonProperty("waitForPassword")
    WAIT_FOR_PASSWORD,
    /** Blocked by Meta. */
    @JsonProperty("blocked")
    BLOCKED,
    /** A WABA channel under moderation. */
    @JsonProperty("onModeration")
    ON_MODERATION,
    /** A WABA channel that moderation refused. */
    @JsonProperty("rejected")
    REJECTED,
    /** A state that this version does not know; {@link #wire()} has its name. */
    UNKNOWN
}
