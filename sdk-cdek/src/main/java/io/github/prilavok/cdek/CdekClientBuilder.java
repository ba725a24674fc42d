package io.github.prilavok.cdek;

import io.github.prilavok.cdek.internal.CdekJson;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.core.ClientBuilder;
import io.github.prilavok.core.auth.TokenStore;
import io.github.prilavok.core.internal.OAuth;
import io.github.prilavok.core.internal.Transport;
import io.github.prilavok.core.internal.log.Redaction;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link CdekClient}. By default production, 5 s to connect, 60 s of silence, 90 s for a whole call: CDEK is
 * slow at times.
 */
public final class CdekClientBuilder extends ClientBuilder<CdekClientBuilder> {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");
    private static final String PRODUCTION = "https://api.cdek.ru/";
    private static final String TEST = "https://api.edu.cdek.ru/";

    private String host = HttpUrl.get(PRODUCTION).host();
    private Clock clock = Clock.systemUTC();
    private @Nullable String clientId;
    private @Nullable String clientSecret;
    private @Nullable TokenStore tokenStore;

    CdekClientBuilder() {
        super("cdek", PRODUCTION, Duration.ofSeconds(5), Duration.ofSeconds(60), Duration.ofSeconds(90));
    }

    @Override
    protected CdekClientBuilder self() {
        return this;
    }

    /**
     * The keys of the contract: in CDEK's cabinet, "Integration".
     *
     * @param clientId "Account"
     * @param clientSecret "Secure password"
     */
    public CdekClientBuilder account(String clientId, String clientSecret) {
        if (clientId.isBlank() || clientSecret.isBlank()) {
            throw new IllegalArgumentException(
                    "account needs both the account and the secure password; neither may be blank");
        }
        this.clientId = clientId;
        this.clientSecret = clientSecret;
        return this;
    }

    /**
     * CDEK's test environment, {@code api.edu.cdek.ru}. It has one public account, shared by everybody, which CDEK
     * prints in its document: account {@code wqGwiQx0gg8mLtiEKsUinjVSICCjtTEP}, secure password {@code
     * RmAmgvSgSl1yirlz9QupbzOJVqhCxcP5}. Offices, cities and prices differ from production, and it is slow or down at
     * times.
     */
    public CdekClientBuilder testEnvironment() {
        return baseUrl(TEST);
    }

    /** @throws IllegalArgumentException if it is neither https nor on this machine: the secure password would go in clear */
    @Override
    public CdekClientBuilder baseUrl(String url) {
        super.baseUrl(url);
        HttpUrl parsed = HttpUrl.get(url);
        if (!parsed.isHttps() && !LOOPBACK.contains(parsed.host())) {
            throw new IllegalArgumentException(
                    "baseUrl must begin with https://, or be of this very machine: the secure password goes there");
        }
        host = parsed.host();
        return this;
    }

    @Override
    public CdekClientBuilder clock(Clock clock) {
        super.clock(clock);
        this.clock = clock;
        return this;
    }

    /**
     * Where instances of the application share the token, which lasts an hour. Default: each keeps its own in memory.
     */
    public CdekClientBuilder tokenStore(TokenStore tokenStore) {
        this.tokenStore = tokenStore;
        return this;
    }

    /** @throws IllegalStateException if no account is set */
    public CdekClient build() {
        String id = clientId;
        String secret = clientSecret;
        if (id == null || secret == null) {
            throw new IllegalStateException("no account set; call account(clientId, clientSecret)");
        }
        Clock time = clock;
        Redaction redaction = CdekRedaction.NAMES.hiding(id, secret);
        AtomicReference<@Nullable Authorization> tokens = new AtomicReference<>();
        OAuth oauth = new OAuth(
                "cdek:" + host + ':' + id,
                () -> Objects.requireNonNull(tokens.get())
                        .obtainToken("client_credentials", id, secret)
                        .map(answer -> answer.token(time.instant())),
                tokenStore,
                time);
        Transport transport = transport()
                .json(CdekJson.MAPPER)
                .responses(new CdekResponses(redaction))
                .redaction(redaction)
                .authorizer(oauth)
                .build();
        tokens.set(transport.create(Authorization.class));
        return new CdekClient(transport);
    }
}
