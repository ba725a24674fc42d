package io.github.prilavok.benchmarks;

import io.github.prilavok.tinkoff.TinkoffClient;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How long the first call takes in a fresh JVM, from the first line of main to the payment: classes are loaded, the client is
 * made, a connection is opened. The median of several JVMs each, this SDK and the hand-written client by turns. Ends with
 * status 1 if the goal is missed.
 */
public final class FirstCall {
    private static final double GOAL_MILLIS = 150;

    private FirstCall() {}

    /** @param args {@code --quick} for three JVMs each instead of twenty-one */
    public static void main(String[] args) throws IOException, InterruptedException {
        boolean quick = List.of(args).contains("--quick");
        int jvms = quick ? 3 : 21;
        double[] prilavok = new double[jvms];
        double[] handWritten = new double[jvms];
        try (LoopbackServer server = Wire.server()) {
            for (int i = 0; i < jvms; i++) {
                handWritten[i] = millis(ByHand.class, server);
                prilavok[i] = millis(BySdk.class, server);
            }
        }
        double difference = median(prilavok) - median(handWritten);
        System.out.printf(
                Locale.ROOT,
                "%nFirst call in a fresh JVM, median of %d%n  hand-written %8.0f ms%n  Prilavok     %8.0f ms%n"
                        + "  difference   %8.0f ms  %s (%.0f ms)%n",
                jvms,
                median(handWritten),
                median(prilavok),
                difference,
                difference <= GOAL_MILLIS ? "reached" : "MISSED",
                GOAL_MILLIS);
        System.exit(difference <= GOAL_MILLIS || quick ? 0 : 1);
    }

    private static double millis(Class<?> main, LoopbackServer server) throws IOException, InterruptedException {
        return Long.parseLong(Jvm.run(List.of(), main, server.url()).strip()) / 1e6;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** One call by this SDK; prints nanoseconds. */
    static final class BySdk {
        private BySdk() {}

        public static void main(String[] args) {
            long start = System.nanoTime();
            try (TinkoffClient client = TinkoffClient.builder()
                    .baseUrl(args[0])
                    .terminal(Wire.TERMINAL, Wire.PASSWORD)
                    .build()) {
                Prilavok.create(client);
                System.out.println(System.nanoTime() - start);
            }
        }
    }

    /** One call by the hand-written client; prints nanoseconds. */
    static final class ByHand {
        private ByHand() {}

        public static void main(String[] args) throws IOException {
            long start = System.nanoTime();
            try (HandWrittenClient client = new HandWrittenClient(args[0], Wire.TERMINAL, Wire.PASSWORD)) {
                HandWritten.create(client);
                System.out.println(System.nanoTime() - start);
            }
        }
    }
}
