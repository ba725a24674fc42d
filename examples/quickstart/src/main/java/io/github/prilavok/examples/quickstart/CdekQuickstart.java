package io.github.prilavok.examples.quickstart;

import io.github.prilavok.cdek.CdekClient;
import io.github.prilavok.cdek.CdekClientBuilder;
import io.github.prilavok.cdek.model.Accepted;
import io.github.prilavok.cdek.model.CalculateTariff;
import io.github.prilavok.cdek.model.CalculatorPackage;
import io.github.prilavok.cdek.model.CashOnDelivery;
import io.github.prilavok.cdek.model.Contact;
import io.github.prilavok.cdek.model.CreateOrder;
import io.github.prilavok.cdek.model.Order;
import io.github.prilavok.cdek.model.OrderItem;
import io.github.prilavok.cdek.model.OrderPackage;
import io.github.prilavok.cdek.model.RequestResult;
import io.github.prilavok.cdek.model.TariffQuote;
import io.github.prilavok.sandbox.Sandbox;
import java.math.BigDecimal;

/**
 * CDEK: asks for a price, registers an order, waits for its track number, and takes the order back.
 *
 * <p>{@code ./examples/quickstart/run cdek} runs it against the sandbox, which is started in the same process. With an account
 * in the environment it runs against CDEK: {@code CDEK_ACCOUNT} and {@code CDEK_PASSWORD}, from CDEK's cabinet, and {@code
 * CDEK_URL}: {@code https://api.edu.cdek.ru/} is its test environment. Nothing is shipped: the order is deleted again.
 */
public final class CdekQuickstart {
    private static final String HELP = """
            CDEK: asks for a price, registers an order, waits for its track number, and takes the order back.

            Runs against the sandbox, or against CDEK with these in the environment:
              CDEK_ACCOUNT   account, from CDEK's cabinet, "Integration"
              CDEK_PASSWORD  its secure password
              CDEK_URL       https://api.edu.cdek.ru/ for CDEK's test environment
              LOG            DEBUG or TRACE to see the requests""";

    private static final int PARCEL_OFFICE_TO_OFFICE = 136;
    private static final int MOSCOW = 44;
    private static final int NOVOSIBIRSK = 270;

    private CdekQuickstart() {}

    public static void main(String[] args) {
        if (args.length > 0) {
            System.out.println(HELP);
        } else if (Settings.has("CDEK_ACCOUNT")) {
            CdekClientBuilder cdek =
                    CdekClient.builder().account(Settings.get("CDEK_ACCOUNT"), Settings.get("CDEK_PASSWORD"));
            Settings.ifSet("CDEK_URL", cdek::baseUrl);
            run(cdek);
        } else {
            try (Sandbox sandbox = Sandbox.start()) {
                run(CdekClient.builder()
                        .baseUrl(sandbox.cdek().baseUrl().toString())
                        .account(sandbox.cdek().clientId(), sandbox.cdek().clientSecret()));
            }
        }
    }

    private static void run(CdekClientBuilder builder) {
        try (CdekClient cdek = builder.build()) {
            TariffQuote quote = cdek.calculator()
                    .calculateTariff(CalculateTariff.of(
                            PARCEL_OFFICE_TO_OFFICE, MOSCOW, NOVOSIBIRSK, CalculatorPackage.of(850, 25, 18, 9)))
                    .execute();
            System.out.println("Moscow to Novosibirsk: " + quote.totalSum() + " " + quote.currency() + ", "
                    + quote.periodMin() + " to " + quote.periodMax() + " days");

            Accepted accepted = cdek.orders().createOrder(order()).execute();
            RequestResult<Order> result = cdek.orders().registered(accepted).await();
            if (result instanceof RequestResult.Successful<Order> registered) {
                System.out.println("Track number: " + registered.entity().cdekNumber());
            } else if (result instanceof RequestResult.Invalid<Order> refused) {
                System.out.println("CDEK refused the order: " + refused.errors());
            }
            Accepted removal = cdek.orders().deleteOrder(accepted.uuid()).execute();
            System.out.println(
                    "Taken back: " + cdek.orders().completed(removal).await().ended());
        }
    }

    private static CreateOrder order() {
        return CreateOrder.onlineStore("quickstart-" + System.currentTimeMillis(), PARCEL_OFFICE_TO_OFFICE)
                .shipmentPoint("MSK5")
                .deliveryPoint("NSK33")
                .recipient(Contact.of("Иванова Анна", "+79161234567"))
                .addPackages(OrderPackage.builder()
                        .number("1")
                        .weight(850)
                        .length(25)
                        .width(18)
                        .height(9)
                        .addItems(OrderItem.builder()
                                .name("Кружка")
                                .wareKey("MUG-1")
                                .amount(1)
                                .weight(850)
                                .cost(new BigDecimal("1299.00"))
                                .payment(CashOnDelivery.prepaid())
                                .build())
                        .build())
                .build();
    }
}
