package io.github.prilavok.yandexpay.model;

import io.github.prilavok.core.OpenEnum;

/** The unit of a subscription's period. */
public enum IntervalUnit implements OpenEnum<IntervalUnit> {
    SECOND,
    DAY,
    WEEK,
    MONTH,
    YEAR,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
