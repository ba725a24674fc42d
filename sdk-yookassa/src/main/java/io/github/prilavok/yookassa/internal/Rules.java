package io.github.prilavok.yookassa.internal;

import io.github.prilavok.core.internal.Check;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What YooKassa demands of fields that many requests have. */
public final class Rules {
    public static final int DESCRIPTION = 128;

    private static final int METADATA_KEYS = 16;
    private static final int METADATA_KEY = 32;
    private static final int METADATA_VALUE = 512;
    private static final int EMAIL = 254;
    private static final int URL = 2048;
    private static final Pattern PHONE = Pattern.compile("[0-9]{4,15}");
    private static final Pattern INN = Pattern.compile("[0-9]{10}|[0-9]{12}");
    private static final Pattern DIGITS_3_TO_4 = Pattern.compile("[0-9]{3,4}");

    private Rules() {}

    /** Metadata as it will be sent, in an order of its own: the same pairs have to be the same bytes on every try. */
    public static Map<String, String> metadata(String field, @Nullable Map<String, String> metadata) {
        if (metadata == null || metadata.isEmpty()) {
            return Map.of();
        }
        Check.that(
                metadata.size() <= METADATA_KEYS,
                field + " has " + metadata.size() + " keys; YooKassa keeps " + METADATA_KEYS + ", leave some out");
        TreeMap<String, String> sorted = new TreeMap<>();
        metadata.forEach((key, value) -> {
            Check.text(field + "'s key", key, METADATA_KEY);
            Check.required(field + '[' + key + ']', value);
            Check.optionalText(field + '[' + key + ']', value, METADATA_VALUE);
            sorted.put(key, value);
        });
        return Collections.unmodifiableMap(sorted);
    }

    /** Digits with the country's code and no plus, if there is one. */
    public static void phone(String field, @Nullable String phone) {
        Check.form(field, phone, PHONE, "4 to 15 digits with the country's code and without a plus: 79000000000");
    }

    /** Not too long, if there is one. */
    public static void email(String field, @Nullable String email) {
        Check.optionalText(field, email, EMAIL);
    }

    /** Of a firm or of a person, if there is one. */
    public static void inn(String field, @Nullable String inn) {
        Check.form(field, inn, INN, "10 digits of a firm or 12 of a person");
    }

    /** Required, and not too long. */
    public static void url(String field, @Nullable String url) {
        Check.text(field, url, URL);
    }

    /** Not too long, if there is one. */
    public static void optionalUrl(String field, @Nullable String url) {
        Check.optionalText(field, url, URL);
    }

    /** The code on a card's back, if there is one. */
    public static void csc(String field, @Nullable String csc) {
        Check.form(field, csc, DIGITS_3_TO_4, "3 or 4 digits");
    }
}
