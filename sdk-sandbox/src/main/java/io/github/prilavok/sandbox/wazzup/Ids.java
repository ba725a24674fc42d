package io.github.prilavok.sandbox.wazzup;

import java.util.UUID;
import java.util.regex.Pattern;

/** Identifiers in Wazzup's form. */
final class Ids {
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private Ids() {}

    static String random() {
        return UUID.randomUUID().toString();
    }

    static boolean isUuid(String text) {
        return UUID_FORM.matcher(text).matches();
    }
}
