package io.github.prilavok.core.internal;

import io.github.prilavok.core.ApiResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.Call;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Runs a logical call on the caller's thread. */
final class BlockingRun<T> {
    private final LogicalCall<T> logical;

    BlockingRun(LogicalCall<T> logical) {
        this.logical = logical;
    }

    ApiResponse<T> run() {
        while (true) {
            LogicalCall.Step<T> step = attempt();
            if (step instanceof LogicalCall.Step.Done<T> done) {
                return done.response();
            }
            if (step instanceof LogicalCall.Step.Failed<T> failed) {
                throw failed.error();
            }
            try {
                logical.engine().delays.sleep(((LogicalCall.Step.Again<T>) step).delay());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw logical.ended("the thread was interrupted while it waited for the next try");
            }
        }
    }

    private LogicalCall.Step<T> attempt() {
        if (logical.engine().closed()) {
            throw logical.ended("the client was closed");
        }
        Call call = logical.next(authorization());
        Response response;
        try {
            response = call.execute();
        } catch (Exception e) {
            // An interceptor of the user's may throw anything, and OkHttp throws InterruptedException undeclared while
            // it
            // connects; whether the request had left is known all the same.
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            return logical.broken(e);
        }
        return logical.answered(response);
    }

    private Authorizer.@Nullable Authorization authorization() {
        if (!logical.authenticated()) {
            return null;
        }
        CompletableFuture<Authorizer.Authorization> authorization =
                logical.engine().authorizer.authorization();
        try {
            return authorization.get(logical.left().toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw logical.unauthorized(e.getCause() == null ? e : e.getCause());
        } catch (TimeoutException e) {
            throw logical.unsent("the deadline passed while a token was fetched; nothing was sent", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw logical.unsent("the thread was interrupted while a token was fetched; nothing was sent", e);
        }
    }
}
