package io.github.prilavok.tinkoff.dolyami;

import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Check;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What of an order can be known to be refused before it is sent. */
final class OrderCheck {
    private static final Money NOTHING = Money.kopecks(0);
    private static final Money ONE_ROUBLE = Money.rubles(1);
    private static final int MAX_NAME = 128;
    private static final int MAX_DATA = 20;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,29}");
    private static final Pattern PHONE = Pattern.compile("\\+(7\\d{10}|[1-689]\\d{7,14})");
    private static final Pattern HTTPS =
            Pattern.compile("(?i)(https://\\S+|http://(localhost|127\\.0\\.0\\.1|\\[::1])([:/?]\\S*)?)");
    private static final Pattern FEDERAL_ID = Pattern.compile("0(0[1-9]|[1-6]\\d|7[0-2])");
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private OrderCheck() {}

    static void id(@Nullable String id) {
        Check.form(
                "order.id",
                Check.required("order.id", id),
                ID,
                "1 to 30 letters A-Z a-z, digits and . _ -, the first of them a letter or a digit");
    }

    /** The rules of a creation. */
    static void sold(String where, @Nullable Money amount, @Nullable Money prepaid, List<Item> items) {
        confirmed(where + ".items", amount, prepaid, items);
        Money least = Check.required(where + ".amount", amount);
        Check.that(
                least.compareTo(ONE_ROUBLE) > 0, where + ".amount must be more than " + ONE_ROUBLE + ", not " + least);
        for (int i = 0; i < items.size(); i++) {
            String at = where + ".items[" + i + "]";
            Check.that(
                    sum(at, items.get(i)).compareTo(ONE_ROUBLE) > 0,
                    at + ": price times quantity must be more than " + ONE_ROUBLE);
        }
    }

    static Money maximum(Money maxOrderAmount) {
        return rubles("maxOrderAmount", Check.positive("maxOrderAmount", maxOrderAmount));
    }

    static void atMost(Money max, Order order) {
        Check.that(
                order.amount().compareTo(max) <= 0,
                "order.amount is " + order.amount() + "; maxOrderAmount of the client is " + max
                        + ": offer another way to pay, or set what the contract allows");
    }

    /** The rules that a commit shares with a creation. */
    static void confirmed(String where, @Nullable Money amount, @Nullable Money prepaid, List<Item> items) {
        Money paid = rubles("amount", Check.positive("amount", amount));
        Money otherwise = orNothing("prepaid_amount", prepaid);
        Check.that(!items.isEmpty(), where + " must hold at least one line");
        equal("amount + prepaid_amount", paid.plus(otherwise), "the lines' sum", sum(where, items));
    }

    static void returned(@Nullable Money amount, @Nullable Money prepaid, List<Item> items) {
        Money total = orNothing("amount", Check.required("amount", amount))
                .plus(orNothing("refunded_prepaid_amount", prepaid));
        Check.that(!items.isEmpty(), "returned_items must hold at least one line");
        equal("amount + refunded_prepaid_amount", total, "the returned lines' sum", sum("returned_items", items));
    }

    static void corrected(
            @Nullable Money basketBefore, @Nullable Money returned, @Nullable Money prepaid, List<Item> newItems) {
        Money before = rubles("basketBefore", Check.positive("basketBefore", basketBefore));
        Money total = orNothing("returnedAmount", Check.required("returnedAmount", returned))
                .plus(orNothing("refunded_prepaid_amount", prepaid));
        equal(
                "returnedAmount + refunded_prepaid_amount + the new lines' sum",
                total.plus(sum("new_items", newItems)),
                "what the basket was worth before (its lines less earlier refunds)",
                before);
    }

    private static void equal(String one, Money first, String other, Money second) {
        Check.that(
                first.equals(second),
                one + " must be " + other + ": " + first + " is not " + second + "; spread discounts over the prices");
    }

    private static Money orNothing(String field, @Nullable Money money) {
        if (money == null) {
            return NOTHING;
        }
        Check.that(!money.isNegative(), field + " must not be negative");
        return rubles(field, money);
    }

    private static Money rubles(String field, Money money) {
        Check.that(money.currency().equals(NOTHING.currency()), field + " must be in roubles, not " + money.currency());
        return money;
    }

    private static Money sum(String where, List<Item> items) {
        Money sum = NOTHING;
        for (int i = 0; i < items.size(); i++) {
            String at = where + '[' + i + ']';
            item(at, items.get(i));
            sum = sum.plus(sum(at, items.get(i)));
        }
        return sum;
    }

    /** Quantity times price. */
    static Money sum(String where, Item item) {
        Money price = rubles(where + ".price", Check.required(where + ".price", item.price()));
        return price.times(Check.required(where + ".quantity", item.quantity()));
    }

    private static void item(String at, Item item) {
        String name = Check.text(at + ".name", item.name(), MAX_NAME);
        Check.that(
                !LINE_BREAK.matcher(name).find(), at + ".name must not hold line breaks; put spaces in their places");
        Check.that(
                Check.required(at + ".quantity", item.quantity()) >= 1,
                at + ".quantity must be 1 or more; sell by weight as one piece");
        Check.positive(at + ".price", item.price());
        if (item.receipt() != null) {
            receipt(at + ".receipt", item.receipt());
        }
        if (item.supplierInfo() != null) {
            SupplierInfo supplier = item.supplierInfo();
            Check.that(!supplier.phones().isEmpty(), at + ".supplier_info.phones must hold at least one");
            Check.required(at + ".supplier_info.name", supplier.name());
            Check.required(at + ".supplier_info.inn", supplier.inn());
        }
    }

    private static void receipt(String at, ItemReceipt receipt) {
        Check.required(at + ".tax", receipt.tax());
        Check.required(at + ".payment_method", receipt.paymentMethod());
        if (receipt.markCode() != null) {
            Check.required(at + ".mark_code.mark_code_type", receipt.markCode().markCodeType());
            Check.required(at + ".mark_code.value", receipt.markCode().value());
        }
        if (receipt.markQuantity() != null) {
            long numerator = Check.required(
                    at + ".mark_quantity.numerator", receipt.markQuantity().numerator());
            long denominator = Check.required(
                    at + ".mark_quantity.denominator", receipt.markQuantity().denominator());
            Check.that(
                    numerator > 0 && numerator < denominator,
                    at + ".mark_quantity: numerator must be more than 0 and less than denominator");
        }
        for (SectoralItemProps props : receipt.sectoralItemProps()) {
            String field = at + ".sectoral_item_props";
            Check.form(
                    field + ".federal_id",
                    Check.required(field + ".federal_id", props.federalId()),
                    FEDERAL_ID,
                    "001 to 072");
            Check.required(field + ".date", props.date());
            Check.required(field + ".number", props.number());
            Check.required(field + ".value", props.value());
        }
    }

    /** If the bank makes the receipt, each line has to say what stands in it. */
    static void receipts(String where, OpenEnum<FiscalizationType> type, List<Item> items) {
        if (!type.is(FiscalizationType.ENABLED)) {
            return;
        }
        for (int i = 0; i < items.size(); i++) {
            Check.that(
                    items.get(i).receipt() != null,
                    where + '[' + i
                            + "].receipt is missing; with fiscalization_settings.type enabled each line needs one");
        }
    }

    static void client(@Nullable ClientInfo client) {
        if (client != null) {
            Check.form("client_info.phone", client.phone(), PHONE, "like +79993334444, without spaces or brackets");
        }
    }

    static void https(String field, @Nullable String url) {
        Check.form(field, url, HTTPS, "an https URL; http only to this very machine, for tests");
    }

    static Map<String, String> data(Map<String, String> data) {
        Check.that(data.size() <= MAX_DATA, "data must hold at most " + MAX_DATA + " pairs, not " + data.size());
        return Map.copyOf(data);
    }

    /** What came back of the data, without what has no value. */
    static Map<String, String> received(Map<String, ? extends @Nullable String> data) {
        Map<String, String> known = new LinkedHashMap<>();
        data.forEach((name, value) -> {
            if (value != null) {
                known.put(name, value);
            }
        });
        return Collections.unmodifiableMap(known);
    }
}
