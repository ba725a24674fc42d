package io.github.prilavok.shop.payment;

import io.github.prilavok.shop.order.ChargedLine;
import io.github.prilavok.shop.order.ChargedLines;
import io.github.prilavok.shop.order.NewOrder;
import io.github.prilavok.tinkoff.receipt.MeasurementUnit;
import io.github.prilavok.tinkoff.receipt.PaymentObject;
import io.github.prilavok.tinkoff.receipt.Receipt;
import io.github.prilavok.tinkoff.receipt.ReceiptItem;
import java.util.ArrayList;
import java.util.List;

/** The fiscal receipt of an order, in FFD 1.2, as T-Bank wants it. */
final class Receipts {
    private Receipts() {}

    /** Sums to the order's amount to the kopeck. */
    static Receipt of(NewOrder order) {
        List<ReceiptItem> items = new ArrayList<>();
        for (ChargedLine line : ChargedLines.of(order)) {
            ReceiptItem item =
                    ReceiptItem.of(line.name(), line.price(), line.quantity(), MeasurementUnit.PIECE, line.vat());
            items.add(
                    line.service()
                            ? item.toBuilder()
                                    .paymentObject(PaymentObject.SERVICE)
                                    .build()
                            : item);
        }
        return Receipt.ffd12()
                .email(order.buyer().email())
                .taxation(order.taxation())
                .items(items)
                .build()
                .checked(order.amount());
    }
}
