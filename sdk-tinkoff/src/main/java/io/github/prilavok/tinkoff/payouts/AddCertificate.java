package io.github.prilavok.tinkoff.payouts;

import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.tls.Pem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A certificate for the bank to know the shop's signatures by.
 *
 * @param certificate in PEM; it holds no secret
 */
public record AddCertificate(String certificate) {
    public AddCertificate {
        Check.text("Certificate", certificate, 100_000);
    }

    /**
     * A certificate from a file, checked to be one.
     *
     * @throws IllegalArgumentException if the file holds no certificate
     */
    public static AddCertificate of(Path pem) {
        Pem.read(pem).certificates();
        try {
            return new AddCertificate(Files.readString(pem, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return "AddCertificate";
    }
}
