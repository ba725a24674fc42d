package io.github.prilavok.sandbox.dolyami;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.prilavok.sandbox.Exchange;
import io.github.prilavok.sandbox.Html;
import io.github.prilavok.sandbox.Ledger;
import io.github.prilavok.sandbox.ProviderSandbox;
import io.github.prilavok.sandbox.Routes;
import io.github.prilavok.sandbox.SandboxClock;
import java.net.URI;
import java.util.function.Consumer;

/** The order form that a buyer sees in a browser: on plain HTTP, since a buyer has no client certificate. */
final class BuyerPages extends ProviderSandbox {
    private final Orders orders;
    private final Payer payer;
    private final Consumer<Runnable> bank;

    /** @param bank runs something alone among the handlers of the bank itself */
    BuyerPages(SandboxClock clock, Orders orders, Payer payer, Consumer<Runnable> bank) {
        super("dolyami-pages", clock, new Ledger(), Notifications.POLICY);
        this.orders = orders;
        this.payer = payer;
        this.bank = bank;
    }

    void start() {
        start(0);
    }

    @Override
    public URI baseUrl() {
        return origin();
    }

    String link(Order order) {
        return baseUrl() + "/order/" + order.pageCode();
    }

    @Override
    protected void routes(Routes routes) {
        routes.add("page", "GET /order/{code}", exchange -> with(exchange, order -> form(exchange, order)))
                .add("pagePay", "POST /order/{code}/pay", exchange -> leave(exchange, payer::pay, "success_url"))
                .add("pageReject", "POST /order/{code}/reject", exchange -> leave(exchange, payer::reject, "fail_url"))
                .add("pageCancel", "POST /order/{code}/cancel", exchange -> leave(exchange, payer::cancel, "fail_url"));
    }

    private static void form(Exchange exchange, Order order) {
        if (!order.status().payable()) {
            page(exchange, 200, "Заказ: " + order.status().wire());
            return;
        }
        String path = "/order/" + order.pageCode();
        StringBuilder body = new StringBuilder("<ul>");
        order.schedule()
                .forEach(part ->
                        body.append("<li>" + part.date() + ": " + part.amount().toPlainString() + " ₽</li>"));
        body.append("</ul>")
                .append(Html.button(path + "/pay", "Оплатить первую часть", ""))
                .append(Html.button(path + "/reject", "Получить отказ банка", ""))
                .append(Html.button(path + "/cancel", "Уйти", ""));
        exchange.text(200, Html.TYPE, Html.page("Долями: заказ " + order.id(), body.toString()));
    }

    private void leave(Exchange exchange, Consumer<Order> action, String redirect) {
        with(exchange, order -> {
            JsonNode target = order.request().path(redirect);
            try {
                action.accept(order);
            } catch (IllegalStateException impossible) {
                exchange.refused();
                target = order.request().path("fail_url");
            }
            if (target.isTextual()) {
                exchange.status(303);
                exchange.responseHeader("Location", target.textValue());
            } else {
                page(exchange, 200, "Заказ: " + order.status().wire());
            }
        });
    }

    private void with(Exchange exchange, Consumer<Order> action) {
        bank.accept(() -> {
            Order order = orders.ofPage(exchange.pathVariable("code"));
            if (order == null) {
                exchange.refused();
                page(exchange, 404, "Заказ не найден");
            } else {
                exchange.key("orderId", order.id());
                action.accept(order);
            }
        });
    }

    private static void page(Exchange exchange, int status, String title) {
        exchange.text(status, Html.TYPE, Html.page(title, ""));
    }
}
