package io.github.prilavok.sandbox.tinkoff;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a shop does with a payment: GetState, CheckOrder, Confirm, Cancel, Charge. */
final class Payments {
    private final Bank bank;
    private final Acquirer acquirer;

    Payments(Bank bank, Acquirer acquirer) {
        this.bank = bank;
        this.acquirer = acquirer;
    }

    /** What nearly every answer about a payment holds. */
    static ObjectNode answer(Payment payment) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("TerminalKey", payment.terminal().key())
                .put("OrderId", payment.order().orderId())
                .put("Success", true)
                .put("Status", payment.status().wire())
                .put("PaymentId", payment.idText())
                .put("ErrorCode", "0");
    }

    /** The answer to a try to pay, which the issuer may have refused. */
    static ObjectNode outcome(Payment payment) {
        ObjectNode answer = answer(payment).put("Amount", payment.order().amount());
        if (!payment.errorCode().equals("0")) {
            answer.put("Success", false)
                    .put("ErrorCode", payment.errorCode())
                    .put("Message", Messages.of(payment.errorCode()));
        }
        return answer;
    }

    ObjectNode getState(Terminal terminal, Fields fields) {
        fields.checkPayer();
        Payment payment = bank.payment(terminal, fields.paymentId());
        ObjectNode answer = answer(payment).put("Message", "OK").put("Amount", payment.amount());
        if (payment.rrn() != null) {
            answer.set("Params", payment.params());
        }
        return answer;
    }

    ObjectNode checkOrder(Terminal terminal, Fields fields) {
        String orderId = fields.required("OrderId", 36, "212");
        List<Payment> payments = bank.books(terminal).orders.get(orderId);
        if (payments == null) {
            throw Refusal.of("335");
        }
        ObjectNode answer = JsonNodeFactory.instance
                .objectNode()
                .put("TerminalKey", terminal.key())
                .put("OrderId", orderId)
                .put("Success", true)
                .put("ErrorCode", "0");
        ArrayNode list = answer.putArray("Payments");
        for (Payment payment : payments) {
            boolean failed = !payment.errorCode().equals("0");
            ObjectNode one = list.addObject()
                    .put("PaymentId", payment.idText())
                    .put("Amount", payment.amount())
                    .put("Status", payment.status().wire());
            if (payment.rrn() != null) {
                one.put("RRN", payment.rrn());
            }
            one.put("Success", failed ? "false" : "true")
                    .put("ErrorCode", Integer.parseInt(payment.errorCode()))
                    .put("Message", failed ? Messages.of(payment.errorCode()) : "None");
        }
        return answer;
    }

    ObjectNode confirm(Terminal terminal, Fields fields) {
        fields.checkPayer();
        Payment payment = bank.payment(terminal, fields.paymentId());
        Long amount = fields.amount();
        if (payment.status() == PaymentStatus.CONFIRMED || payment.status() == PaymentStatus.CONFIRMING) {
            throw Refusal.of("100", "Платёж уже подтверждён.");
        }
        if (payment.status().payable() || payment.status() == PaymentStatus.THREE_DS_CHECKING) {
            throw Refusal.of("8");
        }
        if (!payment.status().held()) {
            throw Refusal.of("4");
        }
        long sum = amount == null ? payment.held() : amount;
        if (sum < 1) {
            throw Refusal.of("326", "Неверная сумма.");
        }
        if (sum > payment.held()) {
            throw Refusal.of("100", "Сумма подтверждения больше суммы блокировки.");
        }
        Init.checkShops(fields);
        ObjectNode receipt = fields.object("Receipt", "1");
        if (receipt != null) {
            Receipts.check(receipt, sum);
        } else if (payment.receipt() != null && sum != payment.order().amount()) {
            throw Refusal.of("309");
        }
        acquirer.confirm(payment, sum, receipt == null ? payment.receipt() : receipt);
        ObjectNode answer = answer(payment);
        answer.set("Params", payment.params());
        return answer;
    }

    ObjectNode cancel(Terminal terminal, Fields fields) {
        fields.checkPayer();
        Payment payment = bank.payment(terminal, fields.paymentId());
        Long amount = fields.amount();
        String external = fields.optional("ExternalRequestId", 256, "1");
        String member = fields.optional("QrMemberId");
        if (member != null && SbpBank.of(member) == null) {
            throw Refusal.of("3044");
        }
        Init.checkShops(fields);
        boolean checked = external != null && !payment.sbp();
        if (checked && payment.externalRequests().contains(external)) {
            return cancelled(payment, payment.amount(), payment.amount(), external);
        }
        long before = payment.amount();
        acquirer.cancel(payment, amount, fields.object("Receipt", "1"));
        if (checked) {
            payment.externalRequests().add(external);
        }
        long after = switch (payment.status()) {
            case CANCELED -> 0;
            case ASYNC_REFUNDING -> amount == null ? 0 : before - amount;
            default -> payment.amount();
        };
        return cancelled(payment, before, after, external);
    }

    private static ObjectNode cancelled(Payment payment, long before, long after, @Nullable String external) {
        ObjectNode answer = answer(payment)
                .put("OriginalAmount", before)
                .put("NewAmount", after)
                .put("PaymentId", payment.id());
        return external == null ? answer : answer.put("ExternalRequestId", external);
    }

    ObjectNode charge(Terminal terminal, Fields fields) {
        fields.checkPayer();
        Payment payment = bank.payment(terminal, fields.paymentId());
        String rebillId = fields.required("RebillId", 20, "235");
        if (!terminal.chargeAllowed()) {
            throw Refusal.of("10");
        }
        if (!rebillId.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw Refusal.of("223", "Поле RebillId числовое.");
        }
        String initiator = payment.order().data("OperationInitiatorType");
        if ("0".equals(initiator) || "1".equals(initiator)) {
            throw Refusal.of("1126");
        }
        if (!payment.status().payable()) {
            throw Refusal.of("8");
        }
        Card card = bank.cardByRebillId(terminal, rebillId);
        if (card == null) {
            throw Refusal.of("104");
        }
        if (card.removed()) {
            throw Refusal.of("6");
        }
        String error = card.error();
        if (error == null) {
            acquirer.pay(payment, Means.CARD, card, null);
        } else {
            acquirer.reject(payment, error);
        }
        return outcome(payment);
    }
}
