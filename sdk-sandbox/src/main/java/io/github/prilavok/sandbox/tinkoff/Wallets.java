package io.github.prilavok.sandbox.tinkoff;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.Exchange;
import org.jspecify.annotations.Nullable;

/** T-Pay, SberPay, Mir Pay and Alfa Pay. The GET methods are not signed. */
final class Wallets {
    private final Bank bank;
    private final Acquirer acquirer;

    Wallets(Bank bank, Acquirer acquirer) {
        this.bank = bank;
        this.acquirer = acquirer;
    }

    ObjectNode tinkoffPayStatus(Exchange exchange) {
        terminal(exchange.pathVariable("terminalKey"));
        ObjectNode answer = ok();
        answer.putObject("Params").put("Allowed", true).put("Version", "2.0");
        return answer;
    }

    ObjectNode tinkoffPayLink(Exchange exchange) {
        String version = exchange.pathVariable("version");
        if (!version.equals("1.0") && !version.equals("2.0")) {
            throw Refusal.text("Неверная версия TinkoffPay.");
        }
        String link = link(payable(exchange));
        ObjectNode answer = ok();
        answer.putObject("Params").put("RedirectUrl", link).put("WebQR", link);
        return answer;
    }

    ObjectNode sberPayLink(Exchange exchange) {
        ObjectNode answer = ok();
        answer.putObject("Params").put("RedirectUrl", link(payable(exchange)));
        return answer;
    }

    /** A drawing for whoever accepts {@code image/svg+xml}; a refusal comes as JSON with HTTP 200. */
    void qr(Exchange exchange) {
        String accept = exchange.header("Accept");
        if (accept != null
                && !accept.contains("image/svg+xml")
                && !accept.contains("*/*")
                && !accept.contains("image/*")) {
            exchange.refused();
            exchange.status(415);
            return;
        }
        exchange.text(200, "image/svg+xml", Svg.of(link(payable(exchange))));
    }

    ObjectNode mirPayDeepLink(Terminal terminal, Fields fields) {
        Payment payment = bank.payment(terminal, fields.paymentId());
        requirePayable(payment);
        acquirer.showForm(payment);
        return Payments.answer(payment).put("Deeplink", "mirpay://pay.mironline.ru/inapp/" + payment.pageCode());
    }

    ObjectNode alfaPayLink(Terminal terminal, Fields fields) {
        Payment payment = bank.payment(terminal, fields.paymentId());
        requirePayable(payment);
        ObjectNode answer = ok();
        answer.putObject("Params").put("RedirectUrl", link(payment));
        return answer;
    }

    ObjectNode getTerminalPayMethods(Exchange exchange) {
        Terminal terminal = terminal(exchange.query("TerminalKey"));
        String source = exchange.query("PaySource");
        if (source == null) {
            source = exchange.query("Paysource");
        }
        if (!"API".equals(source) && !"SDK".equals(source)) {
            throw Refusal.empty("PaySource");
        }
        ObjectNode answer = ok();
        ObjectNode info = answer.putObject("TerminalInfo");
        ArrayNode methods = info.putArray("Paymethods");
        ObjectNode tinkoffPay = methods.addObject().put("PayMethod", "TinkoffPay");
        tinkoffPay.putObject("Params").put("Version", "2.0");
        if (terminal.sbpAllowed()) {
            methods.addObject().put("PayMethod", "SBP");
        }
        methods.addObject().put("PayMethod", "MirPay");
        methods.addObject().put("PayMethod", "Cards");
        info.put("AddCardScheme", true).put("TokenRequired", true).put("InitTokenRequired", true);
        return answer;
    }

    private Terminal terminal(@Nullable String key) {
        Terminal terminal = key == null ? null : bank.terminals().get(key);
        if (terminal == null || terminal.payouts()) {
            throw Refusal.of("205", "Терминал не найден.");
        }
        return terminal;
    }

    private Payment payable(Exchange exchange) {
        String id = exchange.pathVariable("paymentId");
        if (id.length() > 18 || !id.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw Refusal.of("217", "Поле PaymentId числовое.");
        }
        Payment payment = bank.byId(Long.parseLong(id));
        if (payment == null) {
            throw Refusal.of("255");
        }
        exchange.key("PaymentId", id).key("OrderId", payment.order().orderId());
        requirePayable(payment);
        acquirer.showForm(payment);
        return payment;
    }

    private String link(Payment payment) {
        return bank.url("/new/" + payment.pageCode());
    }

    private static void requirePayable(Payment payment) {
        if (!payment.status().payable()) {
            throw Refusal.of("8");
        }
    }

    private static ObjectNode ok() {
        return JsonNodeFactory.instance.objectNode().put("Success", true).put("ErrorCode", "0");
    }
}
