package io.github.prilavok.sandbox.yookassa;

import java.time.Instant;
import java.util.Set;

/** What a merchant gave to a partner. */
record Token(String value, String clientId, YooKassaShop shop, Set<String> scopes, Instant expiresAt) {
    boolean allows(String scope) {
        return scopes.contains(scope);
    }

    @Override
    public String toString() {
        return "token of " + clientId;
    }
}
