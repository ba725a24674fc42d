package io.github.prilavok.core.internal;

import io.github.prilavok.core.ApiResponse;
import io.github.prilavok.core.error.ApiException;
import io.github.prilavok.core.error.OutcomeUnknownException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import java.util.function.Supplier;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Runs a logical call without holding a thread between tries. Three may end it at once: an answer, the deadline and the
 * caller; the first one does.
 *
 * @param <T> what the provider answers
 * @param <R> what the future ends with
 */
final class AsyncRun<T, R> implements Callback {
    private final LogicalCall<T> logical;
    private final Function<ApiResponse<T>, R> result;
    private final Future future = new Future();
    private final CompletableFuture<Void> deadline;

    private final Object lock = new Object();
    // Guarded by lock. Neither the logical call nor the future is touched by anyone once this is true.
    private boolean ended;
    private @Nullable Call call;
    private @Nullable CompletableFuture<?> wait;

    AsyncRun(LogicalCall<T> logical, Function<ApiResponse<T>, R> result) {
        this.logical = logical;
        this.result = result;
        deadline = logical.engine().delays.after(logical.left());
    }

    CompletableFuture<R> run() {
        onThreads(deadline, () -> {
            ApiException error = end("the deadline passed");
            if (error != null) {
                fail(error);
            }
        });
        attempt();
        return future;
    }

    private void onThreads(CompletableFuture<Void> timer, Runnable work) {
        timer.thenRun(() -> {
            try {
                logical.engine().threads().execute(work);
            } catch (RejectedExecutionException e) {
                // Of a user's dispatcher. A future that never ends is worse than a timer that is held up.
                work.run();
            }
        });
    }

    private void attempt() {
        if (logical.engine().closed()) {
            settle(() -> new LogicalCall.Step.Failed<>(logical.ended("the client was closed")));
            return;
        }
        if (!logical.authenticated()) {
            send(null);
            return;
        }
        CompletableFuture<Authorizer.Authorization> authorization =
                logical.engine().authorizer.authorization();
        authorization.whenComplete((credentials, error) -> {
            if (error == null) {
                send(credentials);
                return;
            }
            Throwable cause =
                    error instanceof CompletionException && error.getCause() != null ? error.getCause() : error;
            settle(() -> new LogicalCall.Step.Failed<>(logical.unauthorized(cause)));
        });
    }

    private void send(Authorizer.@Nullable Authorization authorization) {
        Engine engine = logical.engine();
        RuntimeException faulty = null;
        synchronized (lock) {
            if (ended) {
                return;
            }
            if (engine.http.dispatcher().queuedCallsCount() < engine.maxQueuedCalls) {
                try {
                    call = logical.next(authorization);
                    call.enqueue(this);
                    return;
                } catch (RuntimeException e) {
                    // Such as a credential that no header can hold.
                    ended = true;
                    faulty = e;
                }
            }
        }
        if (faulty != null) {
            RuntimeException error = faulty;
            deadline.cancel(false);
            complete(() -> future.completeExceptionally(error));
            return;
        }
        settle(() -> new LogicalCall.Step.Failed<>(logical.unsent(
                engine.maxQueuedCalls + " calls wait for a connection already; nothing was sent", null)));
    }

    @Override
    public void onResponse(Call ignored, Response response) {
        try (response) {
            settle(() -> logical.answered(response));
        }
    }

    @Override
    public void onFailure(Call ignored, IOException e) {
        settle(() -> logical.broken(e));
    }

    private void settle(Supplier<LogicalCall.Step<T>> work) {
        synchronized (lock) {
            if (ended) {
                return;
            }
        }
        LogicalCall.Step<T> step;
        try {
            step = work.get();
        } catch (UncheckedIOException e) {
            synchronized (lock) {
                ended = true;
            }
            deadline.cancel(false);
            complete(() -> future.completeExceptionally(e));
            return;
        } catch (RuntimeException | Error e) {
            ApiException error = end("it failed inside (" + e.getClass().getSimpleName() + ')');
            if (error != null) {
                deadline.cancel(false);
                fail(error);
            }
            throw e;
        }
        synchronized (lock) {
            if (ended) {
                return;
            }
            if (step instanceof LogicalCall.Step.Again<T> again) {
                CompletableFuture<Void> after = logical.engine().delays.after(again.delay());
                wait = after;
                onThreads(after, this::attempt);
                return;
            }
            ended = true;
        }
        deadline.cancel(false);
        if (step instanceof LogicalCall.Step.Done<T> done) {
            succeed(done.response());
        } else {
            fail(((LogicalCall.Step.Failed<T>) step).error());
        }
    }

    /** Ends the call from outside; null if it has ended already. */
    private @Nullable ApiException end(String why) {
        synchronized (lock) {
            if (ended) {
                return null;
            }
            ended = true;
            if (wait != null) {
                wait.cancel(false);
            }
            if (call != null) {
                call.cancel();
            }
        }
        return logical.ended(why);
    }

    private void succeed(ApiResponse<T> response) {
        complete(() -> {
            try {
                future.complete(result.apply(response));
            } catch (RuntimeException | Error e) {
                future.completeExceptionally(e);
            }
        });
    }

    private void fail(ApiException error) {
        complete(() -> future.completeExceptionally(error));
    }

    private void complete(Runnable completion) {
        Executor executor = logical.engine().executor;
        if (executor == null) {
            completion.run();
            return;
        }
        try {
            executor.execute(completion);
        } catch (RejectedExecutionException e) {
            // A future that never ends is worse than one that ends on another thread.
            completion.run();
        }
    }

    private final class Future extends CompletableFuture<R> {
        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            ApiException error = end("the caller cancelled it");
            if (error == null) {
                // What came of it is on its way, or here.
                return false;
            }
            deadline.cancel(false);
            return completeExceptionally(
                    error instanceof OutcomeUnknownException ? error : new CancellationException(error.getMessage()));
        }

        @Override
        public <U> CompletableFuture<U> newIncompleteFuture() {
            return new CompletableFuture<>();
        }
    }
}
