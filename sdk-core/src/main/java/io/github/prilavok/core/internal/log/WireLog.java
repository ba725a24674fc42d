package io.github.prilavok.core.internal.log;

import java.io.IOException;
import java.time.Duration;
import okhttp3.Headers;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What goes over the wire, in the log {@code io.github.prilavok.<provider>}: at DEBUG a line when a try goes out and a line when
 * it has ended, at TRACE also headers and bodies, redacted and cut at 16 KiB each. Never more than DEBUG: what fails is thrown,
 * and whoever catches it decides. Costs a comparison when it is off.
 */
public final class WireLog {
    private static final int MAX_CHARS = 16 * 1024;

    private final String provider;
    private final Redaction redaction;
    private final Logger log;

    /** @param provider the client's name: {@code tinkoff} */
    public WireLog(String provider, Redaction redaction) {
        this.provider = provider;
        this.redaction = redaction;
        this.log = LoggerFactory.getLogger("io.github.prilavok." + provider);
    }

    /** Whether bodies are wanted at all: if not, nobody needs to buffer one for the log. */
    public boolean traces() {
        return log.isTraceEnabled();
    }

    /**
     * A try goes out.
     *
     * @param body as sent, null if there is none or it is a stream
     * @param attempt from 1
     */
    public void request(String operation, Request request, byte @Nullable [] body, int attempt) {
        if (!log.isDebugEnabled()) {
            return;
        }
        log.debug(
                "{} {} #{} -> {} {}, {}",
                provider,
                operation,
                attempt,
                request.method(),
                redaction.url(request.url()),
                size(request.body(), body));
        if (log.isTraceEnabled()) {
            MediaType type = request.body() == null ? null : request.body().contentType();
            String text = body == null ? "" : redaction.body(type == null ? null : type.toString(), body, MAX_CHARS);
            log.trace("{} {} #{} -> {}\n{}", provider, operation, attempt, headers(request.headers()), text);
        }
    }

    /**
     * An answer came and was read.
     *
     * @param attempt from 1
     * @param tookMillis from sending to having read the answer
     */
    public void response(String operation, int attempt, int status, Headers headers, byte[] body, long tookMillis) {
        if (!log.isDebugEnabled()) {
            return;
        }
        log.debug("{} {} #{} <- {} in {} ms, {} bytes", provider, operation, attempt, status, tookMillis, body.length);
        if (log.isTraceEnabled()) {
            String text = redaction.body(headers.get("Content-Type"), body, MAX_CHARS);
            log.trace("{} {} #{} <- {}\n{}", provider, operation, attempt, headers(headers), text);
        }
    }

    /** No answer came, or it could not be read: what happened, without a stack trace. */
    public void failure(String operation, int attempt, Throwable failure, long tookMillis) {
        if (!log.isDebugEnabled()) {
            return;
        }
        String message = failure.getMessage();
        log.debug(
                "{} {} #{} <- {} in {} ms{}",
                provider,
                operation,
                attempt,
                failure.getClass().getSimpleName(),
                tookMillis,
                message == null ? "" : ": " + redaction.text(message, MAX_CHARS));
    }

    /**
     * Another try follows.
     *
     * @param attempt the one that has ended, from 1
     */
    public void retry(String operation, int attempt, Duration delay, String reason) {
        if (log.isDebugEnabled()) {
            log.debug(
                    "{} {} #{} again in {} ms: {}",
                    provider,
                    operation,
                    attempt,
                    delay.toMillis(),
                    redaction.text(reason, MAX_CHARS));
        }
    }

    private static String size(@Nullable RequestBody sent, byte @Nullable [] body) {
        if (body != null) {
            return body.length + " bytes";
        }
        try {
            return sent == null ? "no body" : sent.contentLength() < 0 ? "a stream" : sent.contentLength() + " bytes";
        } catch (IOException e) {
            return "a stream";
        }
    }

    private String headers(Headers headers) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < headers.size() && shown.length() < MAX_CHARS; i++) {
            String name = headers.name(i);
            shown.append('\n').append(name).append(": ").append(redaction.header(name, headers.value(i)));
        }
        return shown.toString();
    }
}
