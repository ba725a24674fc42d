package io.github.prilavok.sandbox.yookassa;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What payers do. */
final class Payer {
    private static final Set<String> OF_THE_PAYER = Set.of("yoo_money", "payment_network");

    private final Acquirer acquirer;
    private final Timing timing;
    private final YooKassaLedger ledger;
    private final Notifications notifications;

    Payer(Acquirer acquirer, Timing timing, YooKassaLedger ledger, Notifications notifications) {
        this.acquirer = acquirer;
        this.timing = timing;
        this.ledger = ledger;
        this.notifications = notifications;
    }

    Payment payment(String named) {
        return acquirer.payments().known(named);
    }

    void pay(Payment payment, Means means) {
        requirePending(payment);
        String type = means.type();
        String wanted = payment.methodType();
        if (!wanted.isEmpty() && !wanted.equals(type)) {
            throw new IllegalStateException("Payment " + payment.id() + " can be paid by " + wanted + " alone");
        }
        boolean known = YooKassaShop.METHODS.contains(type);
        if (known && !payment.shop().offers(type)) {
            throw new IllegalStateException("Shop " + payment.shop().id() + " cannot be paid by " + type);
        }
        MethodKind kind = MethodKind.of(type, payment.amount());
        if (!kind.takes(payment.amount()) || kind.holdFor() == null && !payment.oneStage()) {
            throw new IllegalStateException("Payment " + payment.id() + " cannot be paid by " + type);
        }
        acquirer.pay(payment, means);
    }

    /** Pays with what the payment waits for, or with a card that needs nothing. */
    void pay(Payment payment) {
        Means given = payment.means();
        String type = payment.methodType();
        if (given != null) {
            pay(payment, given);
        } else {
            pay(payment, Means.of(type.isEmpty() ? "bank_card" : type));
        }
    }

    void decline(Payment payment, String party, String reason) {
        requirePending(payment);
        if (!OF_THE_PAYER.contains(party)) {
            throw new IllegalArgumentException("Not a party that declines a payment: " + party);
        }
        acquirer.decline(payment, new Cancellation(party, reason));
    }

    void requirePending(Payment payment) {
        if (!payment.is(Payment.PENDING)) {
            throw new IllegalStateException("Payment " + payment.id() + " is " + payment.status());
        }
    }

    SavedMethod method(String named) {
        return acquirer.methods().known(named);
    }

    /** Lets a binding end. */
    void bind(SavedMethod method, @Nullable Means means) {
        if (!method.status().equals("pending")) {
            throw new IllegalStateException("Payment method " + method.id() + " is " + method.status());
        }
        if (means == null || means.declined() != null) {
            method.deactivate();
            return;
        }
        method.activate(means);
        ObjectNode json = method.toJson();
        ledger.happened(timing.now(), "paymentMethodActive", Map.of("payment_method_id", method.id()));
        notifications.shop(method.shop(), "payment_method.active", method.id(), json);
    }
}
