package io.github.prilavok.cdek.webhook;

import io.github.prilavok.cdek.model.WebhookType;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.tls.Digests;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Keys to recognise an event's duplicates by, made of what the event is about. Strangers may choose the parts: a key is
 * always short and printable.
 */
final class EventKey {
    private static final int LONGEST = 200;
    private static final Pattern PLAIN = Pattern.compile("[\\x21-\\x7E]*");
    private static final Pattern NUMBER = Pattern.compile("\\s*\\d{1,6}\\s*");
    private static final Pattern UUID =
            Pattern.compile("(?i)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private EventKey() {}

    static String of(OpenEnum<WebhookType> type, @Nullable String... parts) {
        StringBuilder key = new StringBuilder(type.wire());
        for (String part : parts) {
            key.append(':').append(orEmpty(part));
        }
        return key.length() <= LONGEST && PLAIN.matcher(key).matches()
                ? key.toString()
                : "sha256:" + Digests.sha256Hex(key.toString());
    }

    /** Stands for what is personal, or long. */
    static String digest(@Nullable String text) {
        return text == null ? "" : Digests.sha256Hex(text);
    }

    static String wire(@Nullable OpenEnum<?> value) {
        return value == null ? "" : value.wire();
    }

    static String time(@Nullable OffsetDateTime time) {
        return time == null ? "" : time.toInstant().toString();
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    static boolean later(@Nullable OffsetDateTime one, @Nullable OffsetDateTime other) {
        return one != null && other != null && one.isAfter(other);
    }

    static Optional<Integer> number(@Nullable String text) {
        return text != null && NUMBER.matcher(text).matches()
                ? Optional.of(Integer.valueOf(text.strip()))
                : Optional.empty();
    }

    static Optional<String> uuidIn(@Nullable String link) {
        Matcher matcher = UUID.matcher(orEmpty(link));
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }
}
