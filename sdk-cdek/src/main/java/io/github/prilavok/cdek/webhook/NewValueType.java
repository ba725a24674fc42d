package io.github.prilavok.cdek.webhook;

import io.github.prilavok.core.OpenEnum;

/** What a new value is. */
public enum NewValueType implements OpenEnum<NewValueType> {
    DATE,
    FLOAT,
    INTEGER,
    /** A value that this version of the client does not know; {@link #wire()} has it. */
    UNKNOWN
}
