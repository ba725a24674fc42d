package io.github.prilavok.tinkoff.model;

import io.github.prilavok.core.OpenEnum;

/** Where the question for payment methods comes from. */
public enum PaySource implements OpenEnum<PaySource> {
    API,
    SDK,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
