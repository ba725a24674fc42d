package io.github.prilavok.shop.payment;

import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.error.NotFoundException;
import io.github.prilavok.core.error.OutcomeUnknownException;
import io.github.prilavok.shop.ShopSettings;
import io.github.prilavok.shop.order.NewOrder;
import io.github.prilavok.tinkoff.TinkoffClient;
import io.github.prilavok.tinkoff.model.Cancel;
import io.github.prilavok.tinkoff.model.Init;
import io.github.prilavok.tinkoff.model.OrderPayment;
import io.github.prilavok.tinkoff.model.PayType;
import io.github.prilavok.tinkoff.model.Payment;
import io.github.prilavok.tinkoff.model.PaymentStatus;
import io.github.prilavok.tinkoff.webhook.PaymentNotification;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** By card, on T-Bank's page. Init is never repeated: the page of a lost answer cannot be had again, so it is cancelled. */
@Component
class CardPayment implements PaymentWay {
    private static final Logger LOG = LoggerFactory.getLogger(CardPayment.class);
    private static final Duration PAGE_LIVES = Duration.ofHours(24);

    private final TinkoffClient tinkoff;
    private final ShopSettings settings;

    CardPayment(TinkoffClient tinkoff, ShopSettings settings) {
        this.tinkoff = tinkoff;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "card";
    }

    @Override
    public Pace pace() {
        ShopSettings.Tinkoff bank = settings.tinkoff();
        return new Pace(bank.timeout(), PAGE_LIVES, bank.poll(), bank.poll().multipliedBy(10));
    }

    @Override
    public Standing open(NewOrder order, Attempt attempt) {
        String page = settings.url("/orders/" + order.number());
        Payment payment = tinkoff.payments()
                .init(Init.builder()
                        .orderId(attempt.bankOrderId())
                        .amount(order.amount())
                        .description("Заказ " + order.number())
                        .payType(PayType.ONE_STAGE)
                        .notificationUrl(settings.url("/webhooks/tinkoff"))
                        .successUrl(page)
                        .failUrl(page)
                        .redirectDueDate(
                                OffsetDateTime.ofInstant(attempt.openedAt().plus(PAGE_LIVES), ZoneOffset.UTC))
                        .receipt(Receipts.of(order))
                        .build())
                .execute();
        return standing(payment.status(), payment.paymentId(), payment.paymentUrl(), payment.amount(), null);
    }

    /** Of several payments under one id, of which only one can have been paid, the one that got furthest. */
    @Override
    public Standing read(Attempt attempt) {
        if (attempt.paymentId() != null) {
            Payment payment = tinkoff.payments().getState(attempt.paymentId()).execute();
            return standing(
                    payment.status(),
                    attempt.paymentId(),
                    null,
                    payment.amount(),
                    why(payment.message(), payment.errorCode()));
        }
        return payments(attempt).stream()
                .max(Comparator.comparingInt(payment -> importance(payment.phase())))
                .orElseGet(Standing::absent);
    }

    private static int importance(Standing.Phase phase) {
        return switch (phase) {
            case ABSENT -> 0;
            case FAILED -> 1;
            case OPEN -> 2;
            case UNDER_WAY -> 3;
            case SECURED -> 4;
            case PAID -> 5;
        };
    }

    private List<Standing> payments(Attempt attempt) {
        List<Standing> all = new ArrayList<>();
        try {
            for (OrderPayment payment : tinkoff.payments()
                    .checkOrder(attempt.bankOrderId())
                    .execute()
                    .payments()) {
                if (payment.paymentId() != null) {
                    all.add(standing(
                            payment.status(),
                            payment.paymentId(),
                            null,
                            payment.amount(),
                            why(payment.message(), payment.errorCode())));
                }
            }
        } catch (NotFoundException e) {
            LOG.info("shop: the bank knows no payment {}", attempt.bankOrderId());
        }
        return all;
    }

    @Override
    public Standing close(Attempt attempt) {
        for (Standing payment : payments(attempt)) {
            if (payment.is(Standing.Phase.OPEN)) {
                cancel(String.valueOf(payment.paymentId()));
            } else if (!payment.is(Standing.Phase.FAILED)) {
                return payment;
            }
        }
        return new Standing(Standing.Phase.FAILED, "closed", null, null, null, null);
    }

    private void cancel(String paymentId) {
        try {
            tinkoff.payments().cancel(Cancel.of(paymentId)).execute();
        } catch (OutcomeUnknownException e) {
            switch (e.reconcile()) {
                case DONE -> LOG.info("shop: payment {} is cancelled", paymentId);
                // Before it is paid, a second cancellation is the same as one.
                case NOT_DONE -> tinkoff.payments().cancel(Cancel.of(paymentId)).execute();
                case STILL_OPEN -> throw e;
            }
        }
    }

    /** What a notification says; its signature was checked. */
    static Standing standing(PaymentNotification payment) {
        return standing(
                payment.status(),
                payment.paymentId(),
                null,
                payment.amount(),
                why(payment.message(), payment.errorCode()));
    }

    private static Standing standing(
            @Nullable OpenEnum<PaymentStatus> status,
            @Nullable String paymentId,
            @Nullable String page,
            @Nullable Money amount,
            @Nullable String why) {
        PaymentStatus value = status == null ? PaymentStatus.UNKNOWN : status.value();
        return new Standing(phase(value), status == null ? "" : status.wire(), paymentId, page, amount, why);
    }

    private static Standing.Phase phase(PaymentStatus status) {
        if (status.isPaid()) {
            return Standing.Phase.PAID;
        }
        // What was paid back by hand before the shop ever saw it paid is not paid either.
        if (status.isFinal()) {
            return Standing.Phase.FAILED;
        }
        return status == PaymentStatus.NEW || status == PaymentStatus.FORM_SHOWED
                ? Standing.Phase.OPEN
                : Standing.Phase.UNDER_WAY;
    }

    private static String why(@Nullable String message, @Nullable String errorCode) {
        if (message != null && !message.equals("None")) {
            return message;
        }
        return errorCode == null || errorCode.equals("0") ? "платёж отменён" : errorCode;
    }
}
