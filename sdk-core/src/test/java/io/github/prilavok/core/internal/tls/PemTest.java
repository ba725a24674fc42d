package io.github.prilavok.core.internal.tls;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPrivateKey;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PemTest {
    private static final char[] PASSWORD = Fixtures.PASSWORD.toCharArray();

    private final PrivateKey rsa = Fixtures.pem("rsa-pkcs8.key").privateKey();

    private static Pem pem(String name, byte[] content) {
        return Pem.read(name, new ByteArrayInputStream(content));
    }

    private static Pem pem(String content) {
        return pem("x.pem", content.getBytes(UTF_8));
    }

    private static String text(String fixture) {
        return new String(Fixtures.bytes(fixture), UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rsa-pkcs1.key",
                "rsa-with-attributes.pem",
                "rsa-encrypted-aes.key",
                "rsa-encrypted-aes-sha1.key",
                "rsa-encrypted-3des.key"
            })
    void reads_every_form_of_the_same_rsa_key(String file) {
        assertThat(Fixtures.pem(file).privateKey(PASSWORD)).isEqualTo(rsa);
        assertThat(rsa.getAlgorithm()).isEqualTo("RSA");
    }

    @Test
    void reads_both_forms_of_an_ec_key() {
        ECPrivateKey sec1 = (ECPrivateKey) Fixtures.pem("ec-sec1.key").privateKey();
        ECPrivateKey pkcs8 = (ECPrivateKey) Fixtures.pem("ec-pkcs8.key").privateKey();
        assertThat(sec1.getS()).isEqualTo(pkcs8.getS());
        assertThat(sec1.getParams().getCurve()).isEqualTo(pkcs8.getParams().getCurve());
    }

    @Test
    void reads_an_ed25519_key() {
        assertThat(Fixtures.pem("ed25519.key").privateKey().getAlgorithm()).isEqualTo("EdDSA");
    }

    @Test
    void reads_a_certificate_and_its_serial_number() {
        X509Certificate certificate = Fixtures.pem("rsa.crt").certificates().get(0);
        assertThat(certificate.getSerialNumber()).isEqualTo("1311768467463790320");
        assertThat(certificate.getSubjectX500Principal().getName()).isEqualTo("CN=Fixture RSA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rsa.cer", "rsa-with-attributes.pem"})
    void reads_the_same_certificate_as_der_and_between_other_text(String file) {
        assertThat(Fixtures.pem(file).certificates())
                .isEqualTo(Fixtures.pem("rsa.crt").certificates());
    }

    @Test
    void reads_all_certificates_in_their_order() {
        List<X509Certificate> certificates = pem("\uFEFFroot:\r\n"
                        + text("ec.crt").replace("\n", "\r\n") + "\r\n# and\r\n"
                        + text("rsa.crt").strip())
                .certificates();
        assertThat(certificates)
                .extracting(c -> c.getSubjectX500Principal().getName())
                .containsExactly("CN=Fixture EC", "CN=Fixture RSA");
    }

    @Test
    void the_public_key_may_be_the_certificates() {
        assertThat(Fixtures.pem("rsa.crt").publicKey())
                .isEqualTo(Fixtures.pem("rsa-public.pem").publicKey());
    }

    @Test
    void says_what_there_is_instead_of_what_is_wanted() {
        Path path = Fixtures.path("rsa-pkcs1.key");
        assertThatThrownBy(() -> Pem.read(path).certificates())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        path + " holds no certificate (but [RSA PRIVATE KEY]); it must have a block that begins with"
                                + " -----BEGIN CERTIFICATE-----");
        assertThatThrownBy(() -> pem("x.pem", Fixtures.bytes("rsa.crt")).privateKey())
                .hasMessage("x.pem holds no private key (but [CERTIFICATE]); it must have a block that begins with"
                        + " -----BEGIN PRIVATE KEY-----");
        assertThatThrownBy(() -> pem("x.pem", Fixtures.bytes("rsa-pkcs8.key")).publicKey())
                .hasMessage("x.pem holds no public key (but [PRIVATE KEY]); it must have a block that begins with"
                        + " -----BEGIN PUBLIC KEY-----");
        assertThatThrownBy(() -> pem("").certificates())
                .hasMessageStartingWith("x.pem holds no certificate (it is empty)");
        assertThatThrownBy(() -> pem("<html>").certificates())
                .hasMessageStartingWith("x.pem holds no certificate (it is not a PEM file)");
    }

    @Test
    void says_which_file_is_not_there() {
        Path path = Path.of("no-such-directory", "no-such.pem");
        assertThatThrownBy(() -> Pem.read(path))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no file " + path.toAbsolutePath() + "; correct the path or put the file there");
        assertThatThrownBy(() -> Pem.read(Path.of(".")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("it must be a file that this process may read");
    }

    @Test
    void reads_no_more_than_a_pem_file_can_have() {
        assertThatThrownBy(() -> pem("x.pem", new byte[(4 << 20) + 1]))
                .hasMessage("x.pem is larger than 4 MiB, so it holds no certificate or key; correct the path");
    }

    @Test
    void says_that_a_key_is_encrypted_and_that_the_password_is_wrong() {
        Pem encrypted = pem("x.pem", Fixtures.bytes("rsa-encrypted-aes.key"));
        assertThatThrownBy(encrypted::privateKey)
                .hasMessage("the private key in x.pem is encrypted; give its password");
        assertThatThrownBy(() -> encrypted.privateKey("пароль".toCharArray()))
                .hasMessageStartingWith(
                        "the password of x.pem has characters outside ASCII, which Java does not take here;"
                                + " convert it with: openssl pkcs8 -topk8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rsa-encrypted-aes.key", "rsa-encrypted-3des.key"})
    void a_wrong_password_is_called_so_whatever_it_decrypts_to(String file) {
        Pem encrypted = pem("x.pem", Fixtures.bytes(file));
        // Every 256th or so decrypts to well-padded noise.
        for (int i = 0; i < 600; i++) {
            char[] wrong = ("hunter" + i).toCharArray();
            assertThatThrownBy(() -> encrypted.privateKey(wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the password of x.pem is wrong")
                    .hasNoCause();
        }
    }

    @Test
    void says_how_to_convert_what_java_does_not_read() {
        assertThatThrownBy(() ->
                        pem("x.pem", Fixtures.bytes("rsa-encrypted-old.key")).privateKey(PASSWORD))
                .hasMessage(
                        "x.pem is encrypted in OpenSSL's old way, which Java does not read; convert it with: openssl"
                                + " pkcs8 -topk8 -v2 aes-256-cbc -in x.pem -out new.pem, and give the password of the new file");
        assertThatThrownBy(() ->
                        pem("x.pem", Fixtures.bytes("rsa-encrypted-scrypt.key")).privateKey(PASSWORD))
                .hasMessage(
                        "x.pem is damaged, or encrypted in a way that Java does not read; convert it with: openssl pkcs8"
                                + " -topk8 -v2 aes-256-cbc -in x.pem -out new.pem");
        assertThatThrownBy(() -> pem("x.pem", Fixtures.bytes("x25519.key")).privateKey())
                .hasMessage("x.pem holds a private key that is damaged, or neither RSA nor EC nor EdDSA; check it with:"
                        + " openssl pkey -noout -in x.pem");
        assertThatThrownBy(() -> pem(text("rsa-pkcs8.key").replace("PRIVATE KEY", "DSA PRIVATE KEY"))
                        .privateKey())
                .hasMessageStartingWith(
                        "x.pem holds a private key in a form that Java does not read (DSA PRIVATE KEY)");
    }

    @Test
    void refuses_two_keys() {
        assertThatThrownBy(
                        () -> pem(text("rsa-pkcs8.key") + text("ec-pkcs8.key")).privateKey())
                .hasMessage("x.pem holds 2 private keys; leave the one that belongs to the certificate");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rsa-pkcs8.key",
                "rsa-pkcs1.key",
                "ec-sec1.key",
                "ed25519.key",
                "rsa-encrypted-aes.key",
                "rsa.crt"
            })
    void no_damage_to_a_file_ends_in_anything_but_a_clear_error(String file) {
        String whole = text(file);
        List<String> damaged = new ArrayList<>();
        for (int i = 0; i < whole.length(); i += 7) {
            damaged.add(whole.substring(0, i));
            damaged.add(whole.substring(0, i) + whole.substring(Math.min(whole.length(), i + 40)));
            damaged.add(whole.substring(0, i) + "!" + whole.substring(i));
            damaged.add(whole.substring(0, i) + "A" + whole.substring(i + 1));
        }
        for (String each : damaged) {
            try {
                Pem pem = pem(each);
                if (file.endsWith(".crt")) {
                    pem.certificates();
                } else {
                    pem.privateKey(PASSWORD);
                }
            } catch (IllegalArgumentException e) {
                assertThat(e).hasMessageContaining("x.pem");
                if (!file.endsWith(".crt")) {
                    assertThat(e).hasNoCause();
                    for (String line :
                            whole.lines().filter(l -> !l.startsWith("-")).toList()) {
                        assertThat(e.getMessage()).doesNotContain(line);
                    }
                }
            }
        }
    }

    @Test
    void says_that_a_file_was_cut_off() {
        assertThatThrownBy(() -> pem(text("rsa.crt").substring(0, 400)))
                .hasMessage("x.pem is cut off: a block that begins does not end; copy the file again, whole");
    }

    @Test
    void says_that_a_certificate_is_damaged() {
        byte[] der = Fixtures.bytes("rsa.cer");
        ByteArrayOutputStream half = new ByteArrayOutputStream();
        half.write(der, 0, der.length / 2);
        assertThatThrownBy(() -> pem("x.cer", half.toByteArray()).certificates())
                .hasMessage("x.cer holds a certificate that is damaged; get the file again from who issued it");
    }

    @Test
    void prints_no_content() {
        assertThat(pem("x.pem", Fixtures.bytes("rsa-with-attributes.pem")))
                .hasToString("x.pem [CERTIFICATE, PRIVATE KEY]");
    }
}
