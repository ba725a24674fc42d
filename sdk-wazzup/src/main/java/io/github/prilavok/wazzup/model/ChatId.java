package io.github.prilavok.wazzup.model;

import java.util.regex.Pattern;

/** Chat ids of the messengers that know people by their phone: WhatsApp and Viber. */
public final class ChatId {
    private static final Pattern PHONE = Pattern.compile("[\\s\\h(]*\\+?[\\d\\s\\h\\p{Pd}().]*");
    private static final Pattern RUSSIAN_MOBILE_AFTER_EIGHT = Pattern.compile("89\\d{9}");

    private ChatId() {}

    /**
     * The chat id of a phone as people type it: {@code +7 (901) 111-22-33}, {@code 8 901 111-22-33} and
     * {@code 901 111-22-33} are all {@code 79011112233}. Also right for {@link SendMessage#phone()}.
     *
     * <p>A number without a plus is read as a Russian one where it can be: 11 digits that begin with 8, and 10 that begin
     * with 9. So a foreign number needs its plus ({@code +84 901 234 567}), and what comes from Wazzup is used as it is,
     * never passed through here again.
     *
     * @param phone digits with spaces, brackets, dots and dashes, and perhaps a plus in front
     * @return digits with the country code
     * @throws IllegalArgumentException if it cannot be a phone number, or its country cannot be told; the message does not
     *     repeat it
     */
    public static String ofPhone(String phone) {
        if (!PHONE.matcher(phone).matches()) {
            throw new IllegalArgumentException(
                    "a phone is digits, spaces, brackets, dots and dashes, with at most one plus"
                            + " in front: remove the rest (an extension cannot be written to)");
        }
        String digits = digits(phone);
        boolean international = phone.indexOf('+') >= 0;
        if (RUSSIAN_MOBILE_AFTER_EIGHT.matcher(digits).matches() || !international && isRussianAfterEight(digits)) {
            // No country has the code 89, so even "+8 9…" is a Russian mobile.
            return '7' + digits.substring(1);
        }
        if (!international && digits.length() == 10) {
            if (digits.startsWith("9")) {
                return '7' + digits;
            }
            throw new IllegalArgumentException(
                    "a phone of 10 digits that is not a Russian mobile: write it with a plus and the country code");
        }
        if (digits.startsWith("89") || !international && digits.startsWith("8")) {
            throw new IllegalArgumentException(
                    "a phone that begins with 8 and has not 11 digits: check it, and write a foreign"
                            + " one with a plus and the country code");
        }
        if (digits.startsWith("0") || digits.length() > 15 || digits.length() < (international ? 7 : 11)) {
            throw new IllegalArgumentException(
                    "a phone with its country code has 7 to 15 digits and does not begin with 0," + " this one has "
                            + digits.length() + ": write it with a plus and the country code");
        }
        if (digits.startsWith("7") && digits.length() != 11) {
            throw new IllegalArgumentException(
                    "a phone of country code 7 has 11 digits, this one has " + digits.length() + ": check it");
        }
        return digits;
    }

    private static boolean isRussianAfterEight(String digits) {
        return digits.length() == 11 && digits.startsWith("8");
    }

    private static String digits(String phone) {
        StringBuilder digits = new StringBuilder(phone.length());
        phone.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
        return digits.toString();
    }
}
