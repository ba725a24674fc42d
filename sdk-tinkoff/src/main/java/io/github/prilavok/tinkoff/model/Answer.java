package io.github.prilavok.tinkoff.model;

import org.jspecify.annotations.Nullable;

/** What every answer of the bank says of itself. */
public interface Answer {
    /** The terminal that answered. */
    @Nullable
    String terminalKey();

    /** Whether the bank did what it was asked. */
    @Nullable
    Boolean success();

    /** {@code "0"} if nothing went wrong; may be negative. */
    @Nullable
    String errorCode();

    /** The bank's words in short, meant for a payer. */
    @Nullable
    String message();

    /** The bank's words at length, meant for the shop. */
    @Nullable
    String details();
}
