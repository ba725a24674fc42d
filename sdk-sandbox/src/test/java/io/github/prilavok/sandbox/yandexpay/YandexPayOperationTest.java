package io.github.prilavok.sandbox.yandexpay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class YandexPayOperationTest {
    private final Shop shop = new Shop();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void hold_is_captured() {
        held("shop-1");
        assertThat(shop.status("shop-1")).isEqualTo("AUTHORIZED");
        assertThat(shop.yandex.ledger().charged("shop-1").count()).isZero();

        capture("2200.00", "c-1").operation();

        assertThat(shop.status("shop-1")).isEqualTo("CAPTURED");
        assertThat(shop.yandex.ledger().charged("shop-1").rubles()).isEqualByComparingTo("2200");
        capture("2200.00", "c-1").refusedWith(400, "INVALID_PAYMENT_STATUS");
        assertThat(shop.yandex.ledger().executed("captureOrder")).isEqualTo(1);
        assertThat(shop.events())
                .extracting(event -> event.path("event").asText())
                .containsExactly("ORDER_STATUS_UPDATED", "OPERATION_STATUS_UPDATED", "ORDER_STATUS_UPDATED");
    }

    @Test
    void smaller_capture_needs_the_final_cart() {
        held("shop-1");
        capture("1250.00", "c-1").refusedWith(400, "ORDER_AMOUNT_MISMATCH");
        capture("2200.01", "c-2").refusedWith(400, "CAPTURE_AMOUNT_TOO_LARGE");
        shop.post("v1/orders/shop-1/capture", part("1250.00", "3")).refusedWith(400, "ORDER_CART_DATA_ERROR");

        JsonNode operation =
                shop.post("v1/orders/shop-1/capture", part("1250.00", "1")).operation();

        assertThat(operation.path("amount").asText()).isEqualTo("1250.00");
        assertThat(operation.has("approvalCode")).isFalse();
        JsonNode order = shop.read("shop-1");
        assertThat(order.path("orderAmount").asText()).isEqualTo("1250.00");
        assertThat(order.at("/cart/items/0/quantity/count").asText()).isEqualTo("1");
        assertThat(shop.yandex.ledger().charged("shop-1").rubles()).isEqualByComparingTo("1250");
        assertThat(shop.yandex.ledger().released("shop-1").rubles()).isEqualByComparingTo("950");
    }

    @Test
    void capture_may_take_its_time() {
        shop.yandex.operationsTake(Duration.ofSeconds(5));
        held("shop-1");

        assertThat(capture("2200.00", "c-1").operation().path("status").asText())
                .isEqualTo("PENDING");
        assertThat(capture("2200.00", "c-1").operation().path("status").asText())
                .isEqualTo("PENDING");
        capture("2200.00", "c-2").refusedWith(409, "ANOTHER_OPERATION_IN_PROGRESS");
        assertThat(shop.status("shop-1")).isEqualTo("AUTHORIZED");
        shop.clock.advance(Duration.ofSeconds(5));

        assertThat(shop.status("shop-1")).isEqualTo("CAPTURED");
        assertThat(shop.yandex.ledger().charged("shop-1").count()).isEqualTo(1);
    }

    @Test
    void hold_is_cancelled_or_runs_out() {
        held("shop-1");
        held("shop-2");
        ObjectNode cancel = Shop.body().put("externalOperationId", "v-1");
        shop.post("v1/orders/shop-1/cancel", cancel).refusedWith(400, "BAD_REQUEST");
        assertThat(shop.post("v1/orders/shop-1/cancel", cancel.put("reason", "out of stock"))
                        .operation()
                        .path("operationType")
                        .asText())
                .isEqualTo("VOID");
        shop.clock.advance(Duration.ofDays(5));

        assertThat(shop.status("shop-1")).isEqualTo("VOIDED");
        assertThat(shop.read("shop-1").path("reason").asText()).isEqualTo("out of stock");
        assertThat(shop.status("shop-2")).isEqualTo("VOIDED");
        assertThat(shop.yandex.ledger().released("shop-2").rubles()).isEqualByComparingTo("2200");
    }

    @Test
    void sbp_is_never_held() {
        shop.yandex.twoStage(true);
        shop.created("shop-1");
        shop.yandex.buyer().pays("shop-1", Means.SBP);

        assertThat(shop.status("shop-1")).isEqualTo("CAPTURED");
    }

    @Test
    void deferred_split_is_confirmed_and_then_submitted() {
        shop.create(Shop.order("shop-1").put("isPrepayment", true));
        shop.yandex.buyer().pays("shop-1", Means.SPLIT);
        assertThat(shop.status("shop-1")).isEqualTo("CONFIRMED");
        assertThat(shop.yandex.ledger().charged("shop-1").count()).isZero();

        shop.post("v1/orders/shop-1/submit", Shop.body()).refusedWith(400, "BAD_REQUEST");
        shop.post("v1/orders/shop-1/submit", Shop.body().put("externalOperationId", "s-1"))
                .operation();

        assertThat(shop.status("shop-1")).isEqualTo("CAPTURED");
        assertThat(shop.yandex.ledger().charged("shop-1").count()).isEqualTo(1);
    }

    @Test
    void refund_id_is_good_for_one_refund() {
        paid("shop-1");
        ObjectNode refund = Shop.json("""
                {"refundAmount":"950.00","externalOperationId":"r-1",
                 "refundCart":{"items":[{"productId":"sku-1","quantityCount":"1"}]}}""");
        String id = refund(refund).operation().path("operationId").asText();

        assertThat(refund(refund).operation().path("operationId").asText()).isEqualTo(id);
        refund(refund.deepCopy().put("refundAmount", "1250.00")).refusedWith(400, "BAD_REQUEST");
        refund(refund.deepCopy().put("externalOperationId", "r-2")).refusedWith(409, "ANOTHER_OPERATION_IN_PROGRESS");
        shop.post("v1/orders/shop-1/rollback", null).refusedWith(409, "ANOTHER_OPERATION_IN_PROGRESS");
        shop.clock.advance(Duration.ofSeconds(1));
        refund(refund).refusedWith(409, "DUPLICATE_EXTERNAL_OPERATION_ID");

        assertThat(shop.status("shop-1")).isEqualTo("PARTIALLY_REFUNDED");
        assertThat(shop.read("shop-1").path("orderAmount").asText()).isEqualTo("1250.00");
        assertThat(shop.get("v1/operations/" + id)
                        .operation()
                        .path("externalOperationId")
                        .asText())
                .isEqualTo("r-1");
        assertThat(shop.yandex.ledger().executed("refundOrder")).isEqualTo(1);
        assertThat(shop.yandex.ledger().refunded("shop-1").rubles()).isEqualByComparingTo("950");
    }

    @Test
    void refund_leaves_what_the_target_cart_says() {
        paid("shop-1");
        refund(Shop.json("""
                {"refundAmount":"950.00","externalOperationId":"r-1",
                 "targetCart":{"items":[{"productId":"sku-1","quantityCount":"1"},{"productId":"delivery"}]}}""")).operation();
        shop.clock.advance(Duration.ofSeconds(1));
        refund(Shop.json("""
                {"refundAmount":"100.00","externalOperationId":"r-2",
                 "refundCart":{"items":[{"productId":"sku-1","price":"100.00"}]}}""")).operation();
        shop.clock.advance(Duration.ofSeconds(1));

        JsonNode order = shop.read("shop-1");
        assertThat(order.path("orderAmount").asText()).isEqualTo("1150.00");
        assertThat(order.at("/cart/items/0/finalPrice").asText()).isEqualTo("850.00");
        assertThat(order.at("/cart/total/amount").asText()).isEqualTo("1150.00");
    }

    @Test
    void refunds_that_do_not_add_up_are_refused() {
        paid("shop-1");
        refund(Shop.body().put("refundAmount", "950.00")).refusedWith(400, "ORDER_AMOUNT_MISMATCH");
        refund(Shop.body().put("refundAmount", "2200.01")).refusedWith(400, "REFUND_AMOUNT_TOO_LARGE");
        refund(Shop.body().put("refundAmount", "0.99")).refusedWith(400, "BAD_REQUEST");
        refund(Shop.body().put("refundAmount", "2199.50")).refusedWith(400, "BAD_REQUEST");
        refund(Shop.json("""
                {"refundAmount":"950.00","refundCart":{"items":[{"productId":"sku-1","quantityCount":"3"}]}}""")).refusedWith(400, "ORDER_CART_DATA_ERROR");
        refund(Shop.json("""
                {"refundAmount":"950.00","targetCart":{"items":[{"productId":"sku-1","quantityCount":"1"}]}}""")).refusedWith(400, "ORDER_AMOUNT_MISMATCH");
        shop.created("shop-2");
        shop.post("v2/orders/shop-2/refund", Shop.body().put("refundAmount", "2200.00"))
                .refusedWith(400, "INVALID_PAYMENT_STATUS");
        assertThat(shop.post("v1/orders/shop-1/refund", Shop.body()).status()).isEqualTo(404);
    }

    @Test
    void failed_refund_leaves_the_order_as_it_was() {
        paid("shop-1");
        shop.yandex.buyer().refusesRefunds("shop-1");
        ObjectNode refund = Shop.body().put("refundAmount", "2200.00").put("externalOperationId", "r-1");
        refund(refund).operation();
        shop.clock.advance(Duration.ofSeconds(1));

        assertThat(shop.get("v1/operations/r-1").operation().path("status").asText())
                .isEqualTo("FAIL");
        assertThat(refund(refund).operation().path("status").asText()).isEqualTo("FAIL");
        assertThat(shop.status("shop-1")).isEqualTo("CAPTURED");
        assertThat(shop.yandex.ledger().refunded("shop-1").count()).isZero();
        assertThat(shop.events().get(1).at("/operation/status").asText()).isEqualTo("FAIL");
    }

    @Test
    void rollback_ends_an_order_and_gives_everything_back() {
        shop.created("shop-1");
        paid("shop-2");
        held("shop-3");
        for (String orderId : new String[] {"shop-1", "shop-2", "shop-3"}) {
            assertThat(shop.post("v1/orders/" + orderId + "/rollback", null).data())
                    .isEmpty();
            assertThat(shop.post("v1/orders/" + orderId + "/rollback", null).data())
                    .isEmpty();
            assertThat(shop.status(orderId)).isEqualTo("FAILED");
        }

        assertThat(shop.yandex.ledger().executed("rollbackOrder")).isEqualTo(3);
        assertThat(shop.yandex.ledger().refunded("shop-2").rubles()).isEqualByComparingTo("2200");
        assertThat(shop.yandex.ledger().released("shop-3").rubles()).isEqualByComparingTo("2200");
        JsonNode refund = shop.get("v1/orders/shop-2").data().path("operations").path(1);
        assertThat(refund.path("operationType").asText()).isEqualTo("REFUND");
        assertThat(refund.has("externalOperationId")).isFalse();
    }

    @Test
    void unknown_things_are_not_found() {
        shop.get("v1/operations/x").refusedWith(404, "NOT_FOUND");
        shop.post("v1/orders/x/rollback", null).refusedWith(404, "NOT_FOUND");
        shop.get("v1/subscriptions/x").refusedWith(404, "NOT_FOUND");
    }

    private Shop.Answer refund(ObjectNode body) {
        return shop.post("v2/orders/shop-1/refund", body);
    }

    private Shop.Answer capture(String amount, String id) {
        return shop.post(
                "v1/orders/shop-1/capture",
                Shop.body().put("orderAmount", amount).put("externalOperationId", id));
    }

    private static ObjectNode part(String amount, String grills) {
        return Shop.json("""
                {"orderAmount":"%s","externalOperationId":"c-9","cart":{"items":[
                 {"productId":"sku-1","quantity":{"count":"%s"}},
                 {"productId":"delivery","quantity":{"count":"1"},"total":"300.00"}],
                 "total":{"amount":"%s"}}}""".formatted(amount, grills, amount));
    }

    private void paid(String orderId) {
        shop.yandex.buyer().pays(shop.created(orderId));
    }

    private void held(String orderId) {
        shop.yandex.twoStage(true);
        paid(orderId);
    }
}
