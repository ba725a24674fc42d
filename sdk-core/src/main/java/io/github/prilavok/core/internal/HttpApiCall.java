package io.github.prilavok.core.internal;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.ApiResponse;
import io.github.prilavok.core.RequestOptions;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import okhttp3.Request;

/** An {@link ApiCall} that goes over HTTP. */
final class HttpApiCall<T> implements ApiCall<T> {
    private final Engine engine;
    private final Endpoint endpoint;
    private final Supplier<Request> request;
    private final AnswerHandler<T> answers;
    private final RequestOptions options;
    private final AtomicBoolean executed;

    HttpApiCall(Engine engine, Endpoint endpoint, Supplier<Request> request, AnswerHandler<T> answers) {
        this(engine, endpoint, request, answers, RequestOptions.none(), new AtomicBoolean());
    }

    private HttpApiCall(
            Engine engine,
            Endpoint endpoint,
            Supplier<Request> request,
            AnswerHandler<T> answers,
            RequestOptions options,
            AtomicBoolean executed) {
        this.engine = engine;
        this.endpoint = endpoint;
        this.request = request;
        this.answers = answers;
        this.options = options;
        this.executed = executed;
    }

    @Override
    public T execute() {
        return executeForResponse().value();
    }

    @Override
    public ApiResponse<T> executeForResponse() {
        return new BlockingRun<>(start()).run();
    }

    @Override
    public CompletableFuture<T> executeAsync() {
        return new AsyncRun<T, T>(start(), ApiResponse::value).run();
    }

    @Override
    public CompletableFuture<ApiResponse<T>> executeForResponseAsync() {
        return new AsyncRun<T, ApiResponse<T>>(start(), Function.identity()).run();
    }

    @Override
    public ApiCall<T> with(RequestOptions more) {
        if (more.idempotencyKey().isPresent() && !engine.keyed(endpoint.safety())) {
            throw new IllegalArgumentException(endpoint + " takes no idempotency key; leave it out");
        }
        more.idempotencyKey().ifPresent(engine.keyCheck);
        return new HttpApiCall<>(engine, endpoint, request, answers, options.and(more), executed);
    }

    @Override
    public <R> ApiCall<R> map(Function<? super T, ? extends R> f) {
        return new MappedCall<>(this, f);
    }

    private LogicalCall<T> start() {
        if (engine.closed()) {
            throw new IllegalStateException(endpoint + ": the client was closed; make calls before that");
        }
        if (!executed.compareAndSet(false, true)) {
            throw new IllegalStateException(
                    endpoint + " was executed before; a call is executed once, make another for another request");
        }
        return new LogicalCall<>(engine, endpoint, request.get(), answers, options);
    }

    @Override
    public String toString() {
        return "ApiCall{" + endpoint + '}';
    }
}
