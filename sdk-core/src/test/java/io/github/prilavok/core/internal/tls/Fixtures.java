package io.github.prilavok.core.internal.tls;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;

/** The files of {@code pem/}. */
final class Fixtures {
    static final String PASSWORD = "fixture";

    private Fixtures() {}

    private static URL url(String name) {
        return Objects.requireNonNull(Fixtures.class.getResource("pem/" + name), name);
    }

    static Path path(String name) {
        try {
            return Path.of(url(name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] bytes(String name) {
        try (InputStream in = url(name).openStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Pem pem(String name) {
        return Pem.read(path(name));
    }
}
