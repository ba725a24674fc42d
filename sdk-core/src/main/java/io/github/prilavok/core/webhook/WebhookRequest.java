package io.github.prilavok.core.webhook;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as it came off the wire, whatever the web framework. The body must be the raw bytes: most signatures cover
 * them, and a body that was parsed and written again has other ones. Immutable.
 *
 * <pre>{@code
 * WebhookRequest.of("POST", headers, body, "192.0.2.1").withUri("/hooks/tinkoff?key=…")
 * }</pre>
 */
public final class WebhookRequest {
    private final String method;
    private final List<Map.Entry<String, List<String>>> headers;
    private final byte[] body;
    private final @Nullable String remoteAddress;
    private final @Nullable String uri;

    private WebhookRequest(
            String method,
            List<Map.Entry<String, List<String>>> headers,
            byte[] body,
            @Nullable String remoteAddress,
            @Nullable String uri) {
        this.method = method;
        this.headers = headers;
        this.body = body;
        this.remoteAddress = remoteAddress;
        this.uri = uri;
    }

    /**
     * @param method the verb
     * @param headers all of them; the case of names does not matter
     * @param body the raw bytes, empty if none; copied
     * @param remoteAddress the literal IP address of whoever opened the connection, a proxy's where there is one; null if
     *     it is not known
     */
    public static WebhookRequest of(
            String method, Map<String, List<String>> headers, byte[] body, @Nullable String remoteAddress) {
        List<Map.Entry<String, List<String>>> copy = new ArrayList<>(headers.size());
        headers.forEach((name, values) -> copy.add(Map.entry(name, List.copyOf(values))));
        return new WebhookRequest(method.toUpperCase(Locale.ROOT), copy, body.clone(), remoteAddress, null);
    }

    /**
     * This request with its URI, for secrets in it and for signatures over it.
     *
     * @param uri path and query exactly as they stand in the request line, nothing decoded; a scheme and host before them
     *     do no harm
     */
    public WebhookRequest withUri(String uri) {
        return new WebhookRequest(method, headers, body, remoteAddress, uri);
    }

    /** The verb in upper case. */
    public String method() {
        return method;
    }

    /** The first header of this name, in any case. */
    public Optional<String> header(String name) {
        return headers(name).stream().findFirst();
    }

    /** All headers of this name, in the order in which they came. */
    public List<String> headers(String name) {
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, List<String>> header : headers) {
            if (header.getKey().equalsIgnoreCase(name)) {
                found.addAll(header.getValue());
            }
        }
        return Collections.unmodifiableList(found);
    }

    /** The raw bytes; a copy. */
    public byte[] body() {
        return body.clone();
    }

    int bodyLength() {
        return body.length;
    }

    /** The address of whoever opened the connection: behind a proxy that is the proxy, see {@link TrustedProxies}. */
    public Optional<String> remoteAddress() {
        return Optional.ofNullable(remoteAddress);
    }

    /** Path and query as they came; empty if not given. */
    public Optional<String> uri() {
        return Optional.ofNullable(uri);
    }

    /** The first parameter of this name in the query, decoded. */
    public Optional<String> query(String name) {
        for (String parameter : parameters()) {
            int equals = parameter.indexOf('=');
            if (equals > 0 && decoded(parameter.substring(0, equals)).equals(name)) {
                return Optional.of(decoded(parameter.substring(equals + 1)));
            }
        }
        return Optional.empty();
    }

    /** The segments of the path and the values in the query, not decoded. */
    List<String> uriParts() {
        List<String> parts = new ArrayList<>(List.of(pathAndQuery()[0].split("/")));
        for (String parameter : parameters()) {
            parts.add(parameter.substring(parameter.indexOf('=') + 1));
        }
        return parts;
    }

    private String[] parameters() {
        return pathAndQuery()[1].split("&");
    }

    private String[] pathAndQuery() {
        String text = uri == null ? "" : uri;
        int fragment = text.indexOf('#');
        if (fragment >= 0) {
            text = text.substring(0, fragment);
        }
        int question = text.indexOf('?');
        return question < 0
                ? new String[] {text, ""}
                : new String[] {text.substring(0, question), text.substring(question + 1)};
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    /** The verb and the size; the rest may be secret or personal. */
    @Override
    public String toString() {
        return "WebhookRequest{" + method + ", " + headers.size() + " headers, " + body.length + " bytes}";
    }
}
