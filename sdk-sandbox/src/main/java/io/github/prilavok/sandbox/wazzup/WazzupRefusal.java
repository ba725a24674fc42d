package io.github.prilavok.sandbox.wazzup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An answer that is an error: thrown where the fault is found, written out by the gate. */
final class WazzupRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient @Nullable ObjectNode body;

    private WazzupRefusal(int status, @Nullable ObjectNode body) {
        super("HTTP " + status + " " + body, null, false, false);
        this.status = status;
        this.body = body;
    }

    /** The shape of the message routes, with a request id for the support. */
    static WazzupRefusal message(int status, String error, String description, @Nullable JsonNode data) {
        ObjectNode body = Json.object();
        body.put("status", status);
        body.put("requestId", UUID.randomUUID().toString().replace("-", ""));
        body.put("error", error);
        body.put("description", description);
        if (data != null) {
            body.set("data", data);
        }
        return new WazzupRefusal(status, body);
    }

    static WazzupRefusal messageData(List<String> fields) {
        ObjectNode data = Json.object();
        fields.forEach(data.putArray("fields")::add);
        return message(400, "INVALID_MESSAGE_DATA", "Message data is invalid", data);
    }

    /** The shape of all other routes. */
    static WazzupRefusal general(String error, String description, @Nullable JsonNode data) {
        ObjectNode body = Json.object();
        body.put("error", error);
        body.put("description", description);
        if (data != null) {
            body.set("data", data);
        }
        return new WazzupRefusal(400, body);
    }

    /** The shape of the chat window's route. */
    static WazzupRefusal nested(String error) {
        ObjectNode body = Json.object();
        body.putObject("error").put("code", error);
        return new WazzupRefusal(400, body);
    }

    /** HTTP 403 for a route that is closed to the key. */
    static WazzupRefusal forbidden() {
        return new WazzupRefusal(403, Json.object().put("error", "FORBIDDEN"));
    }

    /** A status without a body: a wrong key, an unknown identifier, too many requests. */
    static WazzupRefusal bare(int status) {
        return new WazzupRefusal(status, null);
    }

    int status() {
        return status;
    }

    @Nullable
    ObjectNode body() {
        return body;
    }
}
