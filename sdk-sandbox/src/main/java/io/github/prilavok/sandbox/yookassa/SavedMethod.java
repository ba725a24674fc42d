package io.github.prilavok.sandbox.yookassa;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A method that a payer let a shop keep, by a payment or by a binding at zero amount. */
final class SavedMethod implements Listed {
    private final String id;
    private final YooKassaShop shop;
    private final Instant createdAt;
    private final String type;
    private final @Nullable ObjectNode request;
    private String status;
    private @Nullable Means means;
    private @Nullable ObjectNode confirmation;
    private @Nullable Cancellation refusesWith;

    /** @param request null if it was saved by a payment */
    SavedMethod(String id, YooKassaShop shop, Instant createdAt, String type, @Nullable ObjectNode request) {
        this.id = id;
        this.shop = shop;
        this.createdAt = createdAt;
        this.type = type;
        this.request = request;
        this.status = "pending";
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

    String type() {
        return type;
    }

    String status() {
        return status;
    }

    boolean active() {
        return status.equals("active");
    }

    void confirmation(@Nullable ObjectNode confirmation) {
        this.confirmation = confirmation;
    }

    @Nullable
    ObjectNode confirmation() {
        return confirmation;
    }

    String returnUrl() {
        return request == null
                ? ""
                : request.path("confirmation").path("return_url").asText("");
    }

    void activate(Means by) {
        this.means = by;
        this.status = "active";
        this.confirmation = null;
    }

    void deactivate() {
        this.status = "inactive";
        this.confirmation = null;
    }

    Means means() {
        return means == null ? Means.of(type) : means;
    }

    /** What a charge comes to from now on; null for money. */
    void refuse(@Nullable Cancellation cancellation) {
        refusesWith = cancellation;
    }

    @Nullable
    Cancellation refusesWith() {
        return refusesWith;
    }

    @Override
    public ObjectNode toJson() {
        ObjectNode json = Wire.object()
                .put("type", type)
                .put("id", id)
                .put("saved", active())
                .put("status", status);
        json.putObject("holder").put("account_id", shop.id()).put("gateway_id", shop.gatewayId());
        if (confirmation != null) {
            json.set("confirmation", confirmation.deepCopy());
        }
        if (means != null) {
            json.put("title", means.title());
            means.describe(json);
            json.remove("sbp_operation_id");
            if (json.path("payer_bank_details") instanceof ObjectNode bank) {
                bank.remove("bic");
            }
        }
        if (request != null && request.path("metadata").isObject()) {
            json.set("metadata", request.path("metadata").deepCopy());
        }
        return json;
    }
}
