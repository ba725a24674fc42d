package io.github.prilavok.sandbox.tinkoff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.Webhook;
import io.github.prilavok.sandbox.WebhookSender;
import io.github.prilavok.sandbox.tinkoff.TinkoffLedger.Kind;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Closing receipts, statements of operations, and notifications sent again. */
final class Documents {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> PREPAID = Set.of("full_prepayment", "prepayment", "advance");

    private final Bank bank;
    private final Fiscal fiscal;
    private final WebhookSender webhooks;

    Documents(Bank bank, Fiscal fiscal, WebhookSender webhooks) {
        this.bank = bank;
        this.fiscal = fiscal;
        this.webhooks = webhooks;
    }

    ObjectNode sendClosingReceipt(Terminal terminal, Fields fields) {
        Payment payment = bank.payment(terminal, fields.paymentId());
        ObjectNode receipt = fields.object("Receipt", "1");
        if (receipt == null) {
            throw Refusal.of("309");
        }
        if (payment.status() != PaymentStatus.CONFIRMED) {
            throw Refusal.of("8");
        }
        if (!prepaid(payment.receipt())) {
            throw Refusal.text("В чеке исходной операции нет позиции с признаком предоплаты или аванса.");
        }
        Receipts.checkClosing(receipt, payment.amount());
        fiscal.print(payment, Kind.CLOSING_RECEIPT, receipt);
        return JsonNodeFactory.instance
                .objectNode()
                .put("Success", true)
                .put("ErrorCode", "0")
                .put("Message", "OK");
    }

    private static boolean prepaid(@Nullable ObjectNode receipt) {
        if (receipt != null) {
            for (JsonNode item : receipt.path("Items")) {
                if (PREPAID.contains(item.path("PaymentMethod").asText())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Here, and only here, the bank writes ErrorCode as a number. */
    ObjectNode getConfirmOperation(Terminal terminal, Fields fields) {
        ArrayNode ids = fields.array("PaymentIdList", "1");
        ArrayNode emails = fields.array("EmailList", "1");
        String callback = fields.optional("CallbackUrl");
        if (ids == null || ids.isEmpty()) {
            throw Refusal.empty("PaymentIdList");
        }
        if ((emails == null || emails.isEmpty()) == (callback == null)) {
            throw Refusal.of("61");
        }
        ObjectNode answer = JsonNodeFactory.instance
                .objectNode()
                .put("Success", true)
                .put("ErrorCode", 0)
                .put("Message", "OK");
        ArrayNode list = answer.putArray("PaymentIdList");
        for (JsonNode id : ids) {
            Payment payment = bank.byId(id.asLong());
            ObjectNode one = list.addObject();
            if (payment == null || payment.terminal() != terminal || payment.rrn() == null) {
                one.put("Success", false).put("ErrorCode", 63).put("Message", Messages.of("63"));
            } else if (payment.sbp()) {
                one.put("Success", false).put("ErrorCode", 62).put("Message", Messages.of("62"));
            } else {
                one.put("Success", true).put("ErrorCode", 0).put("Message", "Запрос на отправку документа принят");
                bank.ledger().happened(bank.clock().instant(), "statementSent", Map.of("PaymentId", payment.idText()));
            }
            one.put("PaymentId", id.asLong());
        }
        return answer;
    }

    ObjectNode resend(Terminal terminal, Fields fields) {
        String paymentId = fields.optional("PaymentId");
        ArrayNode types = fields.array("NotificationTypes", "1");
        Set<String> wanted = new HashSet<>();
        if (types != null) {
            types.forEach(type -> wanted.add(type.asText()));
        }
        int count = webhooks.sendUnacknowledged(webhook -> of(terminal, webhook)
                && (paymentId == null || webhook.subject().equals(paymentId))
                && (wanted.isEmpty() || wanted.contains(webhook.operation())));
        return JsonNodeFactory.instance
                .objectNode()
                .put("TerminalKey", terminal.key())
                .put("Success", true)
                .put("ErrorCode", "0")
                .put("Count", count);
    }

    private static boolean of(Terminal terminal, Webhook webhook) {
        try {
            return JSON.readTree(webhook.body()).path("TerminalKey").asText().equals(terminal.key());
        } catch (IOException e) {
            throw new IllegalStateException("A notification that is no JSON", e);
        }
    }
}
