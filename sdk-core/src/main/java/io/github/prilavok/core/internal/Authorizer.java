package io.github.prilavok.core.internal;

import java.util.concurrent.CompletableFuture;
import okhttp3.Credentials;

/** Gives each try its credentials. */
public interface Authorizer {
    /** A header that says who is calling. */
    record Authorization(String header, String value) {
        @Override
        public String toString() {
            return header + ": ***";
        }
    }

    /** The credentials for the next try; not complete until a token has been fetched. */
    CompletableFuture<Authorization> authorization();

    /**
     * The provider answered 401 to these credentials.
     *
     * @return whether asking for credentials again will give others
     */
    default boolean refused(Authorization used) {
        return false;
    }

    /** For providers whose credentials are not in a header: nothing is added. */
    Authorizer NONE = () -> CompletableFuture.failedFuture(new IllegalStateException("asked for no credentials"));

    /** A header that never changes. */
    static Authorizer header(String name, String value) {
        CompletableFuture<Authorization> fixed = CompletableFuture.completedFuture(new Authorization(name, value));
        return () -> fixed;
    }

    static Authorizer bearer(String token) {
        return header("Authorization", "Bearer " + token);
    }

    static Authorizer basic(String user, String password) {
        return header("Authorization", Credentials.basic(user, password, java.nio.charset.StandardCharsets.UTF_8));
    }
}
