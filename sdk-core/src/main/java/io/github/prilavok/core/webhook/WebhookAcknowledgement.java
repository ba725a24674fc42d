package io.github.prilavok.core.webhook;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answer to a webhook, to the byte: some providers send again whatever is not answered exactly so. Immutable. */
public final class WebhookAcknowledgement {
    private final int status;
    private final @Nullable String contentType;
    private final byte[] body;

    private WebhookAcknowledgement(int status, @Nullable String contentType, byte[] body) {
        this.status = status;
        this.contentType = contentType;
        this.body = body;
    }

    /** A status and no body. */
    public static WebhookAcknowledgement empty(int status) {
        return new WebhookAcknowledgement(status, null, new byte[0]);
    }

    /** HTTP 200 with this text. */
    public static WebhookAcknowledgement text(String text) {
        return of(200, "text/plain; charset=utf-8", text);
    }

    /** HTTP 200 with this JSON. */
    public static WebhookAcknowledgement json(String json) {
        return of(200, "application/json", json);
    }

    /** @param body sent as UTF-8 */
    public static WebhookAcknowledgement of(int status, String contentType, String body) {
        return new WebhookAcknowledgement(status, contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** Empty if there is no body. */
    public Optional<String> contentType() {
        return Optional.ofNullable(contentType);
    }

    /** The body, empty if there is none. A copy. */
    public byte[] body() {
        return body.clone();
    }

    @Override
    public String toString() {
        return "WebhookAcknowledgement{" + status + ", " + body.length + " bytes}";
    }
}
