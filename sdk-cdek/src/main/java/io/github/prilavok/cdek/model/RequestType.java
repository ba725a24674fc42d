package io.github.prilavok.cdek.model;

import io.github.prilavok.core.OpenEnum;

/** What an asynchronous request is about. */
public enum RequestType implements OpenEnum<RequestType> {
    /** Registers the entity. */
    CREATE,
    /** Changes it. */
    UPDATE,
    /** Removes it. */
    DELETE,
    /** Stands in answers to rejected credentials. */
    AUTH,
    /** Stands in answers to reads. */
    GET,
    /** Registers the customer's return of a delivered order; joins the list of the direct order. */
    CREATE_CLIENT_RETURN,
    /** Registers a refusal; joins the list of the order. Not in the document, but what the provider answers. */
    CREATE_REFUSAL,
    /** A value that this version of the client does not know; {@link #wire()} has it. */
    UNKNOWN
}
