package io.github.prilavok.core;

import io.github.prilavok.core.internal.Delays;
import io.github.prilavok.core.internal.InterruptibleIo;
import io.github.prilavok.core.internal.Transport;
import io.github.prilavok.core.internal.tls.Tls;
import java.net.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Authenticator;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * What can be set on every client. All of it has a default; a client's own builder adds the credentials.
 *
 * <p>A client is one account: immutable, safe for use by many threads, and cheap to make from a shared {@link
 * #httpClient(OkHttpClient)}. Builders are not safe for use by many threads.
 *
 * @param <B> the client's own builder
 */
public abstract class ClientBuilder<B extends ClientBuilder<B>> {
    /** Enough for one host without asking it for more connections than a shop's provider likes. */
    private static final int CONCURRENT_CALLS = 64;

    private final String provider;
    private HttpUrl baseUrl;
    private Duration connectTimeout;
    private Duration readTimeout;
    private Duration timeout;
    private boolean timeoutsSet;
    private RetryPolicy retryPolicy = RetryPolicy.defaults();
    private @Nullable CallListener listener;
    private Clock clock = Clock.systemUTC();
    private Delays delays = Delays.REAL;
    private Tls.@Nullable Builder tls;
    private int maxConcurrentCalls = CONCURRENT_CALLS;
    private int maxQueuedCalls = 20_000;
    private long maxResponseBytes = 64L << 20;
    private @Nullable OkHttpClient httpClient;
    private @Nullable Proxy proxy;
    private @Nullable Executor executor;
    private @Nullable Dispatcher dispatcher;

    /**
     * For provider modules.
     *
     * @param provider the name in logs, errors and metrics
     * @param baseUrl production
     * @param connectTimeout default
     * @param readTimeout default, between two reads of one try
     * @param timeout default, for a whole logical call
     */
    protected ClientBuilder(
            String provider, String baseUrl, Duration connectTimeout, Duration readTimeout, Duration timeout) {
        this.provider = provider;
        this.baseUrl = HttpUrl.get(baseUrl);
        this.connectTimeout = connectTimeout;
        this.readTimeout = readTimeout;
        this.timeout = timeout;
    }

    /** This, as the type that it is. */
    protected abstract B self();

    /**
     * Where the provider is: a test environment, a sandbox, a mirror.
     *
     * @param url {@code http} or {@code https}; a path is kept, endpoints are put behind it
     * @throws IllegalArgumentException if it is not such a URL
     */
    public B baseUrl(String url) {
        HttpUrl parsed = HttpUrl.parse(url);
        if (parsed == null) {
            throw new IllegalArgumentException("baseUrl must be an http or https URL such as https://api.example.com/");
        }
        baseUrl = url.endsWith("/") ? parsed : HttpUrl.get(url + "/");
        return self();
    }

    /**
     * An HTTP client to share: its connection pool, proxy, TLS, DNS and interceptors are used. What repeats requests
     * behind the engine's back (redirects, retries, authenticators) is switched off for this client alone, as is the cache;
     * an interceptor that sends anything but a read a second time gets an {@link IOException}. Calls made asynchronously
     * have a dispatcher of their own. It stays open when this client is closed.
     *
     * <p>Its time-outs are used in the place of the provider's defaults (OkHttp's own are 10 seconds, too short for some),
     * unless {@link #connectTimeout} or {@link #readTimeout} is called as well.
     */
    public B httpClient(OkHttpClient httpClient) {
        this.httpClient = httpClient;
        return self();
    }

    /** Default: the JVM's proxy settings. */
    public B proxy(Proxy proxy) {
        this.proxy = proxy;
        return self();
    }

    /**
     * Runs asynchronous calls in the place of the client's own. Its limits are its maker's business; OkHttp's default lets
     * only 5 calls a host run at once.
     */
    public B dispatcher(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
        return self();
    }

    /** Where futures are completed, and so where what depends on them runs. Default: the thread that read the answer. */
    public B executor(Executor executor) {
        this.executor = executor;
        return self();
    }

    /** How long a TCP connection may take to be made. */
    public B connectTimeout(Duration connectTimeout) {
        this.connectTimeout = positive("connectTimeout", connectTimeout);
        timeoutsSet = true;
        return self();
    }

    /** How long the provider may be silent within one try. */
    public B readTimeout(Duration readTimeout) {
        this.readTimeout = positive("readTimeout", readTimeout);
        timeoutsSet = true;
        return self();
    }

    /** A deadline for a whole logical call: queue, connecting, every try and the waits between them. */
    public B timeout(Duration timeout) {
        this.timeout = positive("timeout", timeout);
        return self();
    }

    /** How often and how soon calls that may be repeated are. Default {@link RetryPolicy#defaults()}. */
    public B retryPolicy(RetryPolicy retryPolicy) {
        this.retryPolicy = retryPolicy;
        return self();
    }

    /** For metrics and tracing. */
    public B listener(CallListener listener) {
        this.listener = listener;
        return self();
    }

    /**
     * Certificates to trust beside the JVM's own, for this client alone: the Russian Trusted Root CA, a test server's.
     *
     * @param pem files of one or more PEM certificates
     * @throws IllegalArgumentException if a file cannot be read or holds none
     */
    public B trust(Path... pem) {
        for (Path file : pem) {
            tls().trust(file);
        }
        return self();
    }

    /**
     * A client certificate from PEM.
     *
     * @param certificates the chain, the client's own first
     * @param key PKCS#8, PKCS#1 or SEC1; may be the same file
     * @param keyPassword of an encrypted PKCS#8 key, else null
     */
    public B clientCertificate(Path certificates, Path key, char @Nullable [] keyPassword) {
        tls().clientCertificate(certificates, key, keyPassword);
        return self();
    }

    /** A client certificate from a PKCS#12 store. */
    public B clientCertificate(Path pkcs12, char[] password) {
        tls().clientCertificatePkcs12(pkcs12, password);
        return self();
    }

    /** How many asynchronous calls may be on their way at once; the rest wait their turn. Default 64. */
    public B maxConcurrentCalls(int maxConcurrentCalls) {
        this.maxConcurrentCalls = atLeastOne("maxConcurrentCalls", maxConcurrentCalls);
        return self();
    }

    /** How many asynchronous calls may wait for their turn; one more is refused unsent. Default 20,000. */
    public B maxQueuedCalls(int maxQueuedCalls) {
        this.maxQueuedCalls = atLeastOne("maxQueuedCalls", maxQueuedCalls);
        return self();
    }

    /**
     * The longest answer that is read, in bytes. A longer one counts as lost: a read is tried again, and a call that must not
     * be repeated has an unknown outcome. Default 64 MiB.
     */
    public B maxResponseBytes(long maxResponseBytes) {
        this.maxResponseBytes = maxResponseBytes;
        return self();
    }

    /** What tokens and settle times take for the time; waiters pace themselves by the system's. Default: the system's. */
    public B clock(Clock clock) {
        this.clock = clock;
        return self();
    }

    /** For tests of the retry engine. */
    B delays(Delays delays) {
        this.delays = delays;
        return self();
    }

    /** The settings so far, for the client's own to be added. */
    protected final Transport.Builder transport() {
        Tls built = tls == null ? null : tls.build();
        OkHttpClient http = http(built);
        boolean shared = httpClient != null;
        return new Transport.Builder(provider, baseUrl, http, () -> {
                    if (!shared) {
                        http.connectionPool().evictAll();
                    }
                })
                .tls(built)
                .timeout(timeout)
                .policy(retryPolicy)
                .listener(listener)
                .delays(delays)
                .clock(clock)
                .executor(executor)
                .maxQueuedCalls(maxQueuedCalls)
                .maxResponseBytes(maxResponseBytes);
    }

    private OkHttpClient http(@Nullable Tls tls) {
        OkHttpClient.Builder builder;
        if (httpClient == null) {
            builder = new OkHttpClient.Builder()
                    .connectionPool(new ConnectionPool(maxConcurrentCalls, 5, TimeUnit.MINUTES));
        } else {
            builder = httpClient.newBuilder();
        }
        if (httpClient == null || timeoutsSet) {
            builder.connectTimeout(connectTimeout).readTimeout(readTimeout).writeTimeout(readTimeout);
        }
        if (proxy != null) {
            builder.proxy(proxy);
        }
        if (tls != null) {
            builder.sslSocketFactory(tls.socketFactory(), tls.trustManager());
        }
        // The engine is the one owner of repeats: whatever OkHttp would repeat or follow by itself is off.
        builder.retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .authenticator(Authenticator.NONE)
                // A status read from a cache may say "not done" of what is done.
                .cache(null)
                .dispatcher(dispatcher != null ? dispatcher : ownDispatcher());
        InterruptibleIo.configure(builder, httpClient);
        return builder.build();
    }

    private Tls.Builder tls() {
        Tls.Builder builder = tls == null ? Tls.builder() : tls;
        tls = builder;
        return builder;
    }

    private Dispatcher ownDispatcher() {
        AtomicInteger count = new AtomicInteger();
        Dispatcher own = new Dispatcher(new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, 5, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
                    Thread thread = new Thread(task, "prilavok-" + provider + '-' + count.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                }));
        own.setMaxRequests(maxConcurrentCalls);
        own.setMaxRequestsPerHost(maxConcurrentCalls);
        return own;
    }

    private static Duration positive(String name, Duration value) {
        if (value.isZero() || value.isNegative()) {
            throw new IllegalArgumentException(name + " must be more than zero, not " + value);
        }
        return value;
    }

    private static int atLeastOne(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " must be 1 or more, not " + value);
        }
        return value;
    }

    /** Without the credentials. */
    @Override
    public String toString() {
        return getClass().getSimpleName() + '{' + baseUrl + '}';
    }
}
