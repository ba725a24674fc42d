package io.github.prilavok.core.internal;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.ApiResponse;
import io.github.prilavok.core.RequestOptions;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * A call whose answer says what to call next: a reconciler that reads twice, or page after page. Options count for every
 * call of the chain, so {@link RequestOptions#timeout} bounds each of them.
 */
public final class FollowedCall<S, T> implements ApiCall<T> {
    private final ApiCall<S> first;
    private final Function<? super S, ApiCall<T>> next;
    private final RequestOptions options;

    private FollowedCall(ApiCall<S> first, Function<? super S, ApiCall<T>> next, RequestOptions options) {
        this.first = first;
        this.next = next;
        this.options = options;
    }

    /** First this call, then the one that its answer leads to. */
    public static <S, T> ApiCall<T> then(ApiCall<S> first, Function<? super S, ApiCall<T>> next) {
        return new FollowedCall<>(first, next, RequestOptions.none());
    }

    @Override
    public T execute() {
        return executeForResponse().value();
    }

    @Override
    public ApiResponse<T> executeForResponse() {
        return following(first.execute()).executeForResponse();
    }

    @Override
    public CompletableFuture<T> executeAsync() {
        return chained(ApiCall::executeAsync);
    }

    @Override
    public CompletableFuture<ApiResponse<T>> executeForResponseAsync() {
        return chained(ApiCall::executeForResponseAsync);
    }

    @Override
    public ApiCall<T> with(RequestOptions more) {
        return new FollowedCall<>(first.with(more), next, options.and(more));
    }

    @Override
    public <R> ApiCall<R> map(Function<? super T, ? extends R> f) {
        return new MappedCall<>(this, f);
    }

    private ApiCall<T> following(S answer) {
        return next.apply(answer).with(options);
    }

    /** What {@code thenCompose} gives, but that cancelling it cancels the call that is on its way. */
    private <V> CompletableFuture<V> chained(Function<ApiCall<T>, CompletableFuture<V>> run) {
        CompletableFuture<S> leading = first.executeAsync();
        Chain<V> chain = new Chain<>(leading);
        leading.whenComplete((answer, error) -> {
            if (error != null) {
                chain.completeExceptionally(error);
                return;
            }
            try {
                chain.follow(run.apply(following(answer)));
            } catch (RuntimeException | Error e) {
                chain.completeExceptionally(e);
            }
        });
        return chain;
    }

    private static final class Chain<V> extends CompletableFuture<V> {
        private CompletableFuture<?> running;
        private boolean cancelled;

        Chain(CompletableFuture<?> first) {
            running = first;
        }

        synchronized void follow(CompletableFuture<V> last) {
            running = last;
            last.whenComplete((value, error) -> {
                if (error != null) {
                    completeExceptionally(error);
                } else {
                    complete(value);
                }
            });
            if (cancelled) {
                last.cancel(true);
            }
        }

        @Override
        public synchronized boolean cancel(boolean mayInterruptIfRunning) {
            cancelled = true;
            return running.cancel(mayInterruptIfRunning);
        }
    }

    @Override
    public String toString() {
        return first.toString();
    }
}
