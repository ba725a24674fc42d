package io.github.prilavok.sandbox.tinkoff;

/** What becomes of a payout after Payment. */
public enum PayoutCourse {
    /** COMPLETED in the answer. */
    COMPLETES,
    /** CREDIT_CHECKING in the answer, COMPLETED 20 minutes later. */
    COMPLETES_LATER,
    /** CREDIT_CHECKING in the answer, CHECKED again 20 minutes later: not paid, Payment may be sent again. */
    FALLS_BACK
}
