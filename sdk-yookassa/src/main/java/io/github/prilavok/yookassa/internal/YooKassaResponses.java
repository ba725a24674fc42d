package io.github.prilavok.yookassa.internal;

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
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells YooKassa's values from its errors, by the HTTP status and never by {@code code}: its docs give the answer 500, whose
 * outcome nobody knows, the code of 429.
 */
public final class YooKassaResponses implements ResponseReader {
    /** What official clients wait if a request is still being worked on and no wait is named. */
    private static final Duration PROCESSING = Duration.ofMillis(1800);

    private static final int MAX_WORDS = 1000;
    private static final String DUPLICATED = "Idempotence key duplicated";

    private static final String NEW_KEY =
            "Nothing was done by this request. Corrected, it takes a new Idempotence-Key if this was the only attempt with"
                    + " the old one; if an earlier attempt ended unknown, that one may have been executed: keep key and"
                    + " body, or reconcile";
    private static final String KEY_LIVES =
            "The Idempotence-Key lives 24 hours from the first attempt, and only with the same body; after that the same"
                    + " request would be executed once more: look for what it made instead";
    private static final String EXISTS =
            "An operation with this Idempotence-Key exists, made by another body: find it by reconcile(), and never answer"
                    + " with a new key";

    private final Redaction redaction;

    /** @param redaction of the client, which knows its secrets */
    public YooKassaResponses(Redaction redaction) {
        this.redaction = redaction;
    }

    @Override
    public <T> Reading<T> read(RawResponse raw, ValueReader<T> values) throws IOException {
        if (!raw.successful() || raw.status() == 202) {
            return refused(raw, json(raw.body()));
        }
        if (raw.safety() != Safety.KEY && !list(raw) && !object(raw)) {
            return Reading.value(values.read(raw.body()));
        }
        JsonNode answer = YooKassaJson.MAPPER.readTree(raw.body());
        String type = answer.path("type").asText();
        if (type.equals("error") || type.equals("processing")) {
            return refused(raw, answer);
        }
        if (list(raw) ? !answer.path("items").isArray() : !named(answer.path("id"))) {
            // An empty list would say that nothing was made, and an object without an id cannot be asked about.
            throw new IOException("the answer has no " + (list(raw) ? "items" : "id"));
        }
        return Reading.value(values.read(raw.body()));
    }

    private static boolean named(JsonNode id) {
        return id.isTextual() && !id.textValue().isBlank() || id.isNumber();
    }

    private static boolean list(RawResponse raw) {
        return raw.operation().startsWith("list") || raw.operation().startsWith("search");
    }

    /** An object that is read: the settings are the one that has no id. */
    private static boolean object(RawResponse raw) {
        return raw.operation().startsWith("get") && !raw.operation().equals("getMe");
    }

    private static @Nullable JsonNode json(byte[] body) {
        try {
            return YooKassaJson.MAPPER.readTree(body);
        } catch (IOException e) {
            // A proxy's page, or nothing: the status says it all.
            return null;
        }
    }

    private <T> Reading<T> refused(RawResponse raw, @Nullable JsonNode error) {
        FailureBuilder failure = raw.failure();
        boolean used = false;
        if (error != null && error.isObject()) {
            String description = text(error, "description");
            String parameter = text(error, "parameter");
            used = duplicated(description, parameter);
            failure.code(text(error, "code")).message(words(description));
            if (text(error, "id") != null) {
                failure.requestId(text(error, "id"));
            }
            if (parameter != null) {
                failure.fieldErrors(List.of(new Failure.FieldError(parameter, text(error, "reason"), null)));
            }
        }
        Duration wait = wait(raw, error);
        if (wait != null) {
            failure.retryAfter(wait);
        }
        Disposition disposition = raw.successful() ? Disposition.UNCERTAIN : raw.disposition();
        if (disposition == Disposition.REJECTED && used) {
            disposition = Disposition.TAKEN;
            failure.kind(Failure.Kind.CONFLICT);
        }
        if (raw.safety() == Safety.KEY) {
            failure.advice(advice(disposition));
        }
        return Reading.refused(failure.build(), disposition);
    }

    private static String advice(Disposition disposition) {
        return switch (disposition) {
            case REJECTED -> NEW_KEY;
            case TRY_LATER -> "Send it later with the same Idempotence-Key and the same body";
            case UNCERTAIN -> KEY_LIVES;
            case TAKEN -> EXISTS;
        };
    }

    /**
     * Whether the key was used, with other bytes. By the one description that means something, or by the key being at fault
     * at all: its form was checked before it was sent, so nothing else can be wrong with it.
     */
    private static boolean duplicated(@Nullable String description, @Nullable String parameter) {
        return Wiring.IDEMPOTENCE_KEY.equalsIgnoreCase(parameter)
                || description != null && description.strip().equalsIgnoreCase(DUPLICATED);
    }

    /** Milliseconds in the body, whatever the header says. */
    private static @Nullable Duration wait(RawResponse raw, @Nullable JsonNode error) {
        JsonNode millis = error == null ? null : error.get("retry_after");
        if (millis != null && millis.canConvertToLong() && millis.longValue() >= 0) {
            return Duration.ofMillis(millis.longValue());
        }
        return raw.successful() ? PROCESSING : null;
    }

    private @Nullable String words(@Nullable String text) {
        return text == null ? null : redaction.text(text, MAX_WORDS);
    }

    private @Nullable String text(JsonNode error, String name) {
        JsonNode value = error.get(name);
        return value == null || !value.isTextual() || value.textValue().isBlank() ? null : words(value.textValue());
    }
}
