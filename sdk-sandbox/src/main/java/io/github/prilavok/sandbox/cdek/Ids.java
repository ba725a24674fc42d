package io.github.prilavok.sandbox.cdek;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Identifiers in CDEK's form. */
final class Ids {
    private Ids() {}

    static String random() {
        return UUID.randomUUID().toString();
    }

    /** The same identifier for the same name in every run, for what stands in the fixed directory. */
    static String stable(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
