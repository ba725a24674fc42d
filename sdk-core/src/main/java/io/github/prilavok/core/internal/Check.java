package io.github.prilavok.core.internal;

import io.github.prilavok.core.Money;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Checks of what a user hands in, made before anything is sent. Every message names the field as the provider calls it
 * and says how to mend it; none repeats the value, which may be personal.
 */
public final class Check {
    private Check() {}

    /** @throws IllegalArgumentException if it is null: builders of required fields get here with null */
    public static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(field + " is missing; set it");
        }
        return value;
    }

    /** A required text of 1 to {@code max} characters. */
    public static String text(String field, @Nullable String value, int max) {
        String text = required(field, value);
        if (text.isBlank()) {
            throw new IllegalArgumentException(field + " is blank; set it");
        }
        optionalText(field, text, max);
        return text;
    }

    /** A text of at most {@code max} characters, if there is one. */
    public static void optionalText(String field, @Nullable String value, int max) {
        if (value != null && value.codePointCount(0, value.length()) > max) {
            throw new IllegalArgumentException(field + " has " + value.codePointCount(0, value.length())
                    + " characters; the limit is " + max + ", shorten it");
        }
    }

    /** A text of this form, if there is one. */
    public static void form(String field, @Nullable String value, Pattern form, String inWords) {
        if (value != null && !form.matcher(value).matches()) {
            throw new IllegalArgumentException(field + " must be " + inWords);
        }
    }

    /** A number between these, both allowed. */
    public static void range(String field, @Nullable Number value, long min, long max) {
        if (value != null && (value.longValue() < min || value.longValue() > max)) {
            throw new IllegalArgumentException(field + " must be from " + min + " to " + max + ", not " + value);
        }
    }

    /** A list of at least {@code min} and at most {@code max}. */
    public static void size(String field, List<?> value, int min, int max) {
        if (value.size() < min || value.size() > max) {
            throw new IllegalArgumentException(
                    field + " must hold " + min + " to " + max + " entries, not " + value.size());
        }
    }

    /** A required amount above zero. */
    public static Money positive(String field, @Nullable Money value) {
        Money money = required(field, value);
        if (!money.isPositive()) {
            throw new IllegalArgumentException(field + " must be more than zero, not " + money);
        }
        return money;
    }

    /** Anything else that has to hold. */
    public static void that(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
