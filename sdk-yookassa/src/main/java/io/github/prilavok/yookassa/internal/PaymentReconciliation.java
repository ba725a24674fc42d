package io.github.prilavok.yookassa.internal;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.Outcome;
import io.github.prilavok.core.internal.FollowedCall;
import io.github.prilavok.core.internal.KnownCall;
import io.github.prilavok.core.internal.LostCall;
import io.github.prilavok.core.internal.Transport;
import io.github.prilavok.yookassa.Payments;
import io.github.prilavok.yookassa.Receipts;
import io.github.prilavok.yookassa.Refunds;
import io.github.prilavok.yookassa.model.CapturePayment;
import io.github.prilavok.yookassa.model.CreatePayment;
import io.github.prilavok.yookassa.model.CreateRefund;
import io.github.prilavok.yookassa.model.Payment;
import io.github.prilavok.yookassa.model.PaymentFilter;
import io.github.prilavok.yookassa.model.PaymentStatus;
import io.github.prilavok.yookassa.model.ReceiptFilter;
import io.github.prilavok.yookassa.model.Refund;
import io.github.prilavok.yookassa.model.RefundFilter;
import io.github.prilavok.yookassa.receipt.CreateReceipt;
import io.github.prilavok.yookassa.receipt.Receipt;
import io.github.prilavok.yookassa.receipt.ReceiptItem;
import io.github.prilavok.yookassa.receipt.RegisteredItem;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How requests for payments, refunds and receipts are asked about when their answers were lost: there is no lookup by key, so
 * it is done by what they would have made. A saved payment method has no list to be looked for in.
 */
public final class PaymentReconciliation {
    private static final int PAGE = 100;

    private final Payments payments;
    private final Refunds refunds;
    private final Receipts receipts;

    private PaymentReconciliation(Payments payments, Refunds refunds, Receipts receipts) {
        this.payments = payments;
        this.refunds = refunds;
        this.receipts = receipts;
    }

    /** For these resources, and by them. */
    public static void register(Transport transport, Payments payments, Refunds refunds, Receipts receipts) {
        PaymentReconciliation mine = new PaymentReconciliation(payments, refunds, receipts);
        transport
                .reconciler("createPayment", lost -> mine.created(lost, lost.argument(CreatePayment.class)))
                .reconciler("capturePayment", lost -> mine.captured(lost, lost.argument(CapturePayment.class)))
                .reconciler("cancelPayment", mine::canceled)
                .reconciler("createRefund", lost -> mine.refunded(lost, lost.argument(CreateRefund.class)))
                .reconciler("createReceipt", lost -> mine.registered(lost, lost.argument(CreateReceipt.class)));
    }

    /** By the metadata, without which a payment is one of many. */
    private @Nullable ApiCall<Outcome> created(LostCall lost, CreatePayment request) {
        if (!Fields.tell(request.metadata())) {
            return null;
        }
        Trace trace = new Trace(lost);
        PaymentFilter filter =
                PaymentFilter.builder().createdAtGte(trace.since()).limit(PAGE).build();
        return trace.search(filter, payments::listPayments, PaymentFilter::after, payment -> {
            if (!Fields.carry(payment.metadata(), request.metadata())) {
                return null;
            }
            return request.amount().equals(payment.amount())
                    ? trace.alike(payment.createdAt(), payment.canceled())
                    : ofAnotherSum(payment, request);
        });
    }

    /** A payment of another sum is another one, unless it was held and captured in part: then it shows what was taken. */
    private static @Nullable Outcome ofAnotherSum(Payment payment, CreatePayment request) {
        boolean another = payment.amount() != null && request.capture();
        return another || payment.canceled() ? null : Outcome.STILL_OPEN;
    }

    /** A captured payment shows the sum that was taken: another one than this request's was taken by another. */
    private ApiCall<Outcome> captured(LostCall lost, CapturePayment request) {
        return payments.getPayment(lost.argument(String.class)).map(payment -> {
            Outcome found = ended(lost, payment, PaymentStatus.SUCCEEDED);
            boolean another = request.amount() != null && !request.amount().equals(payment.amount());
            return found == Outcome.DONE && another ? Outcome.STILL_OPEN : found;
        });
    }

    private ApiCall<Outcome> canceled(LostCall lost) {
        return payments.getPayment(lost.argument(String.class))
                .map(payment -> ended(lost, payment, PaymentStatus.CANCELED));
    }

    /** A capture or a cancellation ends the hold: in any other state a repeat is refused, and no money moves. */
    private static Outcome ended(LostCall lost, Payment payment, PaymentStatus wanted) {
        OpenEnum<PaymentStatus> status = payment.status();
        if (status == null || status.is(PaymentStatus.UNKNOWN)) {
            return Outcome.STILL_OPEN;
        }
        if (status.is(wanted)) {
            return Outcome.DONE;
        }
        return payment.finished() && !lost.taken() ? Outcome.NOT_DONE : new Trace(lost).absent();
    }

    private ApiCall<Outcome> refunded(LostCall lost, CreateRefund request) {
        Trace trace = new Trace(lost);
        RefundFilter filter = RefundFilter.builder()
                .paymentId(request.paymentId())
                .createdAtGte(trace.since())
                .limit(PAGE)
                .build();
        return trace.search(
                filter, refunds::listRefunds, RefundFilter::after, refund -> refunded(trace, refund, request));
    }

    /** By the metadata. Where there are none, a refund of the same sum with the same words may be ours, or another's. */
    private static @Nullable Outcome refunded(Trace trace, Refund refund, CreateRefund request) {
        if (refund.amount() != null && !refund.amount().equals(request.amount())) {
            return null;
        }
        boolean told = Fields.tell(request.metadata());
        boolean ours = told && Fields.carry(refund.metadata(), request.metadata());
        boolean maybe = refund.metadata().isEmpty() && Objects.equals(refund.description(), request.description());
        if (!ours && !maybe) {
            return null;
        }
        boolean sure = refund.amount() != null && (ours || !told && request.description() != null);
        Outcome found = trace.alike(refund.createdAt(), refund.canceled());
        return found == Outcome.DONE && !sure ? Outcome.STILL_OPEN : found;
    }

    /** A receipt has no metadata and does not say when it was made; the list can be asked for what is new. */
    private ApiCall<Outcome> registered(LostCall lost, CreateReceipt request) {
        Trace trace = new Trace(lost);
        ReceiptFilter filter = ReceiptFilter.builder()
                .paymentId(request.paymentId())
                .refundId(request.refundId())
                .createdAtGte(trace.callBegan())
                .createdAtLte(trace.callEnded())
                .limit(PAGE)
                .build();
        ApiCall<Outcome> fresh = trace.search(
                filter,
                receipts::listReceipts,
                ReceiptFilter::after,
                receipt -> same(receipt, request) ? Outcome.DONE : null);
        ReceiptFilter others = filter.toBuilder()
                .createdAtGte(trace.since())
                .createdAtLte(null)
                .build();
        return FollowedCall.then(
                fresh,
                found -> found == Outcome.DONE
                        ? new KnownCall<>(found)
                        : trace.search(
                                others,
                                receipts::listReceipts,
                                ReceiptFilter::after,
                                receipt -> same(receipt, request) ? Outcome.STILL_OPEN : null));
    }

    private static boolean same(Receipt receipt, CreateReceipt request) {
        if (receipt.type() == null
                || !receipt.type().wire().equals(request.type().wire())
                || differ(receipt.onBehalfOf(), request.onBehalfOf())
                || receipt.items().size() != request.items().size()) {
            return false;
        }
        for (int i = 0; i < request.items().size(); i++) {
            if (!same(receipt.items().get(i), request.items().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(RegisteredItem item, ReceiptItem asked) {
        return asked.description().equals(item.description())
                && Objects.equals(item.amount(), asked.amount())
                && item.quantity() != null
                && asked.quantity().compareTo(item.quantity()) == 0
                && !differ(wire(item.paymentMode()), wire(asked.paymentMode()));
    }

    /** Whether both say it and not the same: an advance and what closes it have the same lines. */
    private static boolean differ(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !one.equals(other);
    }

    private static @Nullable String wire(@Nullable OpenEnum<?> value) {
        return value == null ? null : value.wire();
    }
}
