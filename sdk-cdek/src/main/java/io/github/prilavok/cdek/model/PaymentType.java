package io.github.prilavok.cdek.model;

import io.github.prilavok.core.OpenEnum;

/** How the recipient paid. */
public enum PaymentType implements OpenEnum<PaymentType> {
    CASH,
    CARD,
    /** A value that this version of the client does not know; {@link #wire()} has it. */
    UNKNOWN
}
