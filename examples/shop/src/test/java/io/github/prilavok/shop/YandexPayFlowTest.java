package io.github.prilavok.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import io.github.prilavok.sandbox.Fault;
import io.github.prilavok.sandbox.yandexpay.YandexPaySandbox;
import io.github.prilavok.shop.order.NewOrder;
import io.github.prilavok.shop.order.OrderState;
import io.github.prilavok.shop.order.OrderState.Status;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Payment by Yandex Pay, over the wire. */
class YandexPayFlowTest {
    private final LivingShop shop = LivingShop.shop();
    private final YandexPaySandbox yandex = shop.neighbourhood.sandbox().yandexPay();

    @AfterEach
    void calm() {
        yandex.twoStage(false);
        shop.calm();
    }

    @Test
    void the_buyer_comes_back_and_sees_at_once_that_it_is_paid() throws Exception {
        yandex.misbehave().holdWebhooks();
        NewOrder order = shop.placed(LivingShop.orderFile());
        URI back = shop.buyer().presses(shop.buyer().goesToPay(order.number(), "yandexpay"), "pay", "");

        assertThat(shop.buyer().comesBack(back)).contains("Оплачен");
        assertThat(shop.yandex(order).differencesIfPaid(shop.until(order, OrderState::settled)))
                .isEmpty();
    }

    @Test
    void the_buyer_never_comes_back_and_the_shop_finds_out_by_itself() throws Exception {
        yandex.misbehave().holdWebhooks();
        NewOrder order = shop.placed(LivingShop.withoutDelivery());
        shop.buyer().presses(shop.buyer().goesToPay(order.number(), "yandexpay"), "pay", "");

        assertThat(shop.yandex(order).differencesIfPaid(shop.until(order, OrderState::settled)))
                .isEmpty();
    }

    @Test
    void return_look_and_webhook_at_once_process_the_order_once() throws Exception {
        yandex.misbehave().duplicateWebhooks(3);
        int orders = 10;
        int returns = 3;
        ExecutorService threads = Executors.newFixedThreadPool(returns + 2);
        try {
            for (int i = 0; i < orders; i++) {
                NewOrder order = shop.placed(LivingShop.withoutDelivery());
                String bankOrderId = order.number() + "-1";
                shop.buyer().goesToPay(order.number(), "yandexpay");
                CountDownLatch ready = new CountDownLatch(returns + 2);
                List<CompletableFuture<Void>> all = new ArrayList<>();
                // The webhook leaves as soon as it is paid.
                all.add(together(threads, ready, () -> yandex.buyer().pays(bankOrderId)));
                all.add(together(threads, ready, () -> shop.looks(bankOrderId)));
                for (int j = 0; j < returns; j++) {
                    all.add(together(threads, ready, () -> returnsUntilPaid(order)));
                }
                all.forEach(CompletableFuture::join);

                OrderState state = shop.until(order, OrderState::settled);
                assertThat(shop.yandex(order).differencesIfPaid(state)).isEmpty();
                assertThat(state.parked()).isEmpty();
            }
        } finally {
            threads.shutdown();
        }
    }

    private static CompletableFuture<Void> together(ExecutorService threads, CountDownLatch ready, Runnable action) {
        return CompletableFuture.runAsync(
                () -> {
                    ready.countDown();
                    try {
                        ready.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    action.run();
                },
                threads);
    }

    private void returnsUntilPaid(NewOrder order) {
        await().atMost(LivingShop.PATIENCE)
                .until(() -> shop.buyer().looks(order.number()).contains("Оплачен"));
    }

    @Test
    void money_that_is_held_is_taken() throws Exception {
        yandex.twoStage(true);
        yandex.misbehave().once("captureOrder", Fault.resetAfter());
        NewOrder order = shop.paid(LivingShop.withoutDelivery(), "yandexpay");

        assertThat(shop.yandex(order).differencesIfPaid(shop.until(order, OrderState::settled)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void an_order_whose_creation_was_not_answered_is_created_once(boolean done) throws Exception {
        yandex.misbehave().once("createOrder", done ? Fault.resetAfter() : Fault.resetBefore());
        NewOrder order = shop.paid(LivingShop.withoutDelivery(), "yandexpay");

        assertThat(shop.yandex(order).differencesIfPaid(shop.until(order, OrderState::settled)))
                .isEmpty();
        assertThat(shop.attempts(order)).containsExactly("yandexpay PAID");
    }

    @Test
    void the_page_comes_even_if_yandex_does_not_answer_and_not_everybody_has_it_asked() throws Exception {
        NewOrder order = shop.placed(LivingShop.withoutDelivery());
        shop.buyer().goesToPay(order.number(), "yandexpay");
        yandex.misbehave().always("getOrder", Fault.stall());

        assertThat(shop.buyer().looks(order.number())).contains("Ждём оплату");

        shop.jdbc()
                .sql("update payment_attempt set looked_at = looked_at + interval '1 hour' where order_number = ?")
                .param(order.number())
                .update();
        long started = System.nanoTime();
        assertThat(shop.buyer().looks(order.number())).contains("Ждём оплату");
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void a_refused_payment_is_told_and_another_try_pays() throws Exception {
        NewOrder order = shop.placed(LivingShop.withoutDelivery());
        URI back = shop.buyer().presses(shop.buyer().goesToPay(order.number(), "yandexpay"), "decline", "");

        assertThat(shop.buyer().comesBack(back)).contains("Оплата не прошла");
        assertThat(shop.yandex(order).differencesIfRefused(shop.state(order))).isEmpty();

        shop.buyer().comesBack(shop.buyer().presses(shop.buyer().goesToPay(order.number(), "yandexpay"), "pay", ""));
        assertThat(shop.yandex(order).differencesIfPaid(shop.until(order, OrderState::settled)))
                .isEmpty();
        assertThat(shop.attempts(order)).containsExactly("yandexpay FAILED", "yandexpay PAID");
    }

    @Test
    void a_link_that_was_left_for_another_way_cannot_be_paid_any_more() throws Exception {
        NewOrder order = shop.placed(LivingShop.withoutDelivery());
        shop.buyer().goesToPay(order.number(), "yandexpay");
        URI card = shop.buyer().goesToPay(order.number(), "card");

        assertThat(shop.closedAttempts(order)).containsExactly("yandexpay");
        assertThat(shop.attempts(order)).hasSize(2).endsWith("card OPEN");
        assertThat(catchesPaying(order.number() + "-1")).isInstanceOf(IllegalStateException.class);
        shop.buyer().pays(card);
        assertThat(shop.ledgers(order).differencesIfPaid(shop.until(order, OrderState::settled)))
                .isEmpty();
    }

    private Throwable catchesPaying(String bankOrderId) {
        return catchThrowable(() -> yandex.buyer().pays(bankOrderId));
    }

    @Test
    void a_webhook_that_nobody_signed_is_refused() throws Exception {
        NewOrder order = shop.placed(LivingShop.withoutDelivery());
        shop.buyer().goesToPay(order.number(), "yandexpay");
        String claim = "{\"merchantId\":\"" + yandex.merchantId()
                + "\",\"event\":\"ORDER_STATUS_UPDATED\",\"eventTime\":\"2026-01-01T00:00:00Z\",\"order\":{\"orderId\":\""
                + order.number() + "-1\",\"paymentStatus\":\"CAPTURED\"}}";

        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(shop.neighbourhood.shopUrl().resolve("/webhooks/yandexpay/v1/webhook"))
                                .header("Content-Type", "application/octet-stream")
                                .POST(HttpRequest.BodyPublishers.ofString(claim))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isNotEqualTo(200);
        assertThat(shop.state(order).status()).isEqualTo(Status.AWAITING_PAYMENT);
    }

    @Test
    void an_unknown_way_is_refused() throws Exception {
        NewOrder order = shop.placed(LivingShop.withoutDelivery());

        assertThat(shop.buyer().asksToPay(order.number(), "barter").statusCode())
                .isEqualTo(422);
        assertThat(shop.attempts(order)).isEmpty();
    }
}
