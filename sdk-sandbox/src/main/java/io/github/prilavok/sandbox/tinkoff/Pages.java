package io.github.prilavok.sandbox.tinkoff;

import io.github.prilavok.sandbox.Exchange;
import io.github.prilavok.sandbox.Html;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The bank's pages that a payer sees in a browser: to pay, to bind a card. */
final class Pages {
    private final Bank bank;
    private final Payer payer;

    Pages(Bank bank, Payer payer) {
        this.bank = bank;
        this.payer = payer;
    }

    void payment(Exchange exchange) {
        Payment payment = find(exchange);
        if (payment == null) {
            return;
        }
        payer.open(payment);
        if (!payment.status().payable()) {
            page(exchange, "Платёж: " + payment.status().wire(), "");
            return;
        }
        String path = "/new/" + payment.pageCode();
        StringBuilder body =
                new StringBuilder("<p>Заказ " + Html.text(payment.order().orderId()) + "</p>");
        for (TestCard card : new TestCard[] {TestCard.OK, TestCard.CHALLENGE, TestCard.NO_FUNDS}) {
            body.append(Html.button(path + "/pay", "Карта " + card.pan(), Html.hidden("card", card.pan())));
        }
        for (Means means : new Means[] {Means.SBP, Means.TINKOFF_PAY, Means.SBER_PAY}) {
            body.append(Html.button(path + "/pay", means.source(), Html.hidden("means", means.name())));
        }
        body.append(Html.button(path + "/decline", "Отказаться", ""));
        page(exchange, "К оплате " + rubles(payment.order().amount()) + " ₽", body.toString());
    }

    void pay(Exchange exchange) {
        Payment payment = find(exchange);
        if (payment == null) {
            return;
        }
        Map<String, String> form = exchange.form();
        TestCard card = TestCard.of(form.getOrDefault("card", TestCard.OK.pan()));
        if (card == null) {
            exchange.refused();
            exchange.text(400, Html.TYPE, Html.page("Неизвестная карта", ""));
            return;
        }
        if (payment.status().payable()) {
            String means = form.get("means");
            if (means == null) {
                payer.pay(payment, card);
            } else {
                payer.pay(payment, Means.valueOf(means));
            }
        }
        leave(exchange, payment);
    }

    void decline(Exchange exchange) {
        Payment payment = find(exchange);
        if (payment != null) {
            if (payment.status().payable()) {
                payer.decline(payment);
            }
            leave(exchange, payment);
        }
    }

    void binding(Exchange exchange) {
        String key = exchange.pathVariable("requestKey");
        String path = "/bind/" + key;
        page(
                exchange,
                "Привязка карты",
                Html.button(path + "/card", "Карта " + TestCard.OK.pan(), Html.hidden("card", TestCard.OK.pan()))
                        + Html.button(path + "/decline", "Отказаться", ""));
    }

    void bind(Exchange exchange, boolean agreed) {
        TestCard card = TestCard.of(exchange.form().getOrDefault("card", TestCard.OK.pan()));
        try {
            payer.bind(exchange.pathVariable("requestKey"), agreed ? card : null);
            page(exchange, agreed ? "Карта привязана" : "Карта не привязана", "");
        } catch (IllegalArgumentException | IllegalStateException e) {
            exchange.refused();
            exchange.text(404, Html.TYPE, Html.page("Ссылка недействительна", ""));
        }
    }

    private @Nullable Payment find(Exchange exchange) {
        Payment payment = bank.byCode(exchange.pathVariable("code"));
        if (payment == null) {
            exchange.refused();
            exchange.text(404, Html.TYPE, Html.page("Платёж не найден", ""));
        } else {
            exchange.key("PaymentId", payment.idText())
                    .key("OrderId", payment.order().orderId());
        }
        return payment;
    }

    private void leave(Exchange exchange, Payment payment) {
        boolean success = payment.errorCode().equals("0") && payment.rrn() != null;
        String target = success ? payment.order().successUrl() : payment.order().failUrl();
        if (target == null) {
            page(exchange, success ? "Оплата прошла" : "Оплата не прошла", "");
        } else {
            exchange.status(303);
            exchange.responseHeader("Location", filled(target, payment, success));
        }
    }

    private static String filled(String target, Payment payment, boolean success) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("${Success}", Boolean.toString(success));
        values.put("${ErrorCode}", payment.errorCode());
        values.put("${OrderId}", payment.order().orderId());
        values.put("${PaymentId}", payment.idText());
        values.put("${Message}", Messages.of(payment.errorCode()));
        values.put("${Details}", "");
        String url = target;
        for (Map.Entry<String, String> value : values.entrySet()) {
            url = url.replace(value.getKey(), URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8));
        }
        return url;
    }

    private static String rubles(long kopecks) {
        return kopecks / 100 + "," + (kopecks % 100 < 10 ? "0" : "") + kopecks % 100;
    }

    private static void page(Exchange exchange, String title, String body) {
        exchange.text(200, Html.TYPE, Html.page(title, body));
    }
}
