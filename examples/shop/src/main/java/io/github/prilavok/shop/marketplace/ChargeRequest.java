package io.github.prilavok.shop.marketplace;

import io.github.prilavok.core.Money;
import io.github.prilavok.shop.order.ChargedLine;
import io.github.prilavok.shop.order.ChargedLines;
import io.github.prilavok.tinkoff.receipt.Tax;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is asked of YooKassa for an order, as it is kept beside the key: a repeat is made of this, and not of an order that may
 * have changed.
 *
 * @param returnUrl where the payer is led back to; null for a charge without the payer
 * @param email gets the receipt; null for no receipt
 */
record ChargeRequest(
        String description,
        @Nullable String returnUrl,
        @Nullable String email,
        int vatCode,
        List<Item> items) {

    /** A line of the receipt. @param price of one, in kopecks */
    record Item(String name, long price, int quantity) {}

    /** With a receipt that sums to the order's amount to the kopeck. */
    static ChargeRequest of(
            Order order,
            List<MarketplaceOrders.Line> lines,
            @Nullable String email,
            @Nullable String returnUrl,
            int vatCode) {
        List<ChargedLine> listed = new ArrayList<>();
        for (MarketplaceOrders.Line line : lines) {
            listed.add(ChargedLine.goods("", line.name(), line.price(), line.quantity(), Tax.NONE));
        }
        List<Item> items = new ArrayList<>();
        if (listed.isEmpty()) {
            items.add(new Item(order.description(), order.amount().minor(), 1));
        }
        for (ChargedLine line :
                ChargedLines.discountedTo(listed.isEmpty() ? Money.kopecks(0) : order.amount(), listed)) {
            items.add(new Item(line.name(), line.price().minor(), line.quantity()));
        }
        return new ChargeRequest(order.description(), returnUrl, email, vatCode, List.copyOf(items));
    }

    String json() {
        return JsonMapper.shared().writeValueAsString(this);
    }

    static ChargeRequest read(String json) {
        return JsonMapper.shared().readValue(json, ChargeRequest.class);
    }

    /** The lines may tell what somebody does. */
    @Override
    public String toString() {
        return "ChargeRequest[" + items.size() + " lines]";
    }
}
