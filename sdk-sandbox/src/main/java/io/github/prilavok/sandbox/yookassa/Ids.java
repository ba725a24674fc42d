package io.github.prilavok.sandbox.yookassa;

import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Identifiers in YooKassa's forms. */
final class Ids {
    private static final Pattern PLAIN =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private Ids() {}

    static String random() {
        return UUID.randomUUID().toString();
    }

    static String payment() {
        return of("", "000f-5000-8000");
    }

    static String refund() {
        return of("", "0015-5000-a000");
    }

    static String receipt() {
        return of("rt-", "0011-5000-8000");
    }

    static String invoice() {
        return of("in-", "0013-5000-8000");
    }

    static String deal() {
        return of("dl-", "0002-5000-8000");
    }

    static String payout() {
        return of("po-", "0003-5000-a000");
    }

    static String personalData() {
        return of("pd-", "0004-5000-8000");
    }

    static String webhook() {
        return of("wh-", "0005-5000-8000");
    }

    /** A number of so many digits, the first of which is not zero. */
    static String digits(int count) {
        StringBuilder digits = new StringBuilder("1");
        while (digits.length() < count) {
            digits.append(Math.floorMod(UUID.randomUUID().getLeastSignificantBits(), 10L));
        }
        return digits.toString();
    }

    /** What the sandbox's links, tokens and codes hold: the identifier of their object. */
    static String in(String text) {
        Matcher matcher = PLAIN.matcher(text);
        String found = text;
        while (matcher.find()) {
            found = matcher.group();
        }
        return found;
    }

    private static String of(String prefix, String middle) {
        String random = UUID.randomUUID().toString().toLowerCase(Locale.ROOT);
        return prefix + random.substring(0, 8) + '-' + middle + '-' + random.substring(24);
    }
}
