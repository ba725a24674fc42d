package io.github.prilavok.sandbox;

import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts an answer on the wire, well or as a fault wants it. Holds no thread while it waits. */
final class Wire {
    private static final Logger LOG = LoggerFactory.getLogger(Wire.class);
    private static final byte[] PAGE =
            "<html><body><h1>Bad gateway</h1></body></html>".getBytes(StandardCharsets.UTF_8);

    private final Request request;
    private final Response response;
    private final Callback callback;

    Wire(Request request, Response response, Callback callback) {
        this.request = request;
        this.response = response;
        this.callback = callback;
    }

    void answer(Exchange exchange, @Nullable Fault fault, Executor executor) {
        if (fault == null) {
            write(exchange);
            return;
        }
        switch (fault.kind()) {
            case DELAY ->
                CompletableFuture.delayedExecutor(fault.delay().toNanos(), TimeUnit.NANOSECONDS, executor)
                        .execute(() -> write(exchange));
            case RESET -> reset();
            case CLOSE -> close();
            case RESET_MID_RESPONSE -> writeHalf(exchange, Wire::reset);
            case TRUNCATE -> writeHalf(exchange, Wire::close);
            case MALFORM -> page(200, null);
            case STATUS -> page(fault.status(), fault.retryAfter());
            case STALL -> LOG.debug("A request is never answered");
        }
    }

    void unreadableBody(Throwable failure) {
        LOG.debug("A request did not arrive whole", failure);
        Response.writeError(request, response, callback, 413);
    }

    private void write(Exchange exchange) {
        head(exchange);
        response.write(true, ByteBuffer.wrap(exchange.responseBody()), callback);
    }

    private void writeHalf(Exchange exchange, Consumer<Wire> end) {
        byte[] body = exchange.responseBody();
        head(exchange);
        // An empty body has no half: it promises one byte that never comes.
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, Math.max(body.length, 1));
        response.write(
                false,
                ByteBuffer.wrap(body, 0, body.length / 2),
                Callback.from(() -> end.accept(this), failure -> end.accept(this)));
    }

    private void head(Exchange exchange) {
        response.setStatus(exchange.status());
        exchange.responseHeaders()
                .forEach((name, value) -> response.getHeaders().put(name, value));
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, exchange.responseBody().length);
    }

    private void page(int status, @Nullable String retryAfter) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html; charset=utf-8");
        if (retryAfter != null) {
            response.getHeaders().put(HttpHeader.RETRY_AFTER, retryAfter);
        }
        response.write(true, ByteBuffer.wrap(PAGE), callback);
    }

    private void reset() {
        // Past TLS, which would say goodbye.
        EndPoint endPoint = endPoint();
        while (endPoint instanceof EndPoint.Wrapper wrapper) {
            endPoint = wrapper.unwrap();
        }
        try {
            // With a linger time of zero the kernel sends RST in place of FIN.
            ((SocketChannel) endPoint.getTransport()).setOption(StandardSocketOptions.SO_LINGER, 0);
        } catch (IOException e) {
            LOG.debug("The connection was gone before it could be reset", e);
        }
        close(endPoint);
    }

    private void close() {
        close(endPoint());
    }

    private void close(EndPoint endPoint) {
        endPoint.close();
        callback.failed(new EofException("closed on purpose"));
    }

    private EndPoint endPoint() {
        return request.getConnectionMetaData().getConnection().getEndPoint();
    }
}
