package io.github.prilavok.cdek.model;

import io.github.prilavok.core.OpenEnum;

/** What an office is. */
public enum OfficeType implements OpenEnum<OfficeType> {
    /** A pickup point. */
    PVZ,
    /** A locker. */
    POSTAMAT,
    /** In queries only: both. */
    ALL,
    /** A value that this version of the client does not know; {@link #wire()} has it. */
    UNKNOWN
}
