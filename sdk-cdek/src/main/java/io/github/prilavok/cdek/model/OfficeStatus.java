package io.github.prilavok.cdek.model;

import io.github.prilavok.core.OpenEnum;

/** Whether an office works. */
public enum OfficeStatus implements OpenEnum<OfficeStatus> {
    ACTIVE,
    CLOSED,
    /** A value that this version of the client does not know; {@link #wire()} has it. */
    UNKNOWN
}
