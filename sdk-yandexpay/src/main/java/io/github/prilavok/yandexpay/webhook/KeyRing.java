package io.github.prilavok.yandexpay.webhook;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.util.Base64URL;
import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.RequestOptions;
import io.github.prilavok.core.error.ApiException;
import io.github.prilavok.core.internal.Polling;
import io.github.prilavok.yandexpay.model.JsonWebKey;
import io.github.prilavok.yandexpay.model.JsonWebKeySet;
import java.security.interfaces.ECPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one environment. Asked for when there are none, when they are too old and when one is unknown; but never twice
 * within {@link #SPACING}, so that forged key ids cause no traffic, and by one call at a time, whose end all wait for. While
 * nobody answers, old keys serve for a bounded time.
 */
final class KeyRing {
    private static final Duration SPACING = Duration.ofSeconds(30);
    /** Yandex Pay waits some 14 seconds for the answer to a webhook. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private record Keys(Map<String, ECPublicKey> byId, Instant fetched) {
        boolean youngerThan(Duration age, Instant now) {
            return Duration.between(fetched, now).compareTo(age) < 0;
        }
    }

    private final Supplier<ApiCall<JsonWebKeySet>> source;
    private final Duration lifetime;
    private final Duration outage;
    private final Clock clock;

    private final Object lock = new Object();
    private @Nullable Keys keys;
    private @Nullable CompletableFuture<Keys> running;
    private @Nullable Instant lastAsked;
    private @Nullable Throwable lastFailure;

    KeyRing(Supplier<ApiCall<JsonWebKeySet>> source, Duration lifetime, Duration outage, Clock clock) {
        this.source = source;
        this.lifetime = lifetime;
        this.outage = outage;
        this.clock = clock;
    }

    /**
     * The key with exactly this id; null if the environment has none, as far as may be asked now.
     *
     * @throws RuntimeException if that cannot be told, since nobody answers: the webhook has to be sent again
     */
    @Nullable
    ECPublicKey find(String kid) {
        Keys known;
        CompletableFuture<Keys> fetch;
        Throwable failure;
        synchronized (lock) {
            Instant now = clock.instant();
            known = keys;
            if (known != null && known.youngerThan(lifetime, now)) {
                ECPublicKey key = known.byId().get(kid);
                if (key != null) {
                    return key;
                }
            }
            fetch = running;
            if (fetch == null && mayAsk(now)) {
                fetch = ask(now);
            }
            failure = lastFailure;
        }
        if (fetch != null) {
            try {
                // A copy: whoever is interrupted while waiting must not end it for the others.
                return Polling.await(fetch.copy()).byId().get(kid);
            } catch (RuntimeException e) {
                failure = e;
            }
        }
        ECPublicKey old = known != null && known.youngerThan(outage, clock.instant())
                ? known.byId().get(kid)
                : null;
        if (old != null) {
            return old;
        }
        if (failure != null) {
            throw unavailable(failure);
        }
        return null;
    }

    private boolean mayAsk(Instant now) {
        return lastAsked == null || Duration.between(lastAsked, now).abs().compareTo(SPACING) >= 0;
    }

    private CompletableFuture<Keys> ask(Instant now) {
        lastAsked = now;
        CompletableFuture<Keys> fetch = source.get()
                .with(RequestOptions.timeout(PATIENCE).and(RequestOptions.maxAttempts(1)))
                .executeAsync()
                .thenApply(set -> new Keys(usable(set), now));
        running = fetch;
        fetch.whenComplete((fresh, error) -> {
            synchronized (lock) {
                running = null;
                lastFailure = error;
                if (fresh != null) {
                    keys = fresh;
                }
            }
        });
        return fetch;
    }

    /** One bad key does not spoil the set; a set without a good one is no answer. */
    private static Map<String, ECPublicKey> usable(JsonWebKeySet set) {
        Map<String, ECPublicKey> usable = new HashMap<>();
        for (JsonWebKey key : set.keys()) {
            ECPublicKey read = read(key);
            if (read != null && key.kid() != null) {
                usable.putIfAbsent(key.kid(), read);
            }
        }
        if (usable.isEmpty()) {
            throw new IllegalStateException("the key set has no P-256 key for ES256");
        }
        return Map.copyOf(usable);
    }

    private static @Nullable ECPublicKey read(JsonWebKey key) {
        boolean right = "EC".equals(key.kty())
                && "P-256".equals(key.crv())
                && (key.alg() == null || key.alg().equals("ES256"))
                && (key.use() == null || key.use().equals("sig"));
        if (!right || key.x() == null || key.y() == null) {
            return null;
        }
        try {
            return new ECKey.Builder(Curve.P_256, new Base64URL(key.x()), new Base64URL(key.y()))
                    .build()
                    .toECPublicKey();
        } catch (JOSEException | IllegalArgumentException | IllegalStateException e) {
            return null;
        }
    }

    private static RuntimeException unavailable(Throwable failure) {
        Throwable cause =
                failure.getCause() != null && !(failure instanceof ApiException) ? failure.getCause() : failure;
        if (cause instanceof ApiException api) {
            return ApiException.of(api.failure(), api);
        }
        return new IllegalStateException("Yandex Pay's keys could not be had: " + cause.getMessage(), cause);
    }
}
