package io.github.prilavok.sandbox.yookassa;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.yookassa.YooKassaLedger.Kind;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Holds and takes the payers' money, keeps the payments, and tells of them. */
final class Acquirer {
    private final Timing timing;
    private final YooKassaLedger ledger;
    private final Notifications notifications;
    private final Register register;
    private final Supplier<String> origin;
    private final Shelf<Payment> payments = new Shelf<>("Payment", "payment_id");
    private final Shelf<SavedMethod> methods = new Shelf<>("Payment method", "payment_method_id");
    private final Map<String, TestCard> tokens = new HashMap<>();
    private final List<Consumer<Payment>> watchers = new ArrayList<>();
    private int timeOuts;

    Acquirer(
            Timing timing,
            YooKassaLedger ledger,
            Notifications notifications,
            Register register,
            Supplier<String> origin) {
        this.timing = timing;
        this.ledger = ledger;
        this.notifications = notifications;
        this.register = register;
        this.origin = origin;
    }

    Shelf<Payment> payments() {
        return payments;
    }

    Shelf<SavedMethod> methods() {
        return methods;
    }

    /** Lets someone see every payment that changes its status. */
    void watch(Consumer<Payment> watcher) {
        watchers.add(watcher);
    }

    /** Keeps a card as the widget does. */
    String token(TestCard card) {
        String token = "pt-" + Ids.random();
        tokens.put(token, card);
        return token;
    }

    /** Uses a token up. */
    TestCard cardOf(String token) {
        TestCard card = tokens.remove(token);
        if (card == null) {
            throw Refusal.invalid("payout_token", "Payout token is unknown, used or expired");
        }
        return card;
    }

    /** Lets the next payments take longer than YooKassa waits. */
    void timeOut(int times) {
        timeOuts = times;
    }

    /** Makes a payment of a request that has been checked, and charges what needs no payer. */
    Payment create(YooKassaShop shop, ObjectNode request, BigDecimal amount) {
        SavedMethod saved = saved(shop, request);
        Means given = given(request);
        Payment payment = new Payment(Ids.payment(), shop, request, amount, timing.now());
        payments.put(payment);
        if (shop.fiscal()) {
            payment.receiptRegistration("pending");
        }
        if (timeOuts > 0) {
            timeOuts--;
            decline(payment, new Cancellation("yoo_money", "internal_timeout"));
        } else if (saved != null) {
            charge(payment, saved);
        } else if (given != null && (!given.threeDs() || !request.hasNonNull("confirmation"))) {
            chargeUnasked(payment, given);
        } else {
            await(payment, given);
        }
        return payment;
    }

    private @Nullable SavedMethod saved(YooKassaShop shop, ObjectNode request) {
        if (!request.hasNonNull("payment_method_id")) {
            return null;
        }
        SavedMethod saved = methods.named(shop, new Fields(request), "payment_method_id");
        if (!saved.active()) {
            throw Refusal.invalid("payment_method_id", "Payment method is not saved");
        }
        if (MethodKind.of(saved.type(), BigDecimal.ONE).holdFor() == null
                && !request.path("capture").booleanValue()) {
            throw Refusal.invalid("capture", "Payment method does not support two-stage payments");
        }
        return saved;
    }

    private @Nullable Means given(ObjectNode request) {
        if (request.hasNonNull("payment_token")) {
            TestCard card = tokens.remove(request.path("payment_token").asText());
            if (card == null) {
                throw Refusal.invalid("payment_token", "Payment token is unknown, used or expired");
            }
            return Means.card(card);
        }
        String number =
                request.path("payment_method_data").path("card").path("number").asText("");
        if (number.isEmpty()) {
            return null;
        }
        TestCard card = TestCard.of(number);
        return Means.card(card == null ? TestCard.INVALID_CARD_NUMBER : card);
    }

    private void charge(Payment payment, SavedMethod saved) {
        payment.paidBy(saved.means(), saved.id(), true);
        Cancellation refusal = saved.refusesWith();
        if (refusal != null) {
            decline(payment, refusal);
        } else {
            authorise(payment);
        }
    }

    private void chargeUnasked(Payment payment, Means means) {
        if (means.threeDs()) {
            payment.means(means);
            decline(payment, new Cancellation("payment_network", "3d_secure_failed"));
        } else {
            pay(payment, means);
        }
    }

    private void await(Payment payment, @Nullable Means given) {
        if (given != null) {
            payment.means(given);
        }
        if (payment.request().path("confirmation") instanceof ObjectNode wanted) {
            payment.confirmation(confirmation(payment.id(), wanted));
        }
        String type = payment.methodType();
        Duration time = MethodKind.of(type.isEmpty() ? "bank_card" : type, payment.amount())
                .payWithin();
        if (time != null) {
            timing.later(time, () -> {
                if (payment.is(Payment.PENDING)) {
                    decline(payment, new Cancellation("yoo_money", "expired_on_confirmation"));
                }
            });
        }
    }

    private ObjectNode confirmation(String id, ObjectNode wanted) {
        String type = wanted.path("type").asText();
        String url = origin.get() + Pages.PAYMENT + "?orderId=" + id;
        ObjectNode answer = Wire.object().put("type", type);
        switch (type) {
            case "redirect" -> {
                answer.put("return_url", wanted.path("return_url").asText());
                if (wanted.has("enforce")) {
                    answer.put("enforce", wanted.path("enforce").booleanValue());
                }
                answer.put("confirmation_url", url);
            }
            case "embedded" -> answer.put("confirmation_token", "ct-" + id);
            case "qr" -> answer.put("confirmation_data", url);
            case "mobile_application" -> answer.put("confirmation_url", url);
            default -> {}
        }
        return answer;
    }

    /** Lets the payer pay; a card that does not pay cancels the payment. */
    void pay(Payment payment, Means means) {
        boolean keep = payment.savesMethod() && MethodKind.savable(means.type());
        Cancellation refusal = means.declined();
        payment.paidBy(means, payment.id(), keep && refusal == null);
        if (refusal != null) {
            decline(payment, refusal);
            return;
        }
        if (keep) {
            SavedMethod saved = new SavedMethod(payment.id(), payment.shop(), payment.createdAt(), means.type(), null);
            saved.activate(means);
            methods.put(saved);
        }
        authorise(payment);
    }

    private void authorise(Payment payment) {
        if (payment.oneStage()) {
            succeed(payment, payment.amount());
            return;
        }
        Duration time = MethodKind.of(payment.methodType(), payment.amount()).holdFor();
        Duration hold = time == null ? Duration.ofDays(7) : time;
        payment.hold(timing.now().plus(hold));
        post(Kind.HOLD, payment, payment.amount());
        changed(payment);
        timing.later(hold, () -> {
            if (payment.is(Payment.HELD)) {
                decline(payment, new Cancellation("yoo_money", "expired_on_capture"));
            }
        });
    }

    /** Takes what is held, or a part of it. */
    void capture(Payment payment, BigDecimal sum) {
        BigDecimal rest = payment.amount().subtract(sum);
        if (rest.signum() > 0) {
            post(Kind.RELEASE, payment, rest);
        }
        succeed(payment, sum);
    }

    private void succeed(Payment payment, BigDecimal sum) {
        payment.succeed(sum, timing.now());
        post(Kind.CHARGE, payment, sum);
        ObjectNode receipt = payment.receipt();
        if (payment.shop().fiscal() && receipt != null) {
            register.register("payment", payment, null, receipt, payment::receiptRegistration);
        }
        changed(payment);
    }

    /** Ends a payment that is pending or held. */
    void decline(Payment payment, Cancellation why) {
        if (payment.is(Payment.HELD)) {
            post(Kind.RELEASE, payment, payment.amount());
        }
        payment.cancel(why);
        if (payment.shop().fiscal()) {
            payment.receiptRegistration("canceled");
        }
        changed(payment);
    }

    private void changed(Payment payment) {
        watchers.forEach(watcher -> watcher.accept(payment));
        String event = "payment." + payment.status();
        ledger.happened(timing.now(), Notifications.operation(event), Map.of("payment_id", payment.id()));
        notifications.shop(payment.shop(), event, payment.id(), payment.toJson());
    }

    private void post(Kind kind, Payment payment, BigDecimal sum) {
        ledger.post(new YooKassaLedger.Posting(
                kind, payment.shop().id(), payment.id(), payment.id(), sum, payment.metadata(), timing.now()));
    }
}
