package io.github.prilavok.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.concurrent.TimeUnit;
import javax.crypto.spec.SecretKeySpec;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Bare OkHttp, Jackson and JCA. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class HandWritten {
    private final LoopbackServer server = Wire.server();
    private final HandWrittenClient client = new HandWrittenClient(server.url(), Wire.TERMINAL, Wire.PASSWORD);
    private final byte[] notification = Notifications.ofBank();
    private final byte[] stripeEvent = Notifications.ofStripe().getBytes(StandardCharsets.UTF_8);
    private final String stripeSignature = Notifications.signatureOfStripe(Notifications.ofStripe());
    private final SecretKeySpec stripeKey = Notifications.stripeKey();

    @Benchmark
    public Object createPayment() throws IOException {
        return create(client);
    }

    static Object create(HandWrittenClient client) throws IOException {
        return client.init(
                Wire.ORDER_ID,
                Wire.KOPECKS,
                Wire.DESCRIPTION,
                Wire.NOTIFICATION_URL,
                Wire.SUCCESS_URL,
                Wire.FAIL_URL,
                Wire.DATA);
    }

    @Benchmark
    public Object readPayment() throws IOException {
        return client.getState(Wire.PAYMENT_ID);
    }

    @Benchmark
    public Object notification() throws IOException {
        return HandWrittenWebhooks.ofBank(notification, Wire.PASSWORD);
    }

    /** The work that stripe-java does, by hand. */
    @Benchmark
    public Object hmacNotification() throws IOException, GeneralSecurityException {
        return HandWrittenWebhooks.ofStripe(stripeEvent, stripeSignature, stripeKey);
    }

    @TearDown
    public void close() {
        client.close();
        server.close();
    }
}
