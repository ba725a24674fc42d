package io.github.prilavok.sandbox.wazzup;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A shop's webhook endpoint: keeps what comes, headers included, and answers with what it is told to. */
final class WebhookDoor implements AutoCloseable {
    record Post(@Nullable String contentType, @Nullable String authorization, JsonNode body) {
        boolean has(String key) {
            return body.has(key);
        }

        JsonNode first(String key) {
            return body.path(key).path(0);
        }
    }

    private final HttpServer server;
    private final List<Post> posts = new CopyOnWriteArrayList<>();
    private volatile int status = 200;
    private volatile String answer = "";

    WebhookDoor() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            posts.add(new Post(
                    exchange.getRequestHeaders().getFirst("Content-Type"),
                    exchange.getRequestHeaders().getFirst("Authorization"),
                    Objects.requireNonNull(WazzupCaller.tree(body))));
            byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/hooks/wazzup?token=abc");
    }

    void answers(int newStatus, String newAnswer) {
        status = newStatus;
        answer = newAnswer;
    }

    List<Post> posts() {
        return List.copyOf(posts);
    }

    List<Post> posts(String key) {
        return posts.stream().filter(post -> post.has(key)).toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
