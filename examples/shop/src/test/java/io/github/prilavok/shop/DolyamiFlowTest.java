package io.github.prilavok.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.prilavok.sandbox.Fault;
import io.github.prilavok.sandbox.dolyami.DolyamiSandbox;
import io.github.prilavok.shop.order.NewOrder;
import io.github.prilavok.shop.order.OrderState;
import io.github.prilavok.shop.order.OrderState.Status;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Payment in parts, over the wire. */
class DolyamiFlowTest {
    private final LivingShop shop = LivingShop.shop();
    private final DolyamiSandbox dolyami = shop.neighbourhood.sandbox().dolyami();

    @AfterEach
    void calm() {
        dolyami.autocommit(false);
        dolyami.demo(false);
        dolyami.saysWaitingForCommit(false);
        shop.calm();
    }

    @Test
    void an_order_paid_in_parts_is_committed_shipped_announced_and_confirmed_once() throws Exception {
        dolyami.misbehave().duplicateWebhooks(3).reorderWebhooks();
        NewOrder order = shop.paid(LivingShop.orderFile(), "dolyami");

        OrderState state = shop.until(order, OrderState::settled);

        assertThat(shop.dolyami(order).differencesIfPaid(state)).isEmpty();
        assertThat(requests("commitOrder", order)).isEqualTo(1);
        assertThat(shop.attempts(order)).containsExactly("dolyami PAID");
    }

    @Test
    void webhooks_that_never_come_are_replaced_by_looks() throws Exception {
        dolyami.misbehave().holdWebhooks();
        dolyami.saysWaitingForCommit(true);
        NewOrder order = shop.paid(LivingShop.withoutDelivery(), "dolyami");

        OrderState state = shop.until(order, OrderState::settled);

        assertThat(shop.dolyami(order).differencesIfPaid(state)).isEmpty();
    }

    @Test
    void autocommit_is_not_committed_again() throws Exception {
        dolyami.autocommit(true);
        NewOrder order = shop.paid(LivingShop.withoutDelivery(), "dolyami");

        assertThat(shop.dolyami(order).differencesIfPaid(shop.until(order, OrderState::settled)))
                .isEmpty();
        assertThat(requests("commitOrder", order)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"createOrder before", "createOrder after", "commitOrder before", "commitOrder after"})
    void a_call_whose_answer_is_lost_is_done_once_all_the_same(String what) throws Exception {
        String operation = what.substring(0, what.indexOf(' '));
        dolyami.misbehave().once(operation, what.endsWith("before") ? Fault.resetBefore() : Fault.resetAfter());
        NewOrder order = shop.paid(LivingShop.withoutDelivery(), "dolyami");

        OrderState state = shop.until(order, OrderState::settled);

        assertThat(shop.dolyami(order).differencesIfPaid(state)).isEmpty();
        assertThat(executed("commitOrder", order)).isEqualTo(1);
        // What was created all the same is taken, not created again.
        assertThat(executed("createOrder", order)).isEqualTo(1);
        assertThat(shop.attempts(order))
                .hasSize(what.equals("createOrder before") ? 2 : 1)
                .last()
                .isEqualTo("dolyami PAID");
    }

    @Test
    void a_commit_that_is_refused_for_good_calls_a_person_and_nothing_is_shipped() throws Exception {
        NewOrder order = shop.placed(LivingShop.orderFile());
        URI page = shop.buyer().goesToPay(order.number(), "dolyami");
        long before = dolyami.ledger().requests("commitOrder");
        dolyami.misbehave().always("commitOrder", Fault.status(503));
        shop.buyer().presses(page, "pay", "");
        await().until(() -> dolyami.ledger().requests("commitOrder") > before);
        dolyami.buyer().losesMoney(order.number() + "-1");
        dolyami.misbehave().calm();

        OrderState parked = shop.until(order, state -> !state.parked().isEmpty());

        assertThat(parked.status()).isEqualTo(Status.AWAITING_PAYMENT);
        assertThat(parked.parked())
                .singleElement()
                .asString()
                .contains("dolyami refuses the commit of " + order.number() + "-1 (", "lapses within a day");
        assertThat(shop.dolyami(order).parcels()).isEmpty();
        assertThat(shop.dolyami(order).takings().charges()).isEmpty();
    }

    @Test
    void a_demo_order_is_never_shipped() throws Exception {
        dolyami.demo(true);
        NewOrder order = shop.paid(LivingShop.orderFile(), "dolyami");

        await().atMost(LivingShop.PATIENCE).until(() -> shop.attempts(order).contains("dolyami PAID"));

        assertThat(shop.state(order).status()).isEqualTo(Status.AWAITING_PAYMENT);
        assertThat(shop.state(order).parked()).singleElement().asString().contains("is a demo order");
        assertThat(shop.dolyami(order).parcels()).isEmpty();
    }

    @Test
    void a_refusal_is_told_and_the_buyer_may_pay_by_card() throws Exception {
        NewOrder order = shop.placed(LivingShop.withoutDelivery());
        URI back = shop.buyer().presses(shop.buyer().goesToPay(order.number(), "dolyami"), "reject", "");
        OrderState refused = shop.until(order, state -> state.lastError() != null);

        assertThat(shop.dolyami(order).differencesIfRefused(refused)).isEmpty();
        assertThat(shop.buyer().comesBack(back)).contains("не одобрили");

        shop.buyer().pays(shop.buyer().goesToPay(order.number()));
        assertThat(shop.ledgers(order).differencesIfPaid(shop.until(order, OrderState::settled)))
                .isEmpty();
        assertThat(shop.attempts(order)).containsExactly("dolyami FAILED", "card PAID");
    }

    @Test
    void who_changes_his_mind_can_pay_in_one_way_only() throws Exception {
        NewOrder order = shop.placed(LivingShop.withoutDelivery());
        shop.buyer().goesToPay(order.number(), "dolyami");
        shop.buyer().goesToPay(order.number(), "card");
        URI page = shop.buyer().goesToPay(order.number(), "dolyami");

        assertThat(shop.closedAttempts(order)).containsExactly("dolyami", "card");
        assertThat(shop.attempts(order)).hasSize(3).endsWith("dolyami OPEN");
        assertThat(executed("cancelOrder", order)).isEqualTo(1);
        shop.buyer().presses(page, "pay", "");
        assertThat(shop.dolyami(order).differencesIfPaid(shop.until(order, OrderState::settled)))
                .isEmpty();
    }

    @Test
    void bonuses_are_what_was_paid_before_and_discounts_are_in_the_prices() throws Exception {
        String file = Files.readString(Path.of("orders/promo.json")).replace("S1-10043", "P" + System.nanoTime());

        NewOrder order = shop.paid(file, "dolyami");

        JsonNode sent = JsonMapper.shared()
                .readTree(dolyami.ledger().entries("createOrder").stream()
                        .filter(entry ->
                                (order.number() + "-1").equals(entry.keys().get("orderId")))
                        .findFirst()
                        .orElseThrow()
                        .body())
                .path("order");
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode item : sent.path("items")) {
            sum = sum.add(item.path("price")
                    .decimalValue()
                    .multiply(item.path("quantity").decimalValue()));
        }
        assertThat(sent.path("prepaid_amount").decimalValue()).isEqualByComparingTo("1234.00");
        assertThat(sent.path("amount").decimalValue().add(new BigDecimal("1234.00")))
                .isEqualByComparingTo(sum);
        assertThat(shop.dolyami(order).differencesIfPaid(shop.until(order, OrderState::settled)))
                .isEmpty();
    }

    @Test
    void a_webhook_proves_nothing() throws Exception {
        NewOrder order = shop.placed(LivingShop.withoutDelivery());
        shop.buyer().goesToPay(order.number(), "dolyami");
        String forged = "{\"id\":\"" + order.number()
                + "-1\",\"status\":\"committed\",\"amount\":7153.81,\"residual_amount\":0}";

        assertThat(post("guess-guess-guess-guess", forged).statusCode()).isEqualTo(403);
        assertThat(post(secret(), forged).body()).isEqualTo("OK");

        await().until(() -> shop.jdbc()
                        .sql("select count(*) from scheduled_tasks where task_instance like ?")
                        .param(order.number() + "-1#%")
                        .query(Integer.class)
                        .single()
                == 0);
        assertThat(shop.state(order).status()).isEqualTo(Status.AWAITING_PAYMENT);
        assertThat(shop.attempts(order)).containsExactly("dolyami OPEN");
    }

    private String secret() {
        return String.valueOf(shop.neighbourhood.settings("").get("shop.dolyami.webhook-secret"));
    }

    private HttpResponse<String> post(String secret, String body) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(shop.neighbourhood.shopUrl().resolve("/webhooks/dolyami/" + secret))
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private long requests(String operation, NewOrder order) {
        return dolyami.ledger().entries(operation).stream()
                .filter(entry -> String.valueOf(entry.keys().get("orderId")).startsWith(order.number() + "-"))
                .count();
    }

    private long executed(String operation, NewOrder order) {
        return dolyami.ledger().entries(operation).stream()
                .filter(entry -> entry.executed()
                        && String.valueOf(entry.keys().get("orderId")).startsWith(order.number() + "-"))
                .count();
    }
}
