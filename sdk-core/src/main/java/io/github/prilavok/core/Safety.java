package io.github.prilavok.core;

/**
 * What happens when a request is executed twice by the provider. Each endpoint declares its class with {@link Operation};
 * the retry engine never repeats more than the class allows.
 */
public enum Safety {
    /** A read: a repeat changes nothing. */
    SAFE,
    /** The provider recognises a repeat by an idempotency key, which is made once for each logical call. */
    KEY,
    /** A repeat ends in the same state, though it may be answered differently. */
    NATURAL,
    /** A repeat may charge, ship, refund or message a second time: never sent again once it may have been received. */
    UNSAFE
}
