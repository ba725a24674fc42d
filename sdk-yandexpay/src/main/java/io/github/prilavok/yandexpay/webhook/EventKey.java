package io.github.prilavok.yandexpay.webhook;

import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.tls.Digests;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A key of bounded length, of parts that may be long and may hold any character. */
final class EventKey {
    private EventKey() {}

    static String of(String kind, String... parts) {
        StringBuilder all = new StringBuilder();
        for (String part : parts) {
            all.append(part.length()).append(':').append(part);
        }
        return kind + '-' + Digests.sha256Hex(all.toString());
    }

    static String wire(@Nullable OpenEnum<?> value) {
        return value == null ? "" : value.wire().toUpperCase(Locale.ROOT);
    }
}
