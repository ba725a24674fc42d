package io.github.prilavok.yandexpay.model;

import io.github.prilavok.core.OpenEnum;

/** What the form has selected when it opens. */
public enum PreferredPaymentMethod implements OpenEnum<PreferredPaymentMethod> {
    FULLPAYMENT,
    SPLIT,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
