package io.github.prilavok.shop.demo;

import io.github.prilavok.shop.order.NewOrder;
import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;

/**
 * Where a flow is played.
 *
 * @param file the order file
 * @param order what is in it, before promo code and bonuses
 * @param shop the shop's beans, to look into its database
 */
record Stage(
        Options options,
        byte[] file,
        NewOrder order,
        Neighbourhood neighbourhood,
        ApplicationContext shop,
        Timeline timeline,
        PrintStream out) {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration LOOK = Duration.ofMillis(50);

    /** A buyer who tells what he does. */
    Buyer buyer() {
        return new Buyer(neighbourhood.shopUrl(), timeline::print);
    }

    /** Looks again and again until it is so, or three minutes are over. @return what was seen last */
    static <T> T await(Supplier<T> look, Predicate<? super T> until) {
        return await(PATIENCE, look, until);
    }

    /** As {@link #await(Supplier, Predicate)}, as long as this. */
    static <T> T await(Duration atMost, Supplier<T> look, Predicate<? super T> until) {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (true) {
            T seen = look.get();
            if (until.test(seen) || System.nanoTime() > deadline) {
                return seen;
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    /** Shows a text, after the time-line. */
    void section(String title, String text) {
        out.println();
        out.println("== " + title);
        text.lines().forEach(line -> out.println("   " + line));
    }
}
