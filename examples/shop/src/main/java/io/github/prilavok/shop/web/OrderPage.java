package io.github.prilavok.shop.web;

import io.github.prilavok.shop.order.OrderState;
import org.springframework.web.util.HtmlUtils;

/** The HTML page of an order. */
final class OrderPage {
    private OrderPage() {}

    static String of(OrderState state) {
        StringBuilder body = new StringBuilder();
        switch (state.status()) {
            case AWAITING_PAYMENT -> unpaid(state, body);
            case PAID, DONE -> paid(state, body);
            case GIVEN_UP -> body.append("<p>Заказ не был оплачен вовремя и отменён.</p>");
        }
        String title = "Заказ " + HtmlUtils.htmlEscape(state.number(), "UTF-8");
        return "<!doctype html><html lang=\"ru\"><head><meta charset=\"utf-8\"><title>" + title
                + "</title></head><body><h1>" + title + "</h1><p>Сумма " + state.rubles() + " ₽</p>" + body
                + "</body></html>";
    }

    private static void unpaid(OrderState state, StringBuilder body) {
        if (state.lastError() == null) {
            body.append("<p>Ждём оплату. Если вы только что заплатили, обновите страницу.</p>");
        } else {
            body.append("<p>Оплата не прошла: ")
                    .append(HtmlUtils.htmlEscape(state.lastError(), "UTF-8"))
                    .append("</p>");
        }
        body.append("<p><a href=\"/orders/")
                .append(HtmlUtils.htmlEscape(state.number(), "UTF-8"))
                .append("/pay\">Оплатить</a></p>");
    }

    private static void paid(OrderState state, StringBuilder body) {
        body.append("<p>Оплачен. Спасибо!</p>");
        if (state.track() != null) {
            body.append("<p>Трек-номер СДЭК: ")
                    .append(HtmlUtils.htmlEscape(state.track(), "UTF-8"))
                    .append("</p>");
        }
    }
}
