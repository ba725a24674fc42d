package io.github.prilavok.sandbox.yandexpay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something done with the money of an order. Not thread-safe. */
final class Operation {
    enum Status {
        PENDING,
        SUCCESS,
        FAIL
    }

    private final String id = UUID.randomUUID().toString();
    private final Order order;
    private final OperationType type;
    private final @Nullable String externalId;
    private final JsonNode arguments;
    private final BigDecimal amount;
    private final Instant created;
    private Instant updated;
    private Status status = Status.PENDING;
    private @Nullable String reason;

    Operation(
            Order order,
            OperationType type,
            @Nullable String externalId,
            JsonNode arguments,
            BigDecimal amount,
            Instant created) {
        this.order = order;
        this.type = type;
        this.externalId = externalId;
        this.arguments = arguments;
        this.amount = amount;
        this.created = created;
        this.updated = created;
    }

    String id() {
        return id;
    }

    Order order() {
        return order;
    }

    OperationType type() {
        return type;
    }

    @Nullable
    String externalId() {
        return externalId;
    }

    BigDecimal amount() {
        return amount;
    }

    Instant created() {
        return created;
    }

    Status status() {
        return status;
    }

    boolean isOf(Order other, OperationType otherType, JsonNode otherArguments) {
        return order == other && type == otherType && arguments.equals(otherArguments);
    }

    void succeeds(Instant now) {
        status = Status.SUCCESS;
        updated = now;
    }

    void fails(String why, Instant now) {
        status = Status.FAIL;
        reason = why;
        updated = now;
    }

    /** @param whole with what only GET order shows */
    ObjectNode answer(boolean whole) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("operationId", id).put("orderId", order.orderId());
        if (externalId != null) {
            answer.put("externalOperationId", externalId);
        }
        answer.put("operationType", type.name()).put("status", status.name()).put("amount", Money.text(amount));
        if (whole && status == Status.SUCCESS && type == OperationType.AUTHORIZE) {
            answer.put("approvalCode", "123456");
        }
        answer.putObject("params");
        if (reason != null) {
            answer.put("reason", reason);
        }
        return answer.put("created", Times.text(created)).put("updated", Times.text(updated));
    }
}
