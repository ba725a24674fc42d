package io.github.prilavok.shop.demo;

import java.util.List;
import java.util.Optional;

/**
 * What was taken for one order, in the books of whoever took it, in kopecks. Each call looks anew.
 */
public interface Takings {
    /** Money that the shop has got. */
    List<Long> charges();

    /** Money that went back. */
    List<Long> refunds();

    /** Fiscal receipts of sales; empty if these books have none. */
    default Optional<List<Long>> receipts() {
        return Optional.empty();
    }
}
