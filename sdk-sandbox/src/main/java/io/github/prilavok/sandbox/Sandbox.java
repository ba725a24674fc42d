package io.github.prilavok.sandbox;

import io.github.prilavok.sandbox.cdek.CdekSandbox;
import io.github.prilavok.sandbox.dolyami.DolyamiSandbox;
import io.github.prilavok.sandbox.tinkoff.TinkoffSandbox;
import io.github.prilavok.sandbox.wazzup.WazzupSandbox;
import io.github.prilavok.sandbox.yandexpay.YandexPaySandbox;
import io.github.prilavok.sandbox.yookassa.YooKassaSandbox;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/**
 * All providers of the sandbox at once, each on a port of its own on loopback, living in the same time. Safe for use
 * by many threads.
 *
 * <pre>{@code
 * try (Sandbox sandbox = Sandbox.start()) {
 *     URI bank = sandbox.tinkoff().baseUrl();
 *     ...
 *     sandbox.clock().advance(Duration.ofHours(1));
 * }
 * }</pre>
 */
public final class Sandbox implements AutoCloseable {
    private final Deque<AutoCloseable> running;
    private final SandboxClock clock;
    private final TinkoffSandbox tinkoff;
    private final CdekSandbox cdek;
    private final WazzupSandbox wazzup;
    private final YandexPaySandbox yandexPay;
    private final YooKassaSandbox yookassa;
    private final DolyamiSandbox dolyami;

    private Sandbox(Builder builder, Deque<AutoCloseable> running) {
        this.running = running;
        this.clock = running(running, new SandboxClock());
        clock.compress(builder.factor);
        this.tinkoff = running(running, TinkoffSandbox.start(clock, builder.port(Provider.TINKOFF)));
        this.cdek = running(running, CdekSandbox.start(clock, builder.port(Provider.CDEK)));
        this.wazzup = running(running, WazzupSandbox.start(clock, builder.port(Provider.WAZZUP)));
        this.yandexPay = running(running, YandexPaySandbox.start(clock, builder.port(Provider.YANDEX_PAY)));
        this.yookassa = running(running, YooKassaSandbox.start(clock, builder.port(Provider.YOOKASSA)));
        this.dolyami = running(running, DolyamiSandbox.start(clock, builder.port(Provider.DOLYAMI)));
    }

    private static <T extends AutoCloseable> T running(Deque<AutoCloseable> all, T one) {
        all.push(one);
        return one;
    }

    /** Starts all providers on free ports. */
    public static Sandbox start() {
        return builder().start();
    }

    /** Starts all providers on chosen ports. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Runs all providers from the command line until the process is ended; {@code --help} names the options. Ends with
     * status 2 if an option is wrong or a port is taken.
     */
    public static void main(String[] args) throws InterruptedException {
        CommandLine line = CommandLine.run(args);
        System.out.println(line.text());
        if (line.running()) {
            new CountDownLatch(1).await();
        }
        System.exit(line.status());
    }

    /** T-Bank. */
    public TinkoffSandbox tinkoff() {
        return tinkoff;
    }

    /** CDEK. */
    public CdekSandbox cdek() {
        return cdek;
    }

    /** Wazzup. */
    public WazzupSandbox wazzup() {
        return wazzup;
    }

    /** Yandex Pay. */
    public YandexPaySandbox yandexPay() {
        return yandexPay;
    }

    /** YooKassa. */
    public YooKassaSandbox yookassa() {
        return yookassa;
    }

    /** Dolyami. */
    public DolyamiSandbox dolyami() {
        return dolyami;
    }

    /** The time that all providers live in. */
    public SandboxClock clock() {
        return clock;
    }

    /** Ends all providers and their time. */
    @Override
    public void close() {
        end(running);
    }

    private static void end(Deque<AutoCloseable> running) {
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception e) {
                throw new IllegalStateException("A provider of the sandbox does not stop", e);
            }
        }
    }

    /** Chooses ports and the pace of time. */
    public static final class Builder {
        private final Map<Provider, Integer> ports = new EnumMap<>(Provider.class);
        private int factor = 1;

        private Builder() {}

        /** The port of a provider; 0, which it is at first, means any free one. */
        public Builder port(Provider provider, int port) {
            ports.put(provider, port);
            return this;
        }

        private int port(Provider provider) {
            return ports.getOrDefault(provider, 0);
        }

        /** How many seconds pass in each second of the system; 1 at first. See {@link SandboxClock#compress(int)}. */
        public Builder compress(int factor) {
            this.factor = factor;
            return this;
        }

        /**
         * Starts all providers.
         *
         * @throws java.io.UncheckedIOException if a port is taken; nothing is left running then
         * @throws IllegalArgumentException if the factor of time is less than 1
         */
        public Sandbox start() {
            Deque<AutoCloseable> running = new ArrayDeque<>();
            boolean complete = false;
            try {
                Sandbox sandbox = new Sandbox(this, running);
                complete = true;
                return sandbox;
            } finally {
                if (!complete) {
                    end(running);
                }
            }
        }
    }
}
