package io.github.prilavok.shop.job;

import java.time.Duration;

/**
 * One durable step of an order. It may be run any number of times, by any instance, and after having been killed anywhere:
 * it looks at the database for what has been done, does the next thing, and says whether there is more to do. An exception
 * means: again, after a pause that grows.
 */
public interface Step {
    /** By this name it stands in the database; never changed. */
    String name();

    /** @param subject the order's number, perhaps with {@code #} and the number of the webhook that asked for this run */
    Next run(String subject);

    /** What follows. */
    sealed interface Next {
        Next DONE = new Done();

        static Next after(Duration pause) {
            return new Again(pause);
        }
    }

    /** Nothing more to do. */
    record Done() implements Next {}

    /** To be run again. */
    record Again(Duration pause) implements Next {}
}
