package io.github.prilavok.yookassa.partner;

import io.github.prilavok.core.ClientBuilder;
import io.github.prilavok.core.internal.Authorizer;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.yookassa.internal.Wiring;
import io.github.prilavok.yookassa.internal.YooKassaJson;
import io.github.prilavok.yookassa.internal.YooKassaResponses;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Builds a {@link YooKassaOAuth}. Time-outs unless set: 10 s to connect, 40 s of silence, 90 s for a whole call. */
public final class YooKassaOAuthBuilder extends ClientBuilder<YooKassaOAuthBuilder> {
    private static final String PRODUCTION = "https://yookassa.ru/";
    private static final int MAX_ID = 200;

    private HttpUrl host = HttpUrl.get(PRODUCTION);
    private @Nullable String clientId;
    private @Nullable String clientSecret;

    YooKassaOAuthBuilder() {
        super("yookassa", PRODUCTION, Wiring.CONNECT_TIMEOUT, Wiring.READ_TIMEOUT, Wiring.TIMEOUT);
    }

    @Override
    protected YooKassaOAuthBuilder self() {
        return this;
    }

    /** The application as it is registered with YooKassa; required. */
    public YooKassaOAuthBuilder application(String clientId, String clientSecret) {
        Check.text("clientId", clientId, MAX_ID);
        Check.that(clientId.indexOf(':') < 0, "clientId has a colon; give the id alone, and the secret apart");
        this.clientId = clientId;
        this.clientSecret = Check.text("clientSecret", clientSecret, MAX_ID);
        return this;
    }

    @Override
    public YooKassaOAuthBuilder baseUrl(String url) {
        super.baseUrl(url);
        host = HttpUrl.get(url.endsWith("/") ? url : url + '/');
        return this;
    }

    /** @throws IllegalStateException if there is no application */
    public YooKassaOAuth build() {
        if (clientId == null || clientSecret == null) {
            throw new IllegalStateException(
                    "yookassa: the application is missing; call application(clientId, clientSecret)");
        }
        return new YooKassaOAuth(
                transport()
                        .json(YooKassaJson.MAPPER)
                        .responses(new YooKassaResponses(PartnerRedaction.OAUTH.hiding(clientSecret)))
                        .authorizer(Authorizer.basic(clientId, clientSecret))
                        .redaction(PartnerRedaction.OAUTH.hiding(clientSecret))
                        .build(),
                host.newBuilder().addPathSegments("oauth/v2/authorize").build(),
                clientId);
    }
}
