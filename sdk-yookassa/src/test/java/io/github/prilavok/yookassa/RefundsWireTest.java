package io.github.prilavok.yookassa;

import static io.github.prilavok.yookassa.Kassa.PAYMENT_ID;
import static io.github.prilavok.yookassa.Kassa.there;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.prilavok.core.Money;
import io.github.prilavok.yookassa.model.CancellationReason;
import io.github.prilavok.yookassa.model.CreateRefund;
import io.github.prilavok.yookassa.model.Refund;
import io.github.prilavok.yookassa.model.RefundArticle;
import io.github.prilavok.yookassa.model.RefundDeal;
import io.github.prilavok.yookassa.model.RefundFilter;
import io.github.prilavok.yookassa.model.RefundMethod;
import io.github.prilavok.yookassa.model.RefundMethodData;
import io.github.prilavok.yookassa.model.RefundSource;
import io.github.prilavok.yookassa.model.RefundStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RefundsWireTest {
    private final Kassa kassa = new Kassa();
    private final Refunds refunds = kassa.client.refunds();

    @AfterEach
    void close() {
        kassa.close();
    }

    @Test
    void a_part_is_paid_back() {
        kassa.answers(Golden.REFUND);
        Refund refund = refunds.createRefund(CreateRefund.of(PAYMENT_ID, Money.rubles(745))
                        .description("Возврат")
                        .build())
                .execute();
        kassa.wasAsked("POST /v3/refunds", """
                {"payment_id":"30a1c0de-000f-5000-8000-1a2b3c4d5e6f","amount":{"value":"745.00","currency":"RUB"},\
                "description":"Возврат"}""");
        assertThat(refund.succeeded()).isTrue();
        assertThat(refund.id()).isEqualTo("30a1d111-0015-5000-a000-0badc0ffee00");
        assertThat(refund.amount()).isEqualTo(Money.rubles(745));
        assertThat(refund.createdAt()).isEqualTo(Instant.parse("2026-09-02T09:00:00Z"));
    }

    @Test
    void everything_that_a_refund_may_carry() {
        kassa.answers(Golden.REFUND);
        refunds.createRefund(CreateRefund.of(PAYMENT_ID, Money.rubles(100))
                        .addSources(new RefundSource("456", Money.rubles(100), Money.rubles(10)))
                        .deal(RefundDeal.payout(Money.rubles(80)))
                        .refundMethodData(new RefundMethodData.ElectronicCertificate(
                                null, List.of(new RefundArticle(1, 1, "329921120.06001010200080001643", 1)), Map.of()))
                        .metadata(Map.of("refund", "7"))
                        .build())
                .execute();
        kassa.wasAsked("POST /v3/refunds", """
                {"payment_id":"30a1c0de-000f-5000-8000-1a2b3c4d5e6f","amount":{"value":"100.00","currency":"RUB"},\
                "sources":[{"account_id":"456","amount":{"value":"100.00","currency":"RUB"},\
                "platform_fee_amount":{"value":"10.00","currency":"RUB"}}],"deal":{"refund_settlements":[{\
                "type":"payout","amount":{"value":"80.00","currency":"RUB"}}]},"refund_method_data":{\
                "type":"electronic_certificate","articles":[{"article_number":1,"payment_article_number":1,\
                "tru_code":"329921120.06001010200080001643","quantity":1}]},"metadata":{"refund":"7"}}""");
    }

    @Test
    void a_refund_as_yookassa_has_it() {
        kassa.answers("""
                {"id":"r","payment_id":"p","status":"canceled","amount":{"value":"1.00","currency":"RUB"},\
                "cancellation_details":{"party":"refund_network","reason":"rejected_by_payee"},\
                "receipt_registration":"canceled","sources":[{"account_id":"1","amount":{"value":"1","currency":"RUB"}}],\
                "deal":{"id":"dl-1","refund_settlements":[{"type":"payout","amount":{"value":"1","currency":"RUB"}}]},\
                "refund_method":{"type":"sbp","sbp_operation_id":"A1"},\
                "refund_authorization_details":{"rrn":"1"},"metadata":{"a":"b"}}""");
        Refund refund = refunds.getRefund("r").execute();
        kassa.wasAsked("GET /v3/refunds/r");
        assertThat(refund.canceled()).isTrue();
        assertThat(refund.finished()).isTrue();
        assertThat(there(refund.cancellationDetails()).reason()).isEqualTo(CancellationReason.REJECTED_BY_PAYEE);
        assertThat(refund.refundMethod()).isInstanceOf(RefundMethod.Sbp.class);
        assertThat(((RefundMethod.Sbp) refund.refundMethod()).sbpOperationId()).isEqualTo("A1");
        assertThat(there(refund.refundAuthorizationDetails()).rrn()).isEqualTo("1");
        assertThat(there(refund.deal()).refundSettlements()).hasSize(1);
        assertThat(refund.sources()).hasSize(1);
        assertThat(refund.metadata()).containsEntry("a", "b");
    }

    @Test
    void refunds_of_a_payment_page_by_page() {
        kassa.answers("{\"type\":\"list\",\"items\":[" + Golden.REFUND + "],\"next_cursor\":\"n\"}")
                .answers("{\"type\":\"list\",\"items\":[" + Golden.REFUND + "]}")
                .answers("{\"type\":\"list\",\"items\":[]}");
        assertThat(refunds.allRefunds(RefundFilter.ofPayment("p")).stream()).hasSize(2);
        kassa.wasAsked("GET /v3/refunds?payment_id=p");
        kassa.wasAsked("GET /v3/refunds?payment_id=p&cursor=n");
        refunds.listRefunds(RefundFilter.builder()
                        .createdAtLt(Instant.parse("2026-09-01T00:00:00Z"))
                        .status(RefundStatus.PENDING)
                        .limit(100)
                        .build())
                .execute();
        kassa.wasAsked("GET /v3/refunds?created_at.lt=2026-09-01T00%3A00%3A00.000Z&status=pending&limit=100");
    }

    @Test
    void a_refund_is_waited_for_since_nobody_tells_of_its_cancellation() {
        String pending = Golden.REFUND.replace("succeeded", "pending");
        kassa.answers(pending).answers(pending).answers(Golden.REFUND.replace("succeeded", "canceled"));
        Refund refund = kassa.client
                .refundFinished("r")
                .every(java.time.Duration.ofMillis(1))
                .await();
        assertThat(refund.canceled()).isTrue();
        assertThat(kassa.requests()).isEqualTo(3);
        kassa.wasAsked("GET /v3/refunds/r");
    }

    @Test
    void a_payment_is_waited_for() {
        kassa.answers(Golden.PENDING)
                .answers(Golden.PENDING.replace("\"pending\"", "\"waiting_for_capture\""))
                .answers(Golden.SUCCEEDED);
        assertThat(kassa.client
                        .paymentFinished(PAYMENT_ID)
                        .every(java.time.Duration.ofMillis(1))
                        .await()
                        .succeeded())
                .isTrue();
        assertThat(kassa.requests()).isEqualTo(3);
    }
}
