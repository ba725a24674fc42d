package io.github.prilavok.cdek.model;

import io.github.prilavok.core.OpenEnum;

/** Who a contact is in law. */
public enum ContragentType implements OpenEnum<ContragentType> {
    LEGAL_ENTITY,
    INDIVIDUAL,
    /** A value that this version of the client does not know; {@link #wire()} has it. */
    UNKNOWN
}
