package io.github.prilavok.sandbox.yookassa;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who gets a payout. The names are never shown again. */
final class PersonalData implements Listed {
    private final String id;
    private final Account owner;
    private final ObjectNode request;
    private final Instant createdAt;
    private String status = "waiting_for_operation";
    private @Nullable Instant expiresAt;

    PersonalData(String id, Account owner, ObjectNode request, Instant createdAt) {
        this.id = id;
        this.owner = owner;
        this.request = request;
        this.createdAt = createdAt;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Account owner() {
        return owner;
    }

    @Override
    public Instant createdAt() {
        return createdAt;
    }

    String type() {
        return request.path("type").asText();
    }

    boolean usable() {
        return !status.equals("canceled");
    }

    boolean active() {
        return status.equals("active");
    }

    void use(Instant until) {
        status = "active";
        expiresAt = until;
    }

    void expire() {
        status = "canceled";
        expiresAt = null;
    }

    @Override
    public ObjectNode toJson() {
        ObjectNode json = Wire.object().put("id", id).put("type", type()).put("status", status);
        if (status.equals("canceled")) {
            json.set("cancellation_details", new Cancellation("yoo_money", "expired_by_timeout").toJson());
        }
        json.put("created_at", Wire.time(createdAt));
        if (expiresAt != null) {
            json.put("expires_at", Wire.time(expiresAt));
        }
        if (request.path("metadata").isObject()) {
            json.set("metadata", request.path("metadata").deepCopy());
        }
        return json;
    }
}
