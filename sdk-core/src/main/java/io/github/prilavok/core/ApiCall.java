package io.github.prilavok.core;

import io.github.prilavok.core.error.ApiException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * One logical call to a provider, not yet sent. Every endpoint returns one; the way it is run is chosen here.
 *
 * <pre>{@code
 * Payment payment = tinkoff.payments().getState(id).execute();
 *
 * CompletableFuture<Payment> later = tinkoff.payments().getState(id)
 *         .with(RequestOptions.timeout(Duration.ofSeconds(2)))
 *         .executeAsync();
 * }</pre>
 *
 * <p>A call is executed at most once: what a repeat would do is the provider's matter (see {@link Safety}), and the tries
 * that are safe are made inside. Calls are immutable and may be handed between threads.
 *
 * @param <T> what the provider answers
 */
public interface ApiCall<T> {
    /**
     * Sends the request and waits. An interrupt ends the wait, the connection and the tries.
     *
     * @throws ApiException one of its subclasses says what happened; {@link
     *     io.github.prilavok.core.error.OutcomeUnknownException} when nobody can know
     * @throws IllegalStateException if this call, or a copy of it made by {@link #with}, was executed before, or the client is closed
     */
    T execute();

    /** Like {@link #execute()}, with the status, headers, request id and number of attempts. */
    ApiResponse<T> executeForResponse();

    /**
     * Sends the request without holding a thread between tries. Cancelling the future closes the connection; if the
     * request may already have been executed, the future ends with {@link
     * io.github.prilavok.core.error.OutcomeUnknownException} instead of {@link
     * java.util.concurrent.CancellationException}.
     */
    CompletableFuture<T> executeAsync();

    /** Like {@link #executeAsync()}, with the status, headers, request id and number of attempts. */
    CompletableFuture<ApiResponse<T>> executeForResponseAsync();

    /** The same call with these options; options given earlier stay where these say nothing. */
    ApiCall<T> with(RequestOptions options);

    /** The same call with its answer changed by {@code f}. */
    <R> ApiCall<R> map(Function<? super T, ? extends R> f);
}
