package io.github.prilavok.wazzup.internal;

import io.github.prilavok.core.internal.log.Redaction;
import okhttp3.HttpUrl;

/**
 * What of Wazzup's is never shown in a log, an exception or a {@code toString()}: whom a message goes to, what it says, the
 * QR code that logs a channel in, and the link to a chat window.
 */
public final class WazzupRedaction {
    public static final Redaction REDACTION = Redaction.standard()
            .plus("text", "oldText", "contentUri", "templateValues", "payload", "callbackData", "qr", "url", "name");

    private WazzupRedaction() {}

    /** The text of a model, redacted. */
    public static String describe(Record model) {
        return REDACTION.record(model);
    }

    /** The host of a URL, without what may be a secret in it. */
    public static String host(String url) {
        HttpUrl parsed = HttpUrl.parse(url);
        return parsed == null ? "another URL" : parsed.host();
    }
}
