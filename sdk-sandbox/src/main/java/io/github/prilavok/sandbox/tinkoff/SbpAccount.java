package io.github.prilavok.sandbox.tinkoff;

import org.jspecify.annotations.Nullable;

/** A payer's account that a shop may charge through SBP. */
final class SbpAccount {
    private final String requestKey;
    private final String token;
    private final SbpBank bank = SbpBank.ALL.get(0);
    private String status = "NEW";
    private @Nullable String error;

    SbpAccount(String requestKey, String token) {
        this.requestKey = requestKey;
        this.token = token;
    }

    String requestKey() {
        return requestKey;
    }

    String token() {
        return token;
    }

    SbpBank bank() {
        return bank;
    }

    /** NEW, PROCESSING, ACTIVE or INACTIVE. */
    String status() {
        return status;
    }

    void status(String status) {
        this.status = status;
    }

    /** The code that the payer's bank answers a charge with; null while it pays. */
    @Nullable
    String error() {
        return error;
    }

    void error(@Nullable String error) {
        this.error = error;
    }
}
