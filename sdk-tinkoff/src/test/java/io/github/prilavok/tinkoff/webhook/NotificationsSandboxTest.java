package io.github.prilavok.tinkoff.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.webhook.HttpServerWebhooks;
import io.github.prilavok.sandbox.SandboxClock;
import io.github.prilavok.sandbox.tinkoff.TinkoffSandbox;
import io.github.prilavok.tinkoff.TinkoffClient;
import io.github.prilavok.tinkoff.model.Init;
import io.github.prilavok.tinkoff.model.Payment;
import io.github.prilavok.tinkoff.model.PaymentStatus;
import io.github.prilavok.tinkoff.receipt.MeasurementUnit;
import io.github.prilavok.tinkoff.receipt.Receipt;
import io.github.prilavok.tinkoff.receipt.ReceiptItem;
import io.github.prilavok.tinkoff.receipt.ReceiptItems;
import io.github.prilavok.tinkoff.receipt.Tax;
import io.github.prilavok.tinkoff.receipt.Taxation;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Notifications of a bank that was written from the same documents by somebody else. */
class NotificationsSandboxTest {
    private final SandboxClock clock = new SandboxClock();
    private final TinkoffSandbox bank = TinkoffSandbox.start(clock);
    private final List<TinkoffNotification> events = new CopyOnWriteArrayList<>();
    private final TinkoffClient client = TinkoffClient.builder()
            .terminal(TinkoffSandbox.TERMINAL, TinkoffSandbox.PASSWORD)
            .baseUrl(bank.baseUrl().toString())
            .build();
    private final HttpServer shop;

    NotificationsSandboxTest() throws IOException {
        shop = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        shop.createContext(
                "/",
                HttpServerWebhooks.handler(
                        TinkoffNotifications.of(TinkoffSandbox.TERMINAL, TinkoffSandbox.PASSWORD), events::add));
    }

    @BeforeEach
    void listen() {
        shop.start();
        bank.terminal()
                .notificationUrl(
                        URI.create("http://127.0.0.1:" + shop.getAddress().getPort() + "/"));
    }

    @AfterEach
    void close() {
        client.close();
        shop.stop(0);
        bank.close();
        clock.close();
    }

    private String init() {
        Money charged = Money.rubles("1000.00");
        List<ReceiptItem> cart = List.of(
                ReceiptItem.of("Кружка", Money.rubles("399.00"), 2, MeasurementUnit.PIECE, Tax.VAT_22),
                ReceiptItem.of("Книга", Money.rubles("167.00"), 3, MeasurementUnit.PIECE, Tax.VAT_10));
        Payment payment = client.payments()
                .init(Init.builder()
                        .orderId("order-42")
                        .amount(charged)
                        .receipt(Receipt.ffd12()
                                .email("a@b.ru")
                                .taxation(Taxation.OSN)
                                .items(ReceiptItems.discountedTo(charged, cart))
                                .build())
                        .data(Map.of("Email", "a@b.ru"))
                        .build())
                .execute();
        return Objects.requireNonNull(payment.paymentUrl());
    }

    private PaymentNotification paid() {
        await().until(() -> events.stream().anyMatch(NotificationsSandboxTest::confirms));
        return events.stream()
                .filter(NotificationsSandboxTest::confirms)
                .map(PaymentNotification.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static boolean confirms(TinkoffNotification event) {
        return event instanceof PaymentNotification payment && payment.status().is(PaymentStatus.CONFIRMED);
    }

    @Test
    void a_paid_order_is_told_verified_and_acknowledged() {
        bank.buyer().pays(init());
        PaymentNotification event = paid();
        assertThat(event.orderId()).isEqualTo("order-42");
        assertThat(event.amount()).isEqualTo(Money.rubles(1000));
        assertThat(event.data()).containsEntry("Email", "a@b.ru");
        assertThat(event.dataAuthenticated()).isFalse();
        await().until(() -> events.stream().anyMatch(ReceiptNotification.class::isInstance));
        await().until(() -> bank.webhooks().unacknowledged().isEmpty());
    }

    @Test
    void data_may_come_as_a_signed_text() {
        bank.terminal().dataAsText(true);
        bank.buyer().pays(init());
        PaymentNotification event = paid();
        assertThat(event.data()).containsEntry("Email", "a@b.ru");
        assertThat(event.dataAuthenticated()).isTrue();
    }

    @Test
    void duplicates_have_one_key_and_an_older_status_is_known_as_such() {
        bank.misbehave().duplicateWebhooks(3).reorderWebhooks();
        bank.buyer().pays(init());
        bank.misbehave().releaseWebhooks();
        PaymentNotification confirmed = paid();
        await().until(() ->
                events.stream().filter(NotificationsSandboxTest::confirms).count() >= 3);
        assertThat(events.stream()
                        .filter(NotificationsSandboxTest::confirms)
                        .map(TinkoffNotification::dedupKey)
                        .distinct())
                .hasSize(1);
        assertThat(events)
                .filteredOn(event -> event instanceof PaymentNotification payment
                        && payment.status().is(PaymentStatus.AUTHORIZED))
                .allSatisfy(event -> assertThat(((PaymentNotification) event).isNewerThan(confirmed.status()))
                        .isFalse());
    }

    @Test
    void a_declined_payment_is_told_with_its_reason() {
        bank.buyer().declines(init());
        await().until(() -> events.stream()
                .anyMatch(event -> event instanceof PaymentNotification payment
                        && payment.status().is(PaymentStatus.REJECTED)
                        && "1051".equals(payment.errorCode())));
    }
}
