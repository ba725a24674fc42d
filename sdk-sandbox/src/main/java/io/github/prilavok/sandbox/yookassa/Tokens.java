package io.github.prilavok.sandbox.yookassa;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Codes and tokens of partners. */
final class Tokens {
    static final Duration CODE_LIFE = Duration.ofMinutes(5);
    static final Duration TOKEN_LIFE = Duration.ofDays(5 * 365);

    private record Code(YooKassaShop shop, String clientId, Set<String> scopes, Instant expiresAt) {}

    private final Timing timing;
    private final Map<String, Code> codes = new HashMap<>();
    private final Map<String, Token> tokens = new HashMap<>();

    Tokens(Timing timing) {
        this.timing = timing;
    }

    String code(OauthApp app, YooKassaShop shop) {
        String code = Ids.random().replace("-", "");
        codes.put(
                code, new Code(shop, app.clientId(), app.scopes(), timing.now().plus(CODE_LIFE)));
        return code;
    }

    /** @return null if the code is unknown, used, too old or another partner's */
    @Nullable
    Token exchange(String clientId, String code) {
        Code found = codes.get(code);
        if (found == null || !found.clientId().equals(clientId)) {
            return null;
        }
        codes.remove(code);
        return timing.now().isBefore(found.expiresAt()) ? issue(clientId, found.shop(), found.scopes()) : null;
    }

    Token issue(String clientId, YooKassaShop shop, Set<String> scopes) {
        String value = ("AAEAAAAA" + Ids.random() + Ids.random()).replace("-", "");
        Token token = new Token(value, clientId, shop, scopes, timing.now().plus(TOKEN_LIFE));
        tokens.put(value, token);
        return token;
    }

    @Nullable
    Token find(String value) {
        Token token = tokens.get(value);
        return token != null && timing.now().isBefore(token.expiresAt()) ? token : null;
    }

    void revoke(String clientId, String value) {
        tokens.computeIfPresent(value, (unused, token) -> token.clientId().equals(clientId) ? null : token);
    }

    void revokeAll(YooKassaShop shop) {
        tokens.values().removeIf(token -> token.shop().equals(shop));
    }
}
