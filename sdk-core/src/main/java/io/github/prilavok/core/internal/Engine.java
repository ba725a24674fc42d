package io.github.prilavok.core.internal;

import io.github.prilavok.core.CallListener;
import io.github.prilavok.core.RetryPolicy;
import io.github.prilavok.core.Safety;
import io.github.prilavok.core.internal.log.WireLog;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What all calls of one client share. */
final class Engine {
    private static final Logger LOG = LoggerFactory.getLogger(Engine.class);

    final OkHttpClient http;
    final Duration timeout;
    final RetryPolicy policy;
    final RetryBudget budget;
    final Delays delays;
    final Clock clock;
    final Authorizer authorizer;
    final WireLog log;
    final int maxQueuedCalls;
    final @Nullable String idempotencyHeader;
    final @Nullable TryHeaders tryHeaders;
    final @Nullable Executor executor;
    final Map<String, Reconciler> reconcilers = new ConcurrentHashMap<>();
    private final @Nullable CallListener listener;
    private final Set<Safety> keyed;
    final Consumer<String> keyCheck;
    private volatile boolean closed;

    Engine(Transport.Builder settings, OkHttpClient http) {
        this.http = http;
        timeout = settings.timeout;
        policy = settings.policy;
        budget = new RetryBudget(policy.budget());
        delays = settings.delays;
        clock = settings.clock;
        authorizer = settings.authorizer;
        log = new WireLog(settings.provider, settings.redaction);
        maxQueuedCalls = settings.maxQueuedCalls;
        idempotencyHeader = settings.idempotencyHeader;
        keyed = settings.keyed;
        keyCheck = settings.keyCheck;
        tryHeaders = settings.tryHeaders;
        executor = settings.executor;
        listener = settings.listener;
    }

    /** Where what follows a wait is run: never on the JDK's timer thread. */
    Executor threads() {
        return http.dispatcher().executorService();
    }

    /** Whether calls of this class carry an id of their own. */
    boolean keyed(Safety safety) {
        return keyed.contains(safety);
    }

    boolean closed() {
        return closed;
    }

    void close() {
        closed = true;
    }

    /** Whether anybody listens; if not, nothing need be told. */
    boolean listened() {
        return listener != null;
    }

    /** Tells the listener, if there is one; what it throws does not touch the call. */
    void tell(Consumer<CallListener> event) {
        if (listener == null) {
            return;
        }
        try {
            event.accept(listener);
        } catch (RuntimeException | Error e) {
            LOG.debug("A CallListener threw; the call goes on", e);
        }
    }
}
