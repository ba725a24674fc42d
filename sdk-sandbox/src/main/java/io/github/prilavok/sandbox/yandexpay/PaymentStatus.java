package io.github.prilavok.sandbox.yandexpay;

/** {@code paymentStatus} of an order. */
enum PaymentStatus {
    PENDING,
    AUTHORIZED,
    CAPTURED,
    CONFIRMED,
    VOIDED,
    REFUNDED,
    PARTIALLY_REFUNDED,
    FAILED
}
