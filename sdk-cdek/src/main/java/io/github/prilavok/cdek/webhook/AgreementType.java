package io.github.prilavok.cdek.webhook;

import io.github.prilavok.core.OpenEnum;

/** Where a parcel is delivered to. */
public enum AgreementType implements OpenEnum<AgreementType> {
    DOOR,
    /** A pickup point. */
    WAREHOUSE,
    /** A locker. */
    POSTAMAT,
    /** A value that this version of the client does not know; {@link #wire()} has it. */
    UNKNOWN
}
