package io.github.prilavok.tinkoff.dolyami;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.Outcome;
import io.github.prilavok.core.RequestOptions;
import io.github.prilavok.core.error.NotFoundException;
import io.github.prilavok.core.error.OutcomeUnknownException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is made of an order after an answer was lost. */
class DolyamiReconciliationTest {
    private static final String NO_SUCH_ORDER = "{\"code\":\"NOT_FOUND\",\"message\":\"Order not found\"}";
    private static final String OTHER_REFUND = "9d3c1f10-0000-4000-8000-00000000000a";

    @TempDir
    Path folder;

    private final PartnerHost.SetClock clock = new PartnerHost.SetClock();
    private PartnerHost host;
    private DolyamiClient client;

    @BeforeEach
    void open() throws Exception {
        host = new PartnerHost(folder);
        PartnerHost.Issued issued = PartnerHost.Issued.issue(folder, "shop1");
        client = host.builder()
                .clientCertificate(issued.pem(), issued.key(), null)
                .clock(clock)
                .build();
    }

    @AfterEach
    void close() {
        client.close();
        host.close();
    }

    private OutcomeUnknownException lost(ApiCall<?> call) {
        host.hangsUp();
        int before = host.requests();
        OutcomeUnknownException lost =
                Objects.requireNonNull(catchThrowableOfType(OutcomeUnknownException.class, call::execute));
        assertThat(host.requests()).isEqualTo(before + 1);
        return lost;
    }

    private Outcome then(OutcomeUnknownException lost, String info) {
        host.answers(info);
        return lost.reconcile();
    }

    private static String status(String status) {
        return "{\"status\":\"" + status + "\",\"amount\":3000.00,\"residual_amount\":3000.00}";
    }

    @Test
    void a_lost_creation_that_is_there() throws Exception {
        OutcomeUnknownException lost = lost(client.orders().createOrder(Golden.create()));
        assertThat(then(lost, Golden.CREATED)).isEqualTo(Outcome.DONE);
        host.next();
        host.wasAsked("GET /v1/orders/shop1_1042/info", "");
    }

    @Test
    void a_lost_creation_that_is_not_there_may_still_come() {
        OutcomeUnknownException lost = lost(client.orders().createOrder(Golden.create()));
        host.answers(404, NO_SUCH_ORDER);
        assertThat(lost.reconcile()).isEqualTo(Outcome.STILL_OPEN);
        clock.advance(Duration.ofSeconds(59));
        host.answers(404, NO_SUCH_ORDER);
        assertThat(lost.reconcile()).isEqualTo(Outcome.STILL_OPEN);
        clock.advance(Duration.ofSeconds(1));
        host.answers(404, "{\"type\":\"error\",\"description\":\"Order not found\"}");
        assertThat(lost.reconcile()).isEqualTo(Outcome.NOT_DONE);
    }

    @Test
    void a_repeat_after_not_done_carries_the_same_id() throws Exception {
        OutcomeUnknownException lost = lost(client.orders().createOrder(Golden.create()));
        String id = PartnerHost.correlationId(host.next());
        assertThat(lost.idempotencyKey()).contains(id);
        host.answers(Golden.CREATED);
        client.orders()
                .createOrder(Golden.create())
                .with(RequestOptions.idempotencyKey(lost.idempotencyKey().orElseThrow()))
                .execute();
        assertThat(PartnerHost.correlationId(host.next())).isEqualTo(id);
    }

    @Test
    void a_404_that_is_not_the_banks_says_nothing() {
        OutcomeUnknownException lost = lost(client.orders().createOrder(Golden.create()));
        clock.advance(Duration.ofHours(1));
        host.answers(404, "<html>404</html>");
        assertThatThrownBy(lost::reconcile).isInstanceOf(NotFoundException.class);
    }

    @Test
    void an_order_of_another_amount_is_another_try_of_the_shops() {
        OutcomeUnknownException lost = lost(client.orders().createOrder(Golden.create()));
        assertThat(then(lost, "{\"status\":\"new\",\"amount\":2000.00,\"residual_amount\":2000.00}"))
                .isEqualTo(Outcome.STILL_OPEN);
    }

    @ParameterizedTest
    @CsvSource({
        "committed, DONE, DONE",
        "completed, DONE, DONE",
        "refunded, DONE, DONE",
        "wait_for_commit, STILL_OPEN, NOT_DONE",
        "waiting_for_commit, STILL_OPEN, NOT_DONE",
        "approved, STILL_OPEN, NOT_DONE",
        "canceled, NOT_DONE, NOT_DONE",
        "rejected, NOT_DONE, NOT_DONE",
        "of_tomorrow, STILL_OPEN, STILL_OPEN",
    })
    void a_lost_commit(String status, Outcome soon, Outcome later) {
        OutcomeUnknownException lost = lost(client.orders().commitOrder(Golden.ID, Golden.commit()));
        assertThat(then(lost, status(status))).isEqualTo(soon);
        clock.advance(Duration.ofMinutes(1));
        assertThat(then(lost, status(status))).isEqualTo(later);
    }

    @ParameterizedTest
    @CsvSource({
        "canceled, DONE, DONE",
        "wait_for_commit, STILL_OPEN, NOT_DONE",
        "new, STILL_OPEN, NOT_DONE",
        "committed, NOT_DONE, NOT_DONE",
        "completed, NOT_DONE, NOT_DONE",
        "rejected, NOT_DONE, NOT_DONE",
        "of_tomorrow, STILL_OPEN, STILL_OPEN",
    })
    void a_lost_cancellation(String status, Outcome soon, Outcome later) {
        OutcomeUnknownException lost = lost(client.orders().cancelOrder(Golden.ID));
        assertThat(then(lost, status(status))).isEqualTo(soon);
        clock.advance(Duration.ofMinutes(1));
        assertThat(then(lost, status(status))).isEqualTo(later);
    }

    private static String refunds(String total, String... items) {
        return "{\"status\":\"completed\",\"amount\":1.01,\"residual_amount\":1.01,\"refund_info\":{\"total_refunded_amount\":"
                + total + ",\"total_refunded_prepaid_amount\":0.00,\"items\":[" + String.join(",", items) + "]}}";
    }

    private static String refund(String id, String amount, String prepaid) {
        return "{\"refund_id\":\"" + id + "\",\"refunded_amount\":" + amount + ",\"refunded_prepaid_amount\":" + prepaid
                + ",\"status\":\"pending\"}";
    }

    private RefundSnapshot oneEarlier() {
        host.answers(refunds("350.00", refund("r-1", "350.00", "0.00")));
        return RefundSnapshot.of(client.orders().getOrderInfo(Golden.ID).execute());
    }

    @Test
    void a_lost_refund_that_is_there() {
        OutcomeUnknownException lost = lost(client.orders().refundOrder(Golden.ID, Golden.refund(), oneEarlier()));
        assertThat(lost.canReconcile()).isTrue();
        assertThat(then(
                        lost,
                        refunds("1849.90", refund("r-1", "350.00", "0.00"), refund(OTHER_REFUND, "1499.90", "0.00"))))
                .isEqualTo(Outcome.DONE);
    }

    @Test
    void a_lost_refund_of_which_nothing_is_seen_for_minutes() {
        OutcomeUnknownException lost = lost(client.orders().refundOrder(Golden.ID, Golden.refund(), oneEarlier()));
        String unchanged = refunds("350.00", refund("r-1", "350.00", "0.00"));
        assertThat(then(lost, unchanged)).isEqualTo(Outcome.STILL_OPEN);
        clock.advance(Duration.ofMinutes(5).minusSeconds(1));
        assertThat(then(lost, unchanged)).isEqualTo(Outcome.STILL_OPEN);
        clock.advance(Duration.ofSeconds(1));
        assertThat(then(lost, unchanged)).isEqualTo(Outcome.NOT_DONE);
    }

    @Test
    void a_lost_refund_beside_anything_else_is_for_a_person() {
        OutcomeUnknownException lost = lost(client.orders().refundOrder(Golden.ID, Golden.refund(), oneEarlier()));
        clock.advance(Duration.ofHours(1));
        String earlier = refund("r-1", "350.00", "0.00");
        String ours = refund(OTHER_REFUND, "1499.90", "0.00");
        for (String info : List.of(
                refunds("1850.00", earlier, refund(OTHER_REFUND, "1500.00", "0.00")),
                refunds("1849.90", earlier, refund(OTHER_REFUND, "1499.90", "1.00")),
                refunds("3349.80", earlier, ours, refund("r-3", "1499.90", "0.00")),
                refunds("1849.90", earlier),
                refunds("1499.90", ours),
                refunds("1849.90", refund("r-1", "350.00", "0.00"), refund("r-1", "1499.90", "0.00")),
                "{\"status\":\"completed\",\"amount\":1.01,\"residual_amount\":1.01}")) {
            assertThat(then(lost, info)).as(info).isEqualTo(Outcome.STILL_OPEN);
        }
    }

    @Test
    void a_lost_correction_is_known_by_what_it_returned() {
        RefundSnapshot before = new RefundSnapshot(Money.rubles(0), Money.rubles(0), 0, List.of());
        OutcomeUnknownException lost = lost(client.orders().correctOrder(Golden.ID, Golden.correction(), before));
        assertThat(then(lost, status("completed"))).isEqualTo(Outcome.STILL_OPEN);
        assertThat(then(lost, Golden.INFO_AFTER_REFUND)).isEqualTo(Outcome.DONE);
        clock.advance(Duration.ofMinutes(5));
        assertThat(then(lost, status("completed"))).isEqualTo(Outcome.NOT_DONE);
    }

    @Test
    void without_a_snapshot_there_is_nothing_to_ask_by() {
        OutcomeUnknownException lost = lost(client.orders().refundOrder(Golden.ID, Golden.refund(), null));
        assertThat(lost.canReconcile()).isFalse();
        assertThat(lost).hasMessageContaining("let a person decide");
        assertThat(lost.reconcile()).isEqualTo(Outcome.STILL_OPEN);
        assertThat(lost(client.orders().correctOrder(Golden.ID, Golden.correction(), null))
                        .canReconcile())
                .isFalse();
        assertThat(host.requests()).isEqualTo(2);
    }

    @Test
    void nothing_shows_a_completed_delivery() {
        OutcomeUnknownException lost = lost(client.orders()
                .completeDelivery(Golden.ID, CompleteDelivery.builder().build()));
        assertThat(lost.canReconcile()).isFalse();
    }

    @Test
    void the_settle_times_are_the_users() throws Exception {
        PartnerHost.Issued issued = PartnerHost.Issued.issue(folder, "shop1");
        try (DolyamiClient eager = host.builder()
                .clientCertificate(issued.pem(), issued.key(), null)
                .settleTime(Duration.ZERO)
                .refundSettleTime(Duration.ZERO)
                .clock(clock)
                .build()) {
            assertThat(then(lost(eager.orders().cancelOrder(Golden.ID)), status("wait_for_commit")))
                    .isEqualTo(Outcome.NOT_DONE);
            RefundSnapshot before = new RefundSnapshot(Money.rubles(0), Money.rubles(0), 0, List.of());
            assertThat(then(lost(eager.orders().refundOrder(Golden.ID, Golden.refund(), before)), status("completed")))
                    .isEqualTo(Outcome.NOT_DONE);
        }
    }
}
