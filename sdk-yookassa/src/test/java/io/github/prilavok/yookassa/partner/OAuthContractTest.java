package io.github.prilavok.yookassa.partner;

import io.github.prilavok.core.ClientBuilder;
import io.github.prilavok.core.testkit.ProviderContract;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What holds for every client of this project, tried on the requests about tokens. */
class OAuthContractTest extends ProviderContract {
    private static final String SECRET = "S3cr3tOfTheApplication";
    private static final String CODE = "c0de-0f-the-0wner-of-the-shop";
    private static final String TOKEN = "AQAAAAARTbbdAABwmgAAAZ0000tokenOfTheShop";

    @Override
    protected Opened open(Consumer<ClientBuilder<?>> settings) {
        YooKassaOAuthBuilder builder = YooKassaOAuth.builder().application("app-7", SECRET);
        settings.accept(builder);
        YooKassaOAuth client = builder.build();
        return new Opened(client, List.of(client.tokens()));
    }

    @Override
    protected Object[] arguments(String operation) {
        return operation.equals("exchangeOauthCode") ? new Object[] {"authorization_code", CODE} : new Object[] {TOKEN};
    }

    @Override
    protected String answer(String operation) {
        return operation.equals("exchangeOauthCode")
                ? "{\"access_token\":\"" + TOKEN + "\",\"expires_in\":157680000}"
                : "{}";
    }

    @Override
    protected List<String> secrets() {
        return List.of(SECRET);
    }

    @Override
    protected Set<String> controlFields() {
        return Set.of("access_token");
    }
}
