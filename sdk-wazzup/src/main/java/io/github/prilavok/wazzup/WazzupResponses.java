package io.github.prilavok.wazzup;

import io.github.prilavok.core.error.Failure.Kind;
import io.github.prilavok.core.error.FailureBuilder;
import io.github.prilavok.core.internal.Disposition;
import io.github.prilavok.core.internal.RawResponse;
import io.github.prilavok.core.internal.Reading;
import io.github.prilavok.core.internal.ResponseReader;
import io.github.prilavok.wazzup.internal.WazzupRedaction;
import io.github.prilavok.wazzup.model.Deletion;
import io.github.prilavok.wazzup.model.SentMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells Wazzup's values from its errors, and its "no" from its "who knows". */
final class WazzupResponses implements ResponseReader {
    /** Requests are counted over 5 seconds; a shorter wait meets the same refusal. */
    private static final Duration RATE_WINDOW = Duration.ofSeconds(5);

    private static final int LONGEST_DESCRIPTION = 500;
    private static final Set<String> DELETIONS = Set.of("deleteMessage", "deleteUser", "deleteContact", "deleteDeal");

    @Override
    public <T> Reading<T> read(RawResponse raw, ValueReader<T> values) throws IOException {
        boolean deletion = DELETIONS.contains(raw.operation());
        boolean silent = raw.successful() && !raw.text().contains("\"error\"");
        ErrorBody error = silent ? ErrorBody.SILENT : ErrorBody.read(raw.body());
        ErrorCode code = ErrorCode.of(error.code());
        if (raw.successful() && !error.present()) {
            return deletion ? deletion(Deletion.DELETED, values) : value(raw, values.read(raw.body()));
        }
        if (deletion && notThere(raw, error, code)) {
            return deletion(Deletion.NOT_FOUND, values);
        }
        return refused(raw, error, code);
    }

    private static <T> Reading<T> value(RawResponse raw, T value) {
        if (value instanceof SentMessage sent
                && (sent.messageId() == null || sent.messageId().isBlank())) {
            return Reading.refused(
                    raw.failure()
                            .kind(Kind.DECODING)
                            .message("the answer has no messageId")
                            .build(),
                    Disposition.UNCERTAIN);
        }
        return Reading.value(value);
    }

    /** What a deletion answers is not documented; its status says it all, and the value is made here. */
    private static <T> Reading<T> deletion(Deletion found, ValueReader<T> values) throws IOException {
        return Reading.value(values.read(('"' + found.name() + '"').getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Not so for a page of HTML, a route that is unknown or a channel that is: then nobody has looked for the thing. For
     * messages Wazzup has a code, for entities it documents none.
     */
    private static boolean notThere(RawResponse raw, ErrorBody error, @Nullable ErrorCode code) {
        if (raw.operation().equals("deleteMessage")) {
            return code == ErrorCode.MESSAGES_NOT_FOUND;
        }
        return raw.status() == 404 && code == null && !error.ofRouter() && (error.present() || raw.body().length == 0);
    }

    private static <T> Reading<T> refused(RawResponse raw, ErrorBody error, @Nullable ErrorCode code) {
        FailureBuilder failure = raw.failure().fieldErrors(error.fieldErrors());
        if (error.code() != null) {
            failure.code(shown(error.code()));
        }
        if (error.description() != null) {
            failure.message(shown(error.description()));
        }
        if (error.requestId() != null) {
            failure.requestId(shown(error.requestId()));
        }
        if (raw.status() == 429) {
            return Reading.refused(
                    failure.retryAfter(wait(raw, failure.build().retryAfter())).build(), Disposition.TRY_LATER);
        }
        // A server that failed may have done it before, whatever its code says. And a code that we do not know may
        // stand for
        // either under a status of success.
        if (code == null || !raw.successful() && raw.disposition() == Disposition.UNCERTAIN) {
            return Reading.refused(failure.build(), raw.disposition());
        }
        return Reading.refused(failure.kind(code.kind()).advice(code.advice()).build(), code.disposition());
    }

    /** As Wazzup asks, if it does: that is not documented. A message waits for the next window whatever it says. */
    private static Duration wait(RawResponse raw, @Nullable Duration asked) {
        if (asked == null || raw.operation().equals("sendMessage") && asked.compareTo(RATE_WINDOW) < 0) {
            return RATE_WINDOW;
        }
        return asked;
    }

    private static String shown(String text) {
        return WazzupRedaction.REDACTION.text(text, LONGEST_DESCRIPTION);
    }
}
