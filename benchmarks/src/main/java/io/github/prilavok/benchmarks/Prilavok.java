package io.github.prilavok.benchmarks;

import io.github.prilavok.core.Money;
import io.github.prilavok.core.webhook.WebhookRequest;
import io.github.prilavok.tinkoff.TinkoffClient;
import io.github.prilavok.tinkoff.model.Init;
import io.github.prilavok.tinkoff.model.Payment;
import io.github.prilavok.tinkoff.webhook.TinkoffNotification;
import io.github.prilavok.tinkoff.webhook.TinkoffNotifications;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** This SDK, its settings as they are by default. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Prilavok {
    private final LoopbackServer server = Wire.server();
    private final TinkoffClient client = TinkoffClient.builder()
            .baseUrl(server.url())
            .terminal(Wire.TERMINAL, Wire.PASSWORD)
            .build();
    private final TinkoffNotifications notifications = TinkoffNotifications.of(Wire.TERMINAL, Wire.PASSWORD);
    private final byte[] notification = Notifications.ofBank();

    @Benchmark
    public Payment createPayment() {
        return create(client);
    }

    static Payment create(TinkoffClient client) {
        return client.payments()
                .init(Init.builder()
                        .orderId(Wire.ORDER_ID)
                        .amount(Money.kopecks(Wire.KOPECKS))
                        .description(Wire.DESCRIPTION)
                        .notificationUrl(Wire.NOTIFICATION_URL)
                        .successUrl(Wire.SUCCESS_URL)
                        .failUrl(Wire.FAIL_URL)
                        .data(Wire.DATA)
                        .build())
                .execute();
    }

    @Benchmark
    public Payment readPayment() {
        return client.payments().getState(Wire.PAYMENT_ID).execute();
    }

    @Benchmark
    public TinkoffNotification notification() {
        return notifications.receive(WebhookRequest.of("POST", Notifications.HEADERS, notification, "91.194.226.181"));
    }

    @TearDown
    public void close() {
        client.close();
        server.close();
    }
}
