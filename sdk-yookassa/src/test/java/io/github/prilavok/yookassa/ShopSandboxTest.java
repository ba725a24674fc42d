package io.github.prilavok.yookassa;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prilavok.core.Money;
import io.github.prilavok.core.RequestOptions;
import io.github.prilavok.sandbox.SandboxClock;
import io.github.prilavok.sandbox.yookassa.YooKassaSandbox;
import io.github.prilavok.yookassa.model.ConfirmationData;
import io.github.prilavok.yookassa.model.CreatePayment;
import io.github.prilavok.yookassa.model.CreatePaymentBuilder;
import io.github.prilavok.yookassa.model.CreateRefund;
import io.github.prilavok.yookassa.model.Payment;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ShopSandboxTest {
    private final SandboxClock time = new SandboxClock();
    private final YooKassaSandbox sandbox = YooKassaSandbox.start(time);
    private final YooKassaClient client = YooKassaClient.builder()
            .shop(YooKassaSandbox.SHOP_ID, YooKassaSandbox.SHOP_SECRET)
            .baseUrl(sandbox.baseUrl().toString())
            .build();

    @AfterEach
    void close() {
        client.close();
        sandbox.close();
        time.close();
    }

    private static CreatePayment order(CreatePaymentBuilder payment) {
        return payment.confirmation(ConfirmationData.redirect("https://shop.example/orders/A-42"))
                .metadata(Map.of("order_id", "A-42"))
                .build();
    }

    @Test
    void a_payment_is_made_once_paid_and_paid_back() {
        CreatePayment request = order(CreatePayment.oneStage(Money.rubles(1490)));
        RequestOptions key = RequestOptions.idempotencyKey("order-A-42");
        Payment payment = client.payments().createPayment(request).with(key).execute();
        String id = Objects.requireNonNull(payment.id());
        assertThat(client.payments().createPayment(request).with(key).execute().id())
                .isEqualTo(id);
        sandbox.buyer().pays(id);
        assertThat(client.payments().getPayment(id).execute().succeeded()).isTrue();
        assertThat(client.refunds()
                        .createRefund(CreateRefund.of(id, Money.rubles(745))
                                .metadata(Map.of("refund", "1"))
                                .build())
                        .execute()
                        .amount())
                .isEqualTo(Money.rubles(745));
    }

    @Test
    void money_is_held_and_captured() {
        Payment payment = client.payments()
                .createPayment(order(CreatePayment.twoStages(Money.rubles(100))))
                .execute();
        String id = Objects.requireNonNull(payment.id());
        sandbox.buyer().pays(id);
        assertThat(client.payments().getPayment(id).execute().waitingForCapture())
                .isTrue();
        assertThat(client.payments().capturePayment(id).execute().succeeded()).isTrue();
    }
}
