package io.github.prilavok.sandbox.dolyami;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.UUID;

/** What the bank says about orders. */
final class Answers {
    private final Partner partner;

    Answers(Partner partner) {
        this.partner = partner;
    }

    /** @param whole with what only info shows */
    ObjectNode info(Order order, String link, boolean whole) {
        ObjectNode info = JsonNodeFactory.instance.objectNode();
        info.put("id", order.id()).put("status", partner.spelled(order.status()));
        money(info, "amount", order.amount());
        money(info, "residual_amount", order.residual());
        info.put("link", link);
        schedule(order, info);
        if (!order.refunds().isEmpty()) {
            refunds(order, info.putObject("refund_info"));
        }
        if (whole) {
            ArrayNode items = info.putArray("items");
            order.items().forEach(item -> item(items.addObject(), item));
        }
        if (order.request().hasNonNull("data")) {
            info.set("create_data", order.request().path("data"));
        }
        ObjectNode commitData = order.commitData();
        if (commitData != null) {
            info.set("commit_data", commitData);
        }
        return info;
    }

    ObjectNode accepted(Order order, Refund refund) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        money(answer, "amount", order.amount());
        return answer.put("refund_id", refund.id());
    }

    ObjectNode notification(Order order) {
        ObjectNode notification = JsonNodeFactory.instance.objectNode();
        notification.put("id", order.id()).put("status", partner.spelled(order.status()));
        money(notification, "amount", order.amount());
        money(notification, "residual_amount", order.residual());
        notification.put("demo", order.demo()).put("cid", UUID.randomUUID().toString());
        if (order.request().path("client_info") instanceof ObjectNode client) {
            notification.set("client_info", masked(client));
        }
        schedule(order, notification);
        return notification;
    }

    private static ObjectNode masked(ObjectNode client) {
        ObjectNode masked = client.deepCopy();
        String lastName = client.path("last_name").asText();
        if (!lastName.isEmpty()) {
            masked.put("last_name", lastName.substring(0, 1) + ".");
        }
        String email = client.path("email").asText();
        if (!email.isEmpty()) {
            masked.put("email", email.substring(0, 1) + "**@**");
        }
        return masked;
    }

    private void schedule(Order order, ObjectNode answer) {
        ArrayNode parts = answer.putArray("payment_schedule");
        for (Order.Part part : order.schedule()) {
            ObjectNode entry = parts.addObject().put("payment_date", part.date().toString());
            money(entry, "amount", part.amount());
            entry.put("status", part.status());
        }
    }

    private void refunds(Order order, ObjectNode info) {
        BigDecimal amount = Money.ZERO;
        BigDecimal prepaid = Money.ZERO;
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        for (Refund refund : order.refunds()) {
            amount = amount.add(refund.amount());
            prepaid = prepaid.add(refund.prepaid());
            ObjectNode entry = items.addObject().put("refund_id", refund.id());
            money(entry, "refunded_amount", refund.amount());
            money(entry, "refunded_prepaid_amount", refund.prepaid());
            if (!refund.items().isEmpty()) {
                ArrayNode returned = entry.putArray("returned_items");
                refund.items().forEach(item -> item(returned.addObject(), item));
            }
            entry.put("status", refund.processed() ? "processed" : "pending");
        }
        money(info, "total_refunded_amount", amount);
        money(info, "total_refunded_prepaid_amount", prepaid);
        info.set("items", items);
    }

    private void item(ObjectNode entry, Item item) {
        entry.put("name", item.name());
        money(entry, "price", item.price());
        entry.put("quantity", item.quantity());
        if (item.sku() != null) {
            entry.put("sku", item.sku());
        }
    }

    private void money(ObjectNode answer, String name, BigDecimal sum) {
        BigDecimal rubles = Money.rounded(sum);
        if (partner.sumsAsText()) {
            answer.put(name, rubles.toPlainString());
        } else {
            // Keeps the two decimals, unlike put(..), which may drop zeros.
            answer.set(name, DecimalNode.valueOf(rubles));
        }
    }
}
