package io.github.prilavok.cdek;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.prilavok.cdek.internal.CdekJson;
import io.github.prilavok.core.error.Failure;
import io.github.prilavok.core.error.Failure.FieldError;
import io.github.prilavok.core.error.Failure.Kind;
import io.github.prilavok.core.internal.Disposition;
import io.github.prilavok.core.internal.RawResponse;
import io.github.prilavok.core.internal.Reading;
import io.github.prilavok.core.internal.ResponseReader;
import io.github.prilavok.core.internal.log.Redaction;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells CDEK's values from its errors. Errors come as {@code errors[]}, within {@code requests[]}, as OAuth's {@code
 * error}, as the webhook service's {@code alerts[]}, as HTML or as nothing; with HTTP 400 for what is not found, and
 * now and then with 200.
 */
final class CdekResponses implements ResponseReader {
    private static final int LONGEST_TEXT = 500;
    private static final int BAD_REQUEST = 400;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;

    /** {@code [packages.weight] is empty}, {@code [x] in [shipment_point]}: the name stands last. */
    private static final Pattern FIELD = Pattern.compile("\\[([A-Za-z_][A-Za-z0-9_.]*)](?!.*\\[)");

    private static final Set<String> AROUND_A_VALUE = Set.of("errors", "warnings", "requests", "related_entities");

    /** Printing waits for the order to be ready, and a repeat only makes one more file. */
    private static final Set<String> PRINTING = Set.of("createWaybill", "createBarcode");

    /** A second one costs money or doubles every event: what does not name the thing is not taken for its creation. */
    private static final Set<String> CREATING = Set.of("createOrder", "createClientReturn", "createWebhook");

    private final Redaction redaction;

    CdekResponses(Redaction redaction) {
        this.redaction = redaction;
    }

    /** One error, from wherever it stood. */
    private record Fault(
            @Nullable String code,
            @Nullable String message,
            @Nullable String field) {
        /** The gateway of the webhook service has one code for all, so for a subscription too many as well. */
        boolean ofQuota() {
            return "maxWebhooks".equals(field);
        }

        @Nullable
        Kind kind() {
            if (ofQuota()) {
                return Kind.REFUSED;
            }
            return code == null || code.isEmpty() ? null : ErrorCodes.kind(code);
        }
    }

    @Override
    public <T> Reading<T> read(RawResponse raw, ValueReader<T> values) throws IOException {
        if (!raw.successful()) {
            return refused(raw, faults(tree(raw), true));
        }
        if (mayHoldFaults(raw)) {
            JsonNode body = CdekJson.MAPPER.readTree(raw.body());
            List<Fault> faults = faults(body, !reads(raw.operation()));
            if (!faults.isEmpty() && isFailure(raw.operation(), body)) {
                return refused(raw, faults);
            }
        }
        if (CREATING.contains(raw.operation()) && !namesEntity(raw)) {
            return Reading.refused(
                    raw.failure()
                            .kind(Kind.DECODING)
                            .message("CDEK answered that it accepted the request but named nothing that it created")
                            .build(),
                    Disposition.UNCERTAIN);
        }
        return Reading.value(values.read(raw.body()));
    }

    private static boolean namesEntity(RawResponse raw) throws IOException {
        String uuid = text(CdekJson.MAPPER.readTree(raw.body()).path("entity").path("uuid"));
        return uuid != null && !uuid.isBlank();
    }

    /** A long list is not searched: an error is an object. */
    private static boolean mayHoldFaults(RawResponse raw) {
        byte[] body = raw.body();
        if (body.length == 0 || body[0] == '[') {
            return false;
        }
        String text = raw.text();
        return text.contains("\"error") || text.contains("\"alerts\"") || text.contains("\"INVALID\"");
    }

    /**
     * An order that failed is data to a read. To what changes something it is a failure, whatever the HTTP status.
     */
    private static boolean reads(String operation) {
        return operation.startsWith("get") || operation.startsWith("find") || operation.startsWith("list");
    }

    /** Whether errors beside HTTP 200 leave nothing to use. A price with an error is no price. */
    private static boolean isFailure(String operation, JsonNode body) {
        if (operation.equals("calculateTariff") || (!reads(operation) && invalid(body))) {
            return true;
        }
        for (var field : body.properties()) {
            if (!AROUND_A_VALUE.contains(field.getKey())
                    && !field.getKey().startsWith("error")
                    && !field.getKey().equals("alerts")
                    && !field.getValue().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static boolean invalid(JsonNode body) {
        for (JsonNode request : body.path("requests")) {
            if (request.path("state").asText().equals("INVALID")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable JsonNode tree(RawResponse raw) {
        try {
            return raw.body().length == 0 ? null : CdekJson.MAPPER.readTree(raw.body());
        } catch (IOException e) {
            return null;
        }
    }

    private List<Fault> faults(@Nullable JsonNode body, boolean ofRequests) {
        List<Fault> faults = new ArrayList<>();
        if (body == null) {
            return faults;
        }
        for (JsonNode error : body.path("errors")) {
            faults.add(fault(error.path("code"), error.path("message"), null));
        }
        if (ofRequests) {
            for (JsonNode request : body.path("requests")) {
                List<Fault> own = new ArrayList<>();
                for (JsonNode error : request.path("errors")) {
                    own.add(fault(error.path("code"), error.path("message"), null));
                }
                if (own.isEmpty() && request.path("state").asText().equals("INVALID")) {
                    own.add(new Fault(null, "the request is invalid, and CDEK does not say why", null));
                }
                faults.addAll(own);
            }
        }
        if (body.path("error").isTextual()) {
            faults.add(fault(body.path("error"), body.path("error_description"), null));
        }
        for (JsonNode alert : body.path("alerts")) {
            if (alert.path("type").asText("danger").equals("danger")) {
                JsonNode field = alert.path("params").path(0).path("field");
                faults.add(fault(alert.path("errorCode"), alert.path("msg"), text(field)));
            }
        }
        return faults;
    }

    private Fault fault(JsonNode code, JsonNode message, @Nullable String field) {
        String words = text(message);
        String shown = words == null ? null : redaction.text(words, LONGEST_TEXT);
        return new Fault(text(code), shown, field != null ? field : field(words));
    }

    private static @Nullable String text(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? null : node.asText();
    }

    private static @Nullable String field(@Nullable String message) {
        if (message == null) {
            return null;
        }
        Matcher matcher = FIELD.matcher(message);
        return matcher.find() ? matcher.group(1) : null;
    }

    private static <T> Reading<T> refused(RawResponse raw, List<Fault> faults) {
        Failure known = raw.failure().build();
        if (faults.isEmpty()) {
            return Reading.refused(known, raw.disposition());
        }
        Fault first = faults.get(0);
        String code = first.code() == null ? "" : first.code();
        Failure failure = known.toBuilder()
                .kind(kind(raw, known.kind(), first))
                .code(first.code())
                .message(first.message())
                .advice(ErrorCodes.advice(code))
                .fieldErrors(fieldErrors(faults))
                .build();
        return Reading.refused(failure, disposition(raw, faults));
    }

    /** The code says more than HTTP 200 or 400; than any other status only if it is one of the protocol's own. */
    private static Kind kind(RawResponse raw, Kind byStatus, Fault fault) {
        if (raw.operation().equals("obtainToken") && raw.status() == BAD_REQUEST) {
            return Kind.AUTHENTICATION;
        }
        Kind byCode = raw.status() >= SERVER_ERROR || raw.status() == TOO_MANY_REQUESTS ? null : fault.kind();
        boolean telling = raw.successful() || raw.status() == BAD_REQUEST || byCode != Kind.REFUSED;
        if (byCode != null && telling) {
            return byCode;
        }
        return raw.successful() ? Kind.INVALID_REQUEST : byStatus;
    }

    private static Disposition disposition(RawResponse raw, List<Fault> faults) {
        if (!raw.successful() && raw.disposition() != Disposition.REJECTED) {
            return raw.disposition();
        }
        if (faults.stream().anyMatch(f -> ErrorCodes.internal(f.code()) && !f.ofQuota())) {
            return Disposition.UNCERTAIN;
        }
        return PRINTING.contains(raw.operation())
                        && ErrorCodes.NOT_READY.equals(faults.get(0).code())
                ? Disposition.TRY_LATER
                : Disposition.REJECTED;
    }

    /** All of them if they are several; a single one only if it names a field. */
    private static List<FieldError> fieldErrors(List<Fault> faults) {
        return faults.stream()
                .filter(f -> faults.size() > 1 || f.field() != null)
                .map(f -> new FieldError(f.field(), f.code(), f.message()))
                .toList();
    }
}
