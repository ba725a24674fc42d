package io.github.prilavok.core.internal;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.prilavok.core.CallListener;
import io.github.prilavok.core.RetryPolicy;
import io.github.prilavok.core.Safety;
import io.github.prilavok.core.internal.log.Redaction;
import io.github.prilavok.core.internal.tls.Tls;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;
import okhttp3.Call;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;

/** One account's way to one provider: makes the resources of a client, and ends with it. */
public final class Transport implements AutoCloseable {
    private static final MediaType JSON = MediaType.get("application/json");

    private final Engine engine;
    private final Retrofit retrofit;
    private final Map<Class<?>, Object> resources = new ConcurrentHashMap<>();
    private final Runnable onClose;
    private final @Nullable Tls tls;

    private Transport(Builder settings) {
        engine = new Engine(settings, settings.http);
        onClose = settings.onClose;
        tls = settings.tls;
        BodyWriter bodies = settings.bodies != null
                ? settings.bodies
                : (body, operation) -> RequestBody.create(settings.json.writeValueAsBytes(body), JSON);
        retrofit = new Retrofit.Builder()
                .baseUrl(settings.baseUrl)
                // Retrofit only builds requests here; the engine sends them.
                .callFactory(BuiltRequest::new)
                .addConverterFactory(new BodyConverterFactory(bodies))
                .addCallAdapterFactory(new ApiCallAdapterFactory(engine, settings))
                .build();
    }

    /**
     * An implementation of a resource interface, the same one every time. It is made when first asked for: making it loads
     * all models of the interface, which the first call in a JVM should not wait for if it needs another one.
     */
    public <S> S create(Class<S> resource) {
        return resource.cast(resources.computeIfAbsent(resource, retrofit::create));
    }

    /** How a lost call of this operation is asked about; to be given before the client is handed out. */
    public Transport reconciler(String operation, Reconciler reconciler) {
        engine.reconcilers.put(operation, reconciler);
        return this;
    }

    /** The clock that tokens, settle times and waiters go by. */
    public Clock clock() {
        return engine.clock;
    }

    /** The certificate that this client shows, empty if none. */
    public Optional<X509Certificate> clientCertificate() {
        return tls == null ? Optional.empty() : tls.clientCertificate();
    }

    /**
     * Reads the files of the client certificate again. Calls on their way go on; the next ones open connections that show it.
     *
     * @throws IllegalArgumentException if the files are faulty; nothing changes then
     * @throws IllegalStateException if there is no client certificate
     */
    public void reloadClientCertificate() {
        if (tls == null) {
            throw new IllegalStateException("this client shows no certificate; give one to the builder first");
        }
        tls.reloadClientCertificate();
        engine.http.connectionPool().evictAll();
    }

    /** Ends what this client made: calls in flight and, unless they are the user's, its connections. */
    @Override
    public void close() {
        engine.close();
        Dispatcher dispatcher = engine.http.dispatcher();
        Stream.concat(dispatcher.queuedCalls().stream(), dispatcher.runningCalls().stream())
                .filter(this::isOurs)
                .forEach(Call::cancel);
        onClose.run();
    }

    private boolean isOurs(Call call) {
        Attempt attempt = call.tag(Attempt.class);
        return attempt != null && attempt.engine() == engine;
    }

    /** Settings; the user's come from the client's builder, the rest from the provider module. */
    public static final class Builder {
        final String provider;
        final HttpUrl baseUrl;
        final OkHttpClient http;
        final Runnable onClose;
        Duration timeout = Duration.ofSeconds(60);
        RetryPolicy policy = RetryPolicy.defaults();
        Delays delays = Delays.REAL;
        Clock clock = Clock.systemUTC();
        int maxQueuedCalls = 20_000;
        long maxResponseBytes = 64L << 20;

        @Nullable
        Tls tls;

        @Nullable
        CallListener listener;

        @Nullable
        Executor executor;

        @Nullable
        BodyWriter bodies;

        @Nullable
        String idempotencyHeader;

        Set<Safety> keyed = Set.of();
        Consumer<String> keyCheck = key -> {};

        @Nullable
        TryHeaders tryHeaders;

        List<String> requestIdHeaders = List.of("X-Request-Id");
        Redaction redaction = Redaction.standard();
        Authorizer authorizer = () -> CompletableFuture.failedFuture(new IllegalStateException("no credentials set"));
        ResponseReader responses = new ResponseReader() {
            @Override
            public <T> Reading<T> read(RawResponse raw, ValueReader<T> values) throws IOException {
                return raw.successful() ? Reading.value(values.read(raw.body())) : raw.refused();
            }
        };
        JsonMapper json = JsonMapper.builder().build();

        /** Made by {@link io.github.prilavok.core.ClientBuilder}. */
        public Builder(String provider, HttpUrl baseUrl, OkHttpClient http, Runnable onClose) {
            this.provider = provider;
            this.baseUrl = baseUrl;
            this.http = http;
            this.onClose = onClose;
        }

        public Builder tls(@Nullable Tls tls) {
            this.tls = tls;
            return this;
        }

        public Builder timeout(Duration timeout) {
            this.timeout = timeout;
            return this;
        }

        public Builder policy(RetryPolicy policy) {
            this.policy = policy;
            return this;
        }

        public Builder listener(@Nullable CallListener listener) {
            this.listener = listener;
            return this;
        }

        public Builder delays(Delays delays) {
            this.delays = delays;
            return this;
        }

        public Builder clock(Clock clock) {
            this.clock = clock;
            return this;
        }

        public Builder maxQueuedCalls(int maxQueuedCalls) {
            this.maxQueuedCalls = maxQueuedCalls;
            return this;
        }

        public Builder maxResponseBytes(long maxResponseBytes) {
            this.maxResponseBytes = maxResponseBytes;
            return this;
        }

        public Builder executor(@Nullable Executor executor) {
            this.executor = executor;
            return this;
        }

        /** Reads answers, and writes bodies unless {@link #bodies} says otherwise. */
        public Builder json(JsonMapper json) {
            this.json = json;
            return this;
        }

        public Builder bodies(BodyWriter bodies) {
            this.bodies = bodies;
            return this;
        }

        public Builder responses(ResponseReader responses) {
            this.responses = responses;
            return this;
        }

        public Builder authorizer(Authorizer authorizer) {
            this.authorizer = authorizer;
            return this;
        }

        /**
         * The header that carries one id a logical call, the same for all its tries; the caller may choose it.
         *
         * @param classes of the endpoints that carry it; {@link Safety#KEY} alone if none is named
         */
        public Builder idempotencyHeader(String name, Safety... classes) {
            this.idempotencyHeader = name;
            this.keyed = classes.length == 0 ? Set.of(Safety.KEY) : Set.of(classes);
            return this;
        }

        /** What a caller's own id is refused for, before anything is sent: an {@link IllegalArgumentException}. */
        public Builder idempotencyKeys(Consumer<String> check) {
            this.keyCheck = check;
            return this;
        }

        /** Headers that differ from try to try. */
        public Builder tryHeaders(TryHeaders tryHeaders) {
            this.tryHeaders = tryHeaders;
            return this;
        }

        /** Where the provider's id of a request stands in an answer; the first that is there counts. */
        public Builder requestIdHeaders(String... names) {
            this.requestIdHeaders = List.of(names);
            return this;
        }

        public Builder redaction(Redaction redaction) {
            this.redaction = redaction;
            return this;
        }

        public Transport build() {
            return new Transport(this);
        }
    }
}
