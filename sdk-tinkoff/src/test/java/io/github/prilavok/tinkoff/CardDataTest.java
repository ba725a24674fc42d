package io.github.prilavok.tinkoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.Base64;
import javax.crypto.Cipher;
import org.junit.jupiter.api.Test;

class CardDataTest {
    private static final KeyPair KEYS = keys("RSA");
    private static final YearMonth EXPIRY = YearMonth.of(2028, 11);

    private static KeyPair keys(String algorithm) {
        try {
            return KeyPairGenerator.getInstance(algorithm).generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String decrypted(String cardData) throws Exception {
        Cipher cipher = Cipher.getInstance("RSA/ECB/PKCS1Padding");
        cipher.init(Cipher.DECRYPT_MODE, KEYS.getPrivate());
        return new String(cipher.doFinal(Base64.getDecoder().decode(cardData)), StandardCharsets.UTF_8);
    }

    @Test
    void a_card() throws Exception {
        CardData card = CardData.of("2200770239097761", EXPIRY, "123").holder("IVAN IVANOV");
        assertThat(decrypted(card.encrypt(KEYS.getPublic())))
                .isEqualTo("PAN=2200770239097761;ExpDate=1128;CVV=123;CardHolder=IVAN IVANOV");
        assertThat(card.encrypt(KEYS.getPublic())).isNotEqualTo(card.encrypt(KEYS.getPublic()));
    }

    @Test
    void a_card_checked_by_the_shop() throws Exception {
        assertThat(decrypted(CardData.of("2200770239097761", YearMonth.of(2030, 1), null)
                        .threeDs("05", "AAABCZIhcQAAAABZlyFxAAAAAAA=")
                        .encrypt(KEYS.getPublic())))
                .isEqualTo("PAN=2200770239097761;ExpDate=0130;ECI=05;CAVV=AAABCZIhcQAAAABZlyFxAAAAAAA=");
    }

    @Test
    void a_saved_card() throws Exception {
        assertThat(decrypted(CardData.saved("881900", "123").encrypt(KEYS.getPublic())))
                .isEqualTo("CardId=881900;CVV=123");
    }

    @Test
    void the_terminals_key() throws Exception {
        String base64 = Base64.getMimeEncoder().encodeToString(KEYS.getPublic().getEncoded());
        assertThat(CardData.publicKey(base64)).isEqualTo(KEYS.getPublic());
        assertThat(CardData.publicKey("-----BEGIN PUBLIC KEY-----\n" + base64 + "\n-----END PUBLIC KEY-----\n"))
                .isEqualTo(KEYS.getPublic());
        assertThatThrownBy(() -> CardData.publicKey("not a key"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("copy it whole");
    }

    @Test
    void shows_nothing() {
        CardData card = CardData.of("2200770239097761", EXPIRY, "123");
        assertThat(card).hasToString("CardData");
        assertThatThrownBy(() -> CardData.of("2200770239097761x", EXPIRY, "123"))
                .hasMessage("PAN must be 12 to 19 digits");
        assertThatThrownBy(() -> CardData.of("2200770239097761", EXPIRY, "12")).hasMessage("CVV must be 3 or 4 digits");
        assertThatThrownBy(() -> card.holder("A;PAN=1"))
                .hasMessage("CardHolder must not be empty and must not hold a semicolon");
        assertThatThrownBy(() -> card.encrypt(keys("EC").getPublic()))
                .hasMessageContaining("it must be RSA")
                .hasMessageNotContaining("2200");
    }
}
