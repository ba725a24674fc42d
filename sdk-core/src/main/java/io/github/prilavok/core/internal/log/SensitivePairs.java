package io.github.prilavok.core.internal.log;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Values after sensitive names in {@code name=value}, {@code name: value} and {@code "name":"value"}, encoded or escaped,
 * and before them in {@code [value] in [name]}.
 */
final class SensitivePairs {
    private static final int LONGEST_NAME = 100;

    /** The separator of a name and a value that have none between them. */
    private static final int ZERO_WIDTH = -1;

    /** Says nothing of anybody. */
    private static final Pattern LITERAL = Pattern.compile("(?:true|false|null|\\*\\*\\*)(?=[,;&}\\])<>\"]|$)");

    /** Between the brackets of a value and those of its name. */
    private static final Pattern IN = Pattern.compile("\\] {0,3}in {0,3}\\[");

    private final SensitiveNames names;
    private final String text;
    private final boolean strict;
    private final StringBuilder shown = new StringBuilder();
    private int copied;

    SensitivePairs(SensitiveNames names, String text, boolean strict) {
        this.names = names;
        this.text = withoutBracketed(names, text);
        this.strict = strict;
    }

    /** Comes first, for the value may hold separators of its own. */
    private static String withoutBracketed(SensitiveNames names, String text) {
        StringBuilder shown = new StringBuilder();
        int copied = 0;
        int lowest = 0;
        for (Matcher in = IN.matcher(text); in.find(); lowest = in.end()) {
            int end = bracketedNameEnd(text, in.end());
            String name = text.substring(in.end(), end);
            // A name that is cut off may be any; a name alone is taken for a person's.
            boolean cut = end == text.length() || text.charAt(end) != ']';
            if (cut || names.anyPart("person." + name)) {
                int start = bracketedStart(text, lowest, in.start());
                String last = name.substring(name.lastIndexOf('.') + 1);
                shown.append(text, copied, start)
                        .append(Redaction.masked(null, last, text.substring(start, in.start())));
                copied = in.start();
            }
        }
        return copied == 0 ? text : shown.append(text, copied, text.length()).toString();
    }

    /** At the bracket that closes a name, which may hold indexes in brackets. */
    private static int bracketedNameEnd(String text, int from) {
        int depth = 0;
        int at = from;
        while (at < text.length() && at - from < LONGEST_NAME && (depth > 0 || text.charAt(at) != ']')) {
            depth += text.charAt(at) == '[' ? 1 : text.charAt(at) == ']' ? -1 : 0;
            at++;
        }
        return at;
    }

    /**
     * After the first bracket that nothing before the end closes, in the same object; if there is none, the value holds one
     * that closes it.
     */
    private static int bracketedStart(String text, int lowest, int end) {
        int start = lowest;
        int depth = 0;
        for (int at = end - 1; at >= lowest && (start == lowest || text.charAt(at) != '{'); at--) {
            char c = text.charAt(at);
            if (c == ']') {
                depth++;
            } else if (c == '[' && depth > 0) {
                depth--;
            } else if (c == '[') {
                start = at + 1;
            }
        }
        return start;
    }

    String redact() {
        int at = 0;
        while (at < text.length()) {
            int width = separatorAt(at);
            if (isObjectAt(at)) {
                at = maskObject(at);
                continue;
            }
            if (width == 0) {
                at++;
                continue;
            }
            String name = nameBefore(at);
            int after = at + Math.max(width, 1);
            at = sensitive(name) ? mask(name, at, Math.max(width, 0)) : after;
        }
        return copied == 0 ? text : shown.append(text, copied, text.length()).toString();
    }

    private boolean sensitive(String name) {
        return !name.isEmpty() && (strict ? names.anyPartAnywhere(name) : names.anyPart(name));
    }

    /** Whether an object of a sensitive type begins its fields here: {@code Passport[series=...}. */
    private boolean isObjectAt(int at) {
        char c = text.charAt(at);
        if (c != '[' && c != '{' || at == copied || !Character.isLetter(text.charAt(at - 1))) {
            return false;
        }
        int end = at + 1;
        while (end < text.length() && end - at < LONGEST_NAME && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end > at + 1 && end < text.length() && text.charAt(end) == '=' && sensitive(nameBefore(at));
    }

    private int maskObject(int bracket) {
        int end = bracketEnd(bracket);
        shown.append(text, copied, bracket + 1).append(Redaction.MASK);
        boolean closed = "}])".indexOf(text.charAt(end - 1)) >= 0;
        copied = closed ? end - 1 : end;
        return end;
    }

    private int separatorAt(int at) {
        char c = text.charAt(at);
        if (c == '=' || c == ':') {
            return 1;
        }
        if ((isQuote(c) || c == '[' || c == '{' || Character.isDigit(c)) && isLostColon(at)) {
            return ZERO_WIDTH;
        }
        boolean encoded = c == '%' && (text.regionMatches(true, at, "%3D", 0, 3) || isAt(at, "%3A"));
        return encoded ? 3 : 0;
    }

    /** Whether a value begins here, with nothing but spaces between it and a quoted name. */
    private boolean isLostColon(int at) {
        int before = at - 1;
        while (before >= copied && text.charAt(before) == ' ') {
            before--;
        }
        return before > copied && isQuote(text.charAt(before)) && isName(text.charAt(before - 1));
    }

    private boolean isAt(int at, String what) {
        return text.regionMatches(true, at, what, 0, what.length());
    }

    private String nameBefore(int separator) {
        int end = separator;
        while (end > copied && separator - end < 3 && " }])".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end > copied && isQuote(text.charAt(end - 1))) {
            end--;
            while (end > copied && text.charAt(end - 1) == '\\') {
                end--;
            }
        } else if (end - 3 >= copied && isAt(end - 3, "%22")) {
            end -= 3;
        }
        int start = end;
        while (start > copied && end - start < LONGEST_NAME && isName(text.charAt(start - 1))) {
            start--;
        }
        String name = text.substring(start, end).replace("%5B", "[").replace("%5D", "]");
        int percent = name.lastIndexOf('%');
        return percent < 0 ? name : name.substring(Math.min(name.length(), percent + 3));
    }

    /** Copies up to the value, masks it, and returns where to go on. */
    private int mask(String name, int separator, int width) {
        int start = separator + width;
        if (start < text.length() && text.charAt(start) == '>') {
            start++;
        }
        while (start < text.length() && " }])".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int backslashes = backslashesFrom(start);
        int opening = start + backslashes;
        int end;
        if (opening < text.length() && isQuote(text.charAt(opening))) {
            start = opening + 1;
            end = quotedEnd(start, text.charAt(opening), backslashes);
        } else if (SensitiveNames.fold(name).endsWith("cookie")) {
            end = text.length();
        } else {
            end = unquotedEnd(start, text.charAt(separator) == ':');
        }
        String last = name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('[')) + 1);
        String value = text.substring(start, end);
        shown.append(text, copied, start).append(Redaction.masked(null, last, value));
        copied = end;
        return Math.max(end, separator + 1);
    }

    private int backslashesFrom(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == '\\') {
            at++;
        }
        return at - from;
    }

    private int backslashesBefore(int at, int lowest) {
        int from = at;
        while (from > lowest && text.charAt(from - 1) == '\\') {
            from--;
        }
        return at - from;
    }

    /** Before the closing quote and its backslashes; a quote that is escaped deeper than the opening one does not close. */
    private int quotedEnd(int from, char quote, int backslashes) {
        for (int at = text.indexOf(quote, from); at >= 0; at = text.indexOf(quote, at + 1)) {
            int before = backslashesBefore(at, from);
            if (backslashes == 0 ? before % 2 == 0 : before <= backslashes) {
                return backslashes == 0 ? at : at - before;
            }
        }
        return text.length();
    }

    private int unquotedEnd(int from, boolean colon) {
        Matcher literal = LITERAL.matcher(text).region(from, text.length()).useTransparentBounds(true);
        if (literal.lookingAt()) {
            return literal.end();
        }
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '{' || c == '[' || c == '(') {
                at = bracketEnd(at);
                continue;
            }
            boolean closes = "&\"<>|}])".indexOf(c) >= 0
                    || c == '\\' && at + 1 < text.length() && text.charAt(at + 1) == '"'
                    || c == '%' && (isAt(at, "%26") || isAt(at, "%22"));
            boolean mayClose = c == ',' || c == ';' || c == ' ' && !colon;
            if (closes || mayClose && isName(at + 1, colon ? ':' : '=')) {
                return at;
            }
            at++;
        }
        return at;
    }

    /** Whether another name and its separator stand here. */
    private boolean isName(int from, char separator) {
        int at = from;
        while (at < text.length() && at - from < 3 && (text.charAt(at) == ' ' || isQuote(text.charAt(at)))) {
            at++;
        }
        int start = at;
        while (at < text.length() && at - start < LONGEST_NAME && isName(text.charAt(at))) {
            at++;
        }
        if (at == start || Character.isDigit(text.charAt(start))) {
            return false;
        }
        while (at < text.length() && (text.charAt(at) == ' ' || isQuote(text.charAt(at)))) {
            at++;
        }
        return at < text.length() && text.charAt(at) == separator;
    }

    /** After the bracket that closes the one here, those in quotes not counted; the end of the text if none does. */
    private int bracketEnd(int from) {
        int depth = 0;
        int level = -1;
        boolean quoted = false;
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                int backslashes = backslashesBefore(at, from);
                level = level < 0 ? backslashes : level;
                quoted = (backslashes == level) != quoted;
            } else if (!quoted && (c == '{' || c == '[' || c == '(')) {
                depth++;
            } else if (!quoted && (c == '}' || c == ']' || c == ')') && --depth == 0) {
                return at + 1;
            }
        }
        return text.length();
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || "_-.[]$%".indexOf(c) >= 0;
    }
}
