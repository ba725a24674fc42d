package io.github.prilavok.yandexpay.internal;

import io.github.prilavok.core.internal.log.Redaction;

/** What is personal at Yandex Pay beside what is so everywhere. */
public final class YandexPayRedaction {
    public static final Redaction REDACTION = Redaction.standard().plus("fiscalContact", "cookie");

    private YandexPayRedaction() {}

    /** The text of a model. */
    public static String describe(Record model) {
        return REDACTION.record(model);
    }
}
