package io.github.prilavok.cdek.model;

import io.github.prilavok.core.OpenEnum;

/** How far an asynchronous request has got. It says nothing of the parcel: see {@link OrderStatusCode} for that. */
public enum RequestState implements OpenEnum<RequestState> {
    /** The static checks were passed; the entity may still turn out invalid. */
    ACCEPTED,
    /** Waits for another request. */
    WAITING,
    /** Done. */
    SUCCESSFUL,
    /** Refused; the errors say why. */
    INVALID,
    /** A value that this version of the client does not know; {@link #wire()} has it. */
    UNKNOWN;

    /** Whether nothing will change any more. An unknown state is not final: keep asking. */
    public boolean isFinal() {
        return this == SUCCESSFUL || this == INVALID;
    }
}
