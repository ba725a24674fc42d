package io.github.prilavok.shop.job;

/** A step of the shop itself that never ends. */
public interface Recurring extends Step {
    /** Its only subject. */
    String SUBJECT = "shop";
}
