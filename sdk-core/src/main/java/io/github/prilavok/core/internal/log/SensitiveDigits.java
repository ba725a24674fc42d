package io.github.prilavok.core.internal.log;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Card, phone and account numbers in a text, with or without separators. */
final class SensitiveDigits {
    private static final int MOBILE = 11;

    /** Digits in a row. */
    private record Group(int start, int end) {
        int length() {
            return end - start;
        }
    }

    private final String text;
    private final boolean id;
    private final StringBuilder shown = new StringBuilder();
    private int copied;

    SensitiveDigits(String text, boolean id) {
        this.text = text;
        this.id = id;
    }

    String redact() {
        int from = 0;
        while (from < text.length()) {
            char c = text.charAt(from);
            if (isHex(c) && (from == 0 || !isHex(text.charAt(from - 1))) && SensitiveText.uuidAt(text, from)) {
                from += 36;
            } else if (isDigit(c)) {
                List<Group> groups = groupsAt(from);
                redact(groups);
                from = groups.get(groups.size() - 1).end();
            } else {
                from++;
            }
        }
        return copied == 0 ? text : shown.append(text, copied, text.length()).toString();
    }

    /** The digits from here on that only separators stand between. */
    private List<Group> groupsAt(int from) {
        List<Group> groups = new ArrayList<>();
        int at = from;
        while (at < text.length() && isDigit(text.charAt(at))) {
            int end = at;
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
            groups.add(new Group(at, end));
            at = end;
            for (int separators = 0; separators < 3; separators++) {
                at += separatorAt(at);
            }
        }
        return groups;
    }

    private int separatorAt(int at) {
        if (at >= text.length()) {
            return 0;
        }
        char c = text.charAt(at);
        if (c == '%' && at + 2 < text.length()) {
            String code = text.substring(at + 1, at + 3);
            return code.equals("20") || code.equals("28") || code.equals("29") || code.equalsIgnoreCase("2D") ? 3 : 0;
        }
        return " -().+\u00a0\u2011\u2013".indexOf(c) >= 0 ? 1 : 0;
    }

    private void redact(List<Group> groups) {
        boolean known = id || isNamedId(groups.get(0).start());
        int[] cards = IntStream.range(0, groups.size())
                .map(first -> card(groups, first, known))
                .toArray();
        int i = 0;
        while (i < groups.size()) {
            int last = cards[i];
            String mask = last < 0 ? Redaction.MASK : SensitiveText.ends(digits(groups, i, last));
            // A number that happens to look like a card may have taken the beginning of a real one.
            for (int next = i + 1; next <= last; next++) {
                if (cards[next] > last) {
                    last = cards[next];
                    mask = Redaction.MASK;
                }
            }
            if (last < 0) {
                last = phone(groups, i, cards, known);
            }
            if (last < 0 && isAccount(groups.get(i))) {
                last = i;
            }
            if (last >= 0) {
                mask(groups.get(i).start(), groups.get(last).end(), mask);
            }
            i = Math.max(i, last) + 1;
        }
    }

    private void mask(int start, int end, String mask) {
        shown.append(text, copied, start).append(mask);
        copied = end;
    }

    /** The last group of the longest card number that begins with this one; -1 if none does. */
    private int card(List<Group> groups, int first, boolean known) {
        int found = -1;
        int length = 0;
        for (int last = first; last < groups.size() && length <= 19; last++) {
            length += groups.get(last).length();
            if (length >= (known ? 16 : 13) && length <= 19 && isCard(digits(groups, first, last))) {
                found = last;
            }
        }
        return found;
    }

    private int phone(List<Group> groups, int first, int[] cards, boolean known) {
        Group group = groups.get(first);
        boolean plus = group.start() > 0 && text.charAt(group.start() - 1) == '+'
                || group.start() > 2 && text.regionMatches(true, group.start() - 3, "%2B", 0, 3);
        int length = 0;
        int found = -1;
        for (int last = first; last < groups.size() && cards[last] < 0; last++) {
            length += groups.get(last).length();
            if (plus && length >= 9 && length <= 15) {
                found = last;
            } else if (length == MOBILE && isRussian(groups, first, last, known)) {
                return last;
            } else if (length == MOBILE - 1 && isRussianWithoutCountry(groups, first, last)) {
                return last;
            }
            if (length > 15) {
                break;
            }
        }
        return found;
    }

    /** {@code 79161234567}, {@code 8 (916) 123-45-67}; the area codes of Russia and Kazakhstan. */
    private boolean isRussian(List<Group> groups, int first, int last, boolean known) {
        int leading = groups.get(first).length();
        String digits = digits(groups, first, last);
        boolean country = digits.charAt(0) == '7' || digits.charAt(0) == '8';
        boolean written = leading == 1 || leading == 4 || leading == MOBILE;
        String areas = known ? "9" : "346789";
        return country && written && areas.indexOf(digits.charAt(1)) >= 0;
    }

    /** {@code 916 123-45-67}, {@code (916) 1234567}; ten digits in a row may be anything. */
    private boolean isRussianWithoutCountry(List<Group> groups, int first, int last) {
        int start = groups.get(first).start();
        boolean bracket = start > 0 && text.charAt(start - 1) == '(';
        return text.charAt(start) == '9' && groups.get(first).length() == 3 && (bracket || last - first >= 2);
    }

    /** An account at a Russian bank: 20 digits, the first of them a 4. */
    private boolean isAccount(Group group) {
        return group.length() == 20 && text.charAt(group.start()) == '4';
    }

    private String digits(List<Group> groups, int first, int last) {
        StringBuilder digits = new StringBuilder();
        for (int i = first; i <= last; i++) {
            digits.append(text, groups.get(i).start(), groups.get(i).end());
        }
        return digits.toString();
    }

    /** Whether the digits are the value of a name that ends in {@code id}: {@code PaymentId=…}, {@code "paymentId":"…"}. */
    private boolean isNamedId(int start) {
        int at = start - 1;
        while (at >= 0 && "\"' \\".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        if (at < 0 || text.charAt(at) != '=' && text.charAt(at) != ':') {
            return false;
        }
        at--;
        while (at >= 0 && "\"' \\".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at > 0 && text.regionMatches(true, at - 1, "id", 0, 2);
    }

    /** Whether a card scheme could have issued this number, and its check digit is right. */
    private static boolean isCard(String digits) {
        int four = Integer.parseInt(digits.substring(0, 4));
        int two = four / 100;
        boolean issued = switch (digits.charAt(0)) {
            case '2' -> four >= 2200 && four <= 2720;
            case '3' -> two == 30 || two >= 34;
            case '4', '6' -> true;
            case '5' -> two <= 58;
            case '8' -> four == 8600;
            case '9' -> four == 9860 || four == 9112;
            default -> false;
        };
        if (!issued) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            if (i % 2 == 1) {
                digit = digit > 4 ? digit * 2 - 9 : digit * 2;
            }
            sum += digit;
        }
        return sum % 10 == 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isHex(char c) {
        return isDigit(c) || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
    }
}
