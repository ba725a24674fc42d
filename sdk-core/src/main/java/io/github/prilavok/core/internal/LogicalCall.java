package io.github.prilavok.core.internal;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.ApiResponse;
import io.github.prilavok.core.CallListener;
import io.github.prilavok.core.Outcome;
import io.github.prilavok.core.RequestOptions;
import io.github.prilavok.core.Safety;
import io.github.prilavok.core.error.ApiException;
import io.github.prilavok.core.error.Failure;
import io.github.prilavok.core.error.FailureBuilder;
import io.github.prilavok.core.error.OutcomeUnknownException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import okhttp3.Call;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
import retrofit2.Invocation;

/**
 * One logical call and all that is decided about it: what is sent, what an answer means, whether to try again and what the
 * caller is told. Blocking and async runs differ only in how they wait.
 */
final class LogicalCall<T> {
    /** What to do after a try. */
    sealed interface Step<T> {
        record Done<T>(ApiResponse<T> response) implements Step<T> {}

        record Failed<T>(ApiException error) implements Step<T> {}

        record Again<T>(Duration delay) implements Step<T> {}
    }

    private static final String SENT = "; the request was sent";
    private static final String UNSENT = "; nothing was sent";
    private static final Duration SLOWEST_SHUTDOWN = Duration.ofMillis(1);

    private final Engine engine;
    private final Endpoint endpoint;
    private final Request request;

    private final AnswerHandler<T> answers;
    private final @Nullable String idempotencyKey;
    private final int maxAttempts;
    private final Duration timeout;
    private final long startedNanos = System.nanoTime();
    private final CallListener.Call listened;

    private volatile int attempts;
    private int extraAttempts;
    private int lastStatus;
    private int finishedStatus;
    private boolean renewed;
    /** A try that may have been executed has gone before: from then on nothing but a value is a definite answer. */
    private volatile boolean uncertain;

    private volatile @Nullable Instant firstSent;
    private volatile @Nullable Instant lastSent;
    private Authorizer.@Nullable Authorization used;
    private final AtomicBoolean finished = new AtomicBoolean();
    private volatile @Nullable Attempt current;

    LogicalCall(Engine engine, Endpoint endpoint, Request bare, AnswerHandler<T> answers, RequestOptions options) {
        this.engine = engine;
        this.endpoint = endpoint;
        this.answers = answers;
        timeout = options.timeout().orElse(engine.timeout);
        maxAttempts = options.maxAttempts().orElse(engine.policy.maxAttempts());
        idempotencyKey = engine.keyed(endpoint.safety())
                ? options.idempotencyKey().orElseGet(() -> UUID.randomUUID().toString())
                : null;
        request = complete(bare, options);
        listened = new CallListener.Call(endpoint.provider(), endpoint.operation(), endpoint.safety());
        engine.tell(l -> l.started(listened));
    }

    /** What each try has in common. Most often Retrofit has built it whole already, and nothing is copied. */
    private Request complete(Request bare, RequestOptions options) {
        RequestBody body = bare.body();
        boolean oneShot = body == null || body.isOneShot();
        if (oneShot && idempotencyKey == null && options.headers().isEmpty()) {
            return bare;
        }
        Request.Builder builder = bare.newBuilder();
        options.headers().forEach(builder::header);
        if (idempotencyKey != null && engine.idempotencyHeader != null) {
            builder.header(engine.idempotencyHeader, idempotencyKey);
        }
        if (body != null && !oneShot) {
            builder.method(bare.method(), new OneShotBody(body));
        }
        return builder.build();
    }

    Engine engine() {
        return engine;
    }

    boolean authenticated() {
        return endpoint.authenticated() && engine.authorizer != Authorizer.NONE;
    }

    Duration left() {
        return timeout.minusNanos(System.nanoTime() - startedNanos);
    }

    /** The next try, ready to be sent. */
    Call next(Authorizer.@Nullable Authorization authorization) {
        attempts++;
        used = authorization;
        Instant now = engine.clock.instant();
        firstSent = firstSent == null ? now : firstSent;
        lastSent = now;
        Attempt attempt = new Attempt(engine, attempts, endpoint.safety() != Safety.SAFE);
        current = attempt;
        Request complete = request;
        if (authorization != null || engine.tryHeaders != null) {
            Request.Builder builder = request.newBuilder();
            if (authorization != null) {
                builder.header(authorization.header(), authorization.value());
            }
            if (engine.tryHeaders != null) {
                engine.tryHeaders.add(builder, attempts, left());
            }
            complete = builder.build();
        }
        if (engine.log.traces()) {
            engine.log.request(endpoint.operation(), complete, written(complete), attempts);
        }
        Call call = engine.http.newCall(complete);
        call.tag(Attempt.class, () -> attempt);
        Duration left = left();
        call.timeout()
                .timeout(
                        left.compareTo(SLOWEST_SHUTDOWN) > 0 ? left.toNanos() : SLOWEST_SHUTDOWN.toNanos(),
                        TimeUnit.NANOSECONDS);
        return call;
    }

    private static byte @Nullable [] written(Request request) {
        RequestBody body = request.body();
        if (body == null) {
            return null;
        }
        Buffer copy = new Buffer();
        try {
            body.writeTo(copy);
        } catch (IOException e) {
            return null;
        }
        return copy.readByteArray();
    }

    /** An answer has begun to arrive. Closes it. */
    Step<T> answered(Response response) {
        try (response) {
            lastStatus = response.code();
            AnswerHandler.Answer<T> answer = answers.receive(response, endpoint);
            log(answer.raw());
            if (answer.reading() instanceof Reading.Value<T> value) {
                return done(answer.raw(), value.value());
            }
            return refused((Reading.Refused<T>) answer.reading());
        } catch (AnswerHandler.NotUnderstood e) {
            log(e.raw());
            Failure failure = e.raw()
                    .failure()
                    .kind(Failure.Kind.DECODING)
                    .message("the answer could not be understood: " + firstLine(e.getCause()))
                    .build();
            return uncertain(failure, e.getCause());
        } catch (IOException e) {
            return broken(e);
        } catch (UncheckedIOException e) {
            // The disk's fault, not the provider's: the caller gets it as it is.
            attempted(e, null);
            finished(e);
            throw e;
        }
    }

    private void log(RawResponse raw) {
        engine.log.response(endpoint.operation(), attempts, raw.status(), raw.headers(), raw.body(), tookMillis());
    }

    private Step<T> done(RawResponse raw, T value) {
        engine.budget.succeeded();
        attempted(null, null);
        finished(null);
        return new Step.Done<>(new ApiResponse<>(
                value, raw.status(), raw.headers(), raw.body(), attempts, raw.requestId(), idempotencyKey));
    }

    private Step<T> refused(Reading.Refused<T> refused) {
        Failure failure = refused.failure();
        if (failure.httpStatus() == 401 && used != null && !renewed && engine.authorizer.refused(used)) {
            renewed = true;
            extraAttempts++;
            attempted(null, Duration.ZERO);
            current = null;
            return new Step.Again<>(Duration.ZERO);
        }
        return switch (refused.disposition()) {
            case REJECTED -> definite(failure, null);
            case TRY_LATER -> againOr(failure, () -> definite(failure, null), null);
            case UNCERTAIN -> uncertain(failure, null);
            case TAKEN -> lost(failure, null, true);
        };
    }

    /** The connection failed, or there never was one. */
    Step<T> broken(Exception thrown) {
        Attempt attempt = current;
        SSLHandshakeException refusal =
                attempt == null ? null : attempt.refusalAtTheDoor(thrown).orElse(null);
        Exception error = refusal == null ? thrown : refusal;
        boolean sent = attempt != null && attempt.sent() && refusal == null;
        boolean interrupted = Thread.currentThread().isInterrupted();
        engine.log.failure(endpoint.operation(), attempts, error, tookMillis());
        Failure failure = transport(describe(error, sent, interrupted));
        if (interrupted) {
            return sent ? lost(failure, error) : definite(failure, error);
        }
        return sent ? uncertain(failure, error) : againOr(failure, () -> definite(failure, error), error);
    }

    /** The caller, or the deadline, ended it between or during tries. */
    ApiException ended(String why) {
        Attempt attempt = current;
        boolean sent = attempt != null && attempt.sent();
        Failure failure = transport(why + (sent ? SENT : UNSENT));
        Step.Failed<T> step = (Step.Failed<T>) (sent ? lost(failure, null) : definite(failure, null));
        return step.error();
    }

    /** Nothing could be sent, for a reason that no further try would mend. */
    ApiException unsent(String why, @Nullable Throwable cause) {
        current = null;
        return ((Step.Failed<T>) definite(transport(why), cause)).error();
    }

    /** The credentials could not be had: the error of the call that fetches them says why. */
    ApiException unauthorized(Throwable cause) {
        current = null;
        if (cause instanceof ApiException api && !uncertain) {
            attempted(cause, null);
            finished(api);
            return api;
        }
        return unsent("no credentials: " + firstLine(cause), cause);
    }

    /** Sent, and nobody knows: repeated if the endpoint's class allows it. */
    private Step<T> uncertain(Failure failure, @Nullable Throwable cause) {
        if (endpoint.safety() == Safety.UNSAFE) {
            return lost(failure, cause);
        }
        // Before the try is forgotten: the deadline may ask for both from another thread.
        uncertain = true;
        return againOr(failure, () -> lost(failure, cause), cause);
    }

    private Step<T> againOr(Failure failure, Supplier<Step<T>> otherwise, @Nullable Throwable cause) {
        boolean waits = failure.retryAfter() == null || engine.policy.respectRetryAfter();
        if (attempts - extraAttempts >= maxAttempts || !waits) {
            return otherwise.get();
        }
        Duration delay = failure.retryAfter() != null ? failure.retryAfter() : backoff();
        if (delay.compareTo(left()) >= 0 || !engine.budget.tryRetry()) {
            return otherwise.get();
        }
        engine.log.retry(endpoint.operation(), attempts, delay, failure.kind().name());
        attempted(cause != null ? cause : ApiException.of(told(failure), null), delay);
        current = null;
        return new Step.Again<>(delay);
    }

    private Duration backoff() {
        Duration limit = engine.policy.firstDelay();
        for (int i = 1; i < attempts && limit.compareTo(engine.policy.maxDelay()) < 0; i++) {
            limit = limit.multipliedBy(2);
        }
        return engine.delays.upTo(limit.compareTo(engine.policy.maxDelay()) < 0 ? limit : engine.policy.maxDelay());
    }

    /**
     * A definite no; unless an earlier try may have been executed, for then a no to the repeat proves nothing: not even to
     * a keyed one, whose provider may have refused the repeat for a reason of its own (its rate, its credentials).
     */
    private Step<T> definite(Failure failure, @Nullable Throwable cause) {
        if (uncertain && endpoint.safety() != Safety.SAFE) {
            return lost(failure, cause);
        }
        return failed(ApiException.of(told(failure), cause), cause);
    }

    private Step<T> lost(Failure failure, @Nullable Throwable cause) {
        return lost(failure, cause, false);
    }

    /** It may have been executed. Of a read that matters to nobody. */
    private Step<T> lost(Failure failure, @Nullable Throwable cause, boolean taken) {
        if (endpoint.safety() == Safety.SAFE) {
            return failed(ApiException.of(told(failure), cause), cause);
        }
        Supplier<ApiCall<Outcome>> reconciliation = null;
        RuntimeException unasked = null;
        Reconciler reconciler = engine.reconcilers.get(endpoint.operation());
        Invocation invocation = request.tag(Invocation.class);
        if (reconciler != null && invocation != null && firstSent != null && lastSent != null) {
            LostCall lost = new LostCall(
                    endpoint.operation(),
                    invocation.arguments().stream().filter(Objects::nonNull).toList(),
                    firstSent,
                    lastSent,
                    idempotencyKey,
                    taken,
                    engine.clock);
            try {
                if (reconciler.ask(lost) != null) {
                    reconciliation = () -> Objects.requireNonNull(reconciler.ask(lost));
                }
            } catch (RuntimeException e) {
                // In place of the lost call it would read as if nothing had been sent.
                unasked = e;
            }
        }
        String advice = reconciliation != null
                ? "It may have been executed: do not send it again, call reconcile()"
                : "It may have been executed and nothing can be asked: do not send it again, let a person decide";
        if (endpoint.safety() == Safety.KEY) {
            advice = "It may have been executed: a repeat is only safe with the same idempotency key";
        } else if (endpoint.safety() == Safety.NATURAL) {
            advice = "It may have been executed: a repeat ends in the same state";
        }
        Failure told = told(failure).toBuilder()
                .kind(Failure.Kind.OUTCOME_UNKNOWN)
                .advice(failure.advice() == null ? advice : failure.advice() + ". " + advice)
                .build();
        OutcomeUnknownException unknown = new OutcomeUnknownException(told, reconciliation, cause);
        if (unasked != null) {
            unknown.addSuppressed(unasked);
        }
        return failed(unknown, cause);
    }

    private Step<T> failed(ApiException error, @Nullable Throwable cause) {
        attempted(cause != null ? cause : error, null);
        finished(error);
        return new Step.Failed<>(error);
    }

    private Failure told(Failure failure) {
        return failure.toBuilder()
                .attempts(attempts)
                .idempotencyKey(idempotencyKey)
                .build();
    }

    private Failure transport(String what) {
        FailureBuilder builder = Failure.builder();
        return builder.kind(Failure.Kind.TRANSPORT)
                .provider(endpoint.provider())
                .operation(endpoint.operation())
                .message(what)
                .fieldErrors(List.of())
                .build();
    }

    private String describe(Exception error, boolean sent, boolean interrupted) {
        String what;
        if (interrupted) {
            what = "the thread was interrupted";
        } else if (left().isNegative() || left().isZero()) {
            what = "the deadline of " + timeout.toMillis() + " ms passed";
        } else if (error instanceof SocketTimeoutException) {
            what = "timed out (" + firstLine(error) + ")";
        } else if (error instanceof SSLException) {
            what = "the TLS handshake failed (" + firstLine(error)
                    + "); if the host's certificate is issued by a CA that the JVM does not know, such as the Russian"
                    + " Trusted Root CA, add its PEM with the client builder's trust(...); if the host asks for a client"
                    + " certificate, see whether the one given to clientCertificate(...) is the right one and has not"
                    + " expired";
        } else {
            what = firstLine(error);
        }
        return what + (sent ? SENT : UNSENT);
    }

    private String firstLine(@Nullable Throwable error) {
        if (error == null) {
            return "unknown";
        }
        String message = error.getMessage();
        String name = error.getClass().getSimpleName();
        if (message == null || message.isBlank()) {
            return name;
        }
        String line = message.lines().findFirst().orElse("");
        return name + ": " + endpoint.redaction().text(line, 300);
    }

    private long tookMillis() {
        Attempt attempt = current;
        return attempt == null ? 0 : TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - attempt.startedNanos());
    }

    private void attempted(@Nullable Throwable failure, @Nullable Duration retryIn) {
        Attempt attempt = current;
        if (attempt == null) {
            return;
        }
        int status = lastStatus;
        lastStatus = 0;
        finishedStatus = status;
        if (!engine.listened()) {
            return;
        }
        Duration elapsed = Duration.ofNanos(System.nanoTime() - attempt.startedNanos());
        engine.tell(l ->
                l.attempted(listened, new CallListener.Attempt(attempt.number(), status, failure, elapsed, retryIn)));
    }

    private void finished(@Nullable Throwable error) {
        if (!finished.compareAndSet(false, true) || !engine.listened()) {
            return;
        }
        Duration elapsed = Duration.ofNanos(System.nanoTime() - startedNanos);
        engine.tell(l -> l.finished(listened, new CallListener.Result(attempts, finishedStatus, error, elapsed)));
    }
}
