package io.github.prilavok.sandbox.yookassa;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** An answer that is an error: thrown where the fault is found, written out by the gate. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient @Nullable ObjectNode body;

    private Refusal(int status, @Nullable ObjectNode body) {
        super("HTTP " + status, null, false, false);
        this.status = status;
        this.body = body;
    }

    static Refusal invalid(String parameter, String description) {
        return of(400, "invalid_request", description, parameter);
    }

    static Refusal invalid(String description) {
        return of(400, "invalid_request", description, null);
    }

    /** For a receipt that is wanted and absent, or present and wrong. */
    static Refusal receipt(String parameter) {
        return invalid(parameter, "Receipt is missing or illegal");
    }

    static Refusal credentials(String description) {
        return of(401, "invalid_credentials", description, null);
    }

    static Refusal forbidden(String description, @Nullable String parameter) {
        return of(403, "forbidden", description, parameter);
    }

    static Refusal notFound(String object, String parameter) {
        return of(404, "not_found", object + " doesn't exist or access denied", parameter);
    }

    /** A status of the HTTP layer before the API, which answers without a body. */
    static Refusal bare(int status) {
        return new Refusal(status, null);
    }

    private static Refusal of(int status, String code, String description, @Nullable String parameter) {
        ObjectNode body = Wire.object()
                .put("type", "error")
                .put("id", Ids.random())
                .put("code", code)
                .put("description", description);
        if (parameter != null) {
            body.put("parameter", parameter);
        }
        return new Refusal(status, body);
    }

    int status() {
        return status;
    }

    @Nullable
    ObjectNode body() {
        return body;
    }
}
