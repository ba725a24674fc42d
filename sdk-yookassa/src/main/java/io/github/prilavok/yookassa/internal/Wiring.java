package io.github.prilavok.yookassa.internal;

import io.github.prilavok.core.Safety;
import io.github.prilavok.core.internal.Authorizer;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.Transport;
import io.github.prilavok.core.internal.log.Redaction;
import java.time.Duration;
import java.util.regex.Pattern;

/** What the transports of all clients of YooKassa have in common. */
public final class Wiring {
    /** YooKassa decides within 30 seconds; who gives up sooner does not know what became of the request. */
    public static final Duration READ_TIMEOUT = Duration.ofSeconds(40);
    /** Two tries of the slowest kind, and what is between them. */
    public static final Duration TIMEOUT = Duration.ofSeconds(90);

    public static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
    public static final String PRODUCTION = "https://api.yookassa.ru/";
    public static final String IDEMPOTENCE_KEY = "Idempotence-Key";

    private static final Pattern KEY = Pattern.compile("[0-9a-zA-Z._-]{1,64}");

    private Wiring() {}

    /** @param secrets never shown, wherever they turn up */
    public static Transport transport(Transport.Builder settings, Authorizer authorizer, String... secrets) {
        return transport(settings, authorizer, YooKassaRedaction.REDACTION.hiding(secrets));
    }

    /** @param redaction knows the secrets, and whatever else is never shown */
    public static Transport transport(Transport.Builder settings, Authorizer authorizer, Redaction redaction) {
        return settings.json(YooKassaJson.MAPPER)
                .responses(new YooKassaResponses(redaction))
                .authorizer(authorizer)
                .idempotencyHeader(IDEMPOTENCE_KEY, Safety.KEY, Safety.NATURAL)
                .idempotencyKeys(Wiring::checkKey)
                .redaction(redaction)
                .build();
    }

    /** Here and not by the provider, whose no would come when the order was written down as sent. */
    private static void checkKey(String key) {
        Check.form(
                IDEMPOTENCE_KEY,
                key,
                KEY,
                "1 to 64 letters, digits and - _ . (it has " + key.length()
                        + " characters); make it of the operation's own id");
    }
}
