package io.github.prilavok.sandbox.dolyami;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Goods of one kind.
 *
 * @param sent as the shop sent them
 */
record Item(ObjectNode sent, String name, @Nullable String sku, int quantity, BigDecimal price) {
    private static final int LONGEST_NAME = 128;
    private static final int LONGEST_TEXT = 1024;
    private static final Set<String> TAXES = Set.of(
            "none", "vat0", "vat10", "vat20", "vat110", "vat120", "vat5", "vat7", "vat105", "vat107", "vat22",
            "vat122");
    private static final Set<String> METHODS = Set.of(
            "full_prepayment", "prepayment", "advance", "full_payment", "partial_payment", "credit", "credit_payment");
    private static final Set<String> OBJECTS = Set.of(
            "commodity",
            "excise",
            "job",
            "service",
            "gambling_bet",
            "gambling_prize",
            "lottery",
            "lottery_prize",
            "intellectual_activity",
            "payment",
            "agent_commission",
            "composite",
            "another");

    /** @param fiscal whether the bank prints the receipt */
    static List<Item> all(Fields owner, String name, boolean fiscal) {
        List<Item> items = new ArrayList<>();
        for (Fields fields : owner.objects(name)) {
            items.add(of(fields, fiscal));
        }
        return items;
    }

    private static Item of(Fields fields, boolean fiscal) {
        Item item = new Item(
                fields.copy(),
                fields.requiredText("name", LONGEST_NAME),
                fields.text("sku", LONGEST_TEXT),
                fields.requiredInteger("quantity"),
                fields.requiredMoney("price"));
        if (item.quantity() < 1) {
            throw Refusal.badRequest(fields.path("quantity"), "must be at least 1");
        }
        if (item.sum().compareTo(BigDecimal.ONE) <= 0) {
            throw Refusal.badRequest(fields.path("price"), "sum of the item must be greater than 1");
        }
        if (fiscal || fields.has("receipt")) {
            checkReceipt(fields.required("receipt"));
        }
        return item;
    }

    private static void checkReceipt(Fields receipt) {
        receipt.requiredOneOf("tax", TAXES);
        receipt.requiredOneOf("payment_method", METHODS);
        if (receipt.has("payment_object")) {
            receipt.requiredOneOf("payment_object", OBJECTS);
        }
        receipt.text("measurement_unit", LONGEST_TEXT);
        Fields part = receipt.object("mark_quantity");
        if (part != null && part.requiredInteger("numerator") >= part.requiredInteger("denominator")) {
            throw Refusal.badRequest(part.path("numerator"), "must be less than denominator");
        }
    }

    BigDecimal sum() {
        return Money.rounded(price.multiply(BigDecimal.valueOf(quantity)));
    }

    static BigDecimal sum(List<Item> items) {
        return items.stream().map(Item::sum).reduce(Money.ZERO, BigDecimal::add);
    }

    private boolean isLike(Item other) {
        return name.equals(other.name)
                && Money.equal(price, other.price)
                && (sku == null ? other.sku == null : sku.equals(other.sku));
    }

    private Item times(int newQuantity) {
        return new Item(sent.deepCopy().put("quantity", newQuantity), name, sku, newQuantity, price);
    }

    /** What is left of a basket; empty if the other items are not all in it. */
    static Optional<List<Item>> without(List<Item> basket, List<Item> taken) {
        List<Item> left = new ArrayList<>(basket);
        for (Item item : taken) {
            int wanted = item.quantity();
            for (int i = 0; i < left.size() && wanted > 0; i++) {
                Item candidate = left.get(i);
                if (candidate.isLike(item)) {
                    int used = Math.min(wanted, candidate.quantity());
                    wanted -= used;
                    left.set(i, candidate.times(candidate.quantity() - used));
                }
            }
            if (wanted > 0) {
                return Optional.empty();
            }
            left.removeIf(candidate -> candidate.quantity() == 0);
        }
        return Optional.of(left);
    }
}
