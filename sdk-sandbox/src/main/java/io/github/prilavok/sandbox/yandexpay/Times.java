package io.github.prilavok.sandbox.yandexpay;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Date-times as real traffic has them: {@code 2025-12-10T15:19:07.599093+00:00}. */
final class Times {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd'T'HH:mm:ss.SSSSSSxxx", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Times() {}

    static String text(Instant time) {
        return FORM.format(time);
    }
}
