package io.github.prilavok.shop.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.prilavok.core.Money;
import io.github.prilavok.tinkoff.dolyami.Commit;
import io.github.prilavok.tinkoff.dolyami.Item;
import io.github.prilavok.tinkoff.receipt.Receipt;
import io.github.prilavok.tinkoff.receipt.ReceiptItem;
import io.github.prilavok.tinkoff.receipt.Tax;
import io.github.prilavok.tinkoff.receipt.Taxation;
import io.github.prilavok.yandexpay.model.RenderedCart;
import io.github.prilavok.yandexpay.model.RenderedCartItem;
import io.github.prilavok.yookassa.receipt.ReceiptCustomer;
import io.github.prilavok.yookassa.receipt.ReceiptData;
import io.github.prilavok.yookassa.receipt.VatCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChargedLinesTest {
    private static final int CARTS = 10_000;

    @Test
    void any_cart_is_charged_to_the_kopeck() {
        Random random = new Random(20261120);
        for (int i = 0; i < CARTS; i++) {
            List<ChargedLine> cart = cart(random);
            long most = ChargedLines.sum(cart).minor();
            long least = cart.stream()
                    .filter(line -> !line.price().isZero())
                    .mapToLong(ChargedLine::quantity)
                    .sum();
            // Both ends are where it would go wrong first.
            long total = switch (i % 4) {
                case 0 -> least;
                case 1 -> most;
                default -> least + (most == least ? 0 : random.nextLong(most - least));
            };

            List<ChargedLine> charged = ChargedLines.discountedTo(Money.kopecks(total), cart);

            assertThat(ChargedLines.sum(charged)).isEqualTo(Money.kopecks(total));
            assertThat(charged).isEqualTo(ChargedLines.discountedTo(Money.kopecks(total), cart));
            sameGoods(cart, charged);
            asEveryProviderWants(charged);
        }
    }

    private static void sameGoods(List<ChargedLine> cart, List<ChargedLine> charged) {
        for (ChargedLine line : cart) {
            int pieces = 0;
            for (ChargedLine part : charged) {
                if (part.id().equals(line.id()) || part.id().equals(line.id() + "/2")) {
                    pieces += part.quantity();
                    assertThat(part.price()).isLessThanOrEqualTo(line.price());
                    assertThat(part.price().isZero()).isEqualTo(line.price().isZero());
                    assertThat(part.price().isNegative()).isFalse();
                    assertThat(part.vat()).isEqualTo(line.vat());
                }
            }
            assertThat(pieces).isEqualTo(line.quantity());
        }
        assertThat(charged.size()).isBetween(cart.size(), 2 * cart.size());
    }

    /** Each by the check of its own client, which refuses what the provider would refuse. Free lines stand on no receipt. */
    private static void asEveryProviderWants(List<ChargedLine> charged) {
        List<ReceiptItem> bank = new ArrayList<>();
        List<RenderedCartItem> yandex = new ArrayList<>();
        List<Item> dolyami = new ArrayList<>();
        List<io.github.prilavok.yookassa.receipt.ReceiptItem> yookassa = new ArrayList<>();
        for (ChargedLine line : charged) {
            if (!line.price().isZero()) {
                bank.add(ReceiptItem.of(line.name(), line.price(), line.quantity(), line.vat()));
                yandex.add(RenderedCartItem.of(line.id(), line.name(), line.quantity(), line.sum()));
                dolyami.add(Item.of(line.name(), line.quantity(), line.price()));
                yookassa.add(io.github.prilavok.yookassa.receipt.ReceiptItem.of(
                        line.name(), line.price(), line.quantity(), VatCode.VAT_22));
            }
        }
        Money total = ChargedLines.sum(charged);
        assertThat(Receipt.ffd105()
                        .email("a@b.ru")
                        .taxation(Taxation.OSN)
                        .items(bank)
                        .build()
                        .checked(total)
                        .total())
                .isEqualTo(total);
        assertThat(RenderedCart.of(yandex).total().amount()).isEqualTo(total);
        Money bonus = Money.kopecks(total.minor() / 3);
        assertThat(Commit.builder()
                        .amount(total.minus(bonus))
                        .prepaidAmount(bonus)
                        .items(dolyami)
                        .build()
                        .items())
                .hasSameSizeAs(dolyami);
        ReceiptData.builder()
                .customer(ReceiptCustomer.email("a@b.ru"))
                .items(yookassa)
                .build()
                .checkTotal(total);
    }

    private static List<ChargedLine> cart(Random random) {
        List<ChargedLine> cart = new ArrayList<>();
        int lines = 1 + random.nextInt(6);
        for (int i = 0; i < lines; i++) {
            long kopecks = switch (random.nextInt(8)) {
                case 0 -> 1;
                case 1 -> i == 0 ? 1 : 0;
                case 2 -> 1 + random.nextInt(5);
                default -> 1 + random.nextInt(999_999);
            };
            int quantity = random.nextInt(4) == 0 ? 1 + random.nextInt(999) : 1 + random.nextInt(9);
            cart.add(ChargedLine.goods("sku-" + i, "Товар", Money.kopecks(kopecks), quantity, Tax.VAT_22));
        }
        return cart;
    }

    @Test
    void a_line_that_does_not_divide_becomes_two() {
        List<ChargedLine> cart = List.of(ChargedLine.goods("A", "Чашка", Money.rubles("50.00"), 3, Tax.NONE));

        assertThat(ChargedLines.discountedTo(Money.rubles("100.00"), cart))
                .containsExactly(
                        ChargedLine.goods("A", "Чашка", Money.rubles("33.33"), 2, Tax.NONE),
                        ChargedLine.goods("A/2", "Чашка", Money.rubles("33.34"), 1, Tax.NONE));
    }

    @Test
    void what_cannot_be_is_refused() {
        List<ChargedLine> cart = List.of(ChargedLine.goods("A", "Чашка", Money.rubles("50.00"), 3, Tax.NONE));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChargedLines.discountedTo(Money.rubles("150.01"), cart))
                .withMessage("lines of 150.00 RUB with 3 pieces cannot be charged as 150.01 RUB");
        assertThatIllegalArgumentException().isThrownBy(() -> ChargedLines.discountedTo(Money.kopecks(2), cart));
    }
}
