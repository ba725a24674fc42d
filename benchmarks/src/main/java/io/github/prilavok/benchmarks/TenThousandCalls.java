package io.github.prilavok.benchmarks;

import io.github.prilavok.tinkoff.TinkoffClient;
import io.github.prilavok.tinkoff.model.Payment;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Ten thousand asynchronous calls begun at once on one client with its default settings, in a JVM with a heap of 64 MB, while
 * the provider takes 100 ms to answer. Prints what it took; ends with status 1 if a call failed, the heap did not do, or there
 * was a thread a call.
 */
public final class TenThousandCalls {
    private static final int CALLS = 10_000;
    private static final int MOST_THREADS = 200;

    private TenThousandCalls() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        try (LoopbackServer server = Wire.server(Duration.ofMillis(100))) {
            System.out.print(Jvm.run(List.of("-Xmx64m"), Caller.class, server.url()));
        }
    }

    /** The JVM that is measured. */
    static final class Caller {
        private Caller() {}

        public static void main(String[] args) throws InterruptedException, ExecutionException, TimeoutException {
            long start = System.nanoTime();
            try (TinkoffClient client = TinkoffClient.builder()
                    .baseUrl(args[0])
                    .terminal(Wire.TERMINAL, Wire.PASSWORD)
                    .build()) {
                List<CompletableFuture<Payment>> calls = new ArrayList<>(CALLS);
                for (int i = 0; i < CALLS; i++) {
                    calls.add(client.payments().getState(Wire.PAYMENT_ID).executeAsync());
                }
                long begun = System.nanoTime() - start;
                System.gc();
                long live =
                        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
                CompletableFuture.allOf(calls.toArray(new CompletableFuture<?>[0]))
                        .get(5, TimeUnit.MINUTES);
                report(begun, System.nanoTime() - start, live);
            }
        }

        private static void report(long begun, long done, long live) {
            int threads = ManagementFactory.getThreadMXBean().getPeakThreadCount();
            System.out.printf(
                    Locale.ROOT,
                    "%n%,d calls at once, answers after 100 ms, -Xmx64m%n  all begun after           %8.2f s%n"
                            + "  all answered after        %8.2f s%n  most threads              %8d%n"
                            + "  live while they wait      %8.1f MB%n",
                    CALLS,
                    begun / 1e9,
                    done / 1e9,
                    threads,
                    live / 1e6);
            if (threads > MOST_THREADS) {
                throw new IllegalStateException("more than " + MOST_THREADS + " threads");
            }
        }
    }
}
