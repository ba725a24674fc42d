package io.github.prilavok.yandexpay.model;

import io.github.prilavok.core.OpenEnum;

/** Whose card it is. */
public enum CardNetwork implements OpenEnum<CardNetwork> {
    AMEX,
    DISCOVER,
    JCB,
    MASTERCARD,
    MAESTRO,
    VISAELECTRON,
    VISA,
    MIR,
    UNIONPAY,
    UZCARD,
    HUMOCARD,
    UNDEFINED,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
