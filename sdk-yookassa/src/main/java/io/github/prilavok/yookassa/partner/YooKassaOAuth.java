package io.github.prilavok.yookassa.partner;

import io.github.prilavok.core.Acknowledged;
import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.auth.AccessToken;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.Transport;
import okhttp3.HttpUrl;

/**
 * How an application of the partner programme gets a shop's token: the shop's owner is sent to {@link #authorizeUrl}, comes
 * back with a code, and {@link #exchange} makes a token of it.
 *
 * <pre>{@code
 * YooKassaOAuth oauth = YooKassaOAuth.builder().application(clientId, clientSecret).build();
 * redirect(oauth.authorizeUrl(state));               // a random text, kept in the owner's session
 *
 * // the owner comes back with ?code=…&state=…: compare the state, then
 * AccessToken token = oauth.exchange(code).execute();
 * YooKassaPartnerClient shop = YooKassaPartnerClient.builder().token(token.value()).build();
 * }</pre>
 *
 * <p>An owner who declines comes back with {@code ?error=access_denied&state=…}. A token lives for five years and cannot be
 * renewed. Nobody tells when an owner revokes it: calls end with {@link
 * io.github.prilavok.core.error.AuthenticationException} then.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @see <a href="https://yookassa.ru/developers/solutions-for-platforms/partners-api/basics">Partner API</a>
 */
public final class YooKassaOAuth implements AutoCloseable {
    private static final int MAX_STATE = 1024;

    private final Transport transport;
    private final HttpUrl authorize;
    private final String clientId;

    YooKassaOAuth(Transport transport, HttpUrl authorize, String clientId) {
        this.transport = transport;
        this.authorize = authorize;
        this.clientId = clientId;
    }

    public static YooKassaOAuthBuilder builder() {
        return new YooKassaOAuthBuilder();
    }

    /**
     * Where the shop's owner gives the application access to the shop.
     *
     * @param state comes back with the owner: a text that cannot be guessed, 1 to 1024 characters. Refuse whoever comes back
     *     with another, or anybody can bind his shop to somebody else's account
     */
    public String authorizeUrl(String state) {
        Check.text("state", state, MAX_STATE);
        return authorize
                .newBuilder()
                .addQueryParameter("response_type", "code")
                .addQueryParameter("client_id", clientId)
                .addQueryParameter("state", state)
                .build()
                .toString();
    }

    /**
     * The token for a code. Not safe to repeat: the code lives for 5 minutes and works once. After a lost answer send the owner
     * to {@link #authorizeUrl} again; it does no harm.
     *
     * @param code as the owner came back with it
     */
    public ApiCall<AccessToken> exchange(String code) {
        Check.text("code", code, MAX_STATE);
        return tokens().exchangeOauthCode("authorization_code", code)
                .map(answer -> answer.token(transport.clock().instant()));
    }

    /** Makes a token useless. Safe to repeat, though the repeat may be answered with an error. */
    public ApiCall<Acknowledged> revoke(String token) {
        return tokens().revokeOauthToken(Check.text("token", token, MAX_STATE));
    }

    OAuthTokens tokens() {
        return transport.create(OAuthTokens.class);
    }

    /** Ends calls in flight and, unless they are shared, the connections. */
    @Override
    public void close() {
        transport.close();
    }

    /** Without the credentials. */
    @Override
    public String toString() {
        return "YooKassaOAuth{" + authorize.host() + '}';
    }
}
