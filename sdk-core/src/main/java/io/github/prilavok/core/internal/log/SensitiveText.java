package io.github.prilavok.core.internal.log;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what is secret or personal in text by its shape, and by names before {@code =} and {@code :}. Every step is linear in
 * the length of the text.
 */
final class SensitiveText {
    /** With room for percent-encoding. */
    private static final int LONGEST_LOCAL_PART = 254;

    private static final String PEM = "-----BEGIN ";
    private static final String PEM_END = "-----END ";

    /** JWTs and Base64 of JSON; credentials after their scheme; Telegram's bot tokens; opaque runs. */
    private static final Pattern OPAQUE = Pattern.compile("eyJ[\\w+/=-]{16,}+(?:\\.[\\w+/=-]*+){0,4}"
            + "|(?i:(?<scheme>\\b(?:basic|bearer|api-key)(?:\\s+|%20|\\+))"
            + "(?!(?:auth\\w*|tokens?|credentials|scheme|access|key)\\b)[\\w.~+/=%-]{6,}+)"
            + "|(?<!\\d)\\d{6,12}:[\\w-]{30,}+"
            + "|(?<![\\w+/=%-])[\\w+/=%-]{200,}+");

    /** The sign of an e-mail address, plain, percent-encoded (once or more) or escaped as in JSON. */
    private static final Pattern AT = Pattern.compile("@|%(?:25){0,3}40|\\\\u0040");

    private static final Pattern ENTITY = Pattern.compile("(?i)&(?:(quot|#34|#x22)|(apos|#39|#x27)|#64|#x40);");

    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private static final Pattern MASKED_PAN = Pattern.compile("(\\d{6})[*xX•.]+(\\d{4})");

    private SensitiveText() {}

    /**
     * The text on one line, redacted.
     *
     * @param strict whether a name that is sensitive in some objects only counts everywhere
     * @param id whether the text is an id: then only what can hardly be one is taken for a card or a phone number
     */
    static String redact(SensitiveNames names, String text, boolean strict, boolean id) {
        if (!suspicious(text)) {
            return text;
        }
        String shown = withoutEntities(oneLine(text));
        if (shown.indexOf('<') >= 0) {
            shown = new SensitiveMarkup(names, shown, strict).redact();
        }
        shown = new SensitivePairs(names, shown, strict).redact();
        shown = withoutPem(shown);
        shown = withoutOpaque(shown);
        shown = withoutAt(shown);
        return new SensitiveDigits(shown, id).redact();
    }

    /** Most strings are words and short numbers, and need no closer look. */
    private static boolean suspicious(String text) {
        if (text.length() >= 22) {
            return true;
        }
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == 0x7f || "@=:<%\\[{".indexOf(c) >= 0) {
                return true;
            }
            if (Character.isDigit(c) && ++digits >= 9) {
                return true;
            }
        }
        return false;
    }

    /** A line break from outside could forge a line of the log. */
    private static String oneLine(String text) {
        StringBuilder line = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                if (line == null) {
                    line = new StringBuilder(text);
                }
                line.setCharAt(i, ' ');
            }
        }
        return line == null ? text : line.toString();
    }

    /** An error page that shows the request again shows it escaped. */
    private static String withoutEntities(String text) {
        return text.indexOf('&') < 0
                ? text
                : ENTITY.matcher(text)
                        .replaceAll(found -> found.group(1) != null ? "\"" : found.group(2) != null ? "'" : "@");
    }

    private static String withoutPem(String text) {
        int begin = text.indexOf(PEM);
        if (begin < 0) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        int copied = 0;
        while (begin >= 0) {
            shown.append(text, copied, begin).append(Redaction.MASK);
            int end = text.indexOf(PEM_END, begin);
            int dashes = end < 0 ? -1 : text.indexOf("-----", end + PEM_END.length());
            copied = dashes < 0 ? text.length() : dashes + 5;
            begin = text.indexOf(PEM, copied);
        }
        return shown.append(text, copied, text.length()).toString();
    }

    private static String withoutOpaque(String text) {
        return OPAQUE.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement((found.group(1) == null ? "" : found.group(1)) + Redaction.MASK));
    }

    /** E-mail addresses, and what stands before the host in a URL. */
    private static String withoutAt(String text) {
        Matcher at = AT.matcher(text);
        StringBuilder shown = null;
        int copied = 0;
        while (at.find()) {
            int left = at.start();
            while (left > copied && at.start() - left < LONGEST_LOCAL_PART && isLocalPart(text.charAt(left - 1))) {
                left--;
            }
            int right = at.end();
            int authority = authority(text, copied, at.start());
            if (authority >= 0 && authority <= left) {
                left = authority;
                right = at.start();
            } else {
                while (right < text.length() && isDomain(text.charAt(right))) {
                    right++;
                }
                while (right > at.end() && !Character.isLetterOrDigit(text.charAt(right - 1))) {
                    right--;
                }
                if (right == at.end()) {
                    continue;
                }
            }
            if (left < at.start() && left >= copied) {
                shown = shown == null ? new StringBuilder() : shown;
                shown.append(text, copied, left).append(Redaction.MASK);
                copied = right;
            }
        }
        return shown == null ? text : shown.append(text, copied, text.length()).toString();
    }

    /** Where the authority begins that ends its user-info at {@code at}; -1 if none does. */
    private static int authority(String text, int from, int at) {
        int lowest = Math.max(from, at - 512);
        for (int i = at - 1; i >= lowest + 2; i--) {
            char c = text.charAt(i);
            if (c == '/') {
                return text.charAt(i - 1) == '/' && text.charAt(i - 2) == ':' ? i + 1 : -1;
            }
            if (Character.isWhitespace(c) || c == '?' || c == '#' || c == '"' || c == '\'' || c == '<' || c == '>') {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isLocalPart(char c) {
        return Character.isLetterOrDigit(c) || "._+-%'~!$*".indexOf(c) >= 0;
    }

    private static boolean isDomain(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-';
    }

    /** The ends of a card number, as those may be shown; nothing of anything else that stands in its place. */
    static String maskedPan(String value) {
        Matcher masked = MASKED_PAN.matcher(value);
        if (masked.matches()) {
            return masked.group(1) + Redaction.MASK + masked.group(2);
        }
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (c != ' ' && c != '-') {
                return Redaction.MASK;
            }
        }
        return digits.length() >= 13 && digits.length() <= 19 ? ends(digits) : Redaction.MASK;
    }

    static String ends(CharSequence digits) {
        return digits.subSequence(0, 6) + Redaction.MASK + digits.subSequence(digits.length() - 4, digits.length());
    }

    /** Whether a UUID begins here. */
    static boolean uuidAt(String text, int from) {
        return from + 36 <= text.length()
                && text.charAt(from + 8) == '-'
                && UUID.matcher(text).region(from, from + 36).matches();
    }

    /** The first part of a text that is too long, without the word or number that would be cut in two. */
    static String beginning(String text, int maxChars) {
        if (text.length() <= maxChars) {
            return text;
        }
        int end = maxChars;
        int lowest = Math.max(0, maxChars - 512);
        while (end > lowest && !isBetweenWords(text.charAt(end - 1))) {
            end--;
        }
        lowest = Math.max(0, end - 64);
        while (end > lowest && (isBetweenWords(text.charAt(end - 1)) || isPhonetic(text.charAt(end - 1)))) {
            end--;
        }
        return text.substring(0, end);
    }

    private static boolean isBetweenWords(char c) {
        return Character.isWhitespace(c) || ",;&<>\"'".indexOf(c) >= 0;
    }

    private static boolean isPhonetic(char c) {
        return Character.isDigit(c) || "+-(). ".indexOf(c) >= 0;
    }
}
