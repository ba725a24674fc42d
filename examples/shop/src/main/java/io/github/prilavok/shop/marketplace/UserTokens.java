package io.github.prilavok.shop.marketplace;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.ImmutableSecret;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.MalformedURLException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells by its token which of the app's users calls. The token is a JWT; the algorithm and the keys that verify it are settled
 * here, whatever it says of itself. Safe for use by many threads.
 */
final class UserTokens {
    private static final Logger LOG = LoggerFactory.getLogger(UserTokens.class);
    private static final int LEAST_SECRET = 32;
    private static final int LONGEST = 4_096;
    private static final Duration SKEW = Duration.ofSeconds(30);
    private static final int KEYS_TIMEOUT = 5_000;
    private static final int LONGEST_KEYS = 64 << 10;

    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    private UserTokens(JWSAlgorithm algorithm, JWKSource<SecurityContext> keys, Claims claims) {
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(algorithm, keys));
        processor.setJWTClaimsSetVerifier(claims);
    }

    /**
     * Signed with HS256 by the one secret that issuer and shop share.
     *
     * @param secret at least 32 bytes
     * @param audience whom the tokens are for; others are not let in
     */
    static UserTokens signedWith(String secret, String audience, Clock clock) {
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        if (bytes.length < LEAST_SECRET) {
            throw new IllegalArgumentException("shop.marketplace.token-secret needs at least 32 bytes");
        }
        return new UserTokens(
                JWSAlgorithm.HS256,
                new ImmutableSecret<>(bytes),
                new Claims(audience, new JWTClaimsSet.Builder().build(), clock));
    }

    /**
     * ID tokens of Firebase Authentication. Google's keys are fetched when they are needed and kept; for tokens under keys that
     * nobody knows they are fetched twice in 30 seconds at most, and while Google is away those of the last day serve.
     *
     * @param keys where Google publishes them, as a JWK set
     */
    static UserTokens ofFirebase(String project, URI keys, Clock clock) {
        JWTClaimsSet issuer = new JWTClaimsSet.Builder()
                .issuer("https://securetoken.google.com/" + project)
                .build();
        try {
            return new UserTokens(
                    JWSAlgorithm.RS256,
                    JWKSourceBuilder.<SecurityContext>create(
                                    keys.toURL(),
                                    new DefaultResourceRetriever(KEYS_TIMEOUT, KEYS_TIMEOUT, LONGEST_KEYS))
                            .refreshAheadCache(false)
                            .retrying(true)
                            .outageTolerant(Duration.ofDays(1).toMillis())
                            .build(),
                    new Claims(project, issuer, clock));
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("shop.marketplace.firebase-keys is no URL", e);
        }
    }

    /**
     * The user whose token this is; empty if it is nobody's, or forged, or no longer or not yet valid.
     *
     * @throws RefusedException nobody can tell, since the keys cannot be had
     */
    Optional<String> user(@Nullable String token) {
        if (token == null || token.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(processor.process(token, null).getSubject());
        } catch (ParseException | BadJOSEException | RateLimitReachedException e) {
            return Optional.empty();
        } catch (JOSEException e) {
            LOG.warn("shop: users' tokens cannot be verified: {}", e.getMessage());
            throw RefusedException.failed("the keys of users' tokens cannot be had; ask again", "keys_unavailable");
        }
    }

    private static final class Claims extends DefaultJWTClaimsVerifier<SecurityContext> {
        private final Clock clock;

        Claims(String audience, JWTClaimsSet exact, Clock clock) {
            super(audience, exact, Set.of("sub", "iat", "exp"));
            this.clock = clock;
            setMaxClockSkew((int) SKEW.toSeconds());
        }

        @Override
        protected Date currentTime() {
            return Date.from(clock.instant());
        }

        @Override
        public void verify(JWTClaimsSet claims, @Nullable SecurityContext context) throws BadJWTException {
            super.verify(claims, context);
            Instant issued = claims.getIssueTime().toInstant();
            if (issued.isAfter(clock.instant().plus(SKEW))
                    || claims.getSubject().isBlank()) {
                throw new BadJWTException("issued in the future, or for nobody");
            }
        }
    }
}
