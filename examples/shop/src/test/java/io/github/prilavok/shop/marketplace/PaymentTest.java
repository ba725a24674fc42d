package io.github.prilavok.shop.marketplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.prilavok.core.Money;
import io.github.prilavok.sandbox.Fault;
import io.github.prilavok.sandbox.yookassa.TestCard;
import io.github.prilavok.sandbox.yookassa.YooKassaLedger.Kind;
import io.github.prilavok.sandbox.yookassa.YooKassaLedger.Total;
import io.github.prilavok.shop.demo.MobileApp;
import io.github.prilavok.shop.demo.MobileApp.Answer;
import io.github.prilavok.yookassa.YooKassaClient;
import io.github.prilavok.yookassa.model.CreatePayment;
import io.github.prilavok.yookassa.model.Payment;
import io.github.prilavok.yookassa.receipt.Measure;
import io.github.prilavok.yookassa.receipt.PaymentMode;
import io.github.prilavok.yookassa.receipt.PaymentSubject;
import io.github.prilavok.yookassa.receipt.ReceiptData;
import io.github.prilavok.yookassa.receipt.ReceiptItem;
import io.github.prilavok.yookassa.receipt.VatCode;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Payments over the wire, YooKassa being the sandbox. */
class PaymentTest {
    private static final Total ONCE = new Total(1, new BigDecimal("1490.01"));
    private static final Total NEVER = new Total(0, new BigDecimal("0.00"));

    private final LivingMarketplace marketplace = LivingMarketplace.marketplace();
    private final String user = marketplace.user("user");
    private final String guide = marketplace.user("guide");
    private final MobileApp app = marketplace.app(user);
    private final String order = marketplace.order(user, guide, marketplace.event());
    private final String path = "orders/" + order;

    @AfterEach
    void calm() {
        marketplace.yookassa().misbehave().calm();
    }

    @Test
    void the_first_payment_is_made_on_the_page_and_saves_the_card() throws Exception {
        marketplace.yookassa().buyer().paysWith(app.initialPayment(path).text("url"), TestCard.MIR);

        marketplace.untilStatus("orders", order, "paid");

        assertThat(marketplace.charged(order)).isEqualTo(ONCE);
        await().until(() -> marketplace.moved(Kind.RECEIPT, "order_id", order).equals(ONCE));
        assertThat(marketplace.documents.methods(user)).hasSize(1);
        assertThat(marketplace
                        .jdbc
                        .sql("select payment_card from users where id = ?")
                        .param(user)
                        .query(String.class)
                        .single())
                .isEqualTo(marketplace.method(user));
        assertThat(app.initialPayment(path).http()).isEqualTo(403);
        assertThat(marketplace.documents.ledger(guide)).isEmpty();
    }

    @Test
    void the_next_payment_needs_no_page() throws Exception {
        marketplace.paidOrder(user, guide, marketplace.event());

        Answer answer = app.payWithPaymentMethod(path, marketplace.method(user));

        assertThat(answer.body().toString()).isEqualTo("{\"status\":200,\"message\":\"the payment is made\"}");
        assertThat(marketplace.orderStatus(order)).isEqualTo("paid");
        assertThat(marketplace.charged(order)).isEqualTo(ONCE);
        // The same call once more; another kind of payment is refused.
        assertThat(app.payWithPaymentMethod(path, marketplace.method(user)).http())
                .isEqualTo(200);
        assertThat(app.initialPayment(path).http()).isEqualTo(403);
        assertThat(marketplace.charged(order)).isEqualTo(ONCE);
    }

    @Test
    void many_calls_at_once_open_one_page() throws Exception {
        List<Answer> answers = LivingMarketplace.atOnce(8, () -> app.initialPayment(path));

        assertThat(answers).allMatch(answer -> answer.http() == 200);
        Set<String> pages = answers.stream().map(answer -> answer.text("url")).collect(Collectors.toSet());
        assertThat(pages).hasSize(1);
        marketplace.yookassa().buyer().pays(pages.iterator().next());
        marketplace.untilStatus("orders", order, "paid");
        assertThat(marketplace.charged(order)).isEqualTo(ONCE);
    }

    @Test
    void many_calls_at_once_charge_once() throws Exception {
        marketplace.paidOrder(user, guide, marketplace.event());
        String method = marketplace.method(user);

        List<Answer> answers = LivingMarketplace.atOnce(8, () -> app.payWithPaymentMethod(path, method));

        assertThat(answers).allMatch(answer -> answer.http() == 200);
        assertThat(marketplace.charged(order)).isEqualTo(ONCE);
    }

    @Test
    void while_a_page_is_open_no_method_is_charged() throws Exception {
        marketplace.paidOrder(user, guide, marketplace.event());
        String page = app.initialPayment(path).text("url");

        Answer answer = app.payWithPaymentMethod(path, marketplace.method(user));

        assertThat(answer.http()).isEqualTo(403);
        assertThat(answer.text("message")).contains("under way");
        marketplace.yookassa().buyer().pays(page);
        marketplace.untilStatus("orders", order, "paid");
        assertThat(marketplace.charged(order)).isEqualTo(ONCE);
    }

    @Test
    void a_card_that_is_refused_on_the_page_leaves_the_order_to_another() throws Exception {
        marketplace.yookassa().buyer().declines(app.initialPayment(path).text("url"));
        marketplace.untilStatus("orders", order, "canceled");

        marketplace.yookassa().buyer().pays(app.initialPayment(path).text("url"));

        marketplace.untilStatus("orders", order, "paid");
        assertThat(marketplace.charged(order)).isEqualTo(ONCE);
        assertThat(marketplace.documents.methods(user)).hasSize(1);
    }

    @Test
    void a_charge_that_is_declined_is_an_answer_and_no_error_of_the_call() throws Exception {
        marketplace.paidOrder(user, guide, marketplace.event());
        String method = marketplace.method(user);
        marketplace.yookassa().buyer().refusesCharges(method.substring(method.indexOf('/') + 1), "insufficient_funds");

        Answer answer = app.payWithPaymentMethod(path, method);

        assertThat(answer.http()).isEqualTo(200);
        assertThat(answer.text("message")).isEqualTo("the payment is canceled");
        assertThat(answer.text("error")).isEqualTo("insufficient_funds");
        assertThat(marketplace.orderStatus(order)).isEqualTo("canceled");
        marketplace.yookassa().buyer().allowsCharges(method.substring(method.indexOf('/') + 1));
        assertThat(app.payWithPaymentMethod(path, method).text("error")).isEmpty();
        assertThat(marketplace.charged(order)).isEqualTo(ONCE);
    }

    @Test
    void a_method_whose_owner_has_taken_the_permission_back_is_not_charged_again() throws Exception {
        marketplace.paidOrder(user, guide, marketplace.event());
        String method = marketplace.method(user);
        marketplace.yookassa().buyer().revokes(method.substring(method.indexOf('/') + 1));

        assertThat(app.payWithPaymentMethod(path, method).text("error")).isEqualTo("permission_revoked");

        long asked = marketplace.yookassa().ledger().requests("createPayment");
        assertThat(app.payWithPaymentMethod(path, method).http()).isEqualTo(403);
        assertThat(marketplace.yookassa().ledger().requests("createPayment")).isEqualTo(asked);
    }

    @Test
    void another_users_method_is_not_charged() throws Exception {
        String other = marketplace.user("other");
        marketplace.paidOrder(other, guide, marketplace.event());

        assertThat(app.payWithPaymentMethod(path, marketplace.method(other)).http())
                .isEqualTo(403);
        assertThat(marketplace.charged(order)).isEqualTo(NEVER);
    }

    @Test
    void what_yookassa_refuses_to_do_at_all_is_an_error_and_can_be_asked_again() throws Exception {
        marketplace.paidOrder(user, guide, marketplace.event());
        marketplace.yookassa().shop().autopayments(false);
        Answer answer;
        try {
            answer = app.payWithPaymentMethod(path, marketplace.method(user));
        } finally {
            marketplace.yookassa().shop().autopayments(true);
        }

        assertThat(answer.http()).isEqualTo(500);
        assertThat(answer.text("error")).isEqualTo("forbidden");
        assertThat(marketplace.orderStatus(order)).isEqualTo("created");
        assertThat(app.payWithPaymentMethod(path, marketplace.method(user)).http())
                .isEqualTo(200);
        assertThat(marketplace.charged(order)).isEqualTo(ONCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"resetBefore", "resetAfter", "500", "500 although done", "429", "half an answer"})
    void whatever_becomes_of_the_answer_the_order_is_charged_once(String what) throws Exception {
        marketplace.paidOrder(user, guide, marketplace.event());
        Fault fault = switch (what) {
            case "resetBefore" -> Fault.resetBefore();
            case "resetAfter" -> Fault.resetAfter();
            case "500" -> Fault.status(500);
            case "500 although done" -> Fault.status(500).afterExecuting();
            case "429" -> Fault.tooManyRequests(Duration.ofMillis(100));
            default -> Fault.truncatedBody();
        };
        marketplace.yookassa().misbehave().holdWebhooks().times(2, "createPayment", fault);

        Answer answer = app.payWithPaymentMethod(path, marketplace.method(user));

        assertThat(answer.body().toString()).isEqualTo("{\"status\":200,\"message\":\"the payment is made\"}");
        assertThat(marketplace.charged(order)).isEqualTo(ONCE);
    }

    @Test
    void after_a_day_without_an_answer_the_payment_is_looked_for_and_not_sent_again() throws Exception {
        marketplace.paidOrder(user, guide, marketplace.event());
        String method = marketplace.method(user);
        marketplace.yookassa().misbehave().holdWebhooks().once("createPayment", Fault.stallAfter());
        CompletableFuture<Answer> answer = CompletableFuture.supplyAsync(() -> pays(method));
        await().atMost(LivingMarketplace.PATIENCE)
                .until(() -> marketplace.charged(order).equals(ONCE));
        marketplace.neighbourhood.sandbox().clock().advance(Duration.ofHours(25));

        marketplace.untilStatus("orders", order, "paid");

        assertThat(marketplace.charged(order)).isEqualTo(ONCE);
        assertThat(answer.get().text("message")).isEqualTo("the payment is made");
    }

    @Test
    void a_webhook_that_overtakes_the_answer_is_enough() throws Exception {
        marketplace.paidOrder(user, guide, marketplace.event());
        marketplace.yookassa().misbehave().once("createPayment", Fault.stallAfter());
        long asked = marketplace.yookassa().ledger().requests("createPayment");

        Answer answer = app.payWithPaymentMethod(path, marketplace.method(user));

        assertThat(answer.text("message")).isEqualTo("the payment is made");
        assertThat(marketplace.charged(order)).isEqualTo(ONCE);
        assertThat(marketplace.yookassa().ledger().requests("createPayment")).isEqualTo(asked + 1);
    }

    @Test
    void a_key_that_yookassa_knows_with_another_request_is_no_reason_for_another_payment() throws Exception {
        marketplace.paidOrder(user, guide, marketplace.event());
        String method = marketplace.method(user);
        marketplace.yookassa().misbehave().holdWebhooks().once("createPayment", Fault.stallAfter());
        CompletableFuture<Answer> answer = CompletableFuture.supplyAsync(() -> pays(method));
        await().atMost(LivingMarketplace.PATIENCE)
                .until(() -> marketplace.charged(order).equals(ONCE));

        marketplace
                .jdbc
                .sql("update yookassa_operation set request = replace(request, 'Экскурсия', 'Прогулка')"
                        + " where document = ?")
                .param(order)
                .update();

        assertThat(answer.get().text("message")).isEqualTo("the payment is made");
        assertThat(marketplace.charged(order)).isEqualTo(ONCE);
    }

    private Answer pays(String method) {
        try {
            return app.payWithPaymentMethod(path, method);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_payment_that_was_given_up_and_comes_true_pays_the_order() throws Exception {
        String page = app.initialPayment(path).text("url");
        giveUp();

        marketplace.yookassa().buyer().pays(page);

        marketplace.untilStatus("orders", order, "paid");
        assertThat(marketplace.charged(order)).isEqualTo(ONCE);
    }

    @Test
    void if_another_has_paid_the_order_by_then_it_waits_for_a_person() throws Exception {
        String page = app.initialPayment(path).text("url");
        giveUp();
        marketplace.yookassa().buyer().pays(app.initialPayment(path).text("url"));
        marketplace.untilStatus("orders", order, "paid");

        marketplace.yookassa().buyer().pays(page);

        await().atMost(LivingMarketplace.PATIENCE)
                .until(() -> marketplace.documents.parked().stream()
                        .anyMatch(line ->
                                line.startsWith("order-" + order + "-1: orders/" + order + " was paid before")));
        assertThat(marketplace.documents.ledger(guide)).isEmpty();
    }

    /** As if YooKassa had hidden the payment until the shop took it for never made. */
    private void giveUp() {
        marketplace.inTransaction(() -> {
            marketplace
                    .jdbc
                    .sql("update yookassa_operation set state = 'REFUSED', object_id = null where document = ?")
                    .param(order)
                    .update();
            marketplace.documents.status("orders", order, "created");
        });
    }

    @Test
    void an_object_of_another_amount_waits_for_a_person() throws Exception {
        String page = app.initialPayment(path).text("url");
        marketplace
                .jdbc
                .sql("update yookassa_operation set amount = 100 where document = ?")
                .param(order)
                .update();

        marketplace.yookassa().buyer().pays(page);

        await().atMost(LivingMarketplace.PATIENCE)
                .until(() -> marketplace.documents.parked().stream()
                        .anyMatch(line -> line.contains("is of 1490.01 RUB, and not of 1.00 RUB")));
        assertThat(marketplace.orderStatus(order)).isEqualTo("pending");
    }

    @Test
    void a_payment_that_was_never_made_is_given_up_after_a_day_and_the_order_can_be_paid() throws Exception {
        marketplace.yookassa().misbehave().once("createPayment", Fault.stall());
        Thread caller = new Thread(() -> {
            try {
                app.initialPayment(path);
            } catch (Exception e) {
                Thread.currentThread().interrupt();
            }
        });
        caller.start();
        await().atMost(LivingMarketplace.PATIENCE)
                .until(() -> marketplace
                                .jdbc
                                .sql("select count(*) from yookassa_operation where document = ? and uncertain")
                                .param(order)
                                .query(Integer.class)
                                .single()
                        == 1);
        marketplace.neighbourhood.sandbox().clock().advance(Duration.ofHours(25));

        marketplace.untilStatus("orders", order, "created");

        caller.join();
        marketplace.yookassa().misbehave().calm();
        marketplace.yookassa().buyer().pays(app.initialPayment(path).text("url"));
        marketplace.untilStatus("orders", order, "paid");
        assertThat(marketplace.charged(order)).isEqualTo(ONCE);
    }

    @Test
    void a_page_that_nobody_pays_ends_and_another_can_be_had() throws Exception {
        String first = app.initialPayment(path).text("url");
        marketplace.neighbourhood.sandbox().clock().advance(Duration.ofHours(2));

        marketplace.untilStatus("orders", order, "canceled");

        String second = app.initialPayment(path).text("url");
        assertThat(second).isNotEqualTo(first);
        marketplace.yookassa().buyer().pays(second);
        marketplace.untilStatus("orders", order, "paid");
        assertThat(marketplace.charged(order)).isEqualTo(ONCE);
    }

    @Test
    void webhooks_that_come_thrice_and_in_the_wrong_order_change_nothing() throws Exception {
        marketplace.yookassa().misbehave().duplicateWebhooks(3).reorderWebhooks();

        marketplace.yookassa().buyer().pays(app.initialPayment(path).text("url"));

        marketplace.untilStatus("orders", order, "paid");
        assertThat(marketplace.charged(order)).isEqualTo(ONCE);
        assertThat(marketplace.documents.parked()).noneMatch(line -> line.contains(order));
    }

    @Test
    void without_any_webhook_it_is_found_out_all_the_same() throws Exception {
        marketplace.yookassa().misbehave().holdWebhooks();

        marketplace.yookassa().buyer().pays(app.initialPayment(path).text("url"));

        marketplace.untilStatus("orders", order, "paid");
        marketplace.yookassa().misbehave().releaseWebhooks();
        assertThat(marketplace.charged(order)).isEqualTo(ONCE);
    }

    @Test
    void what_a_webhook_says_is_not_believed() throws Exception {
        app.initialPayment(path);
        String id = objectId(order);
        long notified = webhooks();
        String forged = "{\"type\":\"notification\",\"event\":\"payment.succeeded\",\"object\":{\"id\":\"" + id
                + "\",\"status\":\"succeeded\",\"paid\":true,\"amount\":{\"value\":\"1490.01\",\"currency\":\"RUB\"},"
                + "\"metadata\":{\"operation\":\"order-" + order + "-1\"}}}";

        assertThat(marketplace.yookassa().forges("payment.succeeded", forged)).isEqualTo(200);
        assertThat(marketplace.yookassa().forges("payment.succeeded", forged.replace(id, "22e12f66-none")))
                .isEqualTo(200);
        assertThat(marketplace
                        .yookassa()
                        .forges(
                                "teleport.finished",
                                "{\"type\":\"notification\","
                                        + "\"event\":\"teleport.finished\",\"object\":{\"id\":\"x\"}}"))
                .isEqualTo(200);

        await().until(() -> webhooks() >= notified + 2);
        marketplace.untilLookedAt("order-" + order + "-1");
        assertThat(marketplace.orderStatus(order)).isEqualTo("pending");
        assertThat(marketplace.charged(order)).isEqualTo(NEVER);
    }

    @Test
    void a_webhook_cannot_have_the_order_paid_by_another_payment_of_the_shop() throws Exception {
        marketplace.paidOrder(user, guide, marketplace.event());
        String method = marketplace.method(user);
        app.initialPayment(path);
        giveUp();
        Payment others = marketplace
                .bean(YooKassaClient.class)
                .payments()
                .createPayment(CreatePayment.oneStage(Money.rubles("1490.01"))
                        .paymentMethodId(method.substring(method.indexOf('/') + 1))
                        .metadata(Map.of("operation", "another-system's"))
                        .receipt(ReceiptData.to(
                                "somebody@buyers.example",
                                ReceiptItem.of("Чай", Money.rubles("1490.01"), 1, VatCode.NONE).toBuilder()
                                        .measure(Measure.PIECE)
                                        .paymentSubject(PaymentSubject.COMMODITY)
                                        .paymentMode(PaymentMode.FULL_PAYMENT)
                                        .build()))
                        .build())
                .execute();
        assertThat(others.succeeded()).isTrue();

        marketplace
                .yookassa()
                .forges(
                        "payment.waiting_for_capture",
                        "{\"type\":\"notification\",\"event\":\"payment.waiting_for_capture\",\"object\":{\"id\":\""
                                + others.id() + "\",\"metadata\":{\"operation\":\"order-" + order + "-1\"}}}");

        marketplace.untilLookedAt("order-" + order + "-1");
        assertThat(marketplace.orderStatus(order)).isEqualTo("created");
    }

    @Test
    void a_stranger_who_does_not_know_the_secret_is_refused() throws Exception {
        MobileApp stranger = new MobileApp(marketplace.neighbourhood.shopUrl(), null, line -> {});

        assertThat(HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(marketplace
                                                .neighbourhood
                                                .shopUrl()
                                                .resolve("/ukassaWebhook?key=guess-guess-guess-guess"))
                                        .POST(HttpRequest.BodyPublishers.ofString("{}"))
                                        .build(),
                                HttpResponse.BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(403);
        assertThat(stranger.initialPayment(path).http()).isEqualTo(401);
    }

    private String objectId(String order) {
        return marketplace
                .jdbc
                .sql("select object_id from yookassa_operation where document = ?")
                .param(order)
                .query(String.class)
                .single();
    }

    private long webhooks() {
        return marketplace
                .jdbc
                .sql("select count(*) from webhook where provider = 'yookassa'")
                .query(Long.class)
                .single();
    }
}
