package io.github.prilavok.sandbox.yookassa;

import io.github.prilavok.sandbox.Exchange;
import io.github.prilavok.sandbox.Routes;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** YooKassa's pages that a payer sees in a browser: to pay, to bind a card, to look at an invoice. */
final class Pages {
    static final String PAYMENT = "/checkout/payments/v2/contract";
    static final String BINDING = "/checkout/payment-methods";
    static final String INVOICE = "/my/i";
    private static final List<String> METHODS = List.of("sbp", "sberbank", "tinkoff_bank", "yoo_money");

    private final Acquirer acquirer;
    private final Payer payer;
    private final Invoices invoices;

    Pages(Acquirer acquirer, Payer payer, Invoices invoices) {
        this.acquirer = acquirer;
        this.payer = payer;
        this.invoices = invoices;
    }

    void addTo(Routes routes) {
        routes.add("paymentPage", "GET " + PAYMENT, this::payment)
                .add("paymentPagePay", "POST " + PAYMENT + "/pay", this::pay)
                .add("paymentPageDecline", "POST " + PAYMENT + "/decline", this::decline)
                .add("bindingPage", "GET " + BINDING, this::binding)
                .add("bindingPageBind", "POST " + BINDING + "/bind", exchange -> bind(exchange, true))
                .add("bindingPageDecline", "POST " + BINDING + "/decline", exchange -> bind(exchange, false))
                .add("invoicePage", "GET " + INVOICE + "/{invoice_id}", this::invoice)
                .add("invoicePagePay", "POST " + INVOICE + "/{invoice_id}/pay", this::payInvoice);
    }

    private void payment(Exchange exchange) {
        Payment payment = acquirer.payments().find(String.valueOf(exchange.query("orderId")));
        if (payment == null) {
            unknown(exchange);
            return;
        }
        exchange.key("payment_id", payment.id());
        if (!payment.is(Payment.PENDING)) {
            page(exchange, "Платёж: " + payment.status(), "");
            return;
        }
        String id = Html.hidden("orderId", payment.id());
        StringBuilder body = new StringBuilder();
        String description = payment.request().path("description").asText("");
        body.append("<p>").append(Html.text(description)).append("</p>");
        String type = payment.methodType();
        if (type.isEmpty() || type.equals("bank_card")) {
            String number = Html.input("card", "Номер карты", TestCard.MASTERCARD.number());
            body.append(Html.form(PAYMENT + "/pay", id + number, "Заплатить"));
        } else {
            body.append(Html.form(PAYMENT + "/pay", id + Html.hidden("type", type), "Заплатить: " + type));
        }
        if (type.isEmpty()) {
            for (String method : METHODS) {
                boolean twoStage = MethodKind.of(method, payment.amount()).holdFor() != null;
                if (payment.shop().offers(method) && (twoStage || payment.oneStage())) {
                    body.append(Html.form(PAYMENT + "/pay", id + Html.hidden("type", method), method));
                }
            }
        }
        body.append(Html.form(PAYMENT + "/decline", id, "Отказаться"));
        page(exchange, "К оплате " + payment.amount().toPlainString() + " ₽", body.toString());
    }

    private void pay(Exchange exchange) {
        Payment payment = posted(exchange);
        if (payment == null) {
            return;
        }
        Map<String, String> form = exchange.form();
        String number = form.getOrDefault("card", "").replace(" ", "");
        TestCard card = TestCard.of(number);
        if (!number.isEmpty() && card == null) {
            exchange.refused();
            exchange.text(400, Html.TYPE, Html.page("Неизвестная карта", ""));
            return;
        }
        if (!payment.is(Payment.PENDING)) {
            exchange.refused();
        } else if (!paid(payment, card, form.get("type"))) {
            exchange.refused();
            exchange.text(400, Html.TYPE, Html.page("Так заплатить нельзя", ""));
            return;
        }
        leave(exchange, payment.returnUrl(), "Платёж: " + payment.status());
    }

    /** Pays, if the payment can be paid so. */
    private boolean paid(Payment payment, @Nullable TestCard card, @Nullable String type) {
        try {
            if (card != null) {
                payer.pay(payment, Means.card(card));
            } else if (type != null) {
                payer.pay(payment, Means.of(type));
            } else {
                payer.pay(payment);
            }
            return true;
        } catch (IllegalStateException otherwise) {
            return false;
        }
    }

    private void decline(Exchange exchange) {
        Payment payment = posted(exchange);
        if (payment != null) {
            if (payment.is(Payment.PENDING)) {
                payer.decline(payment, "payment_network", "general_decline");
            } else {
                exchange.refused();
            }
            leave(exchange, payment.returnUrl(), "Платёж: " + payment.status());
        }
    }

    private void binding(Exchange exchange) {
        SavedMethod method = acquirer.methods().find(String.valueOf(exchange.query("id")));
        if (method == null) {
            unknown(exchange);
            return;
        }
        exchange.key("payment_method_id", method.id());
        if (!method.status().equals("pending")) {
            page(exchange, "Привязка: " + method.status(), "");
            return;
        }
        String id = Html.hidden("id", method.id());
        String number = method.type().equals("bank_card")
                ? Html.input("card", "Номер карты", TestCard.MASTERCARD.number())
                : "";
        page(
                exchange,
                "Привязка",
                Html.form(BINDING + "/bind", id + number, "Привязать")
                        + Html.form(BINDING + "/decline", id, "Отказаться"));
    }

    private void bind(Exchange exchange, boolean agreed) {
        Map<String, String> form = exchange.form();
        SavedMethod method = acquirer.methods().find(form.getOrDefault("id", ""));
        if (method == null) {
            unknown(exchange);
            return;
        }
        exchange.key("payment_method_id", method.id());
        TestCard card = TestCard.of(form.getOrDefault("card", "").replace(" ", ""));
        String returnUrl = method.returnUrl();
        if (method.status().equals("pending")) {
            Means means = card == null ? method.means() : Means.card(card);
            payer.bind(method, agreed ? means : null);
        } else {
            exchange.refused();
        }
        leave(exchange, returnUrl, "Привязка: " + method.status());
    }

    private void invoice(Exchange exchange) {
        Invoice invoice = invoices.find(exchange.pathVariable("invoice_id"));
        if (invoice == null) {
            unknown(exchange);
        } else if (invoice.pending()) {
            page(
                    exchange,
                    "Счёт на " + invoice.amount().toPlainString() + " ₽",
                    Html.form(INVOICE + '/' + invoice.id() + "/pay", "", "Заплатить"));
        } else {
            page(exchange, "Счёт: " + invoice.status(), "");
        }
    }

    private void payInvoice(Exchange exchange) {
        Invoice invoice = invoices.find(exchange.pathVariable("invoice_id"));
        if (invoice == null) {
            unknown(exchange);
        } else if (invoice.pending()) {
            Payment payment = invoices.open(invoice);
            redirect(exchange, PAYMENT + "?orderId=" + payment.id());
        } else {
            exchange.refused();
            page(exchange, "Счёт: " + invoice.status(), "");
        }
    }

    private @Nullable Payment posted(Exchange exchange) {
        Payment payment = acquirer.payments().find(exchange.form().getOrDefault("orderId", ""));
        if (payment == null) {
            unknown(exchange);
        } else {
            exchange.key("payment_id", payment.id());
        }
        return payment;
    }

    private static void unknown(Exchange exchange) {
        exchange.refused();
        exchange.text(404, Html.TYPE, Html.page("Не найдено", ""));
    }

    private static void leave(Exchange exchange, String returnUrl, String title) {
        if (returnUrl.isEmpty()) {
            page(exchange, title, "");
        } else {
            redirect(exchange, returnUrl);
        }
    }

    static void redirect(Exchange exchange, String url) {
        exchange.status(303);
        exchange.responseHeader("Location", url);
    }

    private static void page(Exchange exchange, String title, String body) {
        exchange.text(200, Html.TYPE, Html.page(title, body));
    }
}
