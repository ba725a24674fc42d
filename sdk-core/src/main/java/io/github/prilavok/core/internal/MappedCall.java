package io.github.prilavok.core.internal;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.ApiResponse;
import io.github.prilavok.core.RequestOptions;
import io.github.prilavok.core.error.ApiException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** A call whose answer is changed on its way to the caller. */
record MappedCall<S, T>(ApiCall<S> source, Function<? super S, ? extends T> f) implements ApiCall<T> {
    @Override
    public T execute() {
        return f.apply(source.execute());
    }

    @Override
    public ApiResponse<T> executeForResponse() {
        return mapped(source.executeForResponse());
    }

    @Override
    public CompletableFuture<T> executeAsync() {
        return linked(source.executeAsync(), f);
    }

    @Override
    public CompletableFuture<ApiResponse<T>> executeForResponseAsync() {
        return linked(source.executeForResponseAsync(), this::mapped);
    }

    @Override
    public ApiCall<T> with(RequestOptions options) {
        return new MappedCall<>(source.with(options), f);
    }

    @Override
    public <R> ApiCall<R> map(Function<? super T, ? extends R> g) {
        return new MappedCall<>(this, g);
    }

    private ApiResponse<T> mapped(ApiResponse<S> response) {
        return response.withValue(f.apply(response.value()));
    }

    private static <A, B> CompletableFuture<B> linked(CompletableFuture<A> from, Function<? super A, ? extends B> f) {
        return linked(from, f, error -> Optional.empty());
    }

    /** What {@code thenApply} gives, but that cancelling it cancels the call. */
    static <A, B> CompletableFuture<B> linked(
            CompletableFuture<A> from,
            Function<? super A, ? extends B> f,
            Function<? super ApiException, Optional<B>> recover) {
        CompletableFuture<B> to = new CompletableFuture<>() {
            @Override
            public boolean cancel(boolean mayInterruptIfRunning) {
                return from.cancel(mayInterruptIfRunning);
            }
        };
        from.whenComplete((value, error) -> {
            try {
                if (error == null) {
                    to.complete(f.apply(value));
                    return;
                }
                Optional<B> instead = error instanceof ApiException api ? recover.apply(api) : Optional.empty();
                if (instead.isPresent()) {
                    to.complete(instead.get());
                } else {
                    to.completeExceptionally(error);
                }
            } catch (RuntimeException | Error e) {
                to.completeExceptionally(e);
            }
        });
        return to;
    }

    @Override
    public String toString() {
        return source.toString();
    }
}
