package io.github.prilavok.core.internal.tls;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestsTest {
    /** FIPS 180-4, examples of NIST. */
    @ParameterizedTest
    @CsvSource({
        "'', e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "abc, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq,"
                + " 248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    })
    void sha256_of_the_standards_examples(String text, String expected) {
        assertThat(Digests.sha256Hex(text)).isEqualTo(expected);
        assertThat(Digests.sha256Hex(text.getBytes(US_ASCII))).isEqualTo(expected);
        assertThat(Digests.sha256(text.getBytes(US_ASCII)))
                .isEqualTo(HexFormat.of().parseHex(expected));
    }

    @Test
    void sha256_of_a_million_letters() {
        assertThat(Digests.sha256Hex("a".repeat(1_000_000)))
                .isEqualTo("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }

    @Test
    void sha256_takes_text_as_utf8() {
        // T-Bank's documentation, a request for a gift card.
        assertThat(Digests.sha256Hex("19200Подарочная карта на 1000 рублей21090usaf8fw8fsw21gMerchantTerminalKey"))
                .isEqualTo("0024a00af7c350a3a67ca168ce06502aa72772456662e38696d48b56ee9c97d9");
    }

    /** RFC 4231, 4.2 to 4.8; 4.6 gives the first 128 bits only. */
    @ParameterizedTest
    @CsvSource({
        "0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b, 4869205468657265,"
                + " b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
        "4a656665, 7768617420646f2079612077616e7420666f72206e6f7468696e673f,"
                + " 5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa,"
                + " dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd,"
                + " 773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe",
        "0102030405060708090a0b0c0d0e0f10111213141516171819,"
                + " cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd,"
                + " 82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b",
        "0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c, 546573742057697468205472756e636174696f6e,"
                + " a3b6167473100ee06e0c796c2955552b"
    })
    void hmac_of_the_rfcs_examples(String key, String data, String expected) {
        HexFormat hex = HexFormat.of();
        assertThat(Digests.hmacSha256Hex(hex.parseHex(key), hex.parseHex(data))).startsWith(expected);
    }

    @Test
    void hmac_of_the_rfcs_examples_with_a_key_longer_than_a_block() {
        byte[] key = HexFormat.of().parseHex("aa".repeat(131));
        assertThat(Digests.hmacSha256Hex(
                        key, "Test Using Larger Than Block-Size Key - Hash Key First".getBytes(US_ASCII)))
                .isEqualTo("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
        assertThat(Digests.hmacSha256Hex(
                        key,
                        ("This is a test using a larger than block-size key and a larger than block-size data. The key"
                                        + " needs to be hashed before being used by the HMAC algorithm.")
                                .getBytes(US_ASCII)))
                .isEqualTo("9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2");
    }

    @Test
    void hmac_refuses_an_empty_key() {
        assertThatThrownBy(() -> Digests.hmacSha256(new byte[0], new byte[1]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the key of the HMAC is empty; set the secret");
    }

    @Test
    void hex_is_compared_in_either_case_and_in_full() {
        byte[] expected = HexFormat.of().parseHex("00ff10ab");
        assertThat(Digests.hexEquals(expected, "00ff10ab")).isTrue();
        assertThat(Digests.hexEquals(expected, "00FF10Ab")).isTrue();
        assertThat(Digests.hexEquals("00FF10AB", "00ff10ab")).isTrue();
        for (String wrong : new String[] {
            "",
            "00ff10a",
            "00ff10ab0",
            "00ff10ac",
            "10ff10ab",
            "00ff10a\u0412",
            "00ff10 b",
            "0\u0010ff10ab",
            "00ff10\u0661b"
        }) {
            assertThat(Digests.hexEquals(expected, wrong)).as(wrong).isFalse();
        }
        assertThat(Digests.hexEquals(expected, null)).isFalse();
    }

    @Test
    void texts_and_bytes_are_compared_in_full() {
        assertThat(Digests.constantTimeEquals("секрет", "секрет")).isTrue();
        assertThat(Digests.constantTimeEquals("секрет", "секреТ")).isFalse();
        assertThat(Digests.constantTimeEquals("secret", "secre")).isFalse();
        assertThat(Digests.constantTimeEquals("secret", "secret ")).isFalse();
        assertThat(Digests.constantTimeEquals("secret", (String) null)).isFalse();
        assertThat(Digests.constantTimeEquals("secret".getBytes(UTF_8), "secret".getBytes(UTF_8)))
                .isTrue();
        assertThat(Digests.constantTimeEquals("secret".getBytes(UTF_8), "Secret".getBytes(UTF_8)))
                .isFalse();
        assertThat(Digests.constantTimeEquals("secret".getBytes(UTF_8), (byte[]) null))
                .isFalse();
    }
}
