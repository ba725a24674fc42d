package io.github.prilavok.benchmarks;

import com.stripe.StripeClient;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.exception.StripeException;
import com.stripe.model.Event;
import com.stripe.model.PaymentIntent;
import com.stripe.net.Webhook;
import com.stripe.param.PaymentIntentCreateParams;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** stripe-java, its settings as they are by default. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class StripeJava {
    private static final long ANY_AGE = Integer.MAX_VALUE;

    private final LoopbackServer server = Wire.server();
    private final StripeClient client = StripeClient.builder()
            .setApiKey("sk_test_4eC39HqLyjWDarjtT1zdp7dc")
            .setApiBase(server.url())
            .build();
    private final String event = Notifications.ofStripe();
    private final String signature = Notifications.signatureOfStripe(event);

    @Benchmark
    public PaymentIntent createPayment() throws StripeException {
        return client.v1()
                .paymentIntents()
                .create(PaymentIntentCreateParams.builder()
                        .setAmount(Wire.KOPECKS)
                        .setCurrency("usd")
                        .setDescription(Wire.DESCRIPTION)
                        .setReturnUrl(Wire.SUCCESS_URL)
                        .setReceiptEmail("anna@example.com")
                        .putMetadata("order", Wire.ORDER_ID)
                        .putMetadata("phone", "+79011112233")
                        .build());
    }

    @Benchmark
    public PaymentIntent readPayment() throws StripeException {
        return client.v1().paymentIntents().retrieve(Wire.STRIPE_ID);
    }

    @Benchmark
    public Event notification() throws SignatureVerificationException {
        return Webhook.constructEvent(event, signature, Notifications.STRIPE_SECRET, ANY_AGE);
    }

    @TearDown
    public void close() {
        server.close();
    }
}
