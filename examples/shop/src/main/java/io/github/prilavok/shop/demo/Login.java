package io.github.prilavok.shop.demo;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;

/** The app's login, which shares a secret with the shop. */
public final class Login {
    private final String secret;
    private final InstantSource clock;

    public Login(String secret, InstantSource clock) {
        this.secret = secret;
        this.clock = clock;
    }

    /** A token of this user's. */
    public String token(String user, Duration lifetime) {
        Instant now = clock.instant();
        SignedJWT token = new SignedJWT(
                new JWSHeader(JWSAlgorithm.HS256),
                new JWTClaimsSet.Builder()
                        .audience("prilavok-shop")
                        .subject(user)
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(lifetime)))
                        .build());
        try {
            token.sign(new MACSigner(secret));
        } catch (JOSEException e) {
            throw new IllegalArgumentException("this secret signs no token", e);
        }
        return token.serialize();
    }
}
