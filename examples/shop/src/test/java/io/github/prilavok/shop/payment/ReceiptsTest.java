package io.github.prilavok.shop.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prilavok.core.Money;
import io.github.prilavok.shop.order.NewOrder;
import io.github.prilavok.shop.order.OrderFile;
import io.github.prilavok.tinkoff.receipt.PaymentObject;
import io.github.prilavok.tinkoff.receipt.Receipt;
import io.github.prilavok.tinkoff.receipt.ReceiptItem;
import io.github.prilavok.tinkoff.receipt.Tax;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReceiptsTest {
    @Test
    void any_discount_is_spread_to_the_kopeck_and_not_over_the_delivery() throws IOException {
        String sample = Files.readString(Path.of("orders/sample.json"));
        for (String discount : new String[] {"0", "0.01", "0.07", "1.00", "333.33", "500.00", "7653.70"}) {
            NewOrder order = OrderFile.read(sample.replace("\"500.00\"", '"' + discount + '"'));

            Receipt receipt = Receipts.of(order);

            assertThat(receipt.total()).isEqualTo(order.amount());
            ReceiptItem delivery = receipt.items().get(receipt.items().size() - 1);
            assertThat(delivery.amount()).isEqualTo(Money.rubles("390.00"));
            assertThat(delivery.paymentObject()).isEqualTo(PaymentObject.SERVICE);
            assertThat(receipt.items()).extracting(ReceiptItem::tax).contains(Tax.VAT_22, Tax.VAT_10, Tax.NONE);
        }
    }
}
