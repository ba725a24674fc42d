package io.github.prilavok.sandbox.yookassa;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An application of the partner programme. Safe for use by many threads. */
public final class OauthApp {
    private static final Set<String> ALL = Set.of(
            "payments_create",
            "payments_capture",
            "payments_cancel",
            "payments_get",
            "refunds_create",
            "refunds_get",
            "receipts_get",
            "get_fees");

    private final String clientId;
    private final String clientSecret;
    private volatile @Nullable URI callback;
    private volatile Set<String> scopes = ALL;

    OauthApp(String clientId, String clientSecret) {
        this.clientId = clientId;
        this.clientSecret = clientSecret;
    }

    /** The client_id. */
    public String clientId() {
        return clientId;
    }

    /** The client_secret. */
    public String clientSecret() {
        return clientSecret;
    }

    /** Where the merchant's browser comes back to; null, as at first, shows the code on the page instead. */
    public OauthApp callbackUrl(@Nullable URI callback) {
        this.callback = callback;
        return this;
    }

    /** What the merchants agree to, such as {@code payments_get}; at first everything. */
    public OauthApp scopes(String... scopes) {
        this.scopes = Set.of(scopes);
        return this;
    }

    @Nullable
    URI callback() {
        return callback;
    }

    Set<String> scopes() {
        return scopes;
    }
}
