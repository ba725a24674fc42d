package io.github.prilavok.sandbox.cdek;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** The bearer tokens of the account. Touched only by what runs alone in the sandbox. */
final class AccessTokens {
    private static final Duration LIFETIME = Duration.ofSeconds(3600);
    private static final String SCHEME = "Bearer ";
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final Timing timing;
    private final Map<String, Instant> expiries = new HashMap<>();
    private final Random random = new Random();

    AccessTokens(Timing timing) {
        this.timing = timing;
    }

    /** Issues one more token; the earlier ones stay valid. */
    ObjectNode issue(String clientId) {
        Instant expiry = timing.now().plus(LIFETIME);
        String jti = Ids.random();
        String token = jwt(clientId, jti, expiry);
        expiries.put(token, expiry);
        ObjectNode answer = Wire.object();
        answer.put("access_token", token);
        answer.put("token_type", "bearer");
        answer.put("expires_in", LIFETIME.toSeconds() - 1);
        answer.put("scope", "location:all order:all payment:all");
        answer.put("jti", jti);
        return answer;
    }

    void expireAll() {
        expiries.replaceAll((token, expiry) -> Instant.EPOCH);
    }

    void check(@Nullable String authorization) {
        if (authorization == null) {
            throw CdekRefusal.oauth(401, "unauthorized", "Full authentication is required to access this resource");
        }
        Instant expiry = authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? expiries.get(authorization.substring(SCHEME.length()).strip())
                : null;
        if (expiry == null) {
            throw CdekRefusal.token(
                    timing.now(), new CdekError("v2_authorization_incorrect", "Access token is incorrect"));
        }
        if (!expiry.isAfter(timing.now())) {
            throw CdekRefusal.token(timing.now(), new CdekError("v2_token_expired", "Access token is expired"));
        }
    }

    /** A token of the form and length of CDEK's; nobody can verify its signature, so it has none worth the name. */
    private String jwt(String clientId, String jti, Instant expiry) {
        ObjectNode header = Wire.object().put("alg", "RS256").put("typ", "JWT");
        ObjectNode claims = Wire.object();
        claims.putArray("scope").add("location:all").add("order:all").add("payment:all");
        claims.put("exp", expiry.getEpochSecond());
        ArrayNode authorities = claims.putArray("authorities");
        authorities
                .add("shard-id:ru-01")
                .add("full-name:Прилавок")
                .add("account-lang:rus")
                .add("api-version:1.1");
        for (String kind :
                new String[] {"account-uuid", "client-id-ec5", "contract-uuid", "client-uuid", "user-uuid"}) {
            authorities.add(kind + ":" + Ids.stable(kind + clientId));
        }
        claims.put("jti", jti);
        claims.put("client_id", clientId);
        byte[] signature = new byte[256];
        random.nextBytes(signature);
        return base64(header) + "." + base64(claims) + "." + BASE64.encodeToString(signature);
    }

    private static String base64(ObjectNode json) {
        return BASE64.encodeToString(json.toString().getBytes(StandardCharsets.UTF_8));
    }
}
