package io.github.prilavok.sandbox.yookassa;

import org.jspecify.annotations.Nullable;

/** YooKassa's test cards; any expiry in the future, any CVC and any 3-D Secure code do. */
public enum TestCard {
    /** Pays after 3-D Secure. */
    MASTERCARD_3DS("5555555555554477", true, null),
    /** Pays. */
    MASTERCARD("5555555555554444", false, null),
    /** Pays after 3-D Secure. */
    VISA_3DS("4793128161644804", true, null),
    /** Pays. */
    VISA("4111111111111111", false, null),
    /** Pays after 3-D Secure. */
    MIR_3DS("2200000000000004", true, null),
    /** Pays. */
    MIR("2202474301322987", false, null),
    /** The payer does not pass 3-D Secure. */
    THREE_D_SECURE_FAILED("5555555555554592", true, "3d_secure_failed"),
    /** The issuer wants to be called. */
    CALL_ISSUER("5555555555554535", false, "call_issuer"),
    /** The card is out of date. */
    CARD_EXPIRED("5555555555554543", false, "card_expired"),
    /** The payment network suspects a fraud. */
    FRAUD_SUSPECTED("5555555555554568", false, "fraud_suspected"),
    /** No reason is given. */
    GENERAL_DECLINE("5555555555554527", false, "general_decline"),
    /** There is not enough money. */
    INSUFFICIENT_FUNDS("5555555555554600", false, "insufficient_funds"),
    /** The number is wrong. */
    INVALID_CARD_NUMBER("5555555555554618", false, "invalid_card_number"),
    /** The CVC is wrong. */
    INVALID_CSC("5555555555554626", false, "invalid_csc"),
    /** The issuer does not answer. */
    ISSUER_UNAVAILABLE("5555555555554501", false, "issuer_unavailable"),
    /** A limit of the card is reached. */
    PAYMENT_METHOD_LIMIT_EXCEEDED("5555555555554576", false, "payment_method_limit_exceeded"),
    /** The card is blocked. */
    PAYMENT_METHOD_RESTRICTED("5555555555554550", false, "payment_method_restricted"),
    /** YooKassa takes no cards of that country. */
    COUNTRY_FORBIDDEN("5555555555554584", false, "country_forbidden"),
    /** YooKassa itself suspects a fraud. */
    FRAUD_SUSPECTED_BY_YOO_MONEY("5555555555554634", false, "fraud_suspected");

    private final String number;
    private final boolean threeDs;
    private final @Nullable String reason;

    TestCard(String number, boolean threeDs, @Nullable String reason) {
        this.number = number;
        this.threeDs = threeDs;
        this.reason = reason;
    }

    /** The number of the card. */
    public String number() {
        return number;
    }

    boolean threeDs() {
        return threeDs;
    }

    /** Why it does not pay; null if it does. */
    @Nullable
    String reason() {
        return reason;
    }

    String party() {
        return this == COUNTRY_FORBIDDEN || this == FRAUD_SUSPECTED_BY_YOO_MONEY ? "yoo_money" : "payment_network";
    }

    String type() {
        return switch (number.charAt(0)) {
            case '2' -> "Mir";
            case '4' -> "Visa";
            default -> "MasterCard";
        };
    }

    static @Nullable TestCard of(String number) {
        for (TestCard card : values()) {
            if (card.number.equals(number)) {
                return card;
            }
        }
        return null;
    }
}
