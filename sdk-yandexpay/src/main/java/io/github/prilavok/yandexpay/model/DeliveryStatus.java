package io.github.prilavok.yandexpay.model;

import io.github.prilavok.core.OpenEnum;

/** Where a delivery of the archived Checkout is. */
public enum DeliveryStatus implements OpenEnum<DeliveryStatus> {
    NEW,
    ESTIMATING,
    READY_FOR_APPROVAL,
    COLLECTING,
    PREPARING,
    DELIVERING,
    DELIVERED,
    RETURNING,
    RETURNED,
    EXPIRED,
    FAILED,
    CANCELLED,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
