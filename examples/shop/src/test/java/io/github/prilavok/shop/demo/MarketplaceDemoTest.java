package io.github.prilavok.shop.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MarketplaceDemoTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @BeforeEach
    void set() {
        System.setProperty("demo.order", "orders/sample.json");
        System.setProperty("demo.work", "target/test-demo-marketplace");
    }

    @AfterEach
    void unset() {
        System.clearProperty("demo.order");
        System.clearProperty("demo.work");
    }

    @Test
    void a_bad_day_of_payments_ends_well() throws Exception {
        int status = run("yookassa", "--chaos", "--seed", "5");

        assertThat(said())
                .contains(
                        "app -> shop: initialPayment",
                        "payer -> YooKassa",
                        "app -> shop: payWithPaymentMethod",
                        "app -> shop: refundPayment",
                        "OK: charged twice, 1490.01 RUB on the page and 700.00 RUB by the saved card");
        assertThat(status).isZero();
    }

    @Test
    void a_bad_day_of_payouts_ends_well() throws Exception {
        int status = run("marketplace", "--chaos", "--seed", "5");

        assertThat(said())
                .contains(
                        "office -> database: events/walk is completed",
                        "shop: payout_requests/rent is paid",
                        "shop: payout_requests/rest is failed (insufficient_funds)",
                        "OK: charged 1490.01 RUB, paid out 1000.00 RUB once");
        assertThat(status).isZero();
    }

    private int run(String... args) throws Exception {
        return Demo.run(args, new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
