package io.github.prilavok.yandexpay.model;

import io.github.prilavok.core.OpenEnum;

/** What the form offers. */
public enum AvailablePaymentMethod implements OpenEnum<AvailablePaymentMethod> {
    CARD,
    SPLIT,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
