package io.github.prilavok.sandbox.dolyami;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class DolyamiOrderTest {
    private final Shop shop = new Shop();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void order_goes_its_way_to_completed() {
        JsonNode created = shop.create(shop.order("shop1_1042")).ok();
        assertThat(created.path("status").asText()).isEqualTo("new");
        assertThat(created.path("amount").decimalValue()).isEqualByComparingTo("3000.00");
        assertThat(created.path("residual_amount").decimalValue()).isEqualByComparingTo("3000.00");
        assertThat(created.path("payment_schedule")).hasSize(4);

        shop.dolyami.buyer().isApproved("shop1_1042");
        shop.dolyami.buyer().pays(created.path("link").asText());
        JsonNode held = shop.info("shop1_1042").ok();
        assertThat(held.path("status").asText()).isEqualTo("wait_for_commit");
        assertThat(held.path("residual_amount").decimalValue()).isEqualByComparingTo("2250.00");
        assertThat(held.path("payment_schedule").path(0).path("status").asText())
                .isEqualTo("hold");
        assertThat(shop.dolyami.ledger().charged("shop1_1042").count()).isZero();

        JsonNode committed = shop.post("shop1_1042/commit", Shop.commit()).ok();
        assertThat(committed.path("status").asText()).isEqualTo("committed");
        shop.clock.advance(Duration.ofSeconds(1));

        assertThat(shop.status("shop1_1042")).isEqualTo("completed");
        assertThat(shop.dolyami.ledger().charged("shop1_1042").rubles()).isEqualByComparingTo("3000");
        assertThat(shop.toldStatuses()).containsExactly("approved", "wait_for_commit", "committed", "completed");
        JsonNode event = shop.events().get(1);
        assertThat(event.path("demo").booleanValue()).isFalse();
        assertThat(event.path("client_info").path("last_name").asText()).isEqualTo("П.");
        assertThat(event.path("client_info").path("phone").asText()).isEqualTo("+79161234567");
    }

    @Test
    void sums_have_two_decimals_or_are_text() throws Exception {
        shop.created("o-1");
        assertThat(shop.exchange("GET", "o-1/info", null, Map.of()).body()).contains("\"amount\":3000.00,");

        shop.dolyami.answersSumsAsText(true);
        assertThat(shop.info("o-1").ok().path("amount").textValue()).isEqualTo("3000.00");
    }

    @Test
    void first_part_takes_the_remainder() {
        ObjectNode order = Shop.json("""
                {"order":{"id":"o-1","amount":99,"items":[{"name":"A","quantity":1,"price":99}]}}""");

        JsonNode schedule = shop.create(order).ok().path("payment_schedule");

        assertThat(schedule.findValues("amount"))
                .extracting(sum -> sum.decimalValue().intValueExact())
                .containsExactly(24, 25, 25, 25);
        assertThat(LocalDate.parse(schedule.path(0).path("payment_date").asText())
                        .plusWeeks(6))
                .isEqualTo(schedule.path(3).path("payment_date").asText());
    }

    @Test
    void credentials_and_correlation_id_are_asked_for() {
        for (String authorization : new String[] {"", "Basic c2hvcDpzZWNyZXQ=", "Bearer x"}) {
            shop.send("GET", "o-1/info", null, Map.of("Authorization", authorization))
                    .refusedWith(401, "UNAUTHORIZED", null);
        }
        for (String id : new String[] {"", "1", "5a0c9d4e-7a52-1b41-9c1e-2f3d1a5b6c7d"}) {
            shop.send("GET", "o-1/info", null, Map.of("X-Correlation-ID", id))
                    .refusedWith(400, "BAD_REQUEST", "X-Correlation-ID");
        }
        String id = "5a0c9d4e-7a52-4b41-9c1e-2f3d1a5b6c7d";
        Shop.Answer unknown = shop.send("GET", "o-1/info", null, Map.of("X-Correlation-ID", id));
        unknown.refusedWith(404, "NOT_FOUND", null);
        assertThat(unknown.body().path("correlationId").asText()).isEqualTo(id);
        assertThat(shop.dolyami.ledger().entries("getOrderInfo").get(6).keys())
                .containsEntry("correlationId", id)
                .containsEntry("orderId", "o-1");
    }

    @Test
    void orders_must_be_well_formed_and_add_up() {
        for (String[] wrong : new String[][] {
            {"/order", "id", "x".repeat(31), "400", "order.id"},
            {"/order", "id", "", "400", "order.id"},
            {"/order", "amount", "1.00", "400", "order.amount"},
            {"/order", "amount", "3000.001", "400", "order.amount"},
            {"/order", "amount", "3000.01", "422", "order.amount"},
            {"/order", "prepaid_amount", "0", "422", "order.amount"},
            {"/order/items/0", "quantity", "0", "400", "order.items[0].quantity"},
            {"/order/items/0", "quantity", "1.5", "400", "order.items[0].quantity"},
            {"/order/items/0", "price", "0.50", "400", "order.items[0].price"},
            {"/order/items/0", "name", "x".repeat(129), "400", "order.items[0].name"},
            {"/order/items/0/receipt", "tax", "vat18", "400", "order.items[0].receipt.tax"},
            {"/order/items/0/receipt", "payment_method", "later", "400", "order.items[0].receipt.payment_method"},
            {"/client_info", "birthdate", "28.02.1990", "400", "client_info.birthdate"},
            {"/fiscalization_settings", "type", "maybe", "400", "fiscalization_settings.type"},
            {"", "notification_url", "nowhere", "400", "notification_url"},
            {"", "data", "text", "400", "data"}
        }) {
            ObjectNode order = shop.order("o-1");
            ((ObjectNode) order.at(wrong[0])).put(wrong[1], wrong[2]);
            shop.create(order)
                    .refusedWith(
                            Integer.parseInt(wrong[3]),
                            wrong[3].equals("400") ? "BAD_REQUEST" : "UNPROCESSABLE_ENTITY",
                            wrong[4]);
        }
        ObjectNode withoutReceipt = shop.order("o-1");
        ((ObjectNode) withoutReceipt.at("/order/items/1")).remove("receipt");
        shop.create(withoutReceipt).refusedWith(400, "BAD_REQUEST", "order.items[1].receipt");
        assertThat(shop.dolyami.ledger().executed("createOrder")).isZero();
    }

    @Test
    void order_id_is_good_for_one_order() {
        shop.created("o-1");
        shop.create(shop.order("o-1")).refusedWith(409, "CONFLICT", null);
        assertThat(shop.dolyami.ledger().executed("createOrder")).isEqualTo(1);
    }

    @Test
    void commit_wants_all_three_choices_and_the_items_of_the_order() {
        shop.paid("o-1");
        ObjectNode one = Shop.commit();
        one.withObject("/fiscalization_settings/params").remove("create_receipt_for_added_items");
        shop.post("o-1/commit", one).refusedWith(400, "BAD_REQUEST", "fiscalization_settings.params");
        ObjectNode other = Shop.commit();
        ((ObjectNode) other.at("/items/0")).put("sku", "MUG-2");
        shop.post("o-1/commit", other).refusedWith(422, "UNPROCESSABLE_ENTITY", "items");
        shop.post("o-1/commit", Shop.commit().put("amount", 2999)).refusedWith(422, "UNPROCESSABLE_ENTITY", "amount");
        assertThat(shop.status("o-1")).isEqualTo("wait_for_commit");
        ObjectNode plain = Shop.commit();
        plain.remove("fiscalization_settings");
        shop.post("o-1/commit", plain).ok();
        shop.post("o-1/commit", plain).refusedWith(409, "CONFLICT", null);

        assertThat(shop.dolyami.ledger().executed("commitOrder")).isEqualTo(1);
        assertThat(shop.dolyami.ledger().charged("o-1").count()).isEqualTo(1);
    }

    @Test
    void less_may_be_committed_than_was_ordered() {
        shop.paid("o-1");
        ObjectNode part = Shop.commit().put("amount", 1500.10);
        ((ObjectNode) part.at("/items/0")).put("quantity", 1);
        part.putObject("data").put("why", "one was broken");

        JsonNode committed = shop.post("o-1/commit", part).ok();

        assertThat(committed.path("amount").decimalValue()).isEqualByComparingTo("1500.10");
        assertThat(committed.at("/commit_data/why").asText()).isEqualTo("one was broken");
        assertThat(committed.at("/create_data/shop").asText()).isEqualTo("1");
        assertThat(shop.dolyami.ledger().charged("o-1").rubles()).isEqualByComparingTo("1500.10");
        assertThat(shop.dolyami.ledger().released("o-1").rubles()).isEqualByComparingTo("1499.90");
    }

    @Test
    void commit_without_money_is_refused() {
        shop.paid("o-1");
        shop.dolyami.buyer().losesMoney("o-1");
        Shop.Answer answer = shop.post("o-1/commit", Shop.commit());
        answer.refusedWith(422, "UNPROCESSABLE_ENTITY", null);
        assertThat(answer.body().path("errorDetailCode").asText()).isEqualTo("NOT_ENOUGH_MONEY");
    }

    @Test
    void order_is_canceled_before_the_commit_only() {
        shop.paid("o-1");
        assertThat(shop.post("o-1/cancel", null).ok().path("residual_amount").decimalValue())
                .isEqualByComparingTo("3000");
        shop.post("o-1/cancel", null).refusedWith(409, "CONFLICT", null);
        shop.sold("o-2");
        shop.post("o-2/cancel", null).refusedWith(409, "CONFLICT", null);

        assertThat(shop.status("o-1")).isEqualTo("canceled");
        assertThat(shop.dolyami.ledger().released("o-1").rubles()).isEqualByComparingTo("3000");
    }

    @Test
    void refund_is_accepted_and_processed_later() {
        shop.sold("o-1");
        shop.clock.advance(Duration.ofSeconds(1));

        JsonNode accepted = shop.post("o-1/refund", Shop.refund()).ok();

        assertThat(accepted.path("amount").decimalValue()).isEqualByComparingTo("1500.10");
        JsonNode pending = shop.info("o-1").ok();
        assertThat(pending.at("/refund_info/items/0/refund_id")).isEqualTo(accepted.path("refund_id"));
        assertThat(pending.at("/refund_info/items/0/status").asText()).isEqualTo("pending");
        assertThat(pending.at("/refund_info/total_refunded_amount").decimalValue())
                .isEqualByComparingTo("1499.90");
        assertThat(pending.path("residual_amount").decimalValue()).isEqualByComparingTo("750.10");
        shop.clock.advance(Duration.ofSeconds(1));
        JsonNode processed = shop.info("o-1").ok();
        assertThat(processed.at("/refund_info/items/0/status").asText()).isEqualTo("processed");
        assertThat(processed.path("status").asText()).isEqualTo("completed");
    }

    @Test
    void refund_repeated_is_a_second_refund_whatever_its_correlation_id() {
        shop.sold("o-1");
        Map<String, String> id = Map.of("X-Correlation-ID", "5a0c9d4e-7a52-4b41-9c1e-2f3d1a5b6c7d");
        shop.send("POST", "o-1/refund", Shop.refund(), id).ok();
        shop.send("POST", "o-1/refund", Shop.refund(), id).ok();
        shop.send("POST", "o-1/refund", Shop.refund(), id).refusedWith(422, "UNPROCESSABLE_ENTITY", "amount");

        assertThat(shop.dolyami.ledger().refunded("o-1").count()).isEqualTo(2);
        assertThat(shop.dolyami.ledger().executed("refundOrder")).isEqualTo(2);
        assertThat(shop.dolyami.ledger().requests("refundOrder")).isEqualTo(3);
    }

    @Test
    void refunds_that_do_not_add_up_are_refused() {
        shop.paid("o-1");
        shop.post("o-1/refund", Shop.refund()).refusedWith(409, "CONFLICT", null);
        shop.post("o-1/commit", Shop.commit()).ok();
        shop.post("o-1/refund", Shop.refund().put("amount", 1500)).refusedWith(422, "UNPROCESSABLE_ENTITY", "amount");
        ObjectNode other = Shop.refund();
        ((ObjectNode) other.at("/returned_items/0")).put("name", "Чашка");
        shop.post("o-1/refund", other).refusedWith(422, "UNPROCESSABLE_ENTITY", "returned_items");
        shop.dolyami.buyer().refusesRefunds("o-1");
        assertThat(shop.post("o-1/refund", Shop.refund())
                        .body()
                        .path("errorDetailCode")
                        .asText())
                .isEqualTo("PAYMENT_ERROR");
        assertThat(shop.dolyami.ledger().refunded("o-1").count()).isZero();
    }

    @Test
    void correction_gives_back_the_difference() {
        shop.sold("o-1");
        ObjectNode correction = Shop.json("""
                {"amount":1499.90,"new_items":[{"name":"Кружка","quantity":1,"price":1499.90,"sku":"MUG-1"},
                 {"name":"Доставка","quantity":1,"price":350.00,"sku":"DLV"}]}""");
        shop.post("o-1/correction", correction.deepCopy().put("amount", 1500.10))
                .refusedWith(422, "UNPROCESSABLE_ENTITY", "amount");
        assertThat(shop.post("o-1/correction", correction).ok().path("amount").decimalValue())
                .isEqualByComparingTo("1500.10");
        shop.post("o-1/correction", Shop.json("{\"amount\":1500.10,\"refunded_prepaid_amount\":349.80}"))
                .ok();
        shop.clock.advance(Duration.ofSeconds(1));

        assertThat(shop.status("o-1")).isEqualTo("refunded");
        assertThat(shop.toldStatuses()).endsWith("refunded");
        assertThat(shop.dolyami.ledger().refunded("o-1").rubles()).isEqualByComparingTo("3000");
    }

    @Test
    void delivery_is_completed_with_or_without_an_order() {
        shop.paid("o-1");
        shop.post("o-1/complete_delivery", Shop.body()).refusedWith(409, "CONFLICT", null);
        shop.post("o-1/commit", Shop.commit()).ok();
        shop.post("o-1/complete_delivery", Shop.body()).ok();
        ObjectNode withOrder = Shop.body();
        withOrder.set("order", Shop.commit());
        shop.post("o-1/complete_delivery", withOrder).ok();
        withOrder.withObject("/order").put("amount", 1);
        shop.post("o-1/complete_delivery", withOrder).refusedWith(422, "UNPROCESSABLE_ENTITY", "order.amount");
        assertThat(shop.dolyami.ledger().executed("completeDelivery")).isEqualTo(2);
    }

    @Test
    void unfinished_orders_and_holds_are_canceled_after_a_day() {
        shop.created("o-1");
        shop.created("o-2");
        shop.dolyami.buyer().isApproved("o-2");
        shop.clock.advance(Duration.ofHours(12));
        shop.paid("o-3");
        shop.clock.advance(Duration.ofHours(12));
        assertThat(shop.status("o-1")).isEqualTo("canceled");
        assertThat(shop.status("o-2")).isEqualTo("canceled");
        assertThat(shop.status("o-3")).isEqualTo("wait_for_commit");
        shop.clock.advance(Duration.ofHours(12));
        assertThat(shop.status("o-3")).isEqualTo("canceled");
        assertThat(shop.dolyami.ledger().released("o-3").count()).isEqualTo(1);
    }

    @Test
    void requests_are_limited_if_told_so() {
        shop.dolyami.refusesNext(2, Map.of("X-Retry-After", "2"));
        Shop.Answer bare = shop.info("o-1");
        assertThat(bare.status()).isEqualTo(429);
        assertThat(bare.body()).isEmpty();
        assertThat(bare.headers().firstValue("X-Retry-After")).contains("2");
        assertThat(bare.headers().firstValue("Retry-After")).isEmpty();
        assertThat(shop.info("o-1").status()).isEqualTo(429);
        assertThat(shop.info("o-1").status()).isEqualTo(404);

        shop.dolyami.limitsRequests(1);
        assertThat(shop.info("o-1").status()).isEqualTo(404);
        for (int i = 0; i < 30 && shop.info("o-1").status() != 429; i++) {
            assertThat(i).isLessThan(29);
        }
        shop.clock.advance(Duration.ofSeconds(1));
        assertThat(shop.info("o-1").status()).isEqualTo(404);
    }

    @Test
    void buyer_clicks_in_a_browser_without_a_certificate() throws Exception {
        String link = shop.created("o-1");
        assertThat(link).startsWith("http://127.0.0.1:");
        assertThat(shop.open(link).body()).contains("750.00 ₽");

        assertThat(shop.press(link + "/pay").headers().firstValue("Location")).contains("https://shop.example/ok");

        assertThat(shop.status("o-1")).isEqualTo("wait_for_commit");
        assertThat(shop.press(link + "/reject").headers().firstValue("Location"))
                .contains("https://shop.example/fail");
        assertThat(shop.open(link).body()).contains("wait_for_commit");
        assertThat(shop.open(link + "x").statusCode()).isEqualTo(404);
    }
}
