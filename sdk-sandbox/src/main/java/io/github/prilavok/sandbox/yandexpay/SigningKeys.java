package io.github.prilavok.sandbox.yandexpay;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** The keys that webhooks are signed with, the newest last. Safe for use by many threads. */
final class SigningKeys {
    private static final int COORDINATE = 32;

    record SigningKey(String kid, KeyPair pair) {}

    private final List<SigningKey> keys = new ArrayList<>();
    private int made;

    SigningKeys() {
        rotate();
    }

    /** Signs with a new key from now on; the older ones stay in the set. */
    synchronized SigningKey rotate() {
        made++;
        SigningKey key = new SigningKey(made + "-merchant-api", pair());
        keys.add(key);
        return key;
    }

    synchronized void dropOld() {
        keys.subList(0, keys.size() - 1).clear();
    }

    synchronized SigningKey current() {
        return keys.get(keys.size() - 1);
    }

    /** The public halves as a JSON Web Key Set. */
    synchronized ObjectNode jwks() {
        ObjectNode jwks = JsonNodeFactory.instance.objectNode();
        ArrayNode all = jwks.putArray("keys");
        for (SigningKey key : keys) {
            ECPublicKey open = (ECPublicKey) key.pair().getPublic();
            all.addObject()
                    .put("alg", "ES256")
                    .put("crv", "P-256")
                    .put("kid", key.kid())
                    .put("kty", "EC")
                    .put("x", coordinate(open.getW().getAffineX()))
                    .put("y", coordinate(open.getW().getAffineY()));
        }
        return jwks;
    }

    static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has P-256", e);
        }
    }

    private static String coordinate(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] padded = new byte[COORDINATE];
        int length = Math.min(bytes.length, COORDINATE);
        System.arraycopy(bytes, bytes.length - length, padded, COORDINATE - length, length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(padded);
    }
}
