package io.github.prilavok.core.internal;

/** What a refusal says of the request's execution. */
public enum Disposition {
    /** A definite no: nothing was executed. */
    REJECTED,
    /** Not executed, and the provider says that it may be sent again: 429, a documented "busy". */
    TRY_LATER,
    /** It may have been executed: 5xx, a provider's "unknown error". */
    UNCERTAIN,
    /**
     * It may have been executed, and a repeat would be answered the same: "this id is in use". Something of this id exists:
     * see {@link LostCall#taken}.
     */
    TAKEN;

    /** What the HTTP status alone says. */
    public static Disposition of(int status) {
        if (status == 429) {
            return TRY_LATER;
        }
        return status >= 400 && status < 500 && status != 408 ? REJECTED : UNCERTAIN;
    }
}
