package io.github.prilavok.sandbox.tinkoff;

import org.jspecify.annotations.Nullable;

/** The SBP side of a payment. */
final class SbpQr {
    private final String code;
    private final @Nullable String requestKey;
    private @Nullable String cancelCode;
    private boolean charged;

    SbpQr(String code, @Nullable String requestKey) {
        this.code = code;
        this.requestKey = requestKey;
    }

    String code() {
        return code;
    }

    /** The key of the account link that is made with the payment; null if none is. */
    @Nullable
    String requestKey() {
        return requestKey;
    }

    /** How the last refund ended; null if none has ended. */
    @Nullable
    String cancelCode() {
        return cancelCode;
    }

    void cancelCode(String cancelCode) {
        this.cancelCode = cancelCode;
    }

    /** Whether ChargeQr was called for it. */
    boolean charged() {
        return charged;
    }

    void charge() {
        charged = true;
    }
}
