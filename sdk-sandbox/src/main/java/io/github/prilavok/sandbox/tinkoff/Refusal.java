package io.github.prilavok.sandbox.tinkoff;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The bank says no: HTTP 200 with {@code Success:false} and one of its codes. Nothing was done. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String details;

    private Refusal(String code, String details) {
        super(code, null, false, false);
        this.code = code;
        this.details = details;
    }

    static Refusal of(String code) {
        return new Refusal(code, "");
    }

    static Refusal of(String code, String details) {
        return new Refusal(code, details);
    }

    /** A required member is absent or empty. */
    static Refusal empty(String field) {
        // The live bank reports an empty OrderId as an "internal" error, with the reason in Details alone.
        return of(field.equals("OrderId") ? "9999" : "201", "Поле " + field + " не должно быть пустым.");
    }

    /** A fault that the bank has no code for: the text alone tells. */
    static Refusal text(String details) {
        return of("9999", details);
    }

    String code() {
        return code;
    }

    ObjectNode body() {
        ObjectNode body = JsonNodeFactory.instance
                .objectNode()
                .put("Success", false)
                .put("ErrorCode", code)
                .put("Message", Messages.of(code));
        return details.isEmpty() ? body : body.put("Details", details);
    }
}
