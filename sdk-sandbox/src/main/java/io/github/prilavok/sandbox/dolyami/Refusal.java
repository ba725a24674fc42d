package io.github.prilavok.sandbox.dolyami;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An answer that is an error: thrown where the fault is found, written out by {@link Gate}. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final Map<Integer, String> CODES = Map.of(
            400, "BAD_REQUEST",
            401, "UNAUTHORIZED",
            404, "NOT_FOUND",
            409, "CONFLICT",
            422, "UNPROCESSABLE_ENTITY",
            429, "TOO_MANY_REQUESTS");

    private final int status;
    private final String text;
    private final @Nullable String field;
    private final @Nullable String fault;
    private final @Nullable String detailCode;

    private Refusal(
            int status, String text, @Nullable String field, @Nullable String fault, @Nullable String detailCode) {
        super("HTTP " + status + " " + text + " " + field + " " + fault, null, false, false);
        this.status = status;
        this.text = text;
        this.field = field;
        this.fault = fault;
        this.detailCode = detailCode;
    }

    /** A field that is absent or of a wrong form. */
    static Refusal badRequest(String field, String fault) {
        return new Refusal(400, "Неверный формат запроса", field, fault, null);
    }

    static Refusal unreadable() {
        return new Refusal(400, "Неверный формат запроса", null, null, null);
    }

    static Refusal unauthorized() {
        return new Refusal(401, "Неверный логин или пароль", null, null, null);
    }

    static Refusal notFound() {
        return new Refusal(404, "Заказ не найден", null, null, null);
    }

    static Refusal conflict(String text) {
        return new Refusal(409, text, null, null, null);
    }

    /** Sums and contents that do not agree. */
    static Refusal unprocessable(String field, String fault) {
        return new Refusal(422, "Запрос не может быть выполнен", field, fault, null);
    }

    /** Money that does not move. */
    static Refusal payment(String detailCode) {
        return new Refusal(422, "Ошибка платежа", null, null, detailCode);
    }

    static Refusal tooMany() {
        return new Refusal(429, "Too many requests", null, null, null);
    }

    int status() {
        return status;
    }

    ObjectNode body(@Nullable String correlationId) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("code", CODES.get(status)).put("message", text);
        if (detailCode != null) {
            body.put("errorDetailCode", detailCode).putArray("operationDetails").add("declined");
        }
        if (correlationId != null) {
            body.put("correlationId", correlationId);
        }
        if (field != null) {
            body.putObject("details").put(field, fault);
        }
        return body;
    }
}
