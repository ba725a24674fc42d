package io.github.prilavok.yookassa.webhook;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.webhook.Unverified;
import io.github.prilavok.yookassa.Deals;
import io.github.prilavok.yookassa.PaymentMethods;
import io.github.prilavok.yookassa.Payments;
import io.github.prilavok.yookassa.Refunds;
import io.github.prilavok.yookassa.YooKassaClient;
import io.github.prilavok.yookassa.partner.YooKassaPartnerClient;
import io.github.prilavok.yookassa.payouts.Payouts;
import io.github.prilavok.yookassa.payouts.YooKassaPayoutsClient;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes something that can be believed of a notification: asks YooKassa for its object.
 *
 * <pre>{@code
 * YooKassaVerifier verifier = YooKassaVerifier.of(yookassa).withPayouts(gateway);
 *
 * // in a job, with the hint that the receiver handed on
 * verifier.verify(hint).map(ApiCall::execute).ifPresent(event -> {
 *     if (event instanceof PaymentEvent paid && paid.payment().succeeded()) {
 *         orders.paid(paid.payment().metadata().get("order_id"), event.dedupKey());
 *     }
 * });
 * }</pre>
 *
 * <p>Look at the status of the object that was read, and never at the event: anybody can send an event {@code
 * payment.succeeded} with the id of a payment that waits. Keep a {@code dedupKey()} as dealt with only when the status that was
 * read is what the event says; otherwise a forged or early event would shut out the true one, which has the same key.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class YooKassaVerifier {
    private final Payments payments;
    private final Refunds refunds;
    private final PaymentMethods paymentMethods;
    private final Deals deals;
    private final @Nullable Payouts payouts;

    private YooKassaVerifier(
            Payments payments, Refunds refunds, PaymentMethods paymentMethods, Deals deals, @Nullable Payouts payouts) {
        this.payments = payments;
        this.refunds = refunds;
        this.paymentMethods = paymentMethods;
        this.deals = deals;
        this.payouts = payouts;
    }

    /** Asks with the credentials of a shop. */
    public static YooKassaVerifier of(YooKassaClient shop) {
        return new YooKassaVerifier(shop.payments(), shop.refunds(), shop.paymentMethods(), shop.deals(), null);
    }

    /** Asks with the token of a shop. */
    public static YooKassaVerifier of(YooKassaPartnerClient shop) {
        return new YooKassaVerifier(shop.payments(), shop.refunds(), shop.paymentMethods(), shop.deals(), null);
    }

    /** The same, which asks for payouts with the credentials of their gateway. */
    public YooKassaVerifier withPayouts(YooKassaPayoutsClient gateway) {
        return new YooKassaVerifier(payments, refunds, paymentMethods, deals, gateway.payouts());
    }

    /**
     * The same event with its object as YooKassa has it now. Empty if there is nothing to ask for: an {@link UnknownEvent},
     * which is to be acknowledged and forgotten.
     *
     * <p>The call is a read and safe to repeat. It ends with {@link io.github.prilavok.core.error.NotFoundException} if the
     * object is not there or another shop's: a forgery, or not yours. After any other exception the notification should not
     * be acknowledged, or the job be tried again.
     *
     * @throws IllegalStateException if it is about a payout and no gateway was given
     */
    public Optional<ApiCall<YooKassaEvent>> verify(Unverified<YooKassaEvent> hint) {
        return Optional.ofNullable(read(hint.trustWithoutVerification()));
    }

    private @Nullable ApiCall<YooKassaEvent> read(YooKassaEvent event) {
        if (event instanceof PaymentEvent claim) {
            return payments.getPayment(claim.objectId())
                    .map(payment -> new PaymentEvent(claim.event(), claim.objectId(), payment));
        }
        if (event instanceof RefundEvent claim) {
            return refunds.getRefund(claim.objectId())
                    .map(refund -> new RefundEvent(claim.event(), claim.objectId(), refund));
        }
        if (event instanceof PaymentMethodEvent claim) {
            return paymentMethods
                    .getPaymentMethod(claim.objectId())
                    .map(method -> new PaymentMethodEvent(claim.event(), claim.objectId(), method));
        }
        if (event instanceof DealEvent claim) {
            return deals.getDeal(claim.objectId()).map(deal -> new DealEvent(claim.event(), claim.objectId(), deal));
        }
        if (event instanceof PayoutEvent claim) {
            return gateway()
                    .getPayout(claim.objectId())
                    .map(payout -> new PayoutEvent(claim.event(), claim.objectId(), payout));
        }
        return null;
    }

    private Payouts gateway() {
        if (payouts == null) {
            throw new IllegalStateException("a notification about a payout came, and there is no gateway to ask: call"
                    + " withPayouts(gateway)");
        }
        return payouts;
    }

    @Override
    public String toString() {
        return "YooKassaVerifier{" + (payouts == null ? "without" : "with") + " payouts}";
    }
}
