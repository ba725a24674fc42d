package io.github.prilavok.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.prilavok.sandbox.Fault;
import io.github.prilavok.sandbox.Sandbox;
import io.github.prilavok.shop.order.NewOrder;
import io.github.prilavok.shop.order.OrderState;
import io.github.prilavok.shop.order.OrderState.Status;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;

/** The flow over the wire, each provider being the sandbox. */
class CardFlowTest {
    private final LivingShop shop = LivingShop.shop();
    private final Sandbox sandbox = shop.neighbourhood.sandbox();

    @AfterEach
    void calm() {
        shop.calm();
    }

    @Test
    void a_paid_order_is_shipped_announced_and_confirmed_once() throws Exception {
        NewOrder order = shop.paid(LivingShop.orderFile());

        OrderState state = shop.until(order, OrderState::settled);

        assertThat(shop.ledgers(order).differencesIfPaid(state)).isEmpty();
        assertThat(shop.buyer().looks(order.number()))
                .contains("Оплачен", String.valueOf(state.track()))
                .doesNotContain(order.buyer().email(), order.buyer().name());
    }

    @Test
    void a_refused_card_changes_nothing_and_another_card_pays() throws Exception {
        NewOrder order = shop.placed(LivingShop.orderFile());
        shop.buyer().declines(shop.buyer().goesToPay(order.number()));
        OrderState refused = shop.until(order, state -> state.lastError() != null);

        assertThat(shop.ledgers(order).differencesIfRefused(refused)).isEmpty();
        assertThat(shop.buyer().looks(order.number())).contains("Оплата не прошла: Недостаточно средств на карте.");

        shop.buyer().pays(shop.buyer().goesToPay(order.number()));
        assertThat(shop.ledgers(order).differencesIfPaid(shop.until(order, OrderState::settled)))
                .isEmpty();
    }

    @Test
    void an_order_without_delivery_gets_its_letter_alone() throws Exception {
        NewOrder order = shop.paid(LivingShop.withoutDelivery());

        assertThat(shop.ledgers(order).differencesIfPaid(shop.until(order, OrderState::settled)))
                .isEmpty();
    }

    @Test
    void webhooks_that_come_thrice_and_in_the_wrong_order_change_nothing() throws Exception {
        sandbox.tinkoff().misbehave().duplicateWebhooks(3).reorderWebhooks();
        sandbox.cdek().misbehave().duplicateWebhooks(3).reorderWebhooks();
        sandbox.wazzup().misbehave().duplicateWebhooks(3).reorderWebhooks();
        NewOrder order = shop.paid(LivingShop.orderFile());

        OrderState state = shop.until(order, OrderState::settled);

        assertThat(shop.ledgers(order).differencesIfPaid(state)).isEmpty();
        assertThat(shop.jdbc()
                        .sql("select count(*) from webhook where kind like 'PAYMENT %' and body like ?")
                        .param("%\"" + order.number() + "-1\"%")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void a_webhook_that_was_tampered_with_is_refused_and_the_real_one_is_not() throws Exception {
        sandbox.tinkoff().misbehave().holdWebhooks();
        NewOrder order = shop.paid(LivingShop.orderFile());
        String forged =
                notification(order.number() + "-1", "CONFIRMED", order.amount().minor(), 1);

        HttpResponse<String> answer = post("/webhooks/tinkoff", forged.replace("\"PaymentId\":1,", "\"PaymentId\":2,"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(shop.state(order).status()).isEqualTo(Status.AWAITING_PAYMENT);
        assertThat(post("/webhooks/tinkoff", "{\"Status\":").statusCode()).isEqualTo(400);
        assertThat(post("/webhooks/tinkoff", "x".repeat(2 << 20)).statusCode()).isEqualTo(413);
        sandbox.tinkoff().misbehave().releaseWebhooks();
        assertThat(shop.ledgers(order).differencesIfPaid(shop.until(order, OrderState::settled)))
                .isEmpty();
    }

    @Test
    void a_notification_about_nothing_the_shop_knows_is_kept_and_acknowledged() throws Exception {
        HttpResponse<String> unknownOrder = post("/webhooks/tinkoff", notification("NOBODYS-1", "CONFIRMED", 100, 77));
        HttpResponse<String> unknownStatus =
                post("/webhooks/tinkoff", notification("NOBODYS-2", "TELEPORTED", 100, 78));

        assertThat(unknownOrder.body()).isEqualTo("OK");
        assertThat(unknownStatus.body()).isEqualTo("OK");
        assertThat(shop.jdbc()
                        .sql("select count(*) from webhook where body like '%NOBODYS-%'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void a_payment_of_another_amount_waits_for_a_person() throws Exception {
        NewOrder order = shop.placed(LivingShop.orderFile());
        shop.buyer().goesToPay(order.number());

        post("/webhooks/tinkoff", notification(order.number() + "-1", "CONFIRMED", 100, 79));

        OrderState state = shop.state(order);
        assertThat(state.status()).isEqualTo(Status.AWAITING_PAYMENT);
        assertThat(state.parked()).singleElement().asString().contains("is of 1.00 RUB, the order of 7543.81 RUB");
    }

    @Test
    void the_webhook_may_overtake_the_answer_to_init() throws Exception {
        NewOrder order = shop.placed(LivingShop.orderFile());
        sandbox.tinkoff().misbehave().once("init", Fault.delay(Duration.ofSeconds(3)));
        CompletableFuture<Integer> checkout = CompletableFuture.supplyAsync(() -> ask(order, "card"));
        String paymentUrl = await().atMost(LivingShop.PATIENCE)
                .until(() -> paymentUrl(order.number() + "-1"), url -> !url.isEmpty());
        shop.buyer().pays(URI.create(paymentUrl));

        shop.until(order, state -> state.status() != Status.AWAITING_PAYMENT);

        assertThat(checkout).isNotDone();
        assertThat(checkout.get()).isEqualTo(303);
        assertThat(shop.ledgers(order).differencesIfPaid(shop.until(order, OrderState::settled)))
                .isEmpty();
    }

    private int ask(NewOrder order, String way) {
        try {
            return shop.buyer().asksToPay(order.number(), way).statusCode();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The page is in the answer that the sandbox has ready and holds back. */
    private String paymentUrl(String bankOrderId) {
        return sandbox.tinkoff().ledger().entries("init").stream()
                .filter(entry -> bankOrderId.equals(entry.keys().get("OrderId")))
                .map(entry -> new String(entry.answer(), StandardCharsets.UTF_8))
                .filter(answer -> answer.contains("PaymentURL"))
                .map(answer -> answer.replaceAll(".*\"PaymentURL\":\"([^\"]+)\".*", "$1"))
                .findFirst()
                .orElse("");
    }

    @Test
    void money_that_comes_while_its_page_is_being_closed_goes_back_and_does_not_pay_the_order() throws Exception {
        NewOrder order = shop.placed(LivingShop.withoutDelivery());
        URI page = shop.buyer().goesToPay(order.number());
        long asked = sandbox.tinkoff().ledger().requests("checkOrder");
        sandbox.tinkoff().misbehave().once("checkOrder", Fault.delay(Duration.ofSeconds(2)));
        CompletableFuture<Integer> changesHisMind = CompletableFuture.supplyAsync(() -> ask(order, "dolyami"));
        await().atMost(LivingShop.PATIENCE)
                .until(() -> sandbox.tinkoff().ledger().requests("checkOrder") > asked);

        shop.buyer().pays(page);

        await().atMost(LivingShop.PATIENCE).until(() -> taken(order), List.of("CONFIRMED", "REFUNDED")::equals);
        assertThat(changesHisMind.get()).isEqualTo(303);
        assertThat(shop.attempts(order)).containsExactly("card ABANDONED", "dolyami OPEN");
        assertThat(shop.state(order).status()).isEqualTo(Status.AWAITING_PAYMENT);
        assertThat(shop.state(order).parked()).isEmpty();
        shop.buyer().presses(shop.buyer().goesToPay(order.number(), "dolyami"), "pay", "");
        assertThat(shop.dolyami(order).differencesIfPaid(shop.until(order, OrderState::settled)))
                .isEmpty();
        assertThat(shop.attempts(order)).containsExactly("card ABANDONED", "dolyami PAID");
    }

    /** What T-Bank's notifications have told of the first payment's money. */
    private List<String> taken(NewOrder order) {
        return shop.jdbc()
                .sql("select substring(kind from 9) from webhook where body like ?"
                        + " and kind in ('PAYMENT CONFIRMED', 'PAYMENT REFUNDED') order by id")
                .param("%\"" + order.number() + "-1\"%")
                .query((row, i) -> String.valueOf(row.getString(1)))
                .list();
    }

    @Test
    void a_late_word_of_a_closed_payment_is_not_believed_but_asked_about() throws Exception {
        sandbox.tinkoff().misbehave().holdWebhooks();
        NewOrder order = shop.placed(LivingShop.withoutDelivery());
        shop.buyer().goesToPay(order.number());
        shop.buyer().goesToPay(order.number(), "dolyami");

        post(
                "/webhooks/tinkoff",
                notification(order.number() + "-1", "CONFIRMED", order.amount().minor(), 81));

        await().atMost(LivingShop.PATIENCE).until(() -> taken(order), List.of("CONFIRMED")::equals);
        await().atMost(LivingShop.PATIENCE)
                .until(() -> shop.jdbc()
                                .sql("select count(*) from scheduled_tasks where task_instance like ?")
                                .param(order.number() + "-1#%")
                                .query(Integer.class)
                                .single()
                        == 0);
        assertThat(shop.state(order).status()).isEqualTo(Status.AWAITING_PAYMENT);
        assertThat(shop.attempts(order)).containsExactly("card ABANDONED", "dolyami OPEN");
    }

    @Test
    void a_notification_that_never_comes_is_replaced_by_a_look() throws Exception {
        sandbox.tinkoff().misbehave().holdWebhooks();
        NewOrder order = shop.paid(LivingShop.withoutDelivery());

        shop.looks(order.number() + "-1");
        OrderState state = shop.until(order, OrderState::settled);
        sandbox.tinkoff().misbehave().releaseWebhooks();

        assertThat(state.parked()).isEmpty();
        await().until(() ->
                shop.ledgers(order).differencesIfPaid(shop.state(order)).isEmpty());
    }

    @Test
    void an_order_that_cdek_finds_invalid_waits_for_a_person_and_the_letter_goes() throws Exception {
        NewOrder order = shop.paid(LivingShop.orderFile().replace("\"tariff\": 136", "\"tariff\": 99"));

        OrderState state = shop.until(order, OrderState::settled);

        assertThat(state.delivery()).isEqualTo("REFUSED");
        assertThat(state.parked())
                .singleElement()
                .asString()
                .contains("CDEK refused the order: err_result_service_empty");
        assertThat(shop.ledgers(order).parcels()).isEmpty();
        assertThat(shop.ledgers(order).messages()).isEmpty();
        assertThat(shop.ledgers(order).letters()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "init, before", "init, after",
        "createOrder, before", "createOrder, after",
        "sendMessage, after"
    })
    void a_call_whose_answer_is_lost_is_done_once_all_the_same(String operation, String moment) throws Exception {
        Fault fault = moment.equals("before") ? Fault.resetBefore() : Fault.resetAfter();
        sandbox.tinkoff().misbehave().once(operation, fault);
        sandbox.cdek().misbehave().once(operation, fault);
        sandbox.wazzup().misbehave().once(operation, fault);
        NewOrder order = shop.paid(LivingShop.orderFile());

        OrderState state = shop.until(order, OrderState::settled);

        assertThat(shop.ledgers(order).differencesIfPaid(state)).isEmpty();
        assertThat(state.parked()).isEmpty();
    }

    @Test
    void a_lost_payment_page_can_be_paid_by_nobody() throws Exception {
        sandbox.tinkoff().misbehave().once("init", Fault.resetAfter());
        NewOrder order = shop.paid(LivingShop.orderFile());

        assertThat(shop.closedAttempts(order)).containsExactly("card");
        assertThat(shop.attempts(order)).hasSize(2);
        assertThat(shop.ledgers(order).takings().charges()).hasSize(1);
    }

    @Test
    void a_message_that_perhaps_was_not_sent_waits_for_a_person_and_is_not_repeated() throws Exception {
        // Not just once: an order of another test, still on its way, could take that one.
        sandbox.wazzup().misbehave().always("sendMessage", Fault.resetBefore());
        NewOrder order = shop.paid(LivingShop.orderFile());

        OrderState state = shop.until(order, OrderState::settled);

        assertThat(state.parked()).singleElement().asString().contains("nobody knows whether the message was sent");
        assertThat(shop.ledgers(order).messages()).isEmpty();
        assertThat(shop.ledgers(order).differencesIfPaid(state)).isEmpty();
    }

    @Test
    void two_instances_share_the_work_and_do_nothing_twice() throws Exception {
        try (ConfigurableApplicationContext another = shop.another()) {
            assertThat(another.isRunning()).isTrue();
            List<NewOrder> orders = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                orders.add(shop.paid(LivingShop.orderFile()));
            }
            for (NewOrder order : orders) {
                assertThat(shop.ledgers(order).differencesIfPaid(shop.until(order, OrderState::settled)))
                        .isEmpty();
            }
        }
    }

    @Test
    void nothing_is_created_of_an_order_that_is_not_right() throws Exception {
        String file = LivingShop.orderFile().replace("\"quantity\": 3", "\"quantity\": -3");

        HttpResponse<String> answer = shop.buyer().places(file.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("lines[0].quantity: must be a whole number from 1 to 999");
        assertThat(shop.buyer().looks("T-none")).isEmpty();
    }

    @Test
    void the_same_file_is_the_same_order_and_another_one_needs_another_number() throws Exception {
        String file = LivingShop.orderFile();
        shop.placed(file);

        assertThat(shop.buyer().places(file.getBytes(StandardCharsets.UTF_8)).statusCode())
                .isEqualTo(201);
        assertThat(shop.buyer()
                        .places(file.replace("500.00", "400.00").getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void a_provider_that_never_answers_does_not_slow_the_webhooks() throws Exception {
        sandbox.cdek().misbehave().always("getOrder", Fault.stall());
        NewOrder order = shop.paid(LivingShop.orderFile());
        await().until(() -> sandbox.cdek().ledger().requests("getOrder") > 0);
        long started = System.nanoTime();

        List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            answers.add(HttpClient.newHttpClient()
                    .sendAsync(
                            request("/webhooks/tinkoff", notification("SLOW-" + i, "CONFIRMED", 100, 1000 + i)),
                            HttpResponse.BodyHandlers.ofString()));
        }
        for (CompletableFuture<HttpResponse<String>> answer : answers) {
            assertThat(answer.join().body()).isEqualTo("OK");
        }

        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(10));
        sandbox.cdek().misbehave().calm();
        assertThat(shop.ledgers(order).differencesIfPaid(shop.until(order, OrderState::settled)))
                .isEmpty();
    }

    @Test
    void a_stranger_who_guesses_the_webhooks_address_gets_nowhere() throws Exception {
        String body = "{\"type\":\"ORDER_STATUS\",\"uuid\":\"x\",\"attributes\":{\"code\":\"DELIVERED\"}}";

        assertThat(post("/webhooks/cdek/guess-guess-guess-guess", body).statusCode())
                .isEqualTo(403);
        assertThat(post("/webhooks/wazzup/guess-guess-guess-guess", "{\"test\":true}")
                        .statusCode())
                .isEqualTo(403);
    }

    /** Signed as the bank signs. */
    private String notification(String orderId, String status, long amount, long paymentId) throws Exception {
        String terminal = sandbox.tinkoff().terminal().key();
        String password = sandbox.tinkoff().terminal().password();
        String signed = amount + "0" + orderId + password + paymentId + status + "true" + terminal;
        String token = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(signed.getBytes(StandardCharsets.UTF_8)));
        return "{\"TerminalKey\":\"" + terminal + "\",\"OrderId\":\"" + orderId + "\",\"Success\":true,\"Status\":\""
                + status + "\",\"PaymentId\":" + paymentId + ",\"ErrorCode\":\"0\",\"Amount\":" + amount
                + ",\"Token\":\"" + token + "\"}";
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return HttpClient.newHttpClient().send(request(path, body), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest request(String path, String body) {
        return HttpRequest.newBuilder(shop.neighbourhood.shopUrl().resolve(path))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }
}
