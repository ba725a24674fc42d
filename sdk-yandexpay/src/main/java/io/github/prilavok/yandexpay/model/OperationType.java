package io.github.prilavok.yandexpay.model;

import io.github.prilavok.core.OpenEnum;

/** What an operation does. */
public enum OperationType implements OpenEnum<OperationType> {
    /** The buyer's payment: a hold, or the payment itself where the shop works in one stage. */
    AUTHORIZE,
    /** A card is bound without a payment. */
    BIND_CARD,
    REFUND,
    /** Takes what is held. */
    CAPTURE,
    /** Releases what is held; what {@code cancel} starts. */
    VOID,
    /** A charge of a subscription. */
    RECURRING,
    PREPAYMENT,
    /** Takes the money of a Split that is paid on delivery. */
    SUBMIT,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
