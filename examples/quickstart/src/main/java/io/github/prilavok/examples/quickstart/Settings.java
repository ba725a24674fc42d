package io.github.prilavok.examples.quickstart;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The environment of the process. */
final class Settings {
    private Settings() {}

    static boolean has(String name) {
        return find(name) != null;
    }

    static String get(String name) {
        String value = find(name);
        if (value == null) {
            throw new IllegalStateException(name + " is not set; --help says what it is");
        }
        return value;
    }

    static void ifSet(String name, Consumer<String> use) {
        String value = find(name);
        if (value != null) {
            use.accept(value);
        }
    }

    private static @Nullable String find(String name) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? null : value;
    }
}
