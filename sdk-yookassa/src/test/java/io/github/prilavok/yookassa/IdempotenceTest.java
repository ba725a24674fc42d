package io.github.prilavok.yookassa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.prilavok.core.ApiResponse;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.RequestOptions;
import io.github.prilavok.yookassa.model.CreatePayment;
import io.github.prilavok.yookassa.model.CreateRefund;
import io.github.prilavok.yookassa.model.Payment;
import java.util.LinkedHashMap;
import java.util.Map;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IdempotenceTest {
    private final Kassa kassa = new Kassa();
    private final CreatePayment request =
            CreatePayment.oneStage(Money.rubles(1)).build();

    @AfterEach
    void close() {
        kassa.close();
    }

    @Test
    void each_call_has_a_key_of_its_own_that_can_be_read_afterwards() {
        kassa.answers(Golden.PENDING).answers(Golden.PENDING);
        ApiResponse<Payment> first =
                kassa.client.payments().createPayment(request).executeForResponse();
        ApiResponse<Payment> second =
                kassa.client.payments().createPayment(request).executeForResponse();
        assertThat(first.idempotencyKey()).contains(Kassa.key(kassa.next()));
        assertThat(second.idempotencyKey()).contains(Kassa.key(kassa.next()));
        assertThat(first.idempotencyKey()).isNotEqualTo(second.idempotencyKey());
    }

    @Test
    void the_caller_may_choose_the_key() {
        kassa.answers(Golden.PENDING);
        kassa.client
                .payments()
                .createPayment(request)
                .map(Payment::toString)
                .with(RequestOptions.idempotencyKey("order-A_42.v1"))
                .execute();
        assertThat(Kassa.key(kassa.next())).isEqualTo("order-A_42.v1");
    }

    @Test
    void a_key_that_yookassa_would_refuse_is_refused_before_anything_is_sent() {
        for (String key : new String[] {"k".repeat(65), "заказ", "a b", "a/b", "a+b"}) {
            assertThatThrownBy(() -> kassa.client
                            .refunds()
                            .createRefund(CreateRefund.of("p", Money.rubles(1)).build())
                            .with(RequestOptions.idempotencyKey(key)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Idempotence-Key")
                    .hasMessageContaining("64");
            assertThatThrownBy(() -> kassa.client
                            .payments()
                            .capturePayment("p")
                            .map(Payment::toString)
                            .with(RequestOptions.idempotencyKey(key)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        kassa.answers(Golden.PENDING);
        kassa.client
                .payments()
                .createPayment(request)
                .with(RequestOptions.idempotencyKey("k".repeat(64)))
                .execute();
        assertThat(kassa.requests()).isEqualTo(1);
    }

    @Test
    void a_read_takes_no_key() {
        assertThatThrownBy(() -> kassa.client.payments().getPayment("p").with(RequestOptions.idempotencyKey("k")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_same_values_are_the_same_bytes_in_whatever_order_they_were_given() {
        kassa.answers(Golden.PENDING).answers(Golden.PENDING);
        Map<String, String> forth = new LinkedHashMap<>();
        Map<String, String> back = new LinkedHashMap<>();
        for (int i = 0; i < 16; i++) {
            forth.put("k" + i, "v");
            back.put("k" + (15 - i), "v");
        }
        for (Map<String, String> metadata : java.util.List.of(forth, back)) {
            kassa.client
                    .payments()
                    .createPayment(CreatePayment.oneStage(Money.rubles(1))
                            .metadata(metadata)
                            .extra(new LinkedHashMap<>(metadata))
                            .build())
                    .execute();
        }
        RecordedRequest first = kassa.next();
        assertThat(kassa.next().getBody()).isEqualTo(first.getBody());
    }

    @Test
    void a_resource_is_used_as_any_object_is() {
        assertThat(kassa.client.payments().toString()).isNotEmpty();
        assertThat(kassa.client.payments().hashCode()).isNotZero();
    }
}
