package io.github.prilavok.shop.payment;

import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.RequestOptions;
import io.github.prilavok.core.error.NotFoundException;
import io.github.prilavok.core.error.OutcomeUnknownException;
import io.github.prilavok.shop.ShopSettings;
import io.github.prilavok.shop.order.ChargedLine;
import io.github.prilavok.shop.order.ChargedLines;
import io.github.prilavok.shop.order.NewOrder;
import io.github.prilavok.tinkoff.dolyami.ClientInfo;
import io.github.prilavok.tinkoff.dolyami.Commit;
import io.github.prilavok.tinkoff.dolyami.CommitFiscalizationSettings;
import io.github.prilavok.tinkoff.dolyami.CommitReceipts;
import io.github.prilavok.tinkoff.dolyami.CreateOrder;
import io.github.prilavok.tinkoff.dolyami.DolyamiClient;
import io.github.prilavok.tinkoff.dolyami.FiscalizationSettings;
import io.github.prilavok.tinkoff.dolyami.Item;
import io.github.prilavok.tinkoff.dolyami.ItemReceipt;
import io.github.prilavok.tinkoff.dolyami.Order;
import io.github.prilavok.tinkoff.dolyami.OrderInfo;
import io.github.prilavok.tinkoff.dolyami.OrderStatus;
import io.github.prilavok.tinkoff.dolyami.PaymentMethod;
import io.github.prilavok.tinkoff.dolyami.PaymentObject;
import io.github.prilavok.tinkoff.dolyami.Tax;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * In parts, by Dolyami: the buyer's first part is held, the shop commits, and gets the whole sum.
 *
 * <p>An order is paid when it is committed. Before, in WAIT_FOR_COMMIT, the money is only held, and whoever ships then and fails to
 * commit has given the goods away; afterwards the bank owes the shop the whole sum, and whether the buyer pays the later parts is
 * the bank's risk. COMPLETED, the first part charged, comes later and changes nothing for the shop.
 *
 * <p>What is sent is made of the order alone, which does not change: the lines of the commit are those of the creation.
 */
@Component
@ConditionalOnProperty("shop.dolyami.login")
class DolyamiPayment implements PaymentWay {
    /** The bank cancels about then what nobody has finished. */
    private static final Duration PAGE_LIVES = Duration.ofHours(24);

    private static final Money ONE_ROUBLE = Money.rubles(1);

    private final DolyamiClient dolyami;
    private final ShopSettings.Dolyami bank;
    private final ShopSettings settings;

    DolyamiPayment(DolyamiClient dolyami, ShopSettings.Dolyami bank, ShopSettings settings) {
        this.dolyami = dolyami;
        this.bank = bank;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "dolyami";
    }

    @Override
    public Pace pace() {
        return new Pace(bank.timeout(), PAGE_LIVES, bank.poll(), bank.poll().multipliedBy(10));
    }

    @Override
    public Optional<String> refuses(NewOrder order) {
        boolean small = order.amount().compareTo(ONE_ROUBLE) <= 0
                || ChargedLines.withoutBonus(order).stream()
                        .anyMatch(line -> line.sum().compareTo(ONE_ROUBLE) <= 0);
        return small ? Optional.of("Dolyami takes no line of a rouble or less") : Optional.empty();
    }

    @Override
    public Standing open(NewOrder order, Attempt attempt) {
        String page = settings.url("/orders/" + order.number());
        CreateOrder request = CreateOrder.builder()
                .order(order(order, attempt))
                .clientInfo(client(order.buyer()))
                .fiscalizationSettings(
                        bank.receipts() ? FiscalizationSettings.enabled() : FiscalizationSettings.disabled())
                .notificationUrl(settings.url("/webhooks/dolyami/" + bank.webhookSecret()))
                .successUrl(page)
                .failUrl(page)
                .build();
        return standing(dolyami.orders()
                .createOrder(request)
                .with(RequestOptions.idempotencyKey(attempt.openKey()))
                .execute());
    }

    /** Bonuses are what was paid otherwise; the discounts are in the prices. */
    private Order order(NewOrder order, Attempt attempt) {
        return Order.builder()
                .id(attempt.bankOrderId())
                .amount(order.amount())
                .prepaidAmount(order.savings().bonus())
                .items(items(order))
                .build();
    }

    private List<Item> items(NewOrder order) {
        List<Item> items = new ArrayList<>();
        for (ChargedLine line : ChargedLines.withoutBonus(order)) {
            items.add(Item.of(line.name(), line.quantity(), line.price()).toBuilder()
                    .sku(line.id())
                    .receipt(bank.receipts() ? receipt(line) : null)
                    .build());
        }
        return items;
    }

    private static ItemReceipt receipt(ChargedLine line) {
        return ItemReceipt.builder()
                .tax(OpenEnum.of(Tax.class, line.vat().wire()))
                .paymentMethod(PaymentMethod.FULL_PAYMENT)
                .paymentObject(line.service() ? PaymentObject.SERVICE : PaymentObject.COMMODITY)
                .measurementUnit("шт")
                .build();
    }

    /** The order file has family name, given name and patronymic in one. */
    private static ClientInfo client(NewOrder.Buyer buyer) {
        String[] names = buyer.name().strip().split("\\s+", 3);
        return ClientInfo.builder()
                .lastName(names.length > 1 ? names[0] : null)
                .firstName(names.length > 1 ? names[1] : names[0])
                .middleName(names.length > 2 ? names[2] : null)
                .phone('+' + buyer.phone())
                .email(buyer.email())
                .build();
    }

    @Override
    public Standing read(Attempt attempt) {
        try {
            return standing(dolyami.orders().getOrderInfo(attempt.bankOrderId()).execute());
        } catch (NotFoundException e) {
            return Standing.absent();
        }
    }

    @Override
    public Standing commit(NewOrder order, Attempt attempt) {
        Commit whole = Commit.of(order(order, attempt)).toBuilder()
                .fiscalizationSettings(
                        bank.receipts()
                                ? CommitFiscalizationSettings.enabled(new CommitReceipts(true, false, false))
                                : CommitFiscalizationSettings.disabled())
                .build();
        return standing(dolyami.orders()
                .commitOrder(attempt.bankOrderId(), whole)
                .with(RequestOptions.idempotencyKey(attempt.commitKey()))
                .execute());
    }

    @Override
    public Standing close(Attempt attempt) {
        Standing now = read(attempt);
        if (!now.is(Standing.Phase.OPEN) && !now.is(Standing.Phase.SECURED)) {
            return now;
        }
        try {
            return standing(dolyami.orders().cancelOrder(attempt.bankOrderId()).execute());
        } catch (OutcomeUnknownException e) {
            return read(attempt);
        }
    }

    private static Standing standing(OrderInfo info) {
        OrderStatus status = info.state();
        return new Standing(
                phase(status),
                info.status() == null ? "" : info.status().wire(),
                null,
                info.link(),
                info.amount(),
                why(status));
    }

    private static Standing.Phase phase(OrderStatus status) {
        return switch (status) {
            case NEW, APPROVED -> Standing.Phase.OPEN;
            case WAIT_FOR_COMMIT -> Standing.Phase.SECURED;
            case COMMITTED, COMPLETED -> Standing.Phase.PAID;
            case REJECTED, CANCELED, REFUNDED -> Standing.Phase.FAILED;
            case UNKNOWN -> Standing.Phase.UNDER_WAY;
        };
    }

    private static @Nullable String why(OrderStatus status) {
        return switch (status) {
            case REJECTED -> "«Долями» не одобрили покупку или не списали первый платёж";
            // Mostly nobody has finished it: no payment failed.
            case CANCELED -> "оформление в «Долями» не было закончено";
            case REFUNDED -> "покупка возвращена";
            default -> null;
        };
    }
}
