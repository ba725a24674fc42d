package io.github.prilavok.core.internal.tls;

import java.net.Socket;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedKeyManager;
import org.jspecify.annotations.Nullable;

/**
 * Shows the one certificate it has to every server that asks. The JDK's own manager shows none when the server lists an
 * authority that it cannot link to the chain at hand, which happens with a chain of one; the server then just says 403.
 */
final class ClientKeyManager extends X509ExtendedKeyManager {
    /** An alias tells one identity from its successor: a handshake asks for key and chain in two steps. */
    private record Named(String alias, ClientIdentity identity) {}

    private volatile Named current;
    private volatile Named previous;
    private int count;

    ClientKeyManager(ClientIdentity identity) {
        current = new Named("client-0", identity);
        previous = current;
    }

    synchronized void replace(ClientIdentity identity) {
        previous = current;
        current = new Named("client-" + ++count, identity);
    }

    ClientIdentity identity() {
        return current.identity;
    }

    private @Nullable ClientIdentity named(String alias) {
        Named now = current;
        if (now.alias.equals(alias)) {
            return now.identity;
        }
        Named before = previous;
        return before.alias.equals(alias) ? before.identity : null;
    }

    private @Nullable String choose(String... keyTypes) {
        Named now = current;
        return now.identity.isOneOf(keyTypes) ? now.alias : null;
    }

    @Override
    public @Nullable String chooseClientAlias(
            String[] keyTypes, Principal @Nullable [] issuers, @Nullable Socket socket) {
        return choose(keyTypes);
    }

    @Override
    public @Nullable String chooseEngineClientAlias(
            String[] keyTypes, Principal @Nullable [] issuers, @Nullable SSLEngine engine) {
        return choose(keyTypes);
    }

    @Override
    public String @Nullable [] getClientAliases(String keyType, Principal @Nullable [] issuers) {
        String alias = choose(keyType);
        return alias == null ? null : new String[] {alias};
    }

    @Override
    public X509Certificate @Nullable [] getCertificateChain(String alias) {
        ClientIdentity identity = named(alias);
        return identity == null ? null : identity.chain();
    }

    @Override
    public @Nullable PrivateKey getPrivateKey(String alias) {
        ClientIdentity identity = named(alias);
        return identity == null ? null : identity.key();
    }

    @Override
    public String @Nullable [] getServerAliases(String keyType, Principal @Nullable [] issuers) {
        return null;
    }

    @Override
    public @Nullable String chooseServerAlias(String keyType, Principal @Nullable [] issuers, @Nullable Socket socket) {
        return null;
    }
}
