package io.github.prilavok.examples.quickstart;

import io.github.prilavok.core.Money;
import io.github.prilavok.core.RequestOptions;
import io.github.prilavok.sandbox.Sandbox;
import io.github.prilavok.sandbox.yookassa.YooKassaSandbox;
import io.github.prilavok.yookassa.YooKassaClient;
import io.github.prilavok.yookassa.YooKassaClientBuilder;
import io.github.prilavok.yookassa.model.ConfirmationData;
import io.github.prilavok.yookassa.model.CreatePayment;
import io.github.prilavok.yookassa.model.Payment;
import java.util.Map;
import java.util.Objects;

/**
 * YooKassa: creates a payment, shows where it is paid, and reads it back. A payment that nobody pays ends by itself.
 *
 * <p>{@code ./examples/quickstart/run yookassa} runs it against the sandbox, which is started in the same process. With a shop in
 * the environment it runs against YooKassa: {@code YOOKASSA_SHOP} and {@code YOOKASSA_SECRET}, from the merchant profile (a
 * test shop moves no money), and if it is not YooKassa's own host, {@code YOOKASSA_URL}.
 */
public final class YooKassaQuickstart {
    private static final String HELP = """
            YooKassa: creates a payment, shows where it is paid, and reads it back.

            Runs against the sandbox, or against YooKassa with these in the environment:
              YOOKASSA_SHOP    number of the shop
              YOOKASSA_SECRET  its secret key; that of a test shop begins with test_
              YOOKASSA_URL     another host than YooKassa's
              LOG              DEBUG or TRACE to see the requests""";

    private YooKassaQuickstart() {}

    public static void main(String[] args) {
        if (args.length > 0) {
            System.out.println(HELP);
        } else if (Settings.has("YOOKASSA_SHOP")) {
            YooKassaClientBuilder yookassa =
                    YooKassaClient.builder().shop(Settings.get("YOOKASSA_SHOP"), Settings.get("YOOKASSA_SECRET"));
            Settings.ifSet("YOOKASSA_URL", yookassa::baseUrl);
            run(yookassa);
        } else {
            try (Sandbox sandbox = Sandbox.start()) {
                run(YooKassaClient.builder()
                        .baseUrl(sandbox.yookassa().baseUrl().toString())
                        .shop(YooKassaSandbox.SHOP_ID, YooKassaSandbox.SHOP_SECRET));
            }
        }
    }

    private static void run(YooKassaClientBuilder builder) {
        try (YooKassaClient yookassa = builder.build()) {
            String order = "quickstart-" + System.currentTimeMillis();
            Payment created = yookassa.payments()
                    .createPayment(CreatePayment.oneStage(Money.rubles("1299.00"))
                            .confirmation(ConfirmationData.redirect("https://shop.example/orders/" + order))
                            .description("Кружка")
                            .metadata(Map.of("order_id", order))
                            .build())
                    .with(RequestOptions.idempotencyKey(order))
                    .execute();
            String id = Objects.requireNonNull(created.id());
            System.out.println("Payment " + id + " is paid at " + created.confirmationUrl());

            Payment read = yookassa.payments().getPayment(id).execute();
            System.out.println("It is " + read.status() + ", " + read.amount());
        }
    }
}
