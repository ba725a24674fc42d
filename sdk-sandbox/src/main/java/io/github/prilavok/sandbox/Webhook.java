package io.github.prilavok.sandbox;

import java.net.URI;
import java.util.Map;

/**
 * A webhook as it goes over the wire.
 *
 * @param operation its kind, a name that the ledger of deliveries can be asked for
 * @param subject what it is about; first deliveries about the same subject go out one after the other
 * @param url where it is posted to
 * @param headers its headers, {@code Content-Type} among them
 * @param body its bytes
 */
public record Webhook(String operation, String subject, URI url, Map<String, String> headers, byte[] body) {
    public Webhook {
        headers = Map.copyOf(headers);
    }

    /** Leaves out the headers and the body: they hold what may not be logged. */
    @Override
    public String toString() {
        return operation + " of " + subject;
    }
}
