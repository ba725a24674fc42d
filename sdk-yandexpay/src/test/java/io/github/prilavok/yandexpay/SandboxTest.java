package io.github.prilavok.yandexpay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.Outcome;
import io.github.prilavok.core.RequestOptions;
import io.github.prilavok.core.RetryPolicy;
import io.github.prilavok.core.error.AuthenticationException;
import io.github.prilavok.core.error.ConflictException;
import io.github.prilavok.core.error.InvalidRequestException;
import io.github.prilavok.core.error.NotFoundException;
import io.github.prilavok.core.error.OutcomeUnknownException;
import io.github.prilavok.core.webhook.HttpServerWebhooks;
import io.github.prilavok.core.webhook.WebhookRequest;
import io.github.prilavok.sandbox.Fault;
import io.github.prilavok.sandbox.MoneyLedger;
import io.github.prilavok.sandbox.SandboxClock;
import io.github.prilavok.sandbox.yandexpay.WebhookTokens;
import io.github.prilavok.sandbox.yandexpay.YandexPaySandbox;
import io.github.prilavok.yandexpay.model.Cancel;
import io.github.prilavok.yandexpay.model.Capture;
import io.github.prilavok.yandexpay.model.CartLines;
import io.github.prilavok.yandexpay.model.CreateOrder;
import io.github.prilavok.yandexpay.model.CreateSubscription;
import io.github.prilavok.yandexpay.model.FinalCart;
import io.github.prilavok.yandexpay.model.FinalCartItem;
import io.github.prilavok.yandexpay.model.IntervalUnit;
import io.github.prilavok.yandexpay.model.OrderState;
import io.github.prilavok.yandexpay.model.PaymentOperation;
import io.github.prilavok.yandexpay.model.PaymentStatus;
import io.github.prilavok.yandexpay.model.RecurSubscription;
import io.github.prilavok.yandexpay.model.RecurringCharge;
import io.github.prilavok.yandexpay.model.RedirectUrls;
import io.github.prilavok.yandexpay.model.Refund;
import io.github.prilavok.yandexpay.model.RemainingItem;
import io.github.prilavok.yandexpay.model.RenderedCart;
import io.github.prilavok.yandexpay.model.RenderedCartItem;
import io.github.prilavok.yandexpay.model.ReturnedItem;
import io.github.prilavok.yandexpay.webhook.OperationNotification;
import io.github.prilavok.yandexpay.webhook.OrderNotification;
import io.github.prilavok.yandexpay.webhook.YandexPayNotification;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The client and the receiver against a Yandex Pay that was written from the documentation by somebody else. */
class SandboxTest {
    private static final RenderedCart CART = RenderedCart.of(List.of(
            RenderedCartItem.of("sku-1", "Grill", 2, Money.rubles(1900)),
            RenderedCartItem.of("delivery", "Delivery", 1, Money.rubles(300))));

    private final SandboxClock clock = new SandboxClock();
    private final YandexPaySandbox sandbox = YandexPaySandbox.start(clock);
    private final TestClock time = new TestClock(Instant.now());
    private final Queue<YandexPayNotification> events = new ConcurrentLinkedQueue<>();
    private HttpServer shop;
    private YandexPayClient yandex;
    private Orders orders;

    @BeforeEach
    void start() throws IOException {
        yandex = YandexPayClient.builder()
                .production(sandbox.apiKey(), sandbox.merchantId())
                .baseUrl(sandbox.baseUrl().toString())
                .clock(time)
                .timeout(Duration.ofSeconds(20))
                .retryPolicy(RetryPolicy.builder().firstDelay(Duration.ZERO).build())
                .build();
        orders = yandex.orders();
        shop = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        shop.createContext("/hooks/v1/webhook", HttpServerWebhooks.handler(yandex.notifications(), events::add));
        shop.start();
        sandbox.callbackUrl(URI.create("http://127.0.0.1:" + shop.getAddress().getPort() + "/hooks"));
    }

    @AfterEach
    void stop() {
        yandex.close();
        sandbox.close();
        clock.close();
        shop.stop(0);
    }

    private String create(String orderId, RenderedCart cart) {
        return Objects.requireNonNull(orders.create(CreateOrder.builder()
                        .orderId(orderId)
                        .cart(cart)
                        .redirectUrls(RedirectUrls.of("https://shop.example/ok", "https://shop.example/no"))
                        .build())
                .execute()
                .paymentUrl());
    }

    private String paid(String orderId) {
        create(orderId, CART);
        sandbox.buyer().pays(orderId);
        return orderId;
    }

    private PaymentStatus status(String orderId) {
        return orders.get(orderId).execute().paymentStatus();
    }

    private void charged(String orderId, String rubles) {
        assertThat(sandbox.ledger().charged(orderId).rubles()).isEqualByComparingTo(rubles);
    }

    private void refunded(String orderId, int times, String rubles) {
        MoneyLedger.Total total = sandbox.ledger().refunded(orderId);
        assertThat(total.count()).isEqualTo(times);
        assertThat(total.rubles()).isEqualByComparingTo(rubles);
    }

    private <E extends YandexPayNotification> List<E> events(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static OutcomeUnknownException unknown(ApiCall<?> call) {
        return catchThrowableOfType(OutcomeUnknownException.class, call.with(RequestOptions.maxAttempts(1))::execute);
    }

    @Test
    void a_payment_from_its_link_to_its_refund() {
        assertThat(create("test #1/1", CART)).startsWith("http");
        assertThat(status("test #1/1")).isEqualTo(PaymentStatus.PENDING);

        sandbox.buyer().pays("test #1/1");

        await().untilAsserted(() -> assertThat(events(OrderNotification.class)).isNotEmpty());
        OrderNotification event = events(OrderNotification.class).get(0);
        OrderState state = orders.get(event.orderId()).execute();
        assertThat(event.paymentStatus()).isEqualTo(PaymentStatus.CAPTURED);
        assertThat(state.paid()).isTrue();
        assertThat(Objects.requireNonNull(state.order()).orderAmount()).isEqualTo(Money.rubles(2200));
        charged("test #1/1", "2200");

        PaymentOperation refund = orders.refund(
                        "test #1/1", Refund.returning("r/1", Money.rubles(950), List.of(ReturnedItem.of("sku-1", 1))))
                .execute();
        assertThat(refund.pending()).isTrue();
        CompletableFuture<PaymentOperation> finished =
                yandex.operationFinished("r/1").every(Duration.ofMillis(5)).awaitAsync();
        clock.advance(Duration.ofSeconds(1));
        assertThat(finished.join().succeeded()).isTrue();
        await().untilAsserted(() -> assertThat(events(OperationNotification.class))
                .anySatisfy(e -> assertThat(e.externalOperationId()).isEqualTo("r/1")));
        assertThat(status("test #1/1")).isEqualTo(PaymentStatus.PARTIALLY_REFUNDED);

        orders.refund("test #1/1", Refund.remaining("r/2", Money.rubles(950), List.of(RemainingItem.of("delivery"))))
                .execute();
        clock.advance(Duration.ofSeconds(1));
        refunded("test #1/1", 2, "1900");
    }

    @Test
    void money_that_is_held_is_taken_or_released() {
        sandbox.twoStage(true);
        paid("o-1");
        assertThat(status("o-1")).isEqualTo(PaymentStatus.AUTHORIZED);
        assertThat(yandex.buyerDecided("o-1").await().paid()).isFalse();
        assertThat(orders.capture(
                                "o-1",
                                Capture.part(
                                        "c-1",
                                        FinalCart.of(List.of(
                                                FinalCartItem.of("sku-1", 1, Money.rubles(950)),
                                                FinalCartItem.of("delivery", 1, Money.rubles(300))))))
                        .execute()
                        .succeeded())
                .isTrue();
        charged("o-1", "1250");

        paid("o-2");
        orders.cancel("o-2", Cancel.of("v-2", "out of stock")).execute();
        assertThat(status("o-2")).isEqualTo(PaymentStatus.VOIDED);
        charged("o-2", "0");
        assertThatThrownBy(() -> orders.capture("o-2", Capture.all("c-2", Money.rubles(2200)))
                        .execute())
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void a_refund_whose_answer_is_lost_is_one_refund() {
        paid("o-1");
        sandbox.misbehave().times(2, "refundOrder", Fault.resetAfter());
        assertThat(orders.refund("o-1", Refund.full("r-1", Money.rubles(2200)))
                        .execute()
                        .pending())
                .isTrue();
        clock.advance(Duration.ofSeconds(1));
        refunded("o-1", 1, "2200");
    }

    @Test
    void a_refund_that_nobody_heard_of_is_found_by_its_id() {
        paid("o-1");
        sandbox.misbehave().once("refundOrder", Fault.resetAfter());
        Refund refund = Refund.full("r-1", Money.rubles(2200));
        OutcomeUnknownException lost = unknown(orders.refund("o-1", refund));
        assertThat(lost.reconcile()).isEqualTo(Outcome.STILL_OPEN);
        clock.advance(Duration.ofSeconds(1));
        assertThat(lost.reconcile()).isEqualTo(Outcome.DONE);
        OutcomeUnknownException again = unknown(orders.refund("o-1", refund));
        assertThat(again.code()).contains("DUPLICATE_EXTERNAL_OPERATION_ID");
        assertThat(again.reconcile()).isEqualTo(Outcome.DONE);
        refunded("o-1", 1, "2200");

        paid("o-2");
        sandbox.misbehave().once("refundOrder", Fault.resetBefore());
        OutcomeUnknownException never = unknown(orders.refund("o-2", Refund.full("r-2", Money.rubles(2200))));
        assertThat(never.reconcile()).isEqualTo(Outcome.STILL_OPEN);
        time.advance(Duration.ofSeconds(15));
        assertThat(never.reconcile()).isEqualTo(Outcome.NOT_DONE);
        refunded("o-2", 0, "0");
    }

    @Test
    void a_refused_refund_says_so_in_the_end() {
        paid("o-1");
        sandbox.buyer().refusesRefunds("o-1");
        orders.refund("o-1", Refund.full("r-1", Money.rubles(2200))).execute();
        clock.advance(Duration.ofSeconds(1));
        assertThat(yandex.operationFinished("r-1").await().failed()).isTrue();
        assertThat(status("o-1")).isEqualTo(PaymentStatus.CAPTURED);
    }

    @Test
    void one_refund_at_a_time() {
        paid("o-1");
        orders.refund("o-1", Refund.returning("r-1", Money.rubles(950), List.of(ReturnedItem.of("sku-1", 1))))
                .execute();
        assertThatThrownBy(() -> orders.refund(
                                "o-1", Refund.returning("r-2", Money.rubles(950), List.of(ReturnedItem.of("sku-1", 1))))
                        .execute())
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("ANOTHER_OPERATION_IN_PROGRESS");
    }

    @Test
    void an_order_whose_answer_is_lost_has_its_link() {
        sandbox.misbehave().once("createOrder", Fault.resetAfter());
        String link = create("o-1", CART);
        assertThat(Objects.requireNonNull(orders.get("o-1").execute().order()).paymentUrl())
                .isEqualTo(link);

        sandbox.misbehave().once("createOrder", Fault.resetAfter());
        OutcomeUnknownException lost = unknown(orders.create(CreateOrder.builder()
                .orderId("o-2")
                .cart(CART)
                .redirectUrls(RedirectUrls.of("https://shop.example/ok", "https://shop.example/no"))
                .build()));
        assertThat(lost.reconcile()).isEqualTo(Outcome.DONE);
    }

    @Test
    void a_rollback_is_sent_once_and_found_out_about() {
        create("o-1", CART);
        sandbox.misbehave().once("rollbackOrder", Fault.resetAfter());
        OutcomeUnknownException lost =
                catchThrowableOfType(OutcomeUnknownException.class, orders.rollback("o-1")::execute);
        assertThat(lost.reconcile()).isEqualTo(Outcome.DONE);
        assertThat(sandbox.ledger().requests("rollbackOrder")).isEqualTo(1);
        assertThat(status("o-1")).isEqualTo(PaymentStatus.FAILED);
    }

    private ApiCall<RecurringCharge> charge(String orderId) {
        return yandex.subscriptions()
                .recur(RecurSubscription.builder()
                        .orderId(orderId)
                        .parentOrderId("sub-1")
                        .cart(CART)
                        .build());
    }

    private void subscribed() {
        yandex.subscriptions()
                .create(CreateSubscription.builder()
                        .orderId("sub-1")
                        .cart(CART)
                        .intervalUnit(IntervalUnit.MONTH)
                        .intervalCount(1)
                        .title("Grill")
                        .redirectUrls(RedirectUrls.of("https://shop.example/ok", "https://shop.example/no"))
                        .build())
                .execute();
        sandbox.buyer().pays("sub-1");
    }

    @Test
    void a_charge_whose_answer_is_lost_is_one_charge() {
        subscribed();
        sandbox.misbehave().once("recurSubscription", Fault.resetAfter());
        OutcomeUnknownException lost = catchThrowableOfType(OutcomeUnknownException.class, charge("sub-1-2")::execute);
        assertThat(lost.reconcile()).isEqualTo(Outcome.DONE);
        assertThat(sandbox.ledger().charged("sub-1-2").count()).isEqualTo(1);
    }

    /** Of a Yandex Pay that keeps neither promise of which nothing is documented. */
    @Test
    void a_subscription_is_never_charged_twice_though_nothing_is_remembered() {
        subscribed();
        sandbox.forgetsRequestIds(true);
        sandbox.chargesRepeatedRecur(true);
        sandbox.operationsTake(Duration.ofSeconds(5));
        sandbox.misbehave().times(3, "recurSubscription", Fault.resetAfter());

        OutcomeUnknownException lost = catchThrowableOfType(OutcomeUnknownException.class, charge("sub-1-2")::execute);

        assertThat(sandbox.ledger().requests("recurSubscription")).isEqualTo(1);
        time.advance(Duration.ofMinutes(1));
        assertThat(lost.reconcile()).isEqualTo(Outcome.STILL_OPEN);
        clock.advance(Duration.ofSeconds(5));
        assertThat(lost.reconcile()).isEqualTo(Outcome.DONE);
        assertThat(sandbox.ledger().charged("sub-1-2").count()).isEqualTo(1);
    }

    @Test
    void a_subscription_that_is_charged_again_by_hand_is_charged_twice_by_such_a_yandex_pay() {
        subscribed();
        sandbox.chargesRepeatedRecur(true);
        RequestOptions sameId = RequestOptions.idempotencyKey("one-id");
        charge("sub-1-2").with(sameId).execute();
        charge("sub-1-2").with(sameId).execute();
        assertThat(sandbox.ledger().charged("sub-1-2").count()).isEqualTo(1);
        sandbox.forgetsRequestIds(true);
        charge("sub-1-2").with(sameId).execute();
        assertThat(sandbox.ledger().charged("sub-1-2").count()).isEqualTo(2);
    }

    @Test
    void what_cannot_be_found_yet_is_waited_for() {
        sandbox.hidesNewFor(Duration.ofSeconds(5));
        create("o-1", CART);
        sandbox.buyer().pays("o-1");
        assertThatThrownBy(() -> orders.get("o-1").execute()).isInstanceOf(NotFoundException.class);
        CompletableFuture<OrderState> finished =
                yandex.orderFinished("o-1").every(Duration.ofMillis(5)).awaitAsync();
        await().until(() -> sandbox.ledger().requests("getOrder") > 2);
        assertThat(finished).isNotDone();
        clock.advance(Duration.ofSeconds(5));
        assertThat(finished.join().paid()).isTrue();
    }

    @Test
    void a_watch_sees_the_buyer_pay() {
        create("o-1", CART);
        CompletableFuture<OrderState> watch =
                yandex.orderFinished("o-1").every(Duration.ofMillis(5)).awaitAsync();
        sandbox.buyer().pays("o-1");
        assertThat(watch.join().paid()).isTrue();

        create("o-2", CART);
        CompletableFuture<OrderState> inVain =
                yandex.orderFinished("o-2").every(Duration.ofMillis(5)).awaitAsync();
        clock.advance(Duration.ofMinutes(46));
        assertThat(inVain.join().paymentStatus()).isEqualTo(PaymentStatus.FAILED);
    }

    @Test
    void split_lines_are_accepted() {
        RenderedCart cart = CartLines.of(List.of(
                        RenderedCartItem.of("a", "A", 3, Money.rubles(100)),
                        RenderedCartItem.of("b", "B", 7, Money.rubles(1000)),
                        RenderedCartItem.of("delivery", "Delivery", 1, Money.rubles(300))))
                .discountedBy(Money.kopecks(33_333), line -> !line.productId().equals("delivery"))
                .toCart();
        create("o-1", cart);
        sandbox.buyer().pays("o-1");
        charged("o-1", "1066.67");
    }

    @Test
    void the_sandboxs_reading_of_a_bad_cart_is_the_clients() {
        CreateOrder good = CreateOrder.builder()
                .orderId("o-1")
                .cart(CART)
                .redirectUrls(RedirectUrls.of("https://shop.example/ok", "https://shop.example/no"))
                .build();
        ApiCall<?> call = orders.create(good.toBuilder()
                .cart(CART.toBuilder()
                        .total(CART.total())
                        .addExtra(
                                "items",
                                List.of(Map.of(
                                        "productId",
                                        "a",
                                        "title",
                                        "A",
                                        "total",
                                        "100.00",
                                        "quantity",
                                        Map.of("count", "3"))))
                        .build())
                .build());
        assertThatThrownBy(call::execute).isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void the_keys_of_the_environments_differ() {
        try (YandexPayClient test = YandexPayClient.builder()
                .sandbox(sandbox.merchantId())
                .baseUrl(sandbox.baseUrl().toString())
                .build()) {
            assertThatThrownBy(() -> test.orders().get("o-1").execute()).isInstanceOf(AuthenticationException.class);
            sandbox.testEnvironment(true);
            assertThatThrownBy(() -> test.orders().get("o-1").execute()).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> orders.get("o-1").execute()).isInstanceOf(AuthenticationException.class);
        }
    }

    private int handled(String token) {
        WebhookRequest request =
                WebhookRequest.of("POST", Map.of(), token.getBytes(StandardCharsets.UTF_8), "127.0.0.1");
        return yandex.notifications().handle(request, events::add).status();
    }

    @Test
    void forged_tokens_are_refused_and_cost_no_request() {
        WebhookTokens tokens = sandbox.tokens();
        String payload = tokens.orderEvent("o-1", "CAPTURED");
        assertThat(handled(tokens.genuine(payload))).isEqualTo(200);
        assertThat(events).hasSize(1);
        for (int i = 0; i < 5; i++) {
            assertThat(handled(tokens.ofUnknownKey(payload))).isEqualTo(403);
        }
        assertThat(handled(tokens.expired(payload))).isEqualTo(403);
        assertThat(handled(tokens.ofForeignKey(payload))).isEqualTo(403);
        assertThat(handled(tokens.unsigned(payload))).isEqualTo(403);
        assertThat(handled(tokens.ofPublicKey(payload))).isEqualTo(403);
        assertThat(handled(payload)).isEqualTo(403);
        assertThat(handled(tokens.genuine(tokens.orderEvent("another", "o-1", "CAPTURED"))))
                .isEqualTo(403);
        assertThat(events).hasSize(1);
        assertThat(sandbox.jwksFetches()).isEqualTo(1);
    }

    @Test
    void keys_rotate() {
        String payload = sandbox.tokens().orderEvent("o-1", "CAPTURED");
        String old = sandbox.tokens().genuine(payload);
        assertThat(handled(old)).isEqualTo(200);
        sandbox.rotateKeys();
        time.advance(Duration.ofSeconds(31));
        assertThat(handled(sandbox.tokens().genuine(payload))).isEqualTo(200);
        assertThat(handled(old)).isEqualTo(200);
        sandbox.dropOldKeys();
        time.advance(Duration.ofMinutes(4));
        assertThat(handled(old)).as("kept for ten minutes").isEqualTo(200);
        assertThat(sandbox.jwksFetches()).isEqualTo(2);
    }
}
