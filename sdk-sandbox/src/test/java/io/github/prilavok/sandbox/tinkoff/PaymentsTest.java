package io.github.prilavok.sandbox.tinkoff;

import static io.github.prilavok.sandbox.tinkoff.Shop.assertOk;
import static io.github.prilavok.sandbox.tinkoff.Shop.assertRefused;
import static io.github.prilavok.sandbox.tinkoff.Shop.body;
import static io.github.prilavok.sandbox.tinkoff.Shop.id;
import static io.github.prilavok.sandbox.tinkoff.Shop.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.prilavok.sandbox.Fault;
import io.github.prilavok.sandbox.tinkoff.TinkoffLedger.Total;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PaymentsTest {
    private final Shop shop = new Shop();
    private final TinkoffLedger ledger = shop.bank.ledger();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void the_golden_Init_is_accepted_as_it_stands() {
        JsonNode answer = shop.post(
                "v2/Init",
                "{\"TerminalKey\":\"1700000000001DEMO\",\"Amount\":129900,\"OrderId\":\"order-42\","
                        + "\"Description\":\"Order 42\",\"PayType\":\"T\",\"DATA\":{\"OperationInitiatorType\":\"0\"},"
                        + "\"Receipt\":{\"Email\":\"a@b.ru\",\"Taxation\":\"usn_income\",\"Items\":[{\"Name\":\"Mug\","
                        + "\"Price\":129900,\"Quantity\":1,\"Amount\":129900,\"Tax\":\"none\","
                        + "\"PaymentMethod\":\"full_payment\",\"PaymentObject\":\"commodity\"}]},"
                        + "\"Token\":\"2b81e9680cb41a714c5cd89a14b4d490107ab004f79266d12f9c7ecfd3c59f44\"}");

        assertOk(answer);
        assertThat(answer.path("Status").asText()).isEqualTo("NEW");
        assertThat(answer.path("PaymentId").isTextual()).isTrue();
        assertThat(answer.path("Amount").isIntegralNumber()).isTrue();
        assertThat(answer.path("PaymentURL").asText()).startsWith(shop.bank.baseUrl() + "new/");
    }

    @Test
    void one_stage_takes_the_money_and_notifies_both_states() {
        JsonNode payment = shop.paid(order("o-1", 129900));

        assertThat(shop.status(payment)).isEqualTo("CONFIRMED");
        assertThat(ledger.charged("o-1")).isEqualTo(new Total(1, 129900));
        List<JsonNode> notifications = shop.notifications();
        assertThat(shop.notified()).containsExactly("AUTHORIZED", "CONFIRMED");
        JsonNode confirmed = notifications.get(1);
        assertThat(confirmed.path("PaymentId").isIntegralNumber()).isTrue();
        assertThat(confirmed.path("Success").isBoolean()).isTrue();
        assertThat(confirmed.path("Pan").asText()).isEqualTo("220077******7761");
        assertThat(confirmed.path("Amount").asLong()).isEqualTo(129900);
    }

    @Test
    void two_stages_hold_then_take_a_part_and_let_the_rest_go() {
        JsonNode payment = shop.paid(order("o-1", 1000).put("PayType", "T"));
        assertThat(shop.status(payment)).isEqualTo("AUTHORIZED");
        assertThat(ledger.charged("o-1").count()).isZero();
        assertRefused(shop.call("Confirm", id(payment).put("Amount", 1001)), "100");

        JsonNode confirmed = shop.call("Confirm", id(payment).put("Amount", 700));

        assertOk(confirmed);
        assertThat(confirmed.path("Status").asText()).isEqualTo("CONFIRMED");
        assertThat(confirmed.path("Params").toString())
                .isEqualTo("[{\"Key\":\"Route\",\"Value\":\"ACQ\"},{\"Key\":\"Source\",\"Value\":\"cards\"}]");
        assertThat(ledger.charged("o-1")).isEqualTo(new Total(1, 700));
        assertThat(ledger.reversed("o-1")).isEqualTo(new Total(1, 300));
        assertRefused(shop.call("Confirm", id(payment)), "100");
        assertThat(ledger.executed("confirm")).isEqualTo(1);
        assertThat(ledger.requests("confirm")).isEqualTo(3);
    }

    @Test
    void a_payment_that_nobody_paid_can_only_be_cancelled() {
        JsonNode payment = shop.call("Init", order("o-1", 1000));
        assertRefused(shop.call("Confirm", id(payment)), "8");

        JsonNode cancelled = shop.call("Cancel", id(payment));

        assertThat(cancelled.path("Status").asText()).isEqualTo("CANCELED");
        assertThat(cancelled.path("OriginalAmount").asLong()).isEqualTo(1000);
        assertThat(cancelled.path("NewAmount").asLong()).isZero();
        assertThat(cancelled.path("PaymentId").isIntegralNumber()).isTrue();
        assertRefused(shop.call("Cancel", id(payment)), "4");
        assertThat(shop.notified()).containsExactly("CANCELED");
    }

    @Test
    void a_hold_is_reversed_in_parts() {
        JsonNode payment = shop.paid(order("o-1", 1000).put("PayType", "T"));

        assertThat(shop.call("Cancel", id(payment).put("Amount", 400))
                        .path("Status")
                        .asText())
                .isEqualTo("PARTIAL_REVERSED");
        assertRefused(shop.call("Cancel", id(payment).put("Amount", 601)), "330");
        assertThat(shop.call("GetState", id(payment)).path("Amount").asLong()).isEqualTo(600);
        assertThat(shop.call("Cancel", id(payment)).path("Status").asText()).isEqualTo("REVERSED");
        assertRefused(shop.call("Confirm", id(payment)), "4");
        assertThat(ledger.reversed("o-1")).isEqualTo(new Total(2, 1000));
        assertThat(ledger.charged("o-1").count()).isZero();
    }

    @Test
    void a_partial_refund_with_the_same_ExternalRequestId_is_made_once() {
        JsonNode payment = shop.paid(order("o-1", 129900));
        for (int i = 0; i < 2; i++) {
            JsonNode answer =
                    shop.call("Cancel", id(payment).put("Amount", 29900).put("ExternalRequestId", "request-1"));
            assertOk(answer);
            assertThat(answer.path("Status").asText()).isEqualTo("PARTIAL_REFUNDED");
            assertThat(answer.path("NewAmount").asLong()).isEqualTo(100000);
        }
        assertThat(ledger.refunded("o-1")).isEqualTo(new Total(1, 29900));

        shop.call("Cancel", id(payment).put("Amount", 100).put("ExternalRequestId", ""));
        shop.call("Cancel", id(payment).put("Amount", 100).put("ExternalRequestId", ""));
        assertThat(ledger.refunded("o-1")).isEqualTo(new Total(3, 30100));

        assertThat(shop.call("Cancel", id(payment)).path("Status").asText()).isEqualTo("REFUNDED");
        assertThat(ledger.refunded("o-1")).isEqualTo(new Total(4, 129900));
        assertRefused(shop.call("Cancel", id(payment)), "4");
    }

    @Test
    void a_refused_card_leaves_the_payment_rejected() {
        JsonNode payment = shop.call("Init", order("o-1", 1000));
        shop.bank.buyer().pays(payment.path("PaymentURL").asText(), TestCard.NO_FUNDS);

        assertThat(shop.status(payment)).isEqualTo("REJECTED");
        assertThat(ledger.postings("o-1")).isEmpty();
        JsonNode notification = shop.notifications().get(0);
        assertThat(notification.path("Success").asBoolean()).isFalse();
        assertThat(notification.path("ErrorCode").asText()).isEqualTo("1051");
        assertThat(notification.path("Message").asText()).isEqualTo("Недостаточно средств на карте.");
        assertThatThrownBy(
                        () -> shop.bank.buyer().pays(payment.path("PaymentId").asText()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is REJECTED and cannot be paid");
    }

    @Test
    void the_payer_may_try_again_on_the_same_form() {
        JsonNode payment = shop.call("Init", order("o-1", 1000));
        shop.bank.buyer().opens(payment.path("PaymentURL").asText());
        assertThat(shop.status(payment)).isEqualTo("FORM_SHOWED");
        shop.bank.buyer().triesInVain(payment.path("PaymentURL").asText());
        assertThat(shop.status(payment)).isEqualTo("AUTH_FAIL");

        shop.bank.buyer().pays(payment.path("PaymentURL").asText());

        assertThat(shop.status(payment)).isEqualTo("CONFIRMED");
        assertThat(shop.notifications().get(0).path("ErrorCode").asText()).isEqualTo("0");
    }

    @Test
    void CheckOrder_lists_every_session_of_an_order() {
        assertRefused(shop.call("CheckOrder", body().put("OrderId", "o-1")), "335");
        JsonNode first = shop.call("Init", order("o-1", 1000));
        shop.bank.buyer().declines(first.path("PaymentURL").asText());
        shop.paid(order("o-1", 1000));
        shop.call("Init", order("o-1", 1000));

        JsonNode payments =
                shop.call("CheckOrder", body().put("OrderId", "o-1")).path("Payments");

        assertThat(payments)
                .extracting(one -> one.path("Status").asText())
                .containsExactly("REJECTED", "CONFIRMED", "NEW");
        assertThat(payments.get(0).path("Success").asText()).isEqualTo("false");
        assertThat(payments.get(0).path("ErrorCode").asInt()).isEqualTo(1051);
        assertThat(payments.get(1).path("RRN").asText()).hasSize(12);
        assertThat(payments.get(2).has("RRN")).isFalse();
    }

    @Test
    void an_order_number_is_used_once_where_the_terminal_says_so() {
        shop.bank.terminal().uniqueOrders(true);
        assertOk(shop.call("Init", order("o-1", 1000)));
        assertRefused(shop.call("Init", order("o-1", 1000)), "20");
    }

    @Test
    void a_parent_payment_lets_later_ones_be_charged_once_each() {
        shop.paid(order("o-1", 1000).put("Recurrent", "Y").put("CustomerKey", "c-1"));
        String rebillId = shop.notifications().get(1).path("RebillId").asText();
        JsonNode next = shop.call("Init", order("o-2", 500));

        JsonNode charged = shop.call("Charge", id(next).put("RebillId", rebillId));

        assertOk(charged);
        assertThat(charged.path("Status").asText()).isEqualTo("CONFIRMED");
        assertRefused(shop.call("Charge", id(next).put("RebillId", rebillId)), "8");
        assertThat(ledger.charged("o-2")).isEqualTo(new Total(1, 500));
        assertRefused(shop.call("Charge", id(next).put("RebillId", "77x")), "223");

        JsonNode third = shop.call("Init", order("o-3", 500).put("PayType", "T"));
        assertRefused(shop.call("Charge", id(third).put("RebillId", "77")), "104");
        shop.bank.buyer().emptiesCard(rebillId);
        JsonNode refused = shop.call("Charge", id(third).put("RebillId", rebillId));
        assertRefused(refused, "1051");
        assertThat(refused.path("Status").asText()).isEqualTo("REJECTED");
        assertThat(ledger.charged("o-3").count()).isZero();

        shop.bank.buyer().refillsCard(rebillId);
        JsonNode fourth = shop.call("Init", order("o-4", 500).put("PayType", "T"));
        assertThat(shop.call("Charge", id(fourth).put("RebillId", rebillId))
                        .path("Status")
                        .asText())
                .isEqualTo("AUTHORIZED");
        shop.bank.terminal().chargeAllowed(false);
        assertRefused(shop.call("Charge", id(fourth).put("RebillId", rebillId)), "10");
    }

    @Test
    void a_payment_ends_when_it_is_due() {
        JsonNode payment = shop.call("Init", order("o-1", 1000));
        shop.clock.advance(Duration.ofHours(23));
        assertThat(shop.status(payment)).isEqualTo("NEW");
        shop.clock.advance(Duration.ofHours(1));

        assertThat(shop.status(payment)).isEqualTo("DEADLINE_EXPIRED");
        assertThat(shop.notified()).isEmpty();

        shop.bank.terminal().reportsExpiry(true);
        String due = java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(shop.clock
                .instant()
                .plus(Duration.ofMinutes(5))
                .truncatedTo(java.time.temporal.ChronoUnit.SECONDS)
                .atOffset(java.time.ZoneOffset.ofHours(3)));
        assertOk(shop.call("Init", order("o-2", 1000).put("RedirectDueDate", due)));
        shop.clock.advance(Duration.ofMinutes(5));
        assertThat(shop.notified()).containsExactly("DEADLINE_EXPIRED");
    }

    @Test
    void a_hold_does_not_outlive_seven_days() {
        JsonNode payment = shop.paid(order("o-1", 1000).put("PayType", "T"));
        shop.clock.advance(Duration.ofDays(7));

        assertThat(shop.status(payment)).isEqualTo("REVERSED");
        assertThat(shop.notified()).containsExactly("AUTHORIZED", "REVERSED");
    }

    @Test
    void sberpay_confirms_later_and_gives_back_a_hold_only_whole() {
        JsonNode payment = shop.call("Init", order("o-1", 1000).put("PayType", "T"));
        shop.bank.buyer().pays(payment.path("PaymentId").asText(), Means.SBER_PAY);
        assertRefused(shop.call("Cancel", id(payment).put("Amount", 1)), "324");
        assertThat(shop.call("Confirm", id(payment)).path("Status").asText()).isEqualTo("CONFIRMING");
        assertThat(ledger.charged("o-1").count()).isZero();

        shop.clock.advance(Duration.ofMinutes(2));

        assertThat(shop.status(payment)).isEqualTo("CONFIRMED");
        assertThat(shop.call("GetState", id(payment)).path("Params").toString()).contains("SberPay");
        assertThat(ledger.charged("o-1")).isEqualTo(new Total(1, 1000));
    }

    @Test
    void the_payment_page_plays_the_payer_s_browser() {
        JsonNode payment = shop.call(
                "Init",
                order("o-1", 1000)
                        .put("SuccessURL", "https://shop.example/ok?o=1")
                        .put("FailURL", "https://shop.example/fail"));
        URI page = URI.create(payment.path("PaymentURL").asText());

        HttpResponse<String> form = shop.get(page);
        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(form.body()).contains("К оплате 10,00 ₽").contains("action=\"" + page.getPath() + "/pay\"");
        assertThat(shop.status(payment)).isEqualTo("FORM_SHOWED");

        HttpResponse<String> paid = shop.submit(URI.create(page + "/pay"), Map.of("card", TestCard.OK.pan()));
        assertThat(paid.statusCode()).isEqualTo(303);
        assertThat(paid.headers().firstValue("Location")).hasValue("https://shop.example/ok?o=1");
        assertThat(ledger.charged("o-1").count()).isEqualTo(1);
        shop.submit(URI.create(page + "/pay"), Map.of());
        assertThat(ledger.charged("o-1").count()).isEqualTo(1);
        assertThat(shop.get(shop.bank.baseUrl().resolve("new/none")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_payer_who_declines_is_led_back_with_the_bank_s_placeholders() {
        shop.bank.terminal().failUrl("https://shop.example/fail?o=${OrderId}&e=${ErrorCode}&s=${Success}");
        JsonNode payment = shop.call("Init", order("o 1", 1000));

        HttpResponse<String> answer =
                shop.submit(URI.create(payment.path("PaymentURL").asText() + "/decline"), Map.of());

        assertThat(answer.headers().firstValue("Location")).hasValue("https://shop.example/fail?o=o+1&e=1051&s=false");
        assertThat(shop.status(payment)).isEqualTo("REJECTED");
    }

    @Test
    void a_reset_after_Cancel_leaves_the_refund_in_the_ledger() {
        JsonNode payment = shop.paid(order("o-1", 1000));
        shop.bank.misbehave().once("cancel", Fault.resetAfter()).once("cancel", Fault.resetBefore());
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> shop.call("Cancel", id(payment).put("Amount", 100)))
                    .isInstanceOf(java.io.UncheckedIOException.class);
        }

        assertThat(ledger.requests("cancel")).isEqualTo(2);
        assertThat(ledger.executed("cancel")).isEqualTo(1);
        assertThat(ledger.refunded("o-1")).isEqualTo(new Total(1, 100));
    }

    @Test
    void another_terminal_cannot_touch_a_payment() {
        shop.bank.addTerminal("OTHER", TinkoffSandbox.PASSWORD, false);
        JsonNode payment = shop.call("Init", order("o-1", 1000));

        assertRefused(shop.signed("v2/GetState", "OTHER", id(payment)), "331");
        assertRefused(shop.signed("v2/CheckOrder", "OTHER", body().put("OrderId", "o-1")), "335");
    }
}
