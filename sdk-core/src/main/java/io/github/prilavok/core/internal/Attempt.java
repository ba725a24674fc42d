package io.github.prilavok.core.internal;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import okhttp3.Connection;
import okhttp3.Handshake;
import okhttp3.Interceptor;
import okhttp3.Response;
import okhttp3.TlsVersion;

/** One request on its way. Knows the one thing that decides whether it may be repeated: may any of it have left? */
final class Attempt {
    /** Runs last before the first byte is written. */
    static final Interceptor WATCH = new Interceptor() {
        @Override
        public Response intercept(Chain chain) throws IOException {
            Attempt attempt = chain.call().tag(Attempt.class);
            if (attempt != null) {
                if (attempt.sent && attempt.once) {
                    throw new IOException("an interceptor wanted to send the request a second time");
                }
                Connection connection = chain.connection();
                Handshake handshake = connection == null ? null : connection.handshake();
                attempt.tls13 = handshake != null && handshake.tlsVersion() == TlsVersion.TLS_1_3;
                attempt.sent = true;
                if (chain.call().isCanceled()) {
                    attempt.sent = false;
                    throw new IOException("Canceled");
                }
            }
            Response response = chain.proceed(chain.request());
            return response.code() == 503 && chain.request().body() == null && saysAtOnce(response)
                    ? response.newBuilder().removeHeader(RETRY_AFTER).build()
                    : response;
        }

        /** OkHttp would send what has no body again by itself. */
        private boolean saysAtOnce(Response response) {
            String wait = response.header(RETRY_AFTER);
            return wait != null && wait.matches("0+");
        }
    };

    private static final String RETRY_AFTER = "Retry-After";

    private final Engine engine;
    private final int number;
    private final boolean once;
    private final long startedNanos = System.nanoTime();
    private volatile boolean sent;
    private volatile boolean tls13;

    /** @param once whether it may pass but once, whatever the interceptors of a user's client do */
    Attempt(Engine engine, int number, boolean once) {
        this.engine = engine;
        this.number = number;
        this.once = once;
    }

    Engine engine() {
        return engine;
    }

    int number() {
        return number;
    }

    long startedNanos() {
        return startedNanos;
    }

    boolean sent() {
        return sent;
    }

    /**
     * Why nothing was received after all, if this error means that. In TLS 1.3 a client is through with the handshake before the
     * server has looked at the client's certificate: the refusal arrives in the place of an answer, and what was written
     * meanwhile is not read. If the connection is gone by then, OkHttp throws that, with the refusal as suppressed.
     */
    Optional<SSLHandshakeException> refusalAtTheDoor(Throwable error) {
        return Stream.concat(Stream.of(error), Arrays.stream(error.getSuppressed()))
                .filter(each -> tls13 && each instanceof SSLHandshakeException)
                .map(SSLHandshakeException.class::cast)
                .findFirst();
    }
}
