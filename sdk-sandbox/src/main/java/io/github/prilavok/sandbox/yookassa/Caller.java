package io.github.prilavok.sandbox.yookassa;

import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param token null for Basic
 */
record Caller(Account account, @Nullable Token token) {
    boolean seesFees() {
        return token == null || token.allows("get_fees");
    }

    YooKassaShop shop() {
        return (YooKassaShop) account;
    }
}
