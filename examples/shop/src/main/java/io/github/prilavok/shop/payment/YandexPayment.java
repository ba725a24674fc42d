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
import io.github.prilavok.yandexpay.YandexPayClient;
import io.github.prilavok.yandexpay.model.Cancel;
import io.github.prilavok.yandexpay.model.Capture;
import io.github.prilavok.yandexpay.model.CreateOrder;
import io.github.prilavok.yandexpay.model.Order;
import io.github.prilavok.yandexpay.model.OrderSource;
import io.github.prilavok.yandexpay.model.OrderState;
import io.github.prilavok.yandexpay.model.PaymentStatus;
import io.github.prilavok.yandexpay.model.RedirectUrls;
import io.github.prilavok.yandexpay.model.RenderedCart;
import io.github.prilavok.yandexpay.model.RenderedCartItem;
import io.github.prilavok.yandexpay.receipt.Measure;
import io.github.prilavok.yandexpay.receipt.PaymentMethodType;
import io.github.prilavok.yandexpay.receipt.PaymentSubjectType;
import io.github.prilavok.yandexpay.receipt.Receipt;
import io.github.prilavok.yandexpay.receipt.Tax;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * By Yandex Pay. The order is read when the buyer comes back, every 3 seconds if he does not, and for each webhook: whoever sees
 * it paid first does what follows.
 *
 * <p>Whether money is held first is a setting of the shop at Yandex; held money is captured.
 */
@Component
@ConditionalOnProperty("shop.yandex-pay.merchant-id")
class YandexPayment implements PaymentWay {
    private static final Money LEAST = Money.rubles(1);
    private static final Duration BUYER_WAITS = Duration.ofSeconds(3);

    private final YandexPayClient yandex;
    private final ShopSettings.YandexPay yandexSettings;
    private final ShopSettings settings;

    YandexPayment(YandexPayClient yandex, ShopSettings.YandexPay yandexSettings, ShopSettings settings) {
        this.yandex = yandex;
        this.yandexSettings = yandexSettings;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "yandexpay";
    }

    @Override
    public Pace pace() {
        return new Pace(yandexSettings.timeout(), yandexSettings.ttl(), yandexSettings.poll(), yandexSettings.steady());
    }

    @Override
    public Optional<String> refuses(NewOrder order) {
        if (order.amount().compareTo(LEAST) < 0) {
            return Optional.of("Yandex Pay takes a rouble at least");
        }
        boolean unknownTax = yandexSettings.receipts()
                && ChargedLines.of(order).stream().anyMatch(line -> tax(line).isEmpty());
        return unknownTax ? Optional.of("the code of a VAT rate is not known") : Optional.empty();
    }

    @Override
    public Standing open(NewOrder order, Attempt attempt) {
        String page = settings.url("/orders/" + order.number());
        CreateOrder request = CreateOrder.builder()
                .orderId(attempt.bankOrderId())
                .cart(cart(order))
                .redirectUrls(RedirectUrls.builder()
                        .onSuccess(page)
                        .onError(page)
                        .onAbort(page)
                        .build())
                .ttl(Math.toIntExact(yandexSettings.ttl().toSeconds()))
                .purpose("Заказ " + order.number())
                .orderSource(OrderSource.WEBSITE)
                .fiscalContact(yandexSettings.receipts() ? order.buyer().email() : null)
                .build();
        String url = yandex.orders()
                .create(request)
                .with(RequestOptions.idempotencyKey(attempt.openKey()))
                .execute()
                .paymentUrl();
        return new Standing(Standing.Phase.OPEN, "PENDING", null, url, order.amount(), null);
    }

    private RenderedCart cart(NewOrder order) {
        List<RenderedCartItem> items = new ArrayList<>();
        for (ChargedLine line : ChargedLines.of(order)) {
            items.add(RenderedCartItem.of(line.id(), line.name(), line.quantity(), line.sum()).toBuilder()
                    .discountedUnitPrice(line.price())
                    .receipt(yandexSettings.receipts() ? receipt(line) : null)
                    .build());
        }
        return RenderedCart.of(items);
    }

    private Receipt receipt(ChargedLine line) {
        return Receipt.builder()
                .tax(tax(line).orElseThrow())
                .measure(Measure.PIECE)
                .paymentMethodType(PaymentMethodType.FULL_PAYMENT)
                .paymentSubjectType(line.service() ? PaymentSubjectType.SERVICE : PaymentSubjectType.GOODS)
                .build();
    }

    private Optional<OpenEnum<Tax>> tax(ChargedLine line) {
        return switch (line.vat()) {
            case NONE -> Optional.of(Tax.NONE);
            case VAT_0 -> Optional.of(Tax.VAT_0);
            case VAT_5 -> Optional.of(Tax.VAT_5);
            case VAT_7 -> Optional.of(Tax.VAT_7);
            case VAT_10 -> Optional.of(Tax.VAT_10);
            case VAT_22 -> Optional.ofNullable(yandexSettings.vat22()).map(code -> OpenEnum.of(Tax.class, code));
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<Standing> readForBuyer(Attempt attempt) {
        return Optional.of(read(attempt, RequestOptions.timeout(BUYER_WAITS)));
    }

    @Override
    public Standing read(Attempt attempt) {
        return read(attempt, RequestOptions.none());
    }

    private Standing read(Attempt attempt, RequestOptions options) {
        try {
            return standing(
                    yandex.orders().get(attempt.bankOrderId()).with(options).execute());
        } catch (NotFoundException e) {
            return Standing.absent();
        }
    }

    /** The answer may be that it is still being done; the order tells. */
    @Override
    public Standing commit(NewOrder order, Attempt attempt) {
        yandex.orders()
                .capture(attempt.bankOrderId(), Capture.all("capture-" + attempt.bankOrderId(), order.amount()))
                .with(RequestOptions.idempotencyKey(attempt.commitKey()))
                .execute();
        return read(attempt);
    }

    /** A link that nobody has paid is rolled back. Should it be paid in that instant, Yandex pays everything back. */
    @Override
    public Standing close(Attempt attempt) {
        Standing now = read(attempt);
        try {
            if (now.is(Standing.Phase.OPEN)) {
                yandex.orders().rollback(attempt.bankOrderId()).execute();
            } else if (now.is(Standing.Phase.SECURED)) {
                yandex.orders()
                        .cancel(
                                attempt.bankOrderId(),
                                Cancel.of("cancel-" + attempt.bankOrderId(), "another payment was chosen"))
                        .execute();
            } else {
                return now;
            }
        } catch (OutcomeUnknownException e) {
            return read(attempt);
        }
        return read(attempt);
    }

    private static Standing standing(OrderState state) {
        PaymentStatus status = state.paymentStatus();
        Order order = state.order();
        if (order == null) {
            return new Standing(Standing.Phase.UNDER_WAY, status.name(), null, null, null, null);
        }
        return new Standing(phase(status), status.name(), null, order.paymentUrl(), order.orderAmount(), why(order));
    }

    private static @Nullable String why(Order order) {
        return order.reason() != null
                ? order.reason()
                : order.reasonCode() != null ? order.reasonCode() : "не оплачено";
    }

    private static Standing.Phase phase(PaymentStatus status) {
        return switch (status) {
            case PENDING -> Standing.Phase.OPEN;
            case AUTHORIZED -> Standing.Phase.SECURED;
            case CAPTURED, PARTIALLY_REFUNDED -> Standing.Phase.PAID;
            case VOIDED, FAILED, REFUNDED -> Standing.Phase.FAILED;
            case CONFIRMED, UNKNOWN -> Standing.Phase.UNDER_WAY;
        };
    }
}
