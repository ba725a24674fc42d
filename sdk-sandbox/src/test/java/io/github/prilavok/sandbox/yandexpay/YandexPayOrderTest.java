package io.github.prilavok.sandbox.yandexpay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class YandexPayOrderTest {
    private final Shop shop = new Shop();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void paid_order_shows_its_operation_and_is_told() {
        String link = shop.created("shop-1");

        shop.yandex.buyer().pays(link);

        JsonNode data = shop.get("v1/orders/shop-1").data();
        JsonNode order = data.path("order");
        assertThat(order.path("paymentStatus").asText()).isEqualTo("CAPTURED");
        assertThat(order.path("orderAmount").asText()).isEqualTo("2200.00");
        assertThat(order.path("merchantId").asText()).isEqualTo(shop.yandex.merchantId());
        assertThat(order.path("paymentUrl").asText()).isEqualTo(link);
        assertThat(order.path("metadata").asText()).isEqualTo("{}");
        assertThat(order.path("paymentMethod").path("methodType").asText()).isEqualTo("CARD");
        assertThat(order.path("created").asText()).matches("[0-9-]{10}T[0-9:]{8}\\.[0-9]{6}\\+00:00");
        assertThat(order.path("cart").path("items").path(0).path("finalPrice").asText())
                .isEqualTo("950.00");
        assertThat(data.path("operations")).hasSize(1);
        assertThat(data.path("operations").path(0).path("operationType").asText())
                .isEqualTo("AUTHORIZE");
        assertThat(data.path("operations").path(0).path("status").asText()).isEqualTo("SUCCESS");
        assertThat(shop.yandex.ledger().charged("shop-1").rubles()).isEqualByComparingTo("2200");
        assertThat(shop.events()).singleElement().satisfies(event -> {
            assertThat(event.path("event").asText()).isEqualTo("ORDER_STATUS_UPDATED");
            assertThat(event.path("order").path("paymentStatus").asText()).isEqualTo("CAPTURED");
        });
    }

    @Test
    void refund_is_asynchronous() {
        shop.created("shop-1");
        shop.yandex.buyer().pays("shop-1");

        JsonNode operation = shop.post(
                        "v2/orders/shop-1/refund",
                        Shop.body().put("refundAmount", "2200.00").put("externalOperationId", "r-1"))
                .operation();
        assertThat(operation.path("status").asText()).isEqualTo("PENDING");
        assertThat(shop.status("shop-1")).isEqualTo("CAPTURED");

        shop.clock.advance(Duration.ofSeconds(1));

        assertThat(shop.get("v1/operations/r-1").operation().path("status").asText())
                .isEqualTo("SUCCESS");
        assertThat(shop.status("shop-1")).isEqualTo("REFUNDED");
        assertThat(shop.yandex.ledger().refunded("shop-1").rubles()).isEqualByComparingTo("2200");
    }

    @Test
    void key_is_asked_for() {
        for (String authorization : new String[] {"", "Bearer x", "Api-Key x"}) {
            shop.send("GET", "v1/orders/shop-1", null, Map.of("Authorization", authorization))
                    .refusedWith(401, "AUTHENTICATION_ERROR");
        }
        shop.send("GET", "v1/orders/shop-1", null, Map.of("Authorization", "API-key " + shop.yandex.apiKey()))
                .refusedWith(404, "NOT_FOUND");
    }

    @Test
    void timeout_header_must_be_in_its_range() {
        shop.created("shop-1");
        for (String wrong : new String[] {"20", "999", "10001", "soon"}) {
            shop.send("GET", "v1/orders/shop-1", null, Map.of("X-Request-Timeout", wrong))
                    .refusedWith(400, "BAD_REQUEST");
        }
        assertThat(shop.send("GET", "v1/orders/shop-1", null, Map.of("X-Request-Timeout", "1000"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void test_environment_knows_only_the_merchant_id() {
        String production = shop.yandex.apiKey();
        shop.yandex.testEnvironment(true);

        assertThat(shop.yandex.apiKey()).isEqualTo(shop.yandex.merchantId());
        shop.created("shop-1");
        shop.send("GET", "v1/orders/shop-1", null, Map.of("Authorization", "Api-Key " + production))
                .refusedWith(401, "AUTHENTICATION_ERROR");
    }

    @Test
    void same_request_id_gets_the_same_answer_and_is_executed_once() {
        Shop.Answer first = shop.post("v1/orders", Shop.order("shop-1"), "id-1");
        Shop.Answer again = shop.post("v1/orders", Shop.order("shop-1"), "id-1");

        assertThat(again).isEqualTo(first);
        shop.post("v1/orders", Shop.order("shop-2"), "id-1").refusedWith(400, "BAD_REQUEST");
        shop.post("v1/orders/shop-1/rollback", Shop.body(), "id-1").refusedWith(400, "BAD_REQUEST");
        assertThat(shop.yandex.ledger().requests("createOrder")).isEqualTo(3);
        assertThat(shop.yandex.ledger().executed("createOrder")).isEqualTo(1);
        assertThat(shop.yandex.ledger().entries("createOrder").get(0).keys())
                .containsEntry("requestId", "id-1")
                .containsEntry("orderId", "shop-1")
                .containsEntry("attempt", "0");
    }

    @Test
    void refusal_is_not_remembered() {
        shop.created("shop-1");
        ObjectNode capture = Shop.body().put("orderAmount", "2200.00").put("externalOperationId", "c-1");
        shop.yandex.twoStage(true);
        shop.post("v1/orders/shop-1/capture", capture, "id-1").refusedWith(400, "INVALID_PAYMENT_STATUS");

        shop.yandex.buyer().pays("shop-1");

        assertThat(shop.post("v1/orders/shop-1/capture", capture, "id-1")
                        .operation()
                        .path("status")
                        .asText())
                .isEqualTo("SUCCESS");
    }

    @Test
    void order_made_again_gets_its_link_or_is_refused() {
        String link = shop.created("shop-1");

        assertThat(shop.created("shop-1")).isEqualTo(link);
        shop.create(Shop.order("shop-1").put("metadata", "other")).refusedWith(409, "ORDER_ALREADY_EXISTS");
        shop.yandex.refusesRepeatedOrders(true);
        shop.create(Shop.order("shop-1")).refusedWith(409, "ORDER_ALREADY_EXISTS");
        assertThat(shop.yandex.ledger().executed("createOrder")).isEqualTo(1);
    }

    @Test
    void orderId_is_one_segment_of_a_path_whatever_is_in_it() {
        shop.create(Shop.order("test #1/1"));

        assertThat(shop.read("test%20%231%2F1").path("orderId").asText()).isEqualTo("test #1/1");
    }

    @Test
    void carts_must_add_up() {
        Shop.Answer mismatch = shop.create(changed("/cart/total", "amount", "2000.00"));
        mismatch.refusedWith(400, "ORDER_AMOUNT_MISMATCH");
        JsonNode details = mismatch.body().path("details");
        assertThat(details.path("cart_total").asText()).isEqualTo("2000.00");
        assertThat(details.path("items_sum").asText()).isEqualTo("2200.00");
        assertThat(details.path("discounts_sum").asText()).isEqualTo("0.00");

        assertThat(shop.create(changed("/cart/total", "externalAmount", "200.00"))
                        .body()
                        .path("reasonCode")
                        .asText())
                .isEqualTo("ORDER_AMOUNT_MISMATCH");
        shop.create(changed("/cart/items/0/quantity", "count", "3")).refusedWith(400, "ORDER_CART_DATA_ERROR");
        shop.create(changed("/cart/items/0/quantity", "count", "0")).refusedWith(400, "ORDER_CART_DATA_ERROR");
        shop.create(changed("/cart/items/1", "productId", "sku-1")).refusedWith(400, "ORDER_CART_DATA_ERROR");
        assertThat(shop.yandex.ledger().executed("createOrder")).isZero();
    }

    @Test
    void part_paid_elsewhere_is_not_paid_here() {
        ObjectNode order = changed("/cart/total", "externalAmount", "200.00");
        order.withObject("/cart/total").put("amount", "2000.00");
        shop.create(order).data();

        assertThat(shop.read("shop-1").path("orderAmount").asText()).isEqualTo("2000.00");
    }

    @Test
    void wrong_fields_are_refused() {
        for (String[] wrong : new String[][] {
            {"/", "currencyCode", "USD"},
            {"/", "orderSource", "MOON"},
            {"/", "preferredPaymentMethod", "CARD"},
            {"/", "orderId", " "},
            {"/", "purpose", "x".repeat(1001)},
            {"/", "ttl", "179"},
            {"/", "ttl", "604801"},
            {"/redirectUrls", "onError", ""},
            {"/cart/items/0", "total", "1900.001"},
            {"/cart/items/0", "total", "-1"},
            {"/cart/items/0", "unitPrice", "ten"},
            {"/cart/items/0/receipt", "tax", "13"},
            {"/cart/items/0/receipt", "measure", "1"},
            {"/cart/items/0/receipt", "paymentSubjectType", "27"}
        }) {
            shop.create(changed(wrong[0], wrong[1], wrong[2])).refusedWith(400, "BAD_REQUEST");
        }
        ObjectNode without = Shop.order("shop-1");
        without.remove("redirectUrls");
        shop.create(without).refusedWith(400, "BAD_REQUEST");
        ObjectNode nobody = Shop.order("shop-1");
        nobody.putArray("availablePaymentMethods");
        shop.create(nobody).refusedWith(400, "BAD_REQUEST");
    }

    @Test
    void cash_register_wants_receipts_and_a_contact() {
        shop.yandex.cashRegister(true);
        shop.create(Shop.order("shop-1")).refusedWith(400, "BAD_REQUEST");
        ObjectNode order = Shop.order("shop-1").put("fiscalContact", "buyer@example.com");
        ((ObjectNode) order.at("/cart/items/1")).remove("receipt");
        shop.create(order).refusedWith(400, "BAD_REQUEST");

        shop.create(Shop.order("shop-1").put("fiscalContact", "buyer@example.com"))
                .data();
    }

    @Test
    void unpaid_order_fails_when_its_time_is_over() {
        shop.created("shop-1");
        shop.created("shop-2");
        shop.clock.advance(Duration.ofMinutes(29));
        shop.yandex.buyer().abandons("shop-2");
        shop.clock.advance(Duration.ofMinutes(1));

        assertThat(shop.status("shop-1")).isEqualTo("FAILED");
        assertThat(shop.read("shop-1").path("reasonCode").asText()).isEqualTo("TIMEOUT");
        assertThat(shop.status("shop-2")).isEqualTo("PENDING");
        shop.clock.advance(Duration.ofMinutes(15));
        assertThat(shop.status("shop-2")).isEqualTo("FAILED");
        assertThat(shop.events()).hasSize(2);
    }

    @Test
    void declined_attempt_may_be_followed_by_another() {
        shop.created("shop-1");
        shop.yandex.buyer().triesInVain("shop-1");
        assertThat(shop.status("shop-1")).isEqualTo("PENDING");
        shop.yandex.buyer().pays("shop-1");
        shop.created("shop-2");
        shop.yandex.buyer().declines("shop-2");

        assertThat(shop.get("v1/orders/shop-1").data().path("operations").findValuesAsText("status"))
                .containsExactly("FAIL", "SUCCESS");
        assertThat(shop.status("shop-2")).isEqualTo("FAILED");
        assertThatThrownBy(() -> shop.yandex.buyer().pays("shop-2"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Order shop-2 is FAILED and cannot be paid");
        assertThatThrownBy(() -> shop.yandex.buyer().pays("shop-3")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void buyer_clicks_in_a_browser() {
        String link = shop.created("shop-1");
        assertThat(shop.open(link).body()).contains("2200.00").contains("SPLIT").contains("SBP");

        assertThat(shop.form(link + "/abort", "").headers().firstValue("Location"))
                .contains("https://shop.example/abort");
        assertThat(shop.form(link + "/pay", "means=SBP").headers().firstValue("Location"))
                .contains("https://shop.example/ok");
        assertThat(shop.read("shop-1").path("paymentMethod").path("methodType").asText())
                .isEqualTo("SBP");
        assertThat(shop.form(link + "/pay", "").headers().firstValue("Location"))
                .contains("https://shop.example/err");
        assertThat(shop.open(link + "x").statusCode()).isEqualTo(404);
    }

    @Test
    void new_order_may_be_hidden_for_a_while() {
        shop.yandex.hidesNewFor(Duration.ofSeconds(10));
        shop.created("shop-1");
        shop.get("v1/orders/shop-1").refusedWith(404, "NOT_FOUND");
        shop.clock.advance(Duration.ofSeconds(10));
        assertThat(shop.status("shop-1")).isEqualTo("PENDING");
    }

    private static ObjectNode changed(String object, String name, String value) {
        ObjectNode order = Shop.order("shop-1");
        ((ObjectNode) order.at(object.equals("/") ? "" : object)).put(name, value);
        return order;
    }
}
