package io.github.prilavok.yandexpay.webhook;

import io.github.prilavok.core.internal.log.Redaction;
import io.github.prilavok.yandexpay.internal.YandexPayRedaction;

/** The text of an event: without what is personal, and without the raw payload that repeats it all. */
final class Shown {
    private static final Redaction REDACTION = YandexPayRedaction.REDACTION.plus("raw");

    private Shown() {}

    static String of(Record event) {
        return REDACTION.record(event);
    }
}
