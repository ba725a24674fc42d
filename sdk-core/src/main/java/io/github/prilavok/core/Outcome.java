package io.github.prilavok.core;

/** What a reconciling call found out about a request whose answer was lost. */
public enum Outcome {
    /** The provider executed it. */
    DONE,
    /** The provider has not executed it: it may be sent again. */
    NOT_DONE,
    /** Nobody can tell yet. Ask again later; do not send it again. */
    STILL_OPEN
}
