package io.github.prilavok.shop.delivery;

import io.github.prilavok.cdek.model.CashOnDelivery;
import io.github.prilavok.cdek.model.Contact;
import io.github.prilavok.cdek.model.CreateOrder;
import io.github.prilavok.cdek.model.OrderItem;
import io.github.prilavok.cdek.model.OrderPackage;
import io.github.prilavok.shop.order.NewOrder;
import java.util.ArrayList;
import java.util.List;

/** What CDEK is told of an order. */
final class CdekOrders {
    private CdekOrders() {}

    /** One place with all the goods, paid for; under the shop's own number, by which it can be found again. */
    static CreateOrder of(NewOrder order, NewOrder.Delivery delivery) {
        List<OrderItem> items = new ArrayList<>();
        for (NewOrder.Line line : order.lines()) {
            items.add(OrderItem.builder()
                    .name(line.name())
                    .wareKey(line.sku())
                    .amount(line.quantity())
                    .weight(line.weightGrams())
                    .cost(line.price().amount())
                    .payment(CashOnDelivery.prepaid())
                    .build());
        }
        return CreateOrder.onlineStore(order.number(), delivery.tariff())
                .shipmentPoint(delivery.from())
                .deliveryPoint(delivery.to())
                .recipient(Contact.of(order.buyer().name(), '+' + order.buyer().phone()))
                .addPackages(OrderPackage.builder()
                        .number("1")
                        .weight(delivery.weightGrams())
                        .length(delivery.lengthCm())
                        .width(delivery.widthCm())
                        .height(delivery.heightCm())
                        .items(items)
                        .build())
                .build();
    }
}
