package io.github.prilavok.sandbox;

/** The body of a request is not the JSON that the operation needs. */
public final class UnreadableJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableJsonException(String message) {
        super(message);
    }
}
