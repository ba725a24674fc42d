package io.github.prilavok.wazzup.internal;

import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.tls.Digests;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A short name for a text, to tell it from others without keeping it. */
public final class Fingerprint {
    private static final int LENGTH = 16;
    private static final int LONGEST_KEY = 200;

    private Fingerprint() {}

    /** A key of an event, of these parts. */
    public static String key(@Nullable String... parts) {
        String key = Arrays.stream(parts).map(part -> part == null ? "" : part).collect(Collectors.joining(":"));
        return key.length() <= LONGEST_KEY ? key : parts[0] + ':' + of(key);
    }

    public static String of(@Nullable String text) {
        return Digests.sha256Hex(text == null ? "" : text).substring(0, LENGTH);
    }

    /** One text for all spellings of a value; Wazzup has several for most. */
    public static String wire(@Nullable OpenEnum<?> value) {
        return value == null ? "" : value.wire().toLowerCase(Locale.ROOT);
    }
}
