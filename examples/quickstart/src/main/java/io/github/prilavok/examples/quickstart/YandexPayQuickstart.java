package io.github.prilavok.examples.quickstart;

import io.github.prilavok.core.Money;
import io.github.prilavok.sandbox.Sandbox;
import io.github.prilavok.yandexpay.YandexPayClient;
import io.github.prilavok.yandexpay.YandexPayClientBuilder;
import io.github.prilavok.yandexpay.model.CartLines;
import io.github.prilavok.yandexpay.model.CreateOrder;
import io.github.prilavok.yandexpay.model.RedirectUrls;
import io.github.prilavok.yandexpay.model.RenderedCart;
import io.github.prilavok.yandexpay.model.RenderedCartItem;
import java.util.List;

/**
 * Yandex Pay: creates an order with a discount, shows where it is paid, reads it back, and ends its link.
 *
 * <p>{@code ./examples/quickstart/run yandexpay} runs it against the sandbox, which is started in the same process. With a shop
 * in the environment it runs against Yandex Pay: {@code YANDEXPAY_MERCHANT}, the Merchant ID, for its test environment, and
 * {@code YANDEXPAY_API_KEY} as well for production, both from the console; {@code YANDEXPAY_URL}, if it is another host.
 */
public final class YandexPayQuickstart {
    private static final String HELP = """
            Yandex Pay: creates an order with a discount, shows where it is paid, reads it back, and ends its link.

            Runs against the sandbox, or against Yandex Pay with these in the environment:
              YANDEXPAY_MERCHANT  the Merchant ID from the console: alone, the test environment
              YANDEXPAY_API_KEY   the key of production
              YANDEXPAY_URL       another host than Yandex Pay's
              LOG                 DEBUG or TRACE to see the requests""";

    private YandexPayQuickstart() {}

    public static void main(String[] args) {
        if (args.length > 0) {
            System.out.println(HELP);
        } else if (Settings.has("YANDEXPAY_MERCHANT")) {
            String merchant = Settings.get("YANDEXPAY_MERCHANT");
            YandexPayClientBuilder shop = YandexPayClient.builder().sandbox(merchant);
            Settings.ifSet("YANDEXPAY_API_KEY", key -> shop.production(key, merchant));
            Settings.ifSet("YANDEXPAY_URL", shop::baseUrl);
            run(shop);
        } else {
            try (Sandbox sandbox = Sandbox.start()) {
                run(YandexPayClient.builder()
                        .production(
                                sandbox.yandexPay().apiKey(),
                                sandbox.yandexPay().merchantId())
                        .baseUrl(sandbox.yandexPay().baseUrl().toString()));
            }
        }
    }

    private static void run(YandexPayClientBuilder builder) {
        try (YandexPayClient yandex = builder.build()) {
            RenderedCart cart = CartLines.of(List.of(RenderedCartItem.of("mug", "Кружка", 3, Money.rubles("1299.00"))))
                    .discountedBy(Money.rubles("99.50"))
                    .toCart();
            cart.items()
                    .forEach(line -> System.out.println(line.quantity().count() + " at " + line.discountedUnitPrice()));

            String orderId = "quickstart-" + System.currentTimeMillis();
            String link = yandex.orders()
                    .create(CreateOrder.builder()
                            .orderId(orderId)
                            .cart(cart)
                            .redirectUrls(RedirectUrls.of("https://shop.example/paid", "https://shop.example/failed"))
                            .build())
                    .execute()
                    .paymentUrl();
            System.out.println("Order " + orderId + " is paid at " + link);
            System.out.println("It is " + yandex.orders().get(orderId).execute().paymentStatus());

            yandex.orders().rollback(orderId).execute();
            System.out.println("Rolled back, it is "
                    + yandex.orders().get(orderId).execute().paymentStatus());
        }
    }
}
