package io.github.prilavok.sandbox.tinkoff;

import org.jspecify.annotations.Nullable;

/** A card that a payer used, as far as the bank remembers it for the shop. */
final class Card {
    private final long id;
    private final String pan;
    private final String expiry;
    private final @Nullable String rebillId;
    private final @Nullable String customerKey;
    private boolean removed;
    private @Nullable String error;

    Card(long id, String pan, String expiry, @Nullable String rebillId, @Nullable String customerKey) {
        this.id = id;
        this.pan = pan;
        this.expiry = expiry;
        this.rebillId = rebillId;
        this.customerKey = customerKey;
    }

    long id() {
        return id;
    }

    String pan() {
        return pan;
    }

    String maskedPan() {
        return pan.substring(0, 6) + "******" + pan.substring(pan.length() - 4);
    }

    String expiry() {
        return expiry;
    }

    @Nullable
    String rebillId() {
        return rebillId;
    }

    @Nullable
    String customerKey() {
        return customerKey;
    }

    boolean removed() {
        return removed;
    }

    void remove() {
        removed = true;
    }

    /** The code that the issuer answers with; null while the card pays. */
    @Nullable
    String error() {
        if (error != null) {
            return error;
        }
        TestCard test = TestCard.of(pan);
        return test == null ? null : test.error();
    }

    void error(@Nullable String error) {
        this.error = error;
    }
}
