package io.github.prilavok.sandbox;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The providers that the sandbox plays. */
public enum Provider {
    /** T-Bank. */
    TINKOFF("T-Bank"),
    /** CDEK. */
    CDEK("CDEK"),
    /** Wazzup. */
    WAZZUP("Wazzup"),
    /** Yandex Pay. */
    YANDEX_PAY("Yandex Pay"),
    /** YooKassa. */
    YOOKASSA("YooKassa"),
    /** Dolyami. */
    DOLYAMI("Dolyami");

    private final String title;

    Provider(String title) {
        this.title = title;
    }

    /** Its own name for itself. */
    String title() {
        return title;
    }

    /** The option of the command line that chooses its port. */
    String portOption() {
        return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-') + "-port";
    }

    static Optional<Provider> ofPortOption(String option) {
        return Arrays.stream(values())
                .filter(provider -> provider.portOption().equals(option))
                .findFirst();
    }
}
