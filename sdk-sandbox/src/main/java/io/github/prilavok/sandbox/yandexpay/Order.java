package io.github.prilavok.sandbox.yandexpay;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An order and the money of it. Not thread-safe. */
final class Order {
    private final String orderId;
    private final String pageCode = UUID.randomUUID().toString().replace("-", "");
    private final ObjectNode request;
    private final Instant created;
    private final List<Operation> operations = new ArrayList<>();
    private @Nullable Cart cart;
    private BigDecimal amount;
    private Instant updated;
    private PaymentStatus status = PaymentStatus.PENDING;
    private @Nullable String reason;
    private @Nullable String reasonCode;
    private @Nullable Means means;
    private @Nullable Subscription subscription;
    private boolean opened;
    private boolean refundsRefused;

    /** @param cart null if a card is bound and nothing is sold */
    Order(String orderId, ObjectNode request, @Nullable Cart cart, Instant created) {
        this.orderId = orderId;
        this.request = request;
        this.cart = cart;
        this.amount = cart == null ? Money.ZERO : cart.amount();
        this.created = created;
        this.updated = created;
    }

    String orderId() {
        return orderId;
    }

    String pageCode() {
        return pageCode;
    }

    ObjectNode request() {
        return request;
    }

    Instant created() {
        return created;
    }

    List<Operation> operations() {
        return operations;
    }

    /** The operation that is neither done nor failed; null if there is none. */
    @Nullable
    Operation running() {
        return operations.stream()
                .filter(operation -> operation.status() == Operation.Status.PENDING)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    Cart cart() {
        return cart;
    }

    /** What is held, or was taken and not given back. */
    BigDecimal amount() {
        return amount;
    }

    void becomes(@Nullable Cart newCart, BigDecimal newAmount) {
        cart = newCart;
        amount = Money.rounded(newAmount);
    }

    PaymentStatus status() {
        return status;
    }

    boolean isPaid() {
        return status == PaymentStatus.CAPTURED || status == PaymentStatus.PARTIALLY_REFUNDED;
    }

    void reach(PaymentStatus newStatus, Instant now) {
        status = newStatus;
        updated = now;
    }

    void fail(PaymentStatus end, String why, String code, Instant now) {
        reason = why;
        reasonCode = code;
        reach(end, now);
    }

    @Nullable
    Means means() {
        return means;
    }

    void paidBy(Means paid) {
        means = paid;
    }

    @Nullable
    Subscription subscription() {
        return subscription;
    }

    void belongsTo(Subscription owner) {
        subscription = owner;
    }

    boolean opened() {
        return opened;
    }

    void open() {
        opened = true;
    }

    boolean refundsRefused() {
        return refundsRefused;
    }

    void refuseRefunds() {
        refundsRefused = true;
    }

    boolean isPrepayment() {
        return request.path("isPrepayment").asBoolean();
    }

    /** Whether the buyer may choose it; the list has no word for SBP, which is offered whatever it says. */
    boolean offers(Means method) {
        if (subscription != null) {
            return method == Means.CARD;
        }
        if (method == Means.SBP || !request.hasNonNull("availablePaymentMethods")) {
            return true;
        }
        Set<String> offered = new HashSet<>();
        request.path("availablePaymentMethods").forEach(one -> offered.add(one.asText()));
        return offered.contains(method.name());
    }

    /** Where the browser goes: {@code onSuccess}, {@code onError} or {@code onAbort}; null if the shop did not say. */
    @Nullable
    String redirect(String name) {
        return request.path("redirectUrls").path(name).textValue();
    }

    ObjectNode answer(String merchantId, String paymentUrl) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("orderId", orderId).put("merchantId", merchantId);
        answer.put("currencyCode", request.path("currencyCode").asText());
        answer.put("orderAmount", Money.text(amount)).put("paymentStatus", status.name());
        if (reason != null) {
            answer.put("reason", reason).put("reasonCode", reasonCode);
        }
        if (means != null) {
            ObjectNode method = answer.putObject("paymentMethod").put("methodType", means.name());
            if (means != Means.SBP) {
                method.put("cardLast4", "4242").put("cardNetwork", "VISA");
            }
        }
        answer.put("paymentUrl", paymentUrl).put("isPrepayment", isPrepayment());
        if (request.hasNonNull("metadata")) {
            answer.set("metadata", request.path("metadata"));
        }
        if (cart != null) {
            answer.set("cart", cart.answer());
        }
        return answer.put("created", Times.text(created)).put("updated", Times.text(updated));
    }
}
