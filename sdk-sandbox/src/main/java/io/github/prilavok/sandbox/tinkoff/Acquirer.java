package io.github.prilavok.sandbox.tinkoff;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.tinkoff.TinkoffLedger.Kind;
import io.github.prilavok.sandbox.tinkoff.TinkoffLedger.Posting;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Moves payments through their states: the only place that takes and returns money. */
final class Acquirer {
    /** The longest that money stays held. */
    static final Duration LONGEST_HOLD = Duration.ofDays(7);
    /** How long SBP takes to refund. */
    static final Duration SBP_REFUND = Duration.ofSeconds(10);
    /** How long SberPay and Alfa Pay take to confirm. */
    static final Duration LATE_CONFIRMATION = Duration.ofMinutes(2);
    /** How long the payer has for 3-D Secure. */
    static final Duration LONGEST_3DS = Duration.ofHours(36);

    private static final int SBP_REFUNDS_A_DAY = 5;

    private final Bank bank;
    private final Fiscal fiscal;

    Acquirer(Bank bank, Fiscal fiscal) {
        this.bank = bank;
        this.fiscal = fiscal;
    }

    /** A new payment that nobody has paid: it ends when it is due. */
    void open(Payment payment) {
        bank.add(payment);
        Duration left = Duration.between(bank.clock().instant(), payment.order().due());
        bank.later().in(left, () -> {
            if (payment.status().payable()) {
                expire(payment);
            }
        });
    }

    void showForm(Payment payment) {
        if (payment.status() == PaymentStatus.NEW) {
            payment.status(PaymentStatus.FORM_SHOWED);
        }
    }

    /** The payer must answer the issuer. */
    void challenge(Payment payment, ThreeDs threeDs) {
        bank.challenge(payment.id(), threeDs);
        payment.status(PaymentStatus.THREE_DS_CHECKING);
        bank.later().in(LONGEST_3DS, () -> {
            if (payment.status() == PaymentStatus.THREE_DS_CHECKING) {
                expire(payment);
            }
        });
    }

    /** Takes the money, or only holds it in two stages. */
    void pay(Payment payment, Means means, @Nullable Card card, @Nullable String phone) {
        payment.payer(means, card, phone);
        payment.hold(bank.digits(12));
        if (means == Means.SBP) {
            capture(payment, payment.held(), payment.receipt());
            return;
        }
        payment.status(PaymentStatus.AUTHORIZED);
        post(payment, Kind.HOLD, payment.held());
        bank.notifications().payment(payment);
        if (!payment.order().twoStage()) {
            confirm(payment, payment.held(), payment.receipt());
            return;
        }
        bank.later().in(LONGEST_HOLD, () -> {
            if (payment.status().held()) {
                reverse(payment, payment.held());
            }
        });
    }

    /** The payer may try again. */
    void failAttempt(Payment payment, String errorCode) {
        payment.failed(errorCode);
        payment.status(PaymentStatus.AUTH_FAIL);
    }

    void reject(Payment payment, String errorCode) {
        payment.failed(errorCode);
        end(payment, PaymentStatus.REJECTED);
    }

    void expire(Payment payment) {
        payment.status(PaymentStatus.DEADLINE_EXPIRED);
        if (payment.terminal().reportsExpiry()) {
            bank.notifications().payment(payment);
        }
    }

    /** Takes what was held; what is above the sum is let go. */
    void confirm(Payment payment, long kopecks, @Nullable ObjectNode receipt) {
        if (payment.means().confirmsLater()) {
            payment.status(PaymentStatus.CONFIRMING);
            bank.later().in(LATE_CONFIRMATION, () -> capture(payment, kopecks, receipt));
        } else {
            capture(payment, kopecks, receipt);
        }
    }

    private void capture(Payment payment, long kopecks, @Nullable ObjectNode receipt) {
        long rest = payment.held() - kopecks;
        if (rest > 0) {
            post(payment, Kind.REVERSAL, rest);
        }
        payment.capture(kopecks);
        post(payment, Kind.CHARGE, kopecks);
        moveDeal(payment, kopecks);
        end(payment, PaymentStatus.CONFIRMED);
        if (receipt != null) {
            payment.receipt(receipt);
            fiscal.print(payment, Kind.RECEIPT, receipt);
        }
    }

    /** Cancels, reverses or refunds. */
    void cancel(Payment payment, @Nullable Long kopecks, @Nullable ObjectNode receipt) {
        PaymentStatus status = payment.status();
        if (status.payable() || status == PaymentStatus.THREE_DS_CHECKING) {
            end(payment, PaymentStatus.CANCELED);
        } else if (status.held()) {
            long sum = checked(kopecks, payment.held());
            if (payment.means().confirmsLater() && sum < payment.held()) {
                throw Refusal.of("324", "Частичная отмена недоступна.");
            }
            reverse(payment, sum);
        } else if (status.refundable()) {
            long sum = checked(kopecks, payment.kept());
            ObjectNode refundReceipt = refundReceipt(payment, sum, receipt);
            if (payment.sbp()) {
                refundBySbp(payment, sum, refundReceipt);
            } else {
                refund(payment, sum, refundReceipt);
            }
        } else {
            throw Refusal.of(status == PaymentStatus.ASYNC_REFUNDING ? "8" : "4");
        }
    }

    private static long checked(@Nullable Long kopecks, long rest) {
        if (kopecks == null) {
            return rest;
        }
        if (kopecks < 1) {
            throw Refusal.of("326", "Неверная сумма.");
        }
        if (kopecks > rest) {
            throw Refusal.of("330");
        }
        return kopecks;
    }

    private static @Nullable ObjectNode refundReceipt(Payment payment, long sum, @Nullable ObjectNode receipt) {
        if (receipt != null) {
            Receipts.check(receipt, sum);
            return receipt;
        }
        if (payment.receipt() != null && sum < payment.kept()) {
            throw Refusal.of("309");
        }
        return payment.receipt();
    }

    private void reverse(Payment payment, long kopecks) {
        payment.reverse(kopecks);
        post(payment, Kind.REVERSAL, kopecks);
        end(payment, payment.held() == 0 ? PaymentStatus.REVERSED : PaymentStatus.PARTIAL_REVERSED);
    }

    private void refund(Payment payment, long kopecks, @Nullable ObjectNode receipt) {
        payment.refund(kopecks);
        post(payment, Kind.REFUND, kopecks);
        moveDeal(payment, -kopecks);
        end(payment, payment.kept() == 0 ? PaymentStatus.REFUNDED : PaymentStatus.PARTIAL_REFUNDED);
        if (receipt != null) {
            fiscal.print(payment, Kind.REFUND_RECEIPT, receipt);
        }
    }

    private void refundBySbp(Payment payment, long kopecks, @Nullable ObjectNode receipt) {
        Instant now = bank.clock().instant();
        List<Instant> tries = payment.sbpRefunds();
        if (tries.stream().anyMatch(at -> at.isAfter(now.minus(Duration.ofHours(1))))) {
            throw Refusal.of("3029");
        }
        if (tries.stream()
                        .filter(at -> at.isAfter(now.minus(Duration.ofDays(1))))
                        .count()
                >= SBP_REFUNDS_A_DAY) {
            throw Refusal.of("3030");
        }
        tries.add(now);
        PaymentStatus before = payment.status();
        payment.status(PaymentStatus.ASYNC_REFUNDING);
        bank.later().in(SBP_REFUND, () -> {
            SbpQr qr = payment.qr();
            if (payment.refundsRefused()) {
                payment.status(before);
                if (qr != null) {
                    qr.cancelCode("3028");
                }
            } else {
                if (qr != null) {
                    qr.cancelCode("0");
                }
                refund(payment, kopecks, receipt);
            }
        });
    }

    private void end(Payment payment, PaymentStatus status) {
        payment.status(status);
        bank.notifications().payment(payment);
    }

    private void moveDeal(Payment payment, long kopecks) {
        String id = payment.order().deal();
        Deal deal = id == null ? null : bank.deal(id);
        if (deal != null) {
            deal.move(kopecks);
        }
    }

    private void post(Payment payment, Kind kind, long kopecks) {
        bank.ledger()
                .post(new Posting(
                        kind,
                        payment.terminal().key(),
                        payment.order().orderId(),
                        payment.idText(),
                        kopecks,
                        bank.clock().instant()));
    }
}
