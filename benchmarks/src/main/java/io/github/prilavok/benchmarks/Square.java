package io.github.prilavok.benchmarks;

import com.squareup.square.SquareClient;
import com.squareup.square.types.CreatePaymentRequest;
import com.squareup.square.types.CreatePaymentResponse;
import com.squareup.square.types.Currency;
import com.squareup.square.types.GetPaymentResponse;
import com.squareup.square.types.GetPaymentsRequest;
import com.squareup.square.types.Money;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** square, its settings as they are by default. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Square {
    private final LoopbackServer server = Wire.server();
    private final SquareClient client =
            SquareClient.builder().token("sq0atp-benchmark").url(server.url()).build();

    @Benchmark
    public CreatePaymentResponse createPayment() {
        return client.payments()
                .create(CreatePaymentRequest.builder()
                        .sourceId("ccof:GaJGNaZa8x4OgDJn4GB")
                        .idempotencyKey("4bf92f35-77b3-4da6-a3ce-929d0e0e4736")
                        .amountMoney(Money.builder()
                                .amount(Wire.KOPECKS)
                                .currency(Currency.USD)
                                .build())
                        .note(Wire.DESCRIPTION)
                        .referenceId(Wire.ORDER_ID)
                        .buyerEmailAddress("anna@example.com")
                        .build());
    }

    @Benchmark
    public GetPaymentResponse readPayment() {
        return client.payments()
                .get(GetPaymentsRequest.builder().paymentId(Wire.SQUARE_ID).build());
    }

    @TearDown
    public void close() {
        server.close();
    }
}
