package io.github.prilavok.sandbox.tinkoff;

import static io.github.prilavok.sandbox.tinkoff.RefusalTest.item;
import static io.github.prilavok.sandbox.tinkoff.RefusalTest.receipt;
import static io.github.prilavok.sandbox.tinkoff.Shop.assertOk;
import static io.github.prilavok.sandbox.tinkoff.Shop.assertRefused;
import static io.github.prilavok.sandbox.tinkoff.Shop.body;
import static io.github.prilavok.sandbox.tinkoff.Shop.id;
import static io.github.prilavok.sandbox.tinkoff.Shop.order;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.Inbox;
import io.github.prilavok.sandbox.WebhookSender.Delivery;
import io.github.prilavok.sandbox.tinkoff.TinkoffLedger.Kind;
import io.github.prilavok.sandbox.tinkoff.TinkoffLedger.Total;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NotificationTest {
    private final Shop shop = new Shop();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void is_tried_hourly_for_a_day_then_daily_for_a_month() {
        shop.inbox.answers(body -> "NO");
        shop.bank
                .buyer()
                .declines(
                        shop.call("Init", order("o-1", 1000)).path("PaymentURL").asText());
        shop.clock.advance(Duration.ofHours(24));
        List<Delivery> day = shop.bank.webhooks().deliveries(Notifications.PAYMENT);
        assertThat(day).hasSize(25);
        assertThat(Duration.between(day.get(0).at(), day.get(24).at())).isEqualTo(Duration.ofHours(24));

        shop.clock.advance(Duration.ofDays(365));

        List<Delivery> all = shop.bank.webhooks().deliveries(Notifications.PAYMENT);
        assertThat(all).hasSize(55);
        Instant last = all.get(54).at();
        assertThat(Duration.between(day.get(24).at(), last)).isEqualTo(Duration.ofDays(30));
        assertThat(shop.notifications()).hasSize(55);
    }

    @Test
    void is_acknowledged_by_the_word_OK_and_nothing_else() {
        List<String> answers = List.of("", "ok", "OK\n", "\"OK\"", "<html>OK</html>", "!OK", "OK", "OK");
        shop.inbox.answers(body -> answers.get(shop.inbox.received().size() - 1));
        shop.bank
                .buyer()
                .declines(
                        shop.call("Init", order("o-1", 1000)).path("PaymentURL").asText());
        shop.clock.advance(Duration.ofDays(3));

        assertThat(shop.inbox.received()).hasSize(7);
        assertThat(shop.bank.webhooks().unacknowledged()).isEmpty();
    }

    @Test
    void Resend_sends_what_was_not_acknowledged() {
        shop.inbox.answers(body -> "NO");
        JsonNode payment = shop.paid(order("o-1", 1000));
        assertThat(shop.notified()).hasSize(2);
        shop.inbox.answers(body -> "OK");

        assertThat(shop.call("Resend", body().put("PaymentId", "1"))
                        .path("Count")
                        .asInt())
                .isZero();
        JsonNode answer = shop.call("Resend", id(payment));

        assertOk(answer);
        assertThat(answer.path("Count").asInt()).isEqualTo(2);
        assertThat(shop.notified()).hasSize(4);
        assertThat(shop.call("Resend", body()).path("Count").asInt()).isZero();
        shop.clock.advance(Duration.ofDays(3));
        assertThat(shop.notified()).hasSize(4);
    }

    @Test
    void comes_twice_and_in_the_wrong_order_when_told() {
        shop.bank.misbehave().reorderWebhooks().duplicateWebhooks(2);
        shop.paid(order("o-1", 1000));

        assertThat(shop.notified()).containsExactly("CONFIRMED", "CONFIRMED", "AUTHORIZED", "AUTHORIZED");
        assertThat(shop.inbox.received().get(0)).isEqualTo(shop.inbox.received().get(1));
    }

    @Test
    void of_a_payment_goes_to_the_address_of_its_Init() {
        try (Inbox own = new Inbox()) {
            shop.paid(order("o-1", 1000)
                    .put("NotificationURL", own.url().toString())
                    .set("Receipt", receipt(item(1000))));

            assertThat(shop.notified()).containsExactly("RECEIPT");
            assertThat(own.received()).hasSize(2);
        }
    }

    @Test
    void carries_DATA_as_an_object_outside_the_token_or_as_text_inside_it() {
        shop.paid(order("o-1", 1000).set("DATA", body().put("Email", "a@b.ru")));
        assertThat(shop.notified()).hasSize(2);
        shop.bank.terminal().dataAsText(true);
        shop.paid(order("o-2", 1000).set("DATA", body().put("Email", "a@b.ru")));

        List<JsonNode> notifications = shop.notifications();
        assertThat(notifications.get(0).path("Data").path("Email").asText()).isEqualTo("a@b.ru");
        assertThat(notifications.get(0).has("DATA")).isFalse();
        assertThat(notifications.get(2).path("DATA").asText()).isEqualTo("{\"Email\":\"a@b.ru\"}");
    }

    @Test
    void tells_of_every_fiscal_document() {
        ObjectNode item = item(1000).put("PaymentMethod", "full_prepayment");
        ObjectNode receipt = receipt(item);
        receipt.putObject("Payments").put("Electronic", 1000);
        JsonNode payment = shop.paid(order("o-1", 1000).set("Receipt", receipt));
        JsonNode closing = receipt(item(1000));
        for (int i = 0; i < 2; i++) {
            JsonNode answer = shop.signed(
                    "cashbox/SendClosingReceipt",
                    TinkoffSandbox.TERMINAL,
                    id(payment).set("Receipt", closing));
            assertThat(answer.toString()).isEqualTo("{\"Success\":true,\"ErrorCode\":\"0\",\"Message\":\"OK\"}");
        }
        shop.call("Cancel", id(payment));

        TinkoffLedger ledger = shop.bank.ledger();
        assertThat(ledger.closingReceipts("o-1")).isEqualTo(new Total(2, 2000));
        assertThat(ledger.total(Kind.RECEIPT, "o-1")).isEqualTo(new Total(1, 1000));
        assertThat(ledger.total(Kind.REFUND_RECEIPT, "o-1")).isEqualTo(new Total(1, 1000));
        List<JsonNode> fiscal = shop.notifications().stream()
                .filter(notification -> notification.path("Status").asText().equals("RECEIPT"))
                .toList();
        assertThat(fiscal).hasSize(4);
        assertThat(fiscal.get(0).path("Receipt").path("Payments").isArray()).isTrue();
        assertThat(fiscal.get(0).path("FiscalDocumentNumber").isIntegralNumber())
                .isTrue();
        assertThat(fiscal)
                .extracting(one -> one.path("FiscalDocumentNumber").asLong())
                .doesNotHaveDuplicates();
        assertThat(fiscal).extracting(one -> one.path("Type").asText()).contains("IncomeReturn");
    }

    @Test
    void a_closing_receipt_needs_a_prepaid_parent_that_was_paid() {
        JsonNode paid = shop.paid(order("o-1", 1000).set("Receipt", receipt(item(1000))));
        JsonNode open = shop.call("Init", order("o-2", 1000));
        String path = "cashbox/SendClosingReceipt";

        assertRefused(shop.signed(path, TinkoffSandbox.TERMINAL, id(paid)), "309");
        assertRefused(shop.signed(path, TinkoffSandbox.TERMINAL, id(paid).set("Receipt", receipt(item(1000)))), "9999");
        assertRefused(shop.signed(path, TinkoffSandbox.TERMINAL, id(open).set("Receipt", receipt(item(1000)))), "8");
        assertThat(shop.bank.ledger().closingReceipts("o-1").count()).isZero();
    }

    @Test
    void a_statement_is_asked_for_with_a_token_of_the_terminal_alone() {
        JsonNode payment = shop.paid(order("o-1", 1000));
        ObjectNode request = body().put("TerminalKey", TinkoffSandbox.TERMINAL)
                .put("CallbackUrl", "https://shop.example/pdf")
                .put("Token", "6cac42e79bee2cd65127a7d2d02f51eb89308e1a2ba7c542c0492fcbc66f8cf1");
        request.putArray("PaymentIdList")
                .add(payment.path("PaymentId").asLong())
                .add(12);

        JsonNode answer = shop.post("v2/getConfirmOperation", request.toString());

        assertThat(answer.path("ErrorCode").isIntegralNumber()).isTrue();
        assertThat(answer.path("PaymentIdList").get(0).path("Message").asText())
                .isEqualTo("Запрос на отправку документа принят");
        assertThat(answer.path("PaymentIdList").get(1).path("ErrorCode").asInt())
                .isEqualTo(63);
        assertThat(shop.bank.ledger().count("statementSent")).isEqualTo(1);

        request.remove("CallbackUrl");
        assertRefused(shop.post("v2/getConfirmOperation", request.toString()), "61");
        request.put("CallbackUrl", "https://shop.example/pdf")
                .put("Token", Token.of(Token.scalars(request), TinkoffSandbox.PASSWORD));
        assertRefused(shop.post("v2/getConfirmOperation", request.toString()), "204");
    }
}
