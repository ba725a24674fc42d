package io.github.prilavok.shop.demo;

import java.util.List;
import java.util.Set;

/** One flow that {@code examples/demo} plays: what people do, and what everybody's books have to say then. */
interface Flow {
    /** By this name it is asked for. */
    String name();

    /** What it understands besides the options of every flow; described in {@link Options#HELP}. */
    default Set<String> switches() {
        return Set.of();
    }

    /** A bad day at those providers that this flow meets. */
    void chaos(Chaos chaos);

    /** Plays it to its end. */
    Findings play(Stage stage) throws Exception;

    /**
     * What the books say.
     *
     * @param wrong each difference between what happened and what should have; empty if all is well
     * @param allWell what is told if all is well
     */
    record Findings(List<String> wrong, String allWell) {}
}
