package io.github.prilavok.sandbox.yandexpay;

import io.github.prilavok.sandbox.Exchange;
import io.github.prilavok.sandbox.Html;
import io.github.prilavok.sandbox.Routes;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The payment form that a buyer sees in a browser. */
final class Pages {
    private final Orders orders;
    private final Payments payments;

    Pages(Orders orders, Payments payments) {
        this.orders = orders;
        this.payments = payments;
    }

    void addTo(Routes routes) {
        routes.add("page", "GET /o/{code}", this::form)
                .add("pagePay", "POST /o/{code}/pay", this::pay)
                .add("pageDecline", "POST /o/{code}/decline", exchange -> leave(exchange, payments::decline, "onError"))
                .add("pageAbort", "POST /o/{code}/abort", exchange -> leave(exchange, payments::open, "onAbort"));
    }

    private void form(Exchange exchange) {
        Order order = find(exchange);
        if (order == null) {
            return;
        }
        payments.open(order);
        if (order.status() != PaymentStatus.PENDING) {
            page(exchange, 200, "Заказ: " + order.status());
            return;
        }
        String path = "/o/" + order.pageCode();
        StringBuilder body = new StringBuilder("<p>Заказ " + Html.text(order.orderId()) + "</p>");
        for (Means means : Means.values()) {
            if (order.offers(means)) {
                body.append(Html.button(path + "/pay", means.name(), Html.hidden("means", means.name())));
            }
        }
        body.append(Html.button(path + "/decline", "Денег нет", ""));
        body.append(Html.button(path + "/abort", "Уйти", ""));
        exchange.text(200, Html.TYPE, Html.page("К оплате " + Money.text(order.amount()) + " ₽", body.toString()));
    }

    private void pay(Exchange exchange) {
        String name = exchange.form().getOrDefault("means", Means.CARD.name());
        for (Means means : Means.values()) {
            if (means.name().equals(name)) {
                leave(exchange, order -> payments.pay(order, means), "onSuccess");
                return;
            }
        }
        exchange.refused();
        page(exchange, 400, "Неизвестный способ оплаты");
    }

    private void leave(Exchange exchange, Consumer<Order> action, String redirect) {
        Order order = find(exchange);
        if (order == null) {
            return;
        }
        String target = order.redirect(redirect);
        try {
            action.accept(order);
        } catch (IllegalStateException impossible) {
            exchange.refused();
            target = order.redirect("onError");
        }
        if (target == null) {
            page(exchange, 200, "Заказ: " + order.status());
        } else {
            exchange.status(303);
            exchange.responseHeader("Location", target);
        }
    }

    private @Nullable Order find(Exchange exchange) {
        Order order = orders.ofPage(exchange.pathVariable("code"));
        if (order == null) {
            exchange.refused();
            page(exchange, 404, "Ссылка недействительна");
        } else {
            exchange.key("orderId", order.orderId());
        }
        return order;
    }

    private static void page(Exchange exchange, int status, String title) {
        exchange.text(status, Html.TYPE, Html.page(title, ""));
    }
}
