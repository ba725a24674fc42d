package io.github.prilavok.core.auth;

import org.jspecify.annotations.Nullable;

/**
 * Where instances of an application share a token, so that each of them need not fetch its own: a database row, Redis. It
 * is asked when the client has no token in memory and told when one was fetched; what it throws is logged and the client
 * goes on without it. Called on the thread of a call: keep it quick.
 */
public interface TokenStore {
    /**
     * @param account names the provider, host and account; not secret
     * @return null if there is none
     */
    @Nullable
    AccessToken load(String account);

    /** Keeps a token, in the place of any other of the same account. The value is a secret: encrypt it at rest. */
    void save(String account, AccessToken token);
}
