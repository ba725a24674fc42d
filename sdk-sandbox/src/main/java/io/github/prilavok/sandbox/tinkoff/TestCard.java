package io.github.prilavok.sandbox.tinkoff;

import org.jspecify.annotations.Nullable;

/** The bank's test cards. They are valid until {@link #EXPIRY} whatever the clock says, with CVV {@link #CVV}. */
public enum TestCard {
    /** Pays, without 3-D Secure. */
    OK("2200770239097761", false, null),
    /** Pays after a 3-D Secure check that the payer does not notice. */
    FRICTIONLESS("2201382000000013", false, null),
    /** Asks the payer for {@link #PASSWORD}. */
    CHALLENGE("2201382000000047", true, null),
    /** Has no money: error 1051. */
    NO_FUNDS("2201382000000831", false, "1051"),
    /** The payer is not recognised: error 101. */
    NOT_AUTHENTICATED("2201382000000021", false, "101"),
    /** The issuer refuses 3-D Secure: error 101. */
    REJECTED("2201382000000005", false, "101"),
    /** Pays after an attempted 3-D Secure check. */
    ATTEMPT("2201382000000039", false, null),
    /** Pays. */
    MOCK("2201382000000591", false, null),
    /** Takes payouts. */
    PAYOUT("5000000000000447", false, null),
    /** Takes no payouts: error 1057. */
    PAYOUT_FORBIDDEN("5000000000000553", false, "1057");

    /** MMYY. */
    public static final String EXPIRY = "1225";
    /** The code on the back. */
    public static final String CVV = "123";
    /** What the payer answers to {@link #CHALLENGE}. */
    public static final String PASSWORD = "1qwezxc";

    private final String pan;
    private final boolean challenges;
    private final @Nullable String error;

    TestCard(String pan, boolean challenges, @Nullable String error) {
        this.pan = pan;
        this.challenges = challenges;
        this.error = error;
    }

    /** The number of the card. */
    public String pan() {
        return pan;
    }

    boolean challenges() {
        return challenges;
    }

    @Nullable
    String error() {
        return error;
    }

    static @Nullable TestCard of(String pan) {
        for (TestCard card : values()) {
            if (card.pan.equals(pan)) {
                return card;
            }
        }
        return null;
    }
}
