package io.github.prilavok.core.internal;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.auth.AccessToken;
import io.github.prilavok.core.auth.TokenStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A bearer token that is fetched when there is none, shared by all calls, and fetched anew before it ends or after a 401:
 * by one call, while the others wait for its answer.
 */
public final class OAuth implements Authorizer {
    private static final Logger LOG = LoggerFactory.getLogger(OAuth.class);
    private static final Duration EARLY = Duration.ofSeconds(60);
    private static final int JITTER_SECONDS = 30;
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final String account;
    private final Supplier<ApiCall<AccessToken>> fetch;
    private final @Nullable TokenStore store;
    private final Clock clock;

    private final Object lock = new Object();
    // Both guarded by lock; the future is completed outside it.
    private @Nullable CompletableFuture<Held> current;
    private @Nullable String refused;

    /** A token, the header made of it, and when to stop using it. */
    private record Held(AccessToken token, Authorization authorization, Instant renewAt) {}

    /**
     * @param account names the provider, host and account to the store
     * @param fetch the call that fetches a token; it must not itself be authenticated by this
     * @param store null to keep the token in memory alone
     */
    public OAuth(String account, Supplier<ApiCall<AccessToken>> fetch, @Nullable TokenStore store, Clock clock) {
        this.account = account;
        this.fetch = fetch;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public CompletableFuture<Authorization> authorization() {
        CompletableFuture<Held> mine;
        Held before;
        synchronized (lock) {
            if (current != null && usable(current)) {
                return current.thenApply(Held::authorization);
            }
            before = current != null && !current.isCompletedExceptionally() ? current.join() : null;
            mine = new CompletableFuture<>();
            current = mine;
        }
        renew(mine, before);
        return mine.thenApply(Held::authorization);
    }

    private boolean usable(CompletableFuture<Held> future) {
        if (!future.isDone()) {
            return true;
        }
        return !future.isCompletedExceptionally()
                && clock.instant().isBefore(future.join().renewAt());
    }

    /** @param before what was used so far: if it cannot be renewed, it goes on being used to its end */
    private void renew(CompletableFuture<Held> mine, @Nullable Held before) {
        // A thread of its own: those of the dispatcher and of the user's executor may all be waiting for this very
        // token.
        CompletableFuture.supplyAsync(this::obtained, OAuth::inThread).whenComplete((held, error) -> {
            if (error == null) {
                mine.complete(held);
            } else if (before != null && clock.instant().isBefore(before.token().expiresAt())) {
                mine.complete(new Held(
                        before.token(), before.authorization(), clock.instant().plus(PAUSE)));
            } else {
                mine.completeExceptionally(error.getCause() == null ? error : error.getCause());
            }
        });
    }

    private Held obtained() {
        AccessToken token = load();
        if (token == null) {
            token = fetch.get().execute();
            save(token);
        }
        return held(token);
    }

    private static void inThread(Runnable task) {
        Thread thread = new Thread(task, "prilavok-token");
        thread.setDaemon(true);
        thread.start();
    }

    /** Renewed a little early, and not by all instances in the same second. */
    private Held held(AccessToken token) {
        Duration left = Duration.between(clock.instant(), token.expiresAt());
        Duration early = EARLY.plusSeconds(ThreadLocalRandom.current().nextInt(JITTER_SECONDS));
        Instant renewAt = left.compareTo(early.multipliedBy(2)) > 0
                ? token.expiresAt().minus(early)
                : clock.instant().plus(left.dividedBy(2));
        return new Held(token, new Authorization("Authorization", "Bearer " + token.value()), renewAt);
    }

    @Override
    public boolean refused(Authorization used) {
        synchronized (lock) {
            if (current != null
                    && current.isDone()
                    && !current.isCompletedExceptionally()
                    && current.join().authorization().equals(used)) {
                refused = current.join().token().value();
                current = null;
            }
        }
        return true;
    }

    private @Nullable AccessToken load() {
        if (store == null) {
            return null;
        }
        try {
            AccessToken token = store.load(account);
            boolean good = token != null
                    && !token.value().equals(refused())
                    && clock.instant().plus(EARLY).isBefore(token.expiresAt());
            return good ? token : null;
        } catch (RuntimeException | Error e) {
            LOG.debug("The token store failed; a token is fetched instead", e);
            return null;
        }
    }

    private @Nullable String refused() {
        synchronized (lock) {
            return refused;
        }
    }

    private void save(AccessToken token) {
        if (store == null) {
            return;
        }
        try {
            store.save(account, token);
        } catch (RuntimeException | Error e) {
            LOG.debug("The token store failed; the token is kept in memory alone", e);
        }
    }
}
