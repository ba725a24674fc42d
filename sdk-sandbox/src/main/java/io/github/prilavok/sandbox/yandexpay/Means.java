package io.github.prilavok.sandbox.yandexpay;

/** What a buyer pays with. */
public enum Means {
    /** A card, at once or held first. */
    CARD,
    /** In parts. */
    SPLIT,
    /** The system of fast payments, which never holds money. */
    SBP
}
