package io.github.prilavok.yandexpay;

import io.github.prilavok.core.Waiter;
import io.github.prilavok.core.error.ApiException;
import io.github.prilavok.core.error.NotFoundException;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.RecoveredCall;
import io.github.prilavok.core.internal.Transport;
import io.github.prilavok.yandexpay.model.OperationStatus;
import io.github.prilavok.yandexpay.model.OrderState;
import io.github.prilavok.yandexpay.model.PaymentOperation;
import io.github.prilavok.yandexpay.model.PaymentStatus;
import io.github.prilavok.yandexpay.webhook.YandexPayNotifications;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Yandex Pay for one shop.
 *
 * <pre>{@code
 * try (YandexPayClient yandex = YandexPayClient.builder()
 *         .production(apiKey, merchantId)
 *         .build()) {
 *     CreatedOrder created = yandex.orders().create(CreateOrder.builder()
 *             .orderId("shop-1001-1")
 *             .cart(RenderedCart.of(List.of(RenderedCartItem.of("sku-1", "Grill", 2, Money.rubles("1900.00")))))
 *             .redirectUrls(RedirectUrls.of("https://shop.example/ok", "https://shop.example/failed"))
 *             .build()).execute();
 *     redirect(created.paymentUrl());
 * }
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads. Each further shop is a client of its own; they may share an HTTP client.
 */
public final class YandexPayClient implements AutoCloseable {
    /** The shortest that Yandex Pay publishes; an order that nobody pays would be read 900 times at this pace. */
    private static final Duration PACE = Duration.ofSeconds(3);

    private static final Duration STEADY = Duration.ofMinutes(2);
    private static final Duration DEFAULT_TTL = Duration.ofMinutes(30);
    /** What a buyer gets who opened the link in time. */
    private static final Duration GRACE = Duration.ofMinutes(15);

    private static final Duration MARGIN = Duration.ofMinutes(1);
    private static final Duration OPERATION = Duration.ofMinutes(10);

    private final Transport transport;
    private final Transport keys;
    private final String merchantId;
    private final Duration settleTime;
    private final YandexPayNotifications notifications;

    YandexPayClient(
            Transport transport,
            Transport keys,
            String merchantId,
            Duration settleTime,
            YandexPayNotifications notifications) {
        this.transport = transport;
        this.keys = keys;
        this.merchantId = merchantId;
        this.settleTime = settleTime;
        this.notifications = notifications;
    }

    public static YandexPayClientBuilder builder() {
        return new YandexPayClientBuilder();
    }

    /** Orders, from the payment link to the refund. */
    public Orders orders() {
        return transport.create(Orders.class);
    }

    /** Captures, cancellations and refunds by the shop's own ids. */
    public Operations operations() {
        return transport.create(Operations.class);
    }

    /** Charges without the buyer. */
    public Subscriptions subscriptions() {
        return transport.create(Subscriptions.class);
    }

    /** The keys that webhooks are signed with. */
    public Keys keys() {
        return keys.create(Keys.class);
    }

    /** Receives this shop's webhooks, checked with the keys of this client's environment. */
    public YandexPayNotifications notifications() {
        return notifications;
    }

    /** The shop that this client works for. */
    public String merchantId() {
        return merchantId;
    }

    /**
     * Watches an order until it is paid, or will not be on this order, for as long as it may be paid at all: by default
     * 30 minutes of {@code ttl}, 15 minutes that Yandex Pay adds, and one more.
     *
     * <p>Read every 3 seconds for 2 minutes, then ever less often, every 30 seconds in the end. Money that is only held
     * (AUTHORIZED) or promised (CONFIRMED) does not end it; see {@link #buyerDecided}. "Not found" is waited for until
     * the settle time has passed, since an order can be a little late. Thousands of orders may be watched at once with
     * {@code awaitAsync()}, which holds no thread; cancelling its future ends the watch.
     *
     * <pre>{@code
     * yandex.orderFinished("shop-1001-1").awaitAsync().whenComplete((state, timeout) -> {
     *     if (state != null && state.paid()) { … }
     * });
     * }</pre>
     *
     * <p>A watch that ran out of time proves nothing: release what was reserved only when the status says so, {@link
     * PaymentStatus#isNotPaidForGood()}.
     *
     * @param orderId the shop's number of the order
     */
    public Waiter<OrderState> orderFinished(String orderId) {
        return orderFinished(orderId, DEFAULT_TTL);
    }

    /**
     * Watches an order that was made with a {@code ttl} of its own.
     *
     * @param orderId the shop's number of the order
     * @param ttl as in the order
     */
    public Waiter<OrderState> orderFinished(String orderId, Duration ttl) {
        return watch(orderId, ttl).until(YandexPayClient::over);
    }

    /**
     * Watches an order until the buyer has done his part, as {@link #orderFinished(String)} does, but held money and an
     * approved Split end it too: the next step, {@code capture}, {@code cancel} or {@code submit}, is the shop's.
     *
     * @param orderId the shop's number of the order
     */
    public Waiter<OrderState> buyerDecided(String orderId) {
        return watch(orderId, DEFAULT_TTL)
                .until(state -> over(state)
                        || switch (state.paymentStatus()) {
                            case AUTHORIZED, CONFIRMED -> true;
                            default -> false;
                        });
    }

    private Waiter<OrderState> watch(String orderId, Duration ttl) {
        Check.that(!ttl.isNegative() && !ttl.isZero(), "ttl must be more than zero");
        Instant settled = settled();
        OrderState late = OrderState.builder().build();
        return Waiter.reading(() -> new RecoveredCall<>(orders().get(orderId), error -> early(error, settled, late)))
                .every(PACE)
                .steadyFor(STEADY)
                .atMost(ttl.plus(GRACE).plus(MARGIN));
    }

    private static boolean over(OrderState state) {
        PaymentStatus status = state.paymentStatus();
        return status.isPaid() || status.isFinal();
    }

    /**
     * Waits until a capture, a cancellation, a submission or a refund has ended: look at {@link
     * PaymentOperation#succeeded()}. 10 minutes at most unless said otherwise; refunds may take longer. "Not found" is
     * waited for as well until the settle time has passed, since an operation can be a little late.
     *
     * @param externalOperationId the shop's number of the operation
     */
    public Waiter<PaymentOperation> operationFinished(String externalOperationId) {
        Instant settled = settled();
        PaymentOperation late = PaymentOperation.builder()
                .externalOperationId(externalOperationId)
                .status(OperationStatus.PENDING)
                .build();
        return Waiter.reading(() -> new RecoveredCall<>(
                        operations().get(externalOperationId), error -> early(error, settled, late)))
                .until(operation -> !operation.pending())
                .every(PACE)
                .steadyFor(STEADY)
                .atMost(OPERATION);
    }

    private Instant settled() {
        return transport.clock().instant().plus(settleTime);
    }

    private <T> Optional<T> early(ApiException error, Instant settled, T late) {
        boolean early = error instanceof NotFoundException
                && transport.clock().instant().isBefore(settled);
        return early ? Optional.of(late) : Optional.empty();
    }

    /** Ends calls in flight and, unless they are shared, the connections. */
    @Override
    public void close() {
        transport.close();
        if (keys != transport) {
            keys.close();
        }
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "YandexPayClient{" + merchantId + '}';
    }
}
