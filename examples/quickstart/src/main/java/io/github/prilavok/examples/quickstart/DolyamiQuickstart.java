package io.github.prilavok.examples.quickstart;

import io.github.prilavok.core.Money;
import io.github.prilavok.sandbox.Sandbox;
import io.github.prilavok.sandbox.dolyami.DolyamiSandbox;
import io.github.prilavok.tinkoff.dolyami.CreateOrder;
import io.github.prilavok.tinkoff.dolyami.DolyamiClient;
import io.github.prilavok.tinkoff.dolyami.DolyamiClientBuilder;
import io.github.prilavok.tinkoff.dolyami.Item;
import io.github.prilavok.tinkoff.dolyami.Order;
import io.github.prilavok.tinkoff.dolyami.OrderInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Dolyami: creates an order, shows where it is paid, reads it back, and cancels it.
 *
 * <p>{@code ./examples/quickstart/run dolyami} runs it against the sandbox, which is started in the same process. With a partner in
 * the environment it runs against the bank: {@code DOLYAMI_LOGIN} and {@code DOLYAMI_PASSWORD} (demo credentials move no money),
 * {@code DOLYAMI_CERTIFICATE} and {@code DOLYAMI_KEY}, the PEM files that the bank's cabinet issues, and where they are needed {@code
 * DOLYAMI_CA} and {@code DOLYAMI_URL}.
 */
public final class DolyamiQuickstart {
    private static final String HELP = """
            Dolyami: creates an order, shows where it is paid, reads it back, and cancels it.

            Runs against the sandbox, or against the bank with these in the environment:
              DOLYAMI_LOGIN        login of the partner
              DOLYAMI_PASSWORD     its password
              DOLYAMI_CERTIFICATE  PEM file of the client certificate, open_api_cert.pem
              DOLYAMI_KEY          PEM file of its key, private.key
              DOLYAMI_CA           PEM file of more authorities to trust, such as the Russian Trusted Root CA
              DOLYAMI_URL          another host than the bank's
              LOG                  DEBUG or TRACE to see the requests""";

    private DolyamiQuickstart() {}

    public static void main(String[] args) throws IOException {
        if (args.length > 0) {
            System.out.println(HELP);
        } else if (Settings.has("DOLYAMI_LOGIN")) {
            DolyamiClientBuilder bank = DolyamiClient.builder()
                    .credentials(Settings.get("DOLYAMI_LOGIN"), Settings.get("DOLYAMI_PASSWORD"))
                    .clientCertificate(
                            Path.of(Settings.get("DOLYAMI_CERTIFICATE")), Path.of(Settings.get("DOLYAMI_KEY")), null);
            Settings.ifSet("DOLYAMI_CA", pem -> bank.trust(Path.of(pem)));
            Settings.ifSet("DOLYAMI_URL", bank::baseUrl);
            run(bank);
        } else {
            try (Sandbox sandbox = Sandbox.start()) {
                run(of(sandbox.dolyami()));
            }
        }
    }

    /** The sandbox makes its certificates anew each time; a client reads them from files. */
    private static DolyamiClientBuilder of(DolyamiSandbox sandbox) throws IOException {
        Path certificate = file(sandbox.clientCertificate().certificatePem());
        Path key = file(sandbox.clientCertificate().keyPem());
        return DolyamiClient.builder()
                .baseUrl(sandbox.baseUrl().toString())
                .credentials(sandbox.login(), sandbox.password())
                .clientCertificate(certificate, key, null)
                .trust(file(sandbox.certificateAuthorityPem()));
    }

    private static Path file(String pem) throws IOException {
        Path file = Files.createTempFile("dolyami", ".pem");
        file.toFile().deleteOnExit();
        return Files.writeString(file, pem);
    }

    private static void run(DolyamiClientBuilder builder) {
        try (DolyamiClient dolyami = builder.build()) {
            String id = "quickstart-" + System.currentTimeMillis();
            OrderInfo created = dolyami.orders()
                    .createOrder(CreateOrder.of(Order.builder()
                            .id(id)
                            .amount(Money.rubles("2598.00"))
                            .addItems(Item.of("Кружка", 2, Money.rubles("1299.00")))
                            .build()))
                    .execute();
            System.out.println("Order " + id + " is paid at " + created.link());

            OrderInfo read = dolyami.orders().getOrderInfo(id).execute();
            System.out.println("It is " + read.state() + ", " + read.amount() + " in "
                    + read.paymentSchedule().size() + " parts");
            System.out.println("Cancelled, it is "
                    + dolyami.orders().cancelOrder(id).execute().state());
        }
    }
}
