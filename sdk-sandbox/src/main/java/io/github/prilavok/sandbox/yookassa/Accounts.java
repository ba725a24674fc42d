package io.github.prilavok.sandbox.yookassa;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Who may come in: shops and gateways with Basic, partners with a token. */
final class Accounts {
    private final Map<String, YooKassaShop> shops = new ConcurrentHashMap<>();
    private final Map<String, PayoutGateway> gateways = new ConcurrentHashMap<>();
    private final Tokens tokens;

    Accounts(Tokens tokens) {
        this.tokens = tokens;
    }

    void add(YooKassaShop shop) {
        if (gateways.containsKey(shop.id()) || shops.putIfAbsent(shop.id(), shop) != null) {
            throw new IllegalArgumentException("YooKassa has an account " + shop.id() + " already");
        }
    }

    void add(PayoutGateway gateway) {
        if (shops.containsKey(gateway.id()) || gateways.putIfAbsent(gateway.id(), gateway) != null) {
            throw new IllegalArgumentException("YooKassa has an account " + gateway.id() + " already");
        }
    }

    YooKassaShop shop(String id) {
        YooKassaShop shop = shops.get(id);
        if (shop == null) {
            throw new IllegalArgumentException("YooKassa has no shop " + id);
        }
        return shop;
    }

    @Nullable
    YooKassaShop findShop(String id) {
        return shops.get(id);
    }

    /** @throws Refusal 401 if nobody comes in with this header */
    Caller caller(@Nullable String authorization) {
        if (authorization == null) {
            throw Refusal.credentials("Authentication by given credentials failed: no Authorization header");
        }
        if (authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
            Token token = tokens.find(authorization.substring(7).strip());
            if (token == null) {
                throw Refusal.credentials("OAuth token is unknown, expired or revoked");
            }
            return new Caller(token.shop(), token);
        }
        Pair pair = basic(authorization);
        YooKassaShop shop = shops.get(pair.id());
        if (shop != null && same(pair.secret(), shop.secret())) {
            return new Caller(shop, null);
        }
        PayoutGateway gateway = gateways.get(pair.id());
        if (gateway != null && same(pair.secret(), gateway.secret())) {
            return new Caller(gateway, null);
        }
        throw Refusal.credentials("Login or password is incorrect");
    }

    /** What a Basic header holds, split at the first colon. */
    record Pair(String id, String secret) {}

    static Pair basic(@Nullable String authorization) {
        if (authorization != null && authorization.regionMatches(true, 0, "Basic ", 0, 6)) {
            try {
                String text = new String(
                        Base64.getDecoder().decode(authorization.substring(6).strip()), StandardCharsets.UTF_8);
                int colon = text.indexOf(':');
                if (colon >= 0) {
                    return new Pair(text.substring(0, colon), text.substring(colon + 1));
                }
            } catch (IllegalArgumentException noBase64) {
                throw Refusal.credentials("Authorization header is malformed");
            }
        }
        throw Refusal.credentials("Authorization header is malformed");
    }

    static boolean same(String given, String expected) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }
}
