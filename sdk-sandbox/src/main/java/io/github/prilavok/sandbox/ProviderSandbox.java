package io.github.prilavok.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.eclipse.jetty.util.URIUtil;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One provider as an HTTP server on a loopback port of its own. Safe for use by many threads: handlers and timed
 * events of one provider run one at a time.
 */
public abstract class ProviderSandbox implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ProviderSandbox.class);
    private static final int LARGEST_BODY = 16 * 1024 * 1024;
    private static final String UNKNOWN = "unknown";

    private final String provider;
    private final String scheme;
    private final SandboxClock clock;
    private final Ledger ledger;
    private final WebhookSender webhooks;
    private final Misbehaviour misbehaviour;
    private final ReentrantLock state = new ReentrantLock();
    private final Routes routes = new Routes();
    private final QueuedThreadPool threads = new QueuedThreadPool(32, 4);
    private final Server server = new Server(threads);
    private final ServerConnector connector;
    private int port;
    private @Nullable Socket held;

    /**
     * Prepares a provider; {@link #start(int)} starts it.
     *
     * @param provider its name, for logs and threads
     * @param clock the time it lives in; closed by whoever made it
     */
    protected ProviderSandbox(String provider, SandboxClock clock, Ledger ledger, WebhookPolicy webhookPolicy) {
        this(provider, clock, ledger, webhookPolicy, null);
    }

    /**
     * Prepares a provider that takes nobody in without a client certificate, if it has TLS; {@link #start(int)} starts
     * it.
     *
     * @param provider its name, for logs and threads
     * @param clock the time it lives in; closed by whoever made it
     * @param tls its own certificate, and the certificates that it trusts; null for plain HTTP
     */
    protected ProviderSandbox(
            String provider, SandboxClock clock, Ledger ledger, WebhookPolicy webhookPolicy, @Nullable SSLContext tls) {
        this.provider = provider;
        this.scheme = tls == null ? "http" : "https";
        this.clock = clock;
        this.ledger = ledger;
        this.webhooks = new WebhookSender(clock, webhookPolicy);
        this.misbehaviour = new Misbehaviour(webhooks);
        threads.setName("sandbox-" + provider);
        threads.setDaemon(true);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        // A merchant's own number in a path may hold a %2F.
        http.setUriCompliance(UriCompliance.UNSAFE);
        // The selector accepts. A thread of its own, blocked in accept(), would keep the kernel's listener alive for a
        // moment after the connector has stopped, and might close the next one.
        this.connector = new ServerConnector(server, 0, 1, connections(new HttpConnectionFactory(http), tls));
        connector.setHost("127.0.0.1");
        connector.setAcceptedTcpNoDelay(true);
        connector.setAcceptQueueSize(4096);
        connector.setIdleTimeout(Duration.ofMinutes(10).toMillis());
        server.addConnector(connector);
        server.setHandler(new Door());
    }

    private static ConnectionFactory[] connections(HttpConnectionFactory http, @Nullable SSLContext tls) {
        if (tls == null) {
            return new ConnectionFactory[] {http};
        }
        SslContextFactory.Server certificates = new SslContextFactory.Server();
        certificates.setSslContext(tls);
        certificates.setNeedClientAuth(true);
        SslConnectionFactory secure = new SslConnectionFactory(certificates, http.getProtocol());
        // It would compare the name in the request with the certificate, which is the client's business.
        secure.setEnsureSecureRequestCustomizer(false);
        return new ConnectionFactory[] {secure, http};
    }

    /** Adds the operations of the provider. Called once, by {@link #start(int)}. */
    protected abstract void routes(Routes routes);

    /** Answers a request that no route takes: 404 without a body, or 405, if not overridden. */
    protected void unrouted(Exchange exchange) {
        exchange.status(routes.knowsPath(exchange.path()) ? 405 : 404);
    }

    /** Answers a request whose body should have been JSON and is not: 400 without a body, if not overridden. */
    protected void unreadable(Exchange exchange) {
        exchange.status(400);
    }

    /**
     * Starts the server.
     *
     * @param port the port on loopback; 0 for any free one
     * @throws UncheckedIOException if the port is taken
     */
    protected final void start(int port) {
        routes(routes);
        connector.setPort(port);
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException("The sandbox of " + provider + " cannot listen on port " + port, e);
        } catch (Exception e) {
            throw new IllegalStateException("The sandbox of " + provider + " does not start", e);
        }
        this.port = connector.getLocalPort();
        LOG.debug("The sandbox of {} listens on {}", provider, origin());
    }

    /** Where the server listens, such as {@code http://127.0.0.1:41234}, without a slash at the end. */
    protected final URI origin() {
        return URI.create(scheme + "://127.0.0.1:" + port);
    }

    /** The URL that a client of this provider is given in place of the provider's own. */
    public abstract URI baseUrl();

    /** What the provider was asked and what it did. */
    public Ledger ledger() {
        return ledger;
    }

    /** Tells the provider to fail. */
    public final Misbehaviour misbehave() {
        return misbehaviour;
    }

    /** The provider's webhooks. */
    public final WebhookSender webhooks() {
        return webhooks;
    }

    /** The time that the provider lives in. */
    public final SandboxClock clock() {
        return clock;
    }

    /** Stops listening and drops all connections: once it returns, they are refused. State is kept. */
    public final void down() {
        connector.setPort(port);
        List<EndPoint> open = List.copyOf(connector.getConnectedEndPoints());
        run(connector::stop);
        open.forEach(EndPoint::close);
        run(this::hold);
    }

    /** Bound, but not listening: nobody else is given the port while the provider is down. */
    private void hold() throws IOException {
        Socket socket = new Socket();
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress("127.0.0.1", port));
        held = socket;
    }

    private void letGo() throws IOException {
        if (held != null) {
            held.close();
            held = null;
        }
    }

    /** Listens again, on the same port. */
    public final void up() {
        run(this::letGo);
        run(connector::start);
    }

    /** Ends the server. The clock goes on. */
    @Override
    public void close() {
        run(this::letGo);
        run(server::stop);
    }

    /** Runs alone among the handlers and timed events of this provider. */
    protected final <T extends @Nullable Object> T alone(Supplier<T> task) {
        state.lock();
        try {
            return task.get();
        } finally {
            state.unlock();
        }
    }

    /** Runs alone among the handlers and timed events of this provider. */
    protected final void alone(Runnable task) {
        state.lock();
        try {
            task.run();
        } finally {
            state.unlock();
        }
    }

    /** Lets something happen to this provider after a while of the sandbox's time; it will run alone. */
    protected final SandboxClock.Timer later(Duration delay, Runnable task) {
        return clock.schedule(delay, () -> alone(task));
    }

    private interface Step {
        void run() throws Exception;
    }

    private void run(Step step) {
        try {
            step.run();
        } catch (Exception e) {
            throw new IllegalStateException("The sandbox of " + provider + " cannot start or stop", e);
        }
    }

    private final class Door extends org.eclipse.jetty.server.Handler.Abstract {
        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            Wire wire = new Wire(request, response, callback);
            // Read here, not by Jetty's promises: those of 12.1 are not in 12.0, which Spring Boot 3 brings.
            try {
                byte[] body = Content.Source.asInputStream(request).readNBytes(LARGEST_BODY + 1);
                if (body.length > LARGEST_BODY) {
                    wire.unreadableBody(new IOException("more than " + LARGEST_BODY + " bytes"));
                } else {
                    serve(request, body, wire);
                }
            } catch (IOException e) {
                wire.unreadableBody(e);
            }
            return true;
        }
    }

    private void serve(Request request, byte[] body, Wire wire) {
        String path = request.getHttpURI().getPath();
        Optional<Routes.Match> match = routes.find(request.getMethod(), path == null ? "/" : path);
        Exchange exchange = exchange(request, path == null ? "/" : path, match, body);
        long number = ledger.arrived(clock.instant(), exchange.operation(), body);
        Fault fault = misbehaviour.next(exchange.operation());
        if (fault == null || fault.executes()) {
            execute(exchange, match);
            exchange.ready().whenComplete((unused, failure) -> {
                ledger.finished(number, exchange);
                wire.answer(exchange, fault, threads);
            });
        } else {
            LOG.debug("{} {}: {}", provider, exchange.operation(), fault);
            wire.answer(exchange, fault, threads);
        }
    }

    private Exchange exchange(Request request, String path, Optional<Routes.Match> match, byte[] body) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (HttpField field : request.getHeaders()) {
            headers.putIfAbsent(
                    field.getName().toLowerCase(Locale.ROOT), field.getValue() == null ? "" : field.getValue());
        }
        Map<String, String> query = new LinkedHashMap<>();
        for (Fields.Field field : Request.extractQueryParameters(request)) {
            query.put(field.getName(), field.getValue());
        }
        Map<String, String> variables = new LinkedHashMap<>();
        match.map(Routes.Match::variables)
                .orElse(Map.of())
                .forEach((name, value) -> variables.put(name, URIUtil.decodePath(value)));
        return new Exchange(
                match.map(found -> found.route().operation()).orElse(UNKNOWN),
                request.getMethod(),
                path,
                variables,
                query,
                headers,
                body);
    }

    private void execute(Exchange exchange, Optional<Routes.Match> match) {
        state.lock();
        try {
            if (match.isPresent()) {
                match.get().route().handler().handle(exchange);
            } else {
                exchange.refused();
                unrouted(exchange);
            }
        } catch (UnreadableJsonException e) {
            exchange.refused();
            unreadable(exchange);
        } catch (Exception e) {
            LOG.error("The sandbox of {} failed in {}", provider, exchange.operation(), e);
            exchange.refused();
            exchange.text(
                    500,
                    "text/plain; charset=utf-8",
                    "The sandbox failed: " + e.getClass().getName());
        } finally {
            state.unlock();
        }
    }
}
