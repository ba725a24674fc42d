package io.github.prilavok.sandbox.yandexpay;

/** {@code operationType}. */
enum OperationType {
    AUTHORIZE,
    BIND_CARD,
    REFUND,
    CAPTURE,
    VOID,
    RECURRING,
    SUBMIT
}
