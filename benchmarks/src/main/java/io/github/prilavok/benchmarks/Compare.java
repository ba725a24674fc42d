package io.github.prilavok.benchmarks;

import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks and prints the median time and the allocation of each, beside those of the hand-written equivalent. Ends
 * with status 1 if a goal is missed.
 */
public final class Compare {
    private record Contender(String name, Class<?> type, String method) {}

    private record Cost(double micros, double bytes) {}

    private record Question(String title, List<Contender> contenders, double timeGoal, double allocationGoal) {}

    /** The first is what the others are compared with, the second is what has goals. */
    private static final List<Question> QUESTIONS = List.of(
            new Question("Create a payment", calls("createPayment"), 1.10, 1.25),
            new Question("Read a payment", calls("readPayment"), 1.10, 1.25),
            new Question(
                    "Check and read a notification of 1 KB",
                    List.of(
                            new Contender("hand-written", HandWritten.class, "notification"),
                            new Contender("Prilavok", Prilavok.class, "notification"),
                            new Contender("hand-written, HMAC", HandWritten.class, "hmacNotification"),
                            new Contender("stripe-java, HMAC", StripeJava.class, "notification")),
                    1.5,
                    Double.POSITIVE_INFINITY));

    /** JMH itself uses what newer JDKs warn of. */
    private static final String[] QUIET =
            Runtime.version().feature() < 23 ? new String[0] : new String[] {"--sun-misc-unsafe-memory-access=allow"};

    private Compare() {}

    private static List<Contender> calls(String method) {
        return List.of(
                new Contender("hand-written", HandWritten.class, method),
                new Contender("Prilavok", Prilavok.class, method),
                new Contender("square", Square.class, method),
                new Contender("stripe-java", StripeJava.class, method));
    }

    /** @param args {@code --quick} for one short iteration each, which shows that it works and nothing else */
    public static void main(String[] args) throws RunnerException {
        boolean quick = List.of(args).contains("--quick");
        boolean reached = true;
        for (Question question : QUESTIONS) {
            reached &= answer(question, quick);
        }
        System.exit(reached || quick ? 0 : 1);
    }

    private static boolean answer(Question question, boolean quick) throws RunnerException {
        System.out.printf(Locale.ROOT, "%n%-38s %10s %10s %8s %8s%n", question.title(), "µs", "KB", "time", "memory");
        Cost base = null;
        boolean reached = true;
        for (int i = 0; i < question.contenders().size(); i++) {
            Contender contender = question.contenders().get(i);
            Cost cost = measure(contender, quick);
            base = base == null ? cost : base;
            double time = cost.micros() / base.micros();
            double memory = cost.bytes() / base.bytes();
            String verdict = "";
            if (i == 1) {
                boolean good = time <= question.timeGoal() && memory <= question.allocationGoal();
                reached &= good;
                verdict = (good ? "  reached" : "  MISSED") + " (" + goals(question) + ")";
            }
            System.out.printf(
                    Locale.ROOT,
                    "  %-36s %10.2f %10.2f %7.2fx %7.2fx%s%n",
                    contender.name(),
                    cost.micros(),
                    cost.bytes() / 1000,
                    time,
                    memory,
                    verdict);
        }
        return reached;
    }

    private static String goals(Question question) {
        String time = String.format(Locale.ROOT, "time %.2fx", question.timeGoal());
        return Double.isInfinite(question.allocationGoal())
                ? time
                : time + String.format(Locale.ROOT, ", memory %.2fx", question.allocationGoal());
    }

    private static Cost measure(Contender contender, boolean quick) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + contender.type().getName().replace(".", "\\.") + "\\." + contender.method() + "$")
                .addProfiler(GCProfiler.class)
                .jvmArgsAppend("-Xms512m", "-Xmx512m")
                .jvmArgsPrepend(QUIET)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .forks(quick ? 1 : 3)
                .warmupIterations(quick ? 1 : 5)
                .measurementIterations(quick ? 1 : 7)
                .warmupTime(TimeValue.seconds(1))
                .measurementTime(TimeValue.seconds(1));
        RunResult result = new Runner(options.build()).runSingle();
        var allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
        if (allocated == null) {
            throw new IllegalStateException("JMH counted no allocation");
        }
        return new Cost(
                result.getPrimaryResult().getStatistics().getPercentile(50),
                allocated.getStatistics().getPercentile(50));
    }
}
