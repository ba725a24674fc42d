package io.github.prilavok.sandbox.cdek;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;

/** One asynchronous request about an order: an element of {@code requests[]}. Guarded by the lock of {@link Orders}. */
final class OrderRequest {
    enum Type {
        CREATE,
        UPDATE,
        DELETE,
        CREATE_REFUSAL
    }

    enum State {
        ACCEPTED,
        WAITING,
        SUCCESSFUL,
        INVALID
    }

    private final String uuid = Ids.random();
    private final Type type;
    private State state = State.ACCEPTED;
    private Instant time;
    private List<CdekError> errors = List.of();
    private List<CdekError> warnings = List.of();

    OrderRequest(Type type, Instant time) {
        this.type = type;
        this.time = time;
    }

    String uuid() {
        return uuid;
    }

    Type type() {
        return type;
    }

    Instant time() {
        return time;
    }

    boolean isOpen() {
        return state == State.ACCEPTED || state == State.WAITING;
    }

    void waits(Instant now) {
        state = State.WAITING;
        time = now;
    }

    void succeeds(Instant now, List<CdekError> withWarnings) {
        state = State.SUCCESSFUL;
        time = now;
        warnings = withWarnings;
    }

    void fails(Instant now, List<CdekError> withErrors) {
        state = State.INVALID;
        time = now;
        errors = withErrors;
    }

    ObjectNode toJson(String formattedTime) {
        ObjectNode request = Wire.object();
        request.put("request_uuid", uuid);
        request.put("type", type.name());
        request.put("date_time", formattedTime);
        request.put("state", state.name());
        if (!errors.isEmpty()) {
            request.set("errors", Wire.errors(errors));
        }
        if (!warnings.isEmpty()) {
            request.set("warnings", Wire.errors(warnings));
        }
        return request;
    }
}
