package io.github.prilavok.yandexpay;

import io.github.prilavok.core.ClientBuilder;
import io.github.prilavok.core.Safety;
import io.github.prilavok.core.internal.Authorizer;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.Transport;
import io.github.prilavok.core.internal.log.Redaction;
import io.github.prilavok.yandexpay.internal.YandexPayJson;
import io.github.prilavok.yandexpay.internal.YandexPayRedaction;
import io.github.prilavok.yandexpay.internal.YandexPayResponses;
import io.github.prilavok.yandexpay.webhook.YandexPayNotifications;
import java.time.Duration;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link YandexPayClient}. Time-outs unless set: 5 s to connect, 12 s of silence, 40 s for a whole call. Yandex Pay is
 * told with each try how long it has ({@code X-Request-Timeout}): what is left of the call, but 1 to 10 seconds.
 */
public final class YandexPayClientBuilder extends ClientBuilder<YandexPayClientBuilder> {
    private static final String PRODUCTION = "https://pay.yandex.ru/";
    private static final String SANDBOX = "https://sandbox.pay.yandex.ru/";
    private static final int MAX_TEXT = 2048;
    private static final long SHORTEST_MILLIS = 1_000;
    private static final long LONGEST_MILLIS = 10_000;

    private @Nullable String apiKey;
    private @Nullable String merchantId;
    private String api = PRODUCTION;
    private String jwks = PRODUCTION;
    private Duration settleTime = Duration.ofSeconds(15);
    private Duration keyLifetime = Duration.ofMinutes(10);
    private Duration keyOutage = Duration.ofHours(6);

    YandexPayClientBuilder() {
        super("yandexpay", PRODUCTION, Duration.ofSeconds(5), Duration.ofSeconds(12), Duration.ofSeconds(40));
    }

    @Override
    protected YandexPayClientBuilder self() {
        return this;
    }

    /**
     * Real payments. Sets the place of the API too: call {@link #baseUrl} or {@link #baseUrls} after it.
     *
     * @param apiKey from the console, Settings
     * @param merchantId the Merchant ID, a UUID from the console; webhooks must name it
     */
    public YandexPayClientBuilder production(String apiKey, String merchantId) {
        this.apiKey = Check.text("apiKey", apiKey, MAX_TEXT);
        this.merchantId = Check.text("merchantId", merchantId, MAX_TEXT);
        return baseUrl(PRODUCTION);
    }

    /**
     * The sandbox, with test cards. The Merchant ID is its key, and no secret: anybody can make and pay orders of yours
     * there. So keep its callback URL apart from that of production; webhooks that it signed are refused by a client of
     * production. Sets the place of the API too: call {@link #baseUrl} or {@link #baseUrls} after it.
     *
     * @param merchantId the Merchant ID
     */
    public YandexPayClientBuilder sandbox(String merchantId) {
        this.apiKey = Check.text("merchantId", merchantId, MAX_TEXT);
        this.merchantId = merchantId;
        return baseUrl(SANDBOX);
    }

    /**
     * Another place that has both the API, at {@code api/merchant} under it, and the keys of its webhooks, at {@code
     * api/jwks}: a test server, or {@code https://pay.yandex.uz/}, the twin in Uzbekistan. Amounts in its answers are read
     * as roubles, whatever {@code currencyCode} says.
     */
    @Override
    public YandexPayClientBuilder baseUrl(String url) {
        return baseUrls(url, url);
    }

    /**
     * A place whose webhooks are signed with keys from elsewhere, a proxy for one. They are set together because webhooks
     * of one environment must never be checked with the keys of another.
     *
     * @param api what {@code api/merchant} is put behind
     * @param jwks what {@code api/jwks} is put behind
     */
    public YandexPayClientBuilder baseUrls(String api, String jwks) {
        this.api = api;
        this.jwks = jwks;
        super.baseUrl(jwks);
        return super.baseUrl(api);
    }

    /**
     * How long after a lost request "not found" proves nothing. Default 15 seconds: the 10 that Yandex Pay has for a
     * request at most, and a few more.
     */
    public YandexPayClientBuilder settleTime(Duration settleTime) {
        Check.that(!settleTime.isNegative(), "settleTime must not be negative");
        this.settleTime = settleTime;
        return this;
    }

    /**
     * How long the keys of webhooks are kept. An unknown key is asked for at once, but not more than once in 30 seconds.
     *
     * @param lifetime until they are asked for again; default 10 minutes
     * @param outage how old they may become while nobody answers; after that webhooks are answered with HTTP 500, so that
     *     Yandex Pay sends them again. Default 6 hours
     */
    public YandexPayClientBuilder webhookKeys(Duration lifetime, Duration outage) {
        Check.that(!lifetime.isNegative() && !lifetime.isZero(), "lifetime must be more than zero");
        Check.that(outage.compareTo(lifetime) >= 0, "outage must not be less than lifetime");
        keyLifetime = lifetime;
        keyOutage = outage;
        return this;
    }

    /** @throws IllegalStateException if there are no credentials */
    public YandexPayClient build() {
        if (apiKey == null || merchantId == null) {
            throw new IllegalStateException(
                    "the credentials are missing; call production(apiKey, merchantId) or sandbox(merchantId)");
        }
        Redaction redaction = YandexPayRedaction.REDACTION;
        if (!apiKey.equals(merchantId)) {
            redaction = redaction.hiding(apiKey);
        }
        Transport transport = configured(redaction, apiKey);
        Transport keys = transport;
        if (!jwks.equals(api)) {
            super.baseUrl(jwks);
            keys = configured(redaction, apiKey);
            super.baseUrl(api);
        }
        Keys source = keys.create(Keys.class);
        YandexPayNotifications notifications =
                YandexPayNotifications.of(merchantId, source::getJwks, keyLifetime, keyOutage, transport.clock());
        YandexPayClient client = new YandexPayClient(transport, keys, merchantId, settleTime, notifications);
        new Reconciliation(client, settleTime).register(transport);
        return client;
    }

    private Transport configured(Redaction redaction, String key) {
        return transport()
                .json(YandexPayJson.MAPPER)
                .responses(new YandexPayResponses(redaction))
                .authorizer(Authorizer.header("Authorization", "Api-Key " + key))
                .idempotencyHeader("X-Request-Id", Safety.values())
                .tryHeaders(YandexPayClientBuilder::tryHeaders)
                .redaction(redaction)
                .build();
    }

    private static void tryHeaders(Request.Builder request, int attempt, Duration left) {
        long millis = Math.max(SHORTEST_MILLIS, Math.min(LONGEST_MILLIS, left.toMillis()));
        request.header("X-Request-Attempt", String.valueOf(attempt - 1))
                .header("X-Request-Timeout", String.valueOf(millis));
    }
}
