package io.github.prilavok.sandbox.tinkoff;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.Cipher;
import org.jspecify.annotations.Nullable;

/**
 * What a shop's own form took from the payer, decrypted and checked.
 *
 * @param cardId set in place of the number and expiry if it is a saved card
 */
record CardData(String pan, String expiry, @Nullable String cardId) {
    static CardData decrypt(String encrypted, PrivateKey key, Instant now) {
        Map<String, String> fields = new HashMap<>();
        for (String pair : plain(encrypted, key).split(";")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        String cvv = fields.getOrDefault("CVV", "");
        if (!digits(cvv)) {
            throw Refusal.of("221", "Поле CVV числовое.");
        }
        if (!cvv.isEmpty() && (cvv.length() < 3 || cvv.length() > 4)) {
            throw Refusal.of("239", "Неверная длина CVV.");
        }
        String cardId = fields.get("CardId");
        if (cardId != null) {
            if (!digits(cardId)) {
                throw Refusal.of("222", "Поле CardId числовое.");
            }
            return new CardData("", "", cardId);
        }
        String pan = fields.getOrDefault("PAN", "");
        String expiry = fields.getOrDefault("ExpDate", "");
        checkPan(pan);
        checkExpiry(pan, expiry, now);
        if (TestCard.of(pan) != null && !cvv.isEmpty() && !cvv.equals(TestCard.CVV)) {
            throw Refusal.of("1082");
        }
        return new CardData(pan, expiry, null);
    }

    /** Leaves the number out. */
    @Override
    public String toString() {
        return "CardData";
    }

    private static String plain(String encrypted, PrivateKey key) {
        try {
            Cipher cipher = Cipher.getInstance("RSA/ECB/PKCS1Padding");
            cipher.init(Cipher.DECRYPT_MODE, key);
            return new String(cipher.doFinal(Base64.getDecoder().decode(encrypted)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw Refusal.of("243", "Ошибка шифрования карточных данных.");
        }
    }

    private static void checkPan(String pan) {
        if (!digits(pan)) {
            throw Refusal.of("218", "Поле PAN числовое.");
        }
        if (pan.length() < 13 || pan.length() > 19) {
            throw Refusal.of("234", "Неверная длина PAN.");
        }
        if (TestCard.of(pan) == null && luhn(pan) != 0) {
            throw Refusal.of("642");
        }
    }

    private static void checkExpiry(String pan, String expiry, Instant now) {
        if (expiry.length() != 4 || !digits(expiry)) {
            throw Refusal.of("238", "Неверный формат ExpDate.");
        }
        if (TestCard.of(pan) != null && expiry.equals(TestCard.EXPIRY)) {
            return;
        }
        try {
            YearMonth last = YearMonth.of(
                    2000 + Integer.parseInt(expiry.substring(2)), Integer.parseInt(expiry.substring(0, 2)));
            if (last.isBefore(YearMonth.from(now.atOffset(ZoneOffset.ofHours(3))))) {
                throw Refusal.of("252");
            }
        } catch (DateTimeException e) {
            throw Refusal.of("219", "Неверный срок действия карты.");
        }
    }

    private static boolean digits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static int luhn(String pan) {
        int sum = 0;
        for (int i = 0; i < pan.length(); i++) {
            int digit = pan.charAt(pan.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10;
    }
}
