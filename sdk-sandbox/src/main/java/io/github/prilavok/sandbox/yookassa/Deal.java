package io.github.prilavok.sandbox.yookassa;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;

/** A Safe deal: money that waits for a seller. */
final class Deal implements Listed {
    private final String id;
    private final YooKassaShop shop;
    private final ObjectNode request;
    private final Instant createdAt;
    private final Instant expiresAt;
    private BigDecimal balance = new BigDecimal("0.00");
    private BigDecimal payoutBalance = new BigDecimal("0.00");
    private String status = "opened";
    private boolean touched;
    private int underway;

    Deal(String id, YooKassaShop shop, ObjectNode request, Instant createdAt, Instant expiresAt) {
        this.id = id;
        this.shop = shop;
        this.request = request;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Account owner() {
        return shop;
    }

    YooKassaShop shop() {
        return shop;
    }

    @Override
    public Instant createdAt() {
        return createdAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    String status() {
        return status;
    }

    boolean opened() {
        return status.equals("opened");
    }

    /** Whether the platform gets its fee only when the deal closes, so that the fee is held with the rest. */
    boolean holdsFee() {
        return request.path("fee_moment").asText().equals("deal_closed");
    }

    String description() {
        return request.path("description").asText("");
    }

    BigDecimal balance() {
        return balance;
    }

    BigDecimal payoutBalance() {
        return payoutBalance;
    }

    void add(BigDecimal sum, BigDecimal sellersPart) {
        balance = balance.add(sum);
        payoutBalance = payoutBalance.add(sellersPart);
        touched = true;
    }

    /** Sets money apart for a payout or a refund that is on its way. */
    void take(BigDecimal sum, BigDecimal sellersPart) {
        balance = balance.subtract(sum);
        payoutBalance = payoutBalance.subtract(sellersPart);
        underway++;
    }

    /** What was set apart has left. */
    void leaves() {
        underway--;
    }

    /** What was set apart could not leave. */
    void comesBack(BigDecimal sum, BigDecimal sellersPart) {
        underway--;
        if (opened()) {
            balance = balance.add(sum);
            payoutBalance = payoutBalance.add(sellersPart);
        }
    }

    /** Whether it has had money, and the seller has none to wait for. */
    boolean done() {
        return touched && underway == 0 && payoutBalance.signum() == 0;
    }

    void close() {
        status = "closed";
        balance = new BigDecimal("0.00");
        payoutBalance = new BigDecimal("0.00");
    }

    @Override
    public ObjectNode toJson() {
        ObjectNode json = Wire.object()
                .put("type", "safe_deal")
                .put("id", id)
                .put("fee_moment", request.path("fee_moment").asText());
        if (request.hasNonNull("description")) {
            json.put("description", description());
        }
        json.set("balance", Wire.money(balance, "RUB"));
        json.set("payout_balance", Wire.money(payoutBalance, "RUB"));
        json.put("status", status)
                .put("created_at", Wire.time(createdAt))
                .put("expires_at", Wire.time(expiresAt))
                .put("test", true);
        if (request.path("metadata").isObject()) {
            json.set("metadata", request.path("metadata").deepCopy());
        }
        return json;
    }
}
