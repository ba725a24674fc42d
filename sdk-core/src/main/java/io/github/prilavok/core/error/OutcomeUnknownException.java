package io.github.prilavok.core.error;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Outcome;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The request was sent and the answer was lost, or says nothing: it may have been executed, and it may not. Never send it
 * again blindly; ask first.
 *
 * <pre>{@code
 * try {
 *     tinkoff.payments().charge(paymentId, rebillId).execute();
 * } catch (OutcomeUnknownException e) {
 *     switch (e.reconcile()) {
 *         case DONE -> paid();
 *         case NOT_DONE -> retryLater();
 *         case STILL_OPEN -> askAgainLater();
 *     }
 * }
 * }</pre>
 */
public final class OutcomeUnknownException extends ApiException {
    private static final long serialVersionUID = 1;

    private final transient @Nullable Supplier<ApiCall<Outcome>> reconciliation;

    /** Made by the call engine. */
    public OutcomeUnknownException(
            Failure failure, @Nullable Supplier<ApiCall<Outcome>> reconciliation, @Nullable Throwable cause) {
        super(failure, false, cause);
        this.reconciliation = reconciliation;
    }

    /**
     * Whether the provider has a call that finds out. If not, a person has to decide, or a webhook does.
     *
     * @return false if {@link #reconcile()} can only answer {@link Outcome#STILL_OPEN}
     */
    public boolean canReconcile() {
        return reconciliation != null;
    }

    /**
     * Asks the provider what became of the request, by the reading call that its documentation names for it. May be
     * called as often as needed; nothing is executed by it.
     *
     * @return {@link Outcome#STILL_OPEN} also if there is no call to ask with
     * @throws ApiException if the question itself failed
     */
    public Outcome reconcile() {
        return call().map(ApiCall::execute).orElse(Outcome.STILL_OPEN);
    }

    /** Like {@link #reconcile()}, without holding a thread. */
    public CompletableFuture<Outcome> reconcileAsync() {
        return call().map(ApiCall::executeAsync).orElseGet(() -> CompletableFuture.completedFuture(Outcome.STILL_OPEN));
    }

    private Optional<ApiCall<Outcome>> call() {
        return Optional.ofNullable(reconciliation).map(Supplier::get);
    }
}
