package io.github.prilavok.tinkoff.dolyami;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.prilavok.core.Safety;
import io.github.prilavok.core.error.Failure;
import io.github.prilavok.core.error.FailureBuilder;
import io.github.prilavok.core.internal.Disposition;
import io.github.prilavok.core.internal.RawResponse;
import io.github.prilavok.core.internal.Reading;
import io.github.prilavok.core.internal.ResponseReader;
import io.github.prilavok.core.internal.log.Redaction;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the bank's errors, of which there are three shapes: {@code code} and {@code message} with details, {@code message} with
 * details that are a map or one text, and {@code type: error} with a description; and what stands before the bank says it in
 * HTML.
 */
final class DolyamiResponses implements ResponseReader {
    private static final int LONGEST_TEXT = 500;
    private static final int BUSINESS_RULE = 422;
    private static final String PAYMENT_ERROR = "PAYMENT_ERROR";
    private static final Set<String> MOVES_MONEY = Set.of("commitOrder", "refundOrder", "correctOrder");
    private static final Pattern FIELD = Pattern.compile("[A-Za-z_][\\w.\\[\\]]*");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

    private static final String READ_FIRST = "Read getOrderInfo before anything is sent again";
    private static final String CERTIFICATE =
            "Look at the client certificate (DolyamiClient.clientCertificate(): it lasts a year) and at the address that the"
                    + " requests come from; the bank keeps an allow-list of foreign ones (partners@dolyame.ru)";

    private final Redaction redaction;

    DolyamiResponses(Redaction redaction) {
        this.redaction = redaction;
    }

    @Override
    public <T> Reading<T> read(RawResponse raw, ValueReader<T> values) throws IOException {
        JsonNode body = raw.successful() && !saysError(raw) ? null : tree(raw);
        if (raw.successful() && (body == null || !isError(body))) {
            T value = values.read(raw.body());
            if (raw.safety() == Safety.UNSAFE && !tells(value)) {
                throw new IOException("the answer does not say what became of the request");
            }
            return Reading.value(value);
        }
        Failure failure = described(raw, body).retryAfter(wait(raw)).build();
        // An error beside HTTP 200 is in no document, so nobody knows whether it means that nothing was done.
        boolean uncertain = raw.successful() || paymentFailed(raw, failure);
        return Reading.refused(failure, uncertain ? Disposition.UNCERTAIN : raw.disposition());
    }

    /** Whether an answer has what each one of its kind has. */
    private static boolean tells(Object value) {
        if (value instanceof OrderInfo order) {
            return order.status() != null && !order.status().wire().isBlank();
        }
        return !(value instanceof RefundAccepted refund)
                || (refund.refundId() != null && !refund.refundId().isBlank());
    }

    /** The bank asks to read the order after this one: a payment was begun, and how it ended stands there. */
    private static boolean paymentFailed(RawResponse raw, Failure failure) {
        return PAYMENT_ERROR.equals(failure.code()) && MOVES_MONEY.contains(raw.operation());
    }

    private static boolean saysError(RawResponse raw) {
        return raw.body().length < 4096 && raw.text().contains("\"error\"");
    }

    private static boolean isError(JsonNode body) {
        return body.path("type").asText().equals("error") && !body.has("status");
    }

    private static @Nullable JsonNode tree(RawResponse raw) {
        try {
            JsonNode tree = raw.body().length == 0 ? null : DolyamiJson.MAPPER.readTree(raw.body());
            return tree != null && tree.isObject() ? tree : null;
        } catch (IOException e) {
            return null;
        }
    }

    private FailureBuilder described(RawResponse raw, @Nullable JsonNode body) {
        FailureBuilder failure = raw.failure().advice(advice(raw.status(), body != null));
        if (raw.status() == BUSINESS_RULE || raw.successful()) {
            failure.kind(Failure.Kind.REFUSED);
        }
        if (body == null) {
            return failure;
        }
        List<Failure.FieldError> fields = new ArrayList<>();
        StringBuilder words = new StringBuilder(
                Objects.requireNonNullElse(first(text(body, "message"), text(body, "description")), ""));
        JsonNode details = body.path("details");
        details.properties()
                .forEach(field -> fields.add(new Failure.FieldError(
                        field.getKey(), null, redaction.text(field.getValue().asText(), LONGEST_TEXT))));
        if (details.isTextual() && FIELD.matcher(details.asText()).matches()) {
            fields.add(new Failure.FieldError(details.asText(), null, null));
        } else if (details.isTextual()) {
            append(words, details.asText());
        }
        body.path("operationDetails").forEach(detail -> append(words, detail.asText()));
        String correlationId = text(body, "correlationId");
        if (correlationId != null) {
            failure.requestId(correlationId);
        }
        String code = text(body, "code");
        String detailCode = text(body, "errorDetailCode");
        if (code != null && detailCode != null) {
            append(words, code);
        }
        return failure.code(first(detailCode, code))
                .message(words.isEmpty() ? null : redaction.text(words.toString(), LONGEST_TEXT))
                .fieldErrors(fields);
    }

    private static void append(StringBuilder words, String detail) {
        words.append(words.isEmpty() ? "" : "; ").append(detail);
    }

    private static @Nullable String text(JsonNode body, String name) {
        JsonNode value = body.path(name);
        return value.isValueNode() && !value.isNull() && !value.asText().isBlank() ? value.asText() : null;
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one != null ? one : other;
    }

    private static @Nullable String advice(int status, boolean explained) {
        return switch (status) {
            case 400 -> explained ? null : CERTIFICATE;
            case 401 -> "Check login and password; they are those of the partner's cabinet, not of acquiring";
            case 403 -> CERTIFICATE;
            case 404 -> explained ? null : "Check the client's base URL: there is no such endpoint at this address";
            case 409, BUSINESS_RULE -> READ_FIRST;
            default -> null;
        };
    }

    /** The longer of both headers: the specification has the one, the bank's own modules read the other. */
    private static @Nullable Duration wait(RawResponse raw) {
        Duration one = raw.failure().build().retryAfter();
        String text = raw.headers().get("X-Retry-After");
        if (text == null || !SECONDS.matcher(text.strip()).matches()) {
            return one;
        }
        Duration other = Duration.ofSeconds(Long.parseLong(text.strip()));
        return one == null || other.compareTo(one) > 0 ? other : one;
    }
}
