package io.github.prilavok.core.internal;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.ApiResponse;
import io.github.prilavok.core.RequestOptions;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import okhttp3.Headers;

/** A call whose answer is here already: the end of a chain of {@link FollowedCall}s. */
public record KnownCall<T>(T value) implements ApiCall<T> {
    @Override
    public T execute() {
        return value;
    }

    @Override
    public ApiResponse<T> executeForResponse() {
        return new ApiResponse<>(value, 200, Headers.EMPTY, new byte[0], 0, null, null);
    }

    @Override
    public CompletableFuture<T> executeAsync() {
        return CompletableFuture.completedFuture(value);
    }

    @Override
    public CompletableFuture<ApiResponse<T>> executeForResponseAsync() {
        return CompletableFuture.completedFuture(executeForResponse());
    }

    @Override
    public ApiCall<T> with(RequestOptions options) {
        return this;
    }

    @Override
    public <R> ApiCall<R> map(Function<? super T, ? extends R> f) {
        return new KnownCall<>(f.apply(value));
    }
}
