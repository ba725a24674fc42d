package io.github.prilavok.yandexpay.model;

import io.github.prilavok.core.OpenEnum;

/** What an order was paid with. */
public enum MethodType implements OpenEnum<MethodType> {
    CARD,
    /** In instalments by card. */
    SPLIT,
    SBP,
    /** In instalments by SBP. */
    SPLIT_SBP,
    /** Of the archived Checkout. */
    CASH_ON_DELIVERY,
    /** Of the archived Checkout. */
    CARD_ON_DELIVERY,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
