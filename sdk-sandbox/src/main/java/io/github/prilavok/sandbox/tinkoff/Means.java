package io.github.prilavok.sandbox.tinkoff;

/** What the payer pays with. */
public enum Means {
    CARD("cards", "ACQ"),
    SBP("qrsbp", "ACQ"),
    TINKOFF_PAY("TinkoffPay", "ACQ"),
    SBER_PAY("SberPay", "SBER"),
    MIR_PAY("MirPay", "ACQ"),
    ALFA_PAY("AlfaPay", "ACQ");

    private final String source;
    private final String route;

    Means(String source, String route) {
        this.source = source;
        this.route = route;
    }

    String source() {
        return source;
    }

    String route() {
        return route;
    }

    /** Confirmed by the payer's bank and not at once. */
    boolean confirmsLater() {
        return this == SBER_PAY || this == ALFA_PAY;
    }
}
