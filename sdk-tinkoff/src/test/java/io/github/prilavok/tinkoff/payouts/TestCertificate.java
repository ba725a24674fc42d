package io.github.prilavok.tinkoff.payouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.concurrent.TimeUnit;

/** A fresh RSA key and certificate, made with the tool that comes with every JDK, and their PEM files. */
record TestCertificate(PrivateKey key, X509Certificate certificate, Path keyFile, Path certificateFile) {
    private static final String PASSWORD = "changeit";

    static TestCertificate create(Path folder) throws IOException, GeneralSecurityException, InterruptedException {
        Path store = folder.resolve("store.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "payouts",
                        "-keyalg",
                        "RSA",
                        "-keysize",
                        "2048",
                        "-dname",
                        "CN=Shop",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD,
                        "-keystore",
                        store.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start();
        assertThat(keytool.waitFor(60, TimeUnit.SECONDS)).isTrue();
        KeyStore keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
        PrivateKey key = (PrivateKey) keys.getKey("payouts", PASSWORD.toCharArray());
        X509Certificate certificate = (X509Certificate) keys.getCertificate("payouts");
        return new TestCertificate(
                key,
                certificate,
                write(folder.resolve("key.pem"), "PRIVATE KEY", key.getEncoded()),
                write(folder.resolve("certificate.pem"), "CERTIFICATE", certificate.getEncoded()));
    }

    String pem() throws IOException {
        return Files.readString(certificateFile, StandardCharsets.US_ASCII);
    }

    private static Path write(Path file, String label, byte[] der) throws IOException {
        String base64 = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(der);
        return Files.writeString(file, "-----BEGIN " + label + "-----\n" + base64 + "\n-----END " + label + "-----\n");
    }
}
