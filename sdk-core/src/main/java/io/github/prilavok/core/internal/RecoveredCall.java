package io.github.prilavok.core.internal;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.ApiResponse;
import io.github.prilavok.core.RequestOptions;
import io.github.prilavok.core.error.ApiException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import okhttp3.Headers;

/** A call some of whose refusals are answers: "not found" tells a reconciler that nothing was created. */
public record RecoveredCall<T>(ApiCall<T> source, Function<? super ApiException, Optional<T>> recover)
        implements ApiCall<T> {
    @Override
    public T execute() {
        return executeForResponse().value();
    }

    @Override
    public ApiResponse<T> executeForResponse() {
        try {
            return source.executeForResponse();
        } catch (ApiException e) {
            return recover.apply(e).map(value -> response(value, e)).orElseThrow(() -> e);
        }
    }

    @Override
    public CompletableFuture<T> executeAsync() {
        return MappedCall.linked(source.executeAsync(), Function.identity(), recover);
    }

    @Override
    public CompletableFuture<ApiResponse<T>> executeForResponseAsync() {
        return MappedCall.linked(
                source.executeForResponseAsync(),
                Function.identity(),
                e -> recover.apply(e).map(value -> response(value, e)));
    }

    @Override
    public ApiCall<T> with(RequestOptions options) {
        return new RecoveredCall<>(source.with(options), recover);
    }

    @Override
    public <R> ApiCall<R> map(Function<? super T, ? extends R> f) {
        return new MappedCall<>(this, f);
    }

    private static <T> ApiResponse<T> response(T value, ApiException e) {
        return new ApiResponse<>(
                value,
                e.httpStatus(),
                Headers.EMPTY,
                new byte[0],
                e.attempts(),
                e.requestId().orElse(null),
                null);
    }

    @Override
    public String toString() {
        return source.toString();
    }
}
