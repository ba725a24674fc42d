package io.github.prilavok.sandbox.yookassa;

import static io.github.prilavok.sandbox.yookassa.Merchant.order;
import static io.github.prilavok.sandbox.yookassa.Merchant.tree;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.prilavok.sandbox.yookassa.Merchant.Answer;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PageTest {
    private final Merchant merchant = new Merchant();

    @AfterEach
    void close() {
        merchant.close();
    }

    @Test
    void a_browser_pays_and_returns_to_the_shop() {
        Answer payment = merchant.pending(order("10.00").put("description", "<b>&\"x"));
        String url =
                payment.body().path("confirmation").path("confirmation_url").textValue();
        merchant.as("");
        Answer page = merchant.get(url);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("&lt;b&gt;&amp;&quot;x", "name=\"card\"", "Отказаться", "10.00");

        Answer left = merchant.form(
                "checkout/payments/v2/contract/pay", Map.of("orderId", payment.id(), "card", "5555 5555 5555 4477"));

        assertThat(left.status()).isEqualTo(303);
        assertThat(left.location()).isEqualTo("https://shop.example/1");
        merchant.asShop();
        assertThat(merchant.status(payment.id())).isEqualTo("succeeded");
        assertThat(merchant.as("").get(url).text()).contains("succeeded");
    }

    @Test
    void a_browser_declines_or_mistypes() {
        Answer payment = merchant.pending(order("10.00"));
        merchant.as("");
        assertThat(merchant.form("checkout/payments/v2/contract/pay", Map.of("orderId", payment.id(), "card", "123"))
                        .status())
                .isEqualTo(400);

        merchant.form("checkout/payments/v2/contract/decline", Map.of("orderId", payment.id()));

        assertThat(merchant.asShop().status(payment.id())).isEqualTo("canceled");
        assertThat(merchant.as("")
                        .get("checkout/payments/v2/contract?orderId=nothing")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_browser_binds_a_card() {
        Answer binding = merchant.post(
                        "v3/payment_methods",
                        tree(
                                "{'type':'bank_card','confirmation':{'type':'redirect','return_url':'https://a.example/'}}"))
                .ok();
        String url =
                binding.body().path("confirmation").path("confirmation_url").textValue();
        assertThat(merchant.as("").get(url).text()).contains("name=\"card\"");

        Answer left = merchant.form(
                "checkout/payment-methods/bind", Map.of("id", binding.id(), "card", TestCard.VISA.number()));

        assertThat(left.location()).isEqualTo("https://a.example/");
        assertThat(merchant.asShop()
                        .get("v3/payment_methods/" + binding.id())
                        .ok()
                        .get("status"))
                .isEqualTo("active");
    }
}
