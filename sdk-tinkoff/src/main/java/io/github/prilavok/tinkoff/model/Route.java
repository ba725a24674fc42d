package io.github.prilavok.tinkoff.model;

import io.github.prilavok.core.OpenEnum;

/** Who processes the payment. */
public enum Route implements OpenEnum<Route> {
    /** Acquiring. */
    ACQ,
    /** Buy now, pay later. */
    BNPL,
    /** A loan of T-Bank. */
    TCB,
    /** SberPay. */
    SBER,
    MC,
    EINV,
    WM,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
