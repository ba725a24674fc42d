package io.github.prilavok.wazzup;

import io.github.prilavok.core.ClientBuilder;
import io.github.prilavok.core.internal.Authorizer;
import io.github.prilavok.core.internal.Transport;
import io.github.prilavok.wazzup.internal.WazzupJson;
import io.github.prilavok.wazzup.internal.WazzupRedaction;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link WazzupClient}. By default 5 seconds to connect, 45 seconds of silence within a try (Wazzup spends up to 30
 * on trying the URL of {@code updateWebhooks}, and fetches a file while it answers {@code sendMessage}), and 60 seconds for a
 * whole call. With a shorter silence {@code updateWebhooks} may give up although it succeeds.
 */
public final class WazzupClientBuilder extends ClientBuilder<WazzupClientBuilder> {
    private static final Pattern PASTED_SCHEME = Pattern.compile("(?i)^Bearer(\\s+|$)");

    private @Nullable String apiKey;

    WazzupClientBuilder() {
        super(
                "wazzup",
                "https://api.wazzup24.com/",
                Duration.ofSeconds(5),
                Duration.ofSeconds(45),
                Duration.ofSeconds(60));
    }

    @Override
    protected WazzupClientBuilder self() {
        return this;
    }

    /**
     * The key of the integration, from the cabinet: integrations, API. It does not expire; creating the integration anew
     * changes it.
     *
     * @param apiKey blanks around it and a pasted {@code Bearer} before it do no harm
     * @throws IllegalArgumentException if nothing is left then, or what cannot stand in a header
     */
    public WazzupClientBuilder apiKey(String apiKey) {
        String key = PASTED_SCHEME.matcher(apiKey.strip()).replaceFirst("");
        if (key.isEmpty() || !key.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw new IllegalArgumentException(
                    "apiKey is empty or has a blank or a letter that is not ASCII in it: copy it again from Wazzup's cabinet");
        }
        this.apiKey = key;
        return this;
    }

    /** @throws IllegalStateException if there is no key */
    public WazzupClient build() {
        if (apiKey == null) {
            throw new IllegalStateException("wazzup: no apiKey; set the key of the integration, from Wazzup's cabinet");
        }
        Transport transport = transport()
                .json(WazzupJson.MAPPER)
                .responses(new WazzupResponses())
                .authorizer(Authorizer.bearer(apiKey))
                .redaction(WazzupRedaction.REDACTION.hiding(apiKey))
                .build();
        return new WazzupClient(transport);
    }
}
