package io.github.prilavok.tinkoff.payouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayoutSignerTest {
    private static KeyPair rsa() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "20150TinkoffBankTest, jq8KdPpDjV2PTClYJuz5F7WRlxzpFoVbB8IhTwXa7oA=",
        "20150TinkoffBankTesttrue, HyXOg4WqOjKPdY+3vLV3CR/Uqi9YnltoOpLz9w259Fg="
    })
    void the_digest_is_that_of_the_documents_and_the_signature_is_over_its_bytes(String text, String digest)
            throws Exception {
        KeyPair pair = rsa();
        BigInteger serial = new BigInteger("1234567890123456789012345678901234567890");
        PayoutSignature signature = PayoutSigner.rsa(pair.getPrivate(), serial).sign(utf8(text));
        assertThat(signature.digestValue()).isEqualTo(digest);
        assertThat(signature.x509SerialNumber()).isEqualTo("1234567890123456789012345678901234567890");
        Signature check = Signature.getInstance("SHA256withRSA");
        check.initVerify(pair.getPublic());
        check.update(Base64.getDecoder().decode(digest));
        assertThat(check.verify(Base64.getDecoder().decode(signature.signatureValue())))
                .isTrue();
    }

    @Test
    void key_and_certificate_come_from_files(@TempDir Path folder) throws Exception {
        TestCertificate test = TestCertificate.create(folder);
        PayoutSignature signature =
                PayoutSigner.rsa(test.certificateFile(), test.keyFile(), null).sign(utf8("x"));
        assertThat(signature.x509SerialNumber())
                .isEqualTo(test.certificate().getSerialNumber().toString())
                .matches("\\d+");
        Signature check = Signature.getInstance("SHA256withRSA");
        check.initVerify(test.certificate());
        check.update(Base64.getDecoder().decode(signature.digestValue()));
        assertThat(check.verify(Base64.getDecoder().decode(signature.signatureValue())))
                .isTrue();
        assertThatThrownBy(() -> PayoutSigner.rsa(test.certificateFile(), folder.resolve("absent.pem"), null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("absent.pem");
    }

    @Test
    void a_key_that_is_not_rsa_is_refused_at_once() throws Exception {
        KeyPair elliptic = KeyPairGenerator.getInstance("EC").generateKeyPair();
        assertThatThrownBy(() -> PayoutSigner.rsa(elliptic.getPrivate(), BigInteger.ONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("RSA");
    }

    @Test
    void texts_do_not_show_key_or_signature() throws Exception {
        PayoutSigner signer = PayoutSigner.rsa(rsa().getPrivate(), BigInteger.TEN);
        PayoutSignature signature = signer.sign(utf8("x"));
        assertThat(signer).hasToString("RsaSigner{10}");
        assertThat(signature.toString()).doesNotContain(signature.signatureValue(), signature.digestValue());
    }
}
