package io.github.prilavok.sandbox.tinkoff;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parts of a small {@code multipart/form-data} body by name, each byte as one character. */
final class Multipart {
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"", Pattern.CASE_INSENSITIVE);

    private Multipart() {}

    static Map<String, String> parts(@Nullable String contentType, byte[] body) {
        Matcher boundary = BOUNDARY.matcher(contentType == null ? "" : contentType);
        if (!boundary.find()) {
            throw Refusal.of("1", "Ожидается multipart/form-data.");
        }
        Map<String, String> parts = new LinkedHashMap<>();
        String text = "\r\n" + new String(body, StandardCharsets.ISO_8859_1);
        for (String part : text.split(Pattern.quote("\r\n--" + boundary.group(1)))) {
            int blank = part.indexOf("\r\n\r\n");
            Matcher name = NAME.matcher(blank < 0 ? "" : part.substring(0, blank));
            if (name.find()) {
                parts.put(name.group(1), part.substring(blank + 4));
            }
        }
        return parts;
    }
}
