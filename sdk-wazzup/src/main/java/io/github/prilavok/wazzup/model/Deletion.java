package io.github.prilavok.wazzup.model;

/** What a deletion found. Either way the thing is not there now, so a deletion may be repeated. */
public enum Deletion {
    /** It was there. */
    DELETED,
    /** It was not: an earlier try deleted it, or the id is wrong. */
    NOT_FOUND
}
