package io.github.prilavok.core.internal.log;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Contents of sensitive elements of XML and HTML, and the values of form fields: {@code <input name="PaReq" value="…">}.
 * Attributes with sensitive names are {@link SensitivePairs}.
 */
final class SensitiveMarkup {
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([\\w:.-]{1,100}+)\\s{0,8}+=\\s{0,8}+(\"[^\"]*+\"?|'[^']*+'?|[^\\s>\"']++)");

    private final SensitiveNames names;
    private final String text;
    private final boolean strict;
    private final StringBuilder shown = new StringBuilder();
    private int copied;

    SensitiveMarkup(SensitiveNames names, String text, boolean strict) {
        this.names = names;
        this.text = text;
        this.strict = strict;
    }

    String redact() {
        int at = text.indexOf('<');
        while (at >= 0) {
            int nameEnd = nameEnd(at + 1);
            int end = tagEnd(nameEnd);
            if (nameEnd > at + 1) {
                maskField(nameEnd, end);
                String name = text.substring(at + 1, nameEnd);
                boolean empty = text.charAt(Math.max(at, end - 1)) == '/';
                if (!empty && end < text.length() && sensitive(name.substring(name.indexOf(':') + 1))) {
                    end = maskContent(name, end + 1);
                }
            }
            at = text.indexOf('<', Math.max(end, at + 1));
        }
        return copied == 0 ? text : shown.append(text, copied, text.length()).toString();
    }

    private boolean sensitive(String name) {
        return strict ? names.anyPartAnywhere(name) : names.anyPart(name);
    }

    private int nameEnd(int from) {
        int at = from;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "_-.:".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    /** Where the tag closes, or the next one begins, or the text ends. */
    private int tagEnd(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '>' && text.charAt(at) != '<') {
            at++;
        }
        return at;
    }

    /** Masks the value of a field whose name is itself the value of an attribute. */
    private void maskField(int from, int end) {
        Matcher attribute = ATTRIBUTE.matcher(text).region(from, end);
        boolean sensitive = false;
        int start = -1;
        int stop = -1;
        while (attribute.find()) {
            String name = attribute.group(1).toLowerCase(Locale.ROOT);
            if (name.equals("name") || name.equals("id") || name.equals("key")) {
                sensitive |= sensitive(unquoted(attribute.group(2)));
            } else if (name.equals("value") || name.equals("content")) {
                start = attribute.start(2);
                stop = attribute.end(2);
            }
        }
        if (sensitive && start >= 0) {
            mask(start, stop, '"' + Redaction.MASK + '"');
        }
    }

    private int maskContent(String name, int from) {
        int at = from;
        while (at < text.length()) {
            if (text.charAt(at) == '<' && text.regionMatches(true, at, "</" + name, 0, name.length() + 2)) {
                break;
            }
            at++;
        }
        if (!text.substring(from, at).isBlank()) {
            mask(from, at, Redaction.MASK);
        }
        return at;
    }

    private void mask(int start, int end, String mask) {
        shown.append(text, copied, start).append(mask);
        copied = end;
    }

    private static String unquoted(String value) {
        return value.replaceAll("^[\"']|[\"']$", "");
    }
}
