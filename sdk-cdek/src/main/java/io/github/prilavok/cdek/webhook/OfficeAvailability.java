package io.github.prilavok.cdek.webhook;

import io.github.prilavok.core.OpenEnum;

/** Whether an office is there. */
public enum OfficeAvailability implements OpenEnum<OfficeAvailability> {
    AVAILABLE_OFFICE,
    UNAVAILABLE_OFFICE,
    /** A value that this version of the client does not know; {@link #wire()} has it. */
    UNKNOWN
}
