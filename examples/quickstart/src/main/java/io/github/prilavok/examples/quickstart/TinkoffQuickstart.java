package io.github.prilavok.examples.quickstart;

import io.github.prilavok.core.Money;
import io.github.prilavok.sandbox.Sandbox;
import io.github.prilavok.sandbox.tinkoff.TinkoffSandbox;
import io.github.prilavok.tinkoff.TinkoffClient;
import io.github.prilavok.tinkoff.TinkoffClientBuilder;
import io.github.prilavok.tinkoff.model.Init;
import io.github.prilavok.tinkoff.model.Payment;
import java.nio.file.Path;
import java.util.Objects;

/**
 * T-Bank: creates a payment, shows where it is paid, reads it back, and cancels it.
 *
 * <p>{@code ./examples/quickstart/run tinkoff} runs it against the sandbox, which is started in the same process. With a
 * terminal in the environment it runs against the bank: {@code TINKOFF_TERMINAL} and {@code TINKOFF_PASSWORD}, from the bank's
 * cabinet (a DEMO terminal moves no money), {@code TINKOFF_CA}, a PEM file of the Russian Trusted Root CA, and if it is not
 * the bank's production host, {@code TINKOFF_URL}.
 */
public final class TinkoffQuickstart {
    private static final String HELP = """
            T-Bank: creates a payment, shows where it is paid, reads it back, and cancels it.

            Runs against the sandbox, or against the bank with these in the environment:
              TINKOFF_TERMINAL  key of the terminal, such as 1700000000001DEMO
              TINKOFF_PASSWORD  its password
              TINKOFF_CA        PEM file of the Russian Trusted Root CA, which a JVM does not know
              TINKOFF_URL       another host than the bank's
              LOG               DEBUG or TRACE to see the requests""";

    private TinkoffQuickstart() {}

    public static void main(String[] args) {
        if (args.length > 0) {
            System.out.println(HELP);
        } else if (Settings.has("TINKOFF_TERMINAL")) {
            TinkoffClientBuilder bank = TinkoffClient.builder()
                    .terminal(Settings.get("TINKOFF_TERMINAL"), Settings.get("TINKOFF_PASSWORD"));
            Settings.ifSet("TINKOFF_CA", pem -> bank.trust(Path.of(pem)));
            Settings.ifSet("TINKOFF_URL", bank::baseUrl);
            run(bank);
        } else {
            try (Sandbox sandbox = Sandbox.start()) {
                run(TinkoffClient.builder()
                        .baseUrl(sandbox.tinkoff().baseUrl().toString())
                        .terminal(TinkoffSandbox.TERMINAL, TinkoffSandbox.PASSWORD));
            }
        }
    }

    private static void run(TinkoffClientBuilder builder) {
        try (TinkoffClient tinkoff = builder.build()) {
            Payment created = tinkoff.payments()
                    .init(Init.builder()
                            .orderId("quickstart-" + System.currentTimeMillis())
                            .amount(Money.rubles("1299.00"))
                            .description("Кружка")
                            .build())
                    .execute();
            String id = Objects.requireNonNull(created.paymentId());
            System.out.println("Payment " + id + " is paid at " + created.paymentUrl());

            Payment read = tinkoff.payments().getState(id).execute();
            System.out.println("It is " + read.status() + ", " + read.amount());
            System.out.println("Cancelled, it is "
                    + tinkoff.payments().cancel(id).execute().status());
        }
    }
}
