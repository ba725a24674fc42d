package io.github.prilavok.core.internal.tls;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Base64;
import javax.crypto.Cipher;
import org.junit.jupiter.api.Test;

class RsaTest {
    private final PrivateKey key = Fixtures.pem("rsa-pkcs8.key").privateKey();
    private final PublicKey publicKey = Fixtures.pem("rsa-public.pem").publicKey();
    private final byte[] text = "подпись".getBytes(UTF_8);

    @Test
    void signs_exactly_as_openssl() {
        assertThat(Rsa.sign(key, text)).isEqualTo(Fixtures.bytes("rsa-signature.bin"));
    }

    @Test
    void verifies_openssls_signature_and_no_other() {
        byte[] signature = Fixtures.bytes("rsa-signature.bin");
        assertThat(Rsa.verify(publicKey, text, signature)).isTrue();
        assertThat(Rsa.verify(publicKey, "Подпись".getBytes(UTF_8), signature)).isFalse();
        signature[7] ^= 1;
        assertThat(Rsa.verify(publicKey, text, signature)).isFalse();
        assertThat(Rsa.verify(publicKey, text, new byte[0])).isFalse();
        assertThat(Rsa.verify(publicKey, text, new byte[300])).isFalse();
    }

    @Test
    void encrypts_for_the_owner_of_the_key() throws Exception {
        byte[] first = Rsa.encrypt(publicKey, text);
        Cipher cipher = Cipher.getInstance("RSA/ECB/PKCS1Padding");
        cipher.init(Cipher.DECRYPT_MODE, key);
        assertThat(cipher.doFinal(first)).isEqualTo(text);
        assertThat(Rsa.encrypt(publicKey, text)).isNotEqualTo(first);
    }

    @Test
    void says_how_much_is_too_much() {
        assertThat(Rsa.encrypt(publicKey, new byte[245])).hasSize(256);
        assertThatThrownBy(() -> Rsa.encrypt(publicKey, new byte[246]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("246 bytes are too many for one block of this RSA key");
    }

    @Test
    void refuses_other_keys() {
        PrivateKey ec = Fixtures.pem("ec-pkcs8.key").privateKey();
        PublicKey ecPublic = Fixtures.pem("ec.crt").publicKey();
        assertThatThrownBy(() -> Rsa.sign(ec, text)).hasMessage("an RSA key is needed here, this one is EC");
        assertThatThrownBy(() -> Rsa.verify(ecPublic, text, new byte[256]))
                .hasMessage("an RSA key is needed here, this one is EC");
        assertThatThrownBy(() -> Rsa.encrypt(ecPublic, text)).hasMessage("an RSA key is needed here, this one is EC");
    }

    @Test
    void reads_a_public_key_without_its_pem_lines() {
        String bare = new String(Fixtures.bytes("rsa-public.pem"), UTF_8).replaceAll("-----.*-----|\\s", "");
        assertThat(Rsa.publicKey(Base64.getDecoder().decode(bare))).isEqualTo(publicKey);
        assertThatThrownBy(() -> Rsa.publicKey(new byte[] {1, 2, 3}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("this is not an RSA public key (X.509, Base64-decoded); copy it again, whole");
    }
}
