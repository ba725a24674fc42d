package io.github.prilavok.sandbox.tinkoff;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A payment of acquiring. Not thread-safe: used by one handler at a time. */
final class Payment {
    /** What Init says about a payment. */
    record Order(
            String orderId,
            long amount,
            boolean twoStage,
            boolean recurrent,
            @Nullable String customerKey,
            @Nullable String description,
            @Nullable URI notificationUrl,
            @Nullable String successUrl,
            @Nullable String failUrl,
            Instant due,
            @Nullable ObjectNode data,
            @Nullable ObjectNode receipt,
            boolean split,
            @Nullable String deal) {
        @Nullable
        String data(String name) {
            return data == null || !data.hasNonNull(name)
                    ? null
                    : data.path(name).asText();
        }
    }

    private final long id;
    private final Terminal terminal;
    private final Order order;
    private final String pageCode;
    private final Set<String> externalRequests = new HashSet<>();
    private final List<Instant> sbpRefunds = new ArrayList<>();
    private PaymentStatus status = PaymentStatus.NEW;
    private Means means = Means.CARD;
    private String errorCode = "0";
    private @Nullable Card card;
    private @Nullable String payerPhone;
    private @Nullable String rrn;
    private long held;
    private long captured;
    private long refunded;
    private boolean refundsRefused;
    private @Nullable String serverTransId;
    private @Nullable SbpQr qr;
    private @Nullable ObjectNode receipt;

    Payment(long id, Terminal terminal, Order order, String pageCode) {
        this.id = id;
        this.terminal = terminal;
        this.order = order;
        this.pageCode = pageCode;
        this.receipt = order.receipt();
    }

    long id() {
        return id;
    }

    String idText() {
        return Long.toString(id);
    }

    Terminal terminal() {
        return terminal;
    }

    Order order() {
        return order;
    }

    String pageCode() {
        return pageCode;
    }

    PaymentStatus status() {
        return status;
    }

    void status(PaymentStatus status) {
        this.status = status;
    }

    Means means() {
        return means;
    }

    boolean sbp() {
        return means == Means.SBP;
    }

    String errorCode() {
        return errorCode;
    }

    @Nullable
    Card card() {
        return card;
    }

    @Nullable
    String payerPhone() {
        return payerPhone;
    }

    @Nullable
    String rrn() {
        return rrn;
    }

    /** The identifier that Check3dsVersion gave last; null if it was not asked. */
    @Nullable
    String serverTransId() {
        return serverTransId;
    }

    void serverTransId(String serverTransId) {
        this.serverTransId = serverTransId;
    }

    @Nullable
    SbpQr qr() {
        return qr;
    }

    void qr(SbpQr qr) {
        this.qr = qr;
    }

    @Nullable
    ObjectNode receipt() {
        return receipt;
    }

    void receipt(ObjectNode receipt) {
        this.receipt = receipt;
    }

    Set<String> externalRequests() {
        return externalRequests;
    }

    List<Instant> sbpRefunds() {
        return sbpRefunds;
    }

    /** Whether the payer's bank takes no SBP refunds. */
    boolean refundsRefused() {
        return refundsRefused;
    }

    void refuseRefunds() {
        refundsRefused = true;
    }

    void payer(Means means, @Nullable Card card, @Nullable String phone) {
        this.means = means;
        this.card = card;
        this.payerPhone = phone;
    }

    void failed(String errorCode) {
        this.errorCode = errorCode;
    }

    void hold(String rrn) {
        this.rrn = rrn;
        this.errorCode = "0";
        held = order.amount();
    }

    /** The rest of the hold is let go. */
    void capture(long kopecks) {
        captured = kopecks;
        held = 0;
    }

    void reverse(long kopecks) {
        held -= kopecks;
    }

    void refund(long kopecks) {
        refunded += kopecks;
    }

    long held() {
        return held;
    }

    /** What the payer has paid and not got back. */
    long kept() {
        return captured - refunded;
    }

    /** What the payment is about now: the order's amount until it was paid, then what is held or kept. */
    long amount() {
        if (captured > 0) {
            return kept();
        }
        return rrn == null ? order.amount() : held;
    }

    /** Route and Source, as GetState and Confirm give them. */
    ArrayNode params() {
        ArrayNode params = JsonNodeFactory.instance.arrayNode();
        params.addObject().put("Key", "Route").put("Value", means.route());
        params.addObject().put("Key", "Source").put("Value", means.source());
        return params;
    }
}
