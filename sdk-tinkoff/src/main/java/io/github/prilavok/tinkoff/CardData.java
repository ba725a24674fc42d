package io.github.prilavok.tinkoff;

import io.github.prilavok.core.internal.Check;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import org.jspecify.annotations.Nullable;

/**
 * A card that a shop with PCI DSS took on its own form, to be encrypted for the bank. Nothing of it is ever printed: {@code
 * toString} says "CardData". Not to be kept.
 *
 * <pre>{@code
 * PublicKey key = CardData.publicKey(textFromTheCabinet);
 * String cardData = CardData.of(pan, YearMonth.of(2028, 11), cvv).holder("IVAN IVANOV").encrypt(key);
 * }</pre>
 */
public final class CardData {
    private static final DateTimeFormatter MMYY = DateTimeFormatter.ofPattern("MMyy", Locale.ROOT);
    private static final Pattern PAN = Pattern.compile("[0-9]{12,19}");
    private static final Pattern CVV = Pattern.compile("[0-9]{3,4}");
    private static final String ARMOUR = "-----[A-Z ]+-----";

    private final StringBuilder pairs = new StringBuilder(96);

    private CardData() {}

    /**
     * A card.
     *
     * @param pan the number, 12 to 19 digits
     * @param expiry the last month in which it can be used
     * @param cvv 3 or 4 digits; null if there is none, as with a token of Mir Pay
     */
    public static CardData of(String pan, YearMonth expiry, @Nullable String cvv) {
        Check.form("PAN", pan, PAN, "12 to 19 digits");
        CardData card = new CardData().with("PAN", pan).with("ExpDate", MMYY.format(expiry));
        return cvv == null ? card : card.cvv(cvv);
    }

    /** A card that the bank keeps: its CardId, and the CVV that the customer entered again. */
    public static CardData saved(String cardId, String cvv) {
        return new CardData().with("CardId", cardId).cvv(cvv);
    }

    private CardData cvv(String cvv) {
        Check.form("CVV", cvv, CVV, "3 or 4 digits");
        return with("CVV", cvv);
    }

    /** The holder's name, as on the card. */
    public CardData holder(String name) {
        return with("CardHolder", name);
    }

    /** What a check of one's own gave: the indicator and the cryptogram. */
    public CardData threeDs(String eci, String cavv) {
        return with("ECI", eci).with("CAVV", cavv);
    }

    private CardData with(String name, String value) {
        Check.that(
                !value.isEmpty() && value.indexOf(';') < 0, name + " must not be empty and must not hold a semicolon");
        if (pairs.length() > 0) {
            pairs.append(';');
        }
        pairs.append(name).append('=').append(value);
        return this;
    }

    /**
     * The card for {@code CardData} of a request: RSA with PKCS #1 padding, in base64. Another text each time.
     *
     * @param key the terminal's, from {@link #publicKey}
     */
    public String encrypt(PublicKey key) {
        try {
            // The bank prescribes this padding.
            Cipher cipher = Cipher.getInstance("RSA/ECB/PKCS1Padding");
            cipher.init(Cipher.ENCRYPT_MODE, key);
            return Base64.getEncoder()
                    .encodeToString(cipher.doFinal(pairs.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("the card cannot be encrypted with this key; it must be RSA", e);
        }
    }

    /**
     * The terminal's public key.
     *
     * @param text as the bank's cabinet gives it: an X.509 RSA key in base64, with or without PEM's first and last line
     * @throws IllegalArgumentException if it is no such key
     */
    public static PublicKey publicKey(String text) {
        String base64 = text.replaceAll(ARMOUR, "").replaceAll("\\s", "");
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64)));
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            throw new IllegalArgumentException(
                    "this is no RSA public key in base64; copy it whole from the terminal's settings", e);
        }
    }

    /** Nothing of the card. */
    @Override
    public String toString() {
        return "CardData";
    }
}
