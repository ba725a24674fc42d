package io.github.prilavok.tinkoff.webhook;

import io.github.prilavok.core.internal.log.Redaction;

/** The text of an event: without what is personal, and without the raw body that repeats it all. */
final class Shown {
    private static final Redaction REDACTION = Redaction.standard().plus("raw");

    private Shown() {}

    static String of(Record event) {
        return REDACTION.record(event);
    }
}
