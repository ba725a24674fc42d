package io.github.prilavok.sandbox.cdek;

import io.github.prilavok.sandbox.Exchange;
import io.github.prilavok.sandbox.Routes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Map;

/** {@code oauth/token}: the parameters may come in a form body or, as in CDEK's own examples, in the query. */
final class TokenRoutes {
    private final Gate gate;
    private final AccessTokens tokens;
    private final String clientId;
    private final String clientSecret;

    TokenRoutes(Gate gate, AccessTokens tokens, String clientId, String clientSecret) {
        this.gate = gate;
        this.tokens = tokens;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
    }

    void addTo(Routes routes) {
        routes.add("obtainToken", "POST /v2/oauth/token", gate.unguarded(this::issue));
        routes.add("obtainTokenByGet", "GET /v2/oauth/token", gate.unguarded(exchange -> {
            throw CdekRefusal.oauth(401, "unauthorized", "Full authentication is required to access this resource");
        }));
        routes.add("obtainTokenAtOldPath", "POST /v2/oauth2/token", exchange -> exchange.status(410));
    }

    private void issue(Exchange exchange) {
        Map<String, String> parameters = new HashMap<>(exchange.query());
        parameters.putAll(exchange.form());
        String grant = parameters.getOrDefault("grant_type", "");
        if (grant.isEmpty()) {
            throw CdekRefusal.oauth(400, "invalid_request", "Missing grant type");
        }
        if (!grant.equals("client_credentials")) {
            throw CdekRefusal.oauth(400, "unsupported_grant_type", "Unsupported grant type: " + grant);
        }
        boolean known = same(parameters.getOrDefault("client_id", ""), clientId)
                & same(parameters.getOrDefault("client_secret", ""), clientSecret);
        if (!known) {
            throw CdekRefusal.oauth(401, "invalid_client", "Bad client credentials");
        }
        exchange.json(200, tokens.issue(clientId));
    }

    private static boolean same(String given, String expected) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }
}
