package io.github.prilavok.sandbox.yandexpay;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Base64;

/** A compact JWT taken apart. */
record Token(JsonNode header, JsonNode payload, String signed, byte[] signature) {
    static Token read(String compact) {
        String[] parts = compact.split("\\.", -1);
        try {
            return new Token(
                    Shop.JSON.readTree(bytes(parts[0])),
                    Shop.JSON.readTree(bytes(parts[1])),
                    parts[0] + "." + parts[1],
                    bytes(parts[2]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a key of the set with this token's kid has signed it. */
    boolean isSignedBy(JsonNode jwks) throws GeneralSecurityException {
        for (JsonNode key : jwks.path("keys")) {
            if (key.path("kid").equals(header.path("kid"))) {
                Signature check = Signature.getInstance("SHA256withECDSAinP1363Format");
                check.initVerify(key(key));
                check.update(signed.getBytes(StandardCharsets.US_ASCII));
                return check.verify(signature);
            }
        }
        return false;
    }

    private static PublicKey key(JsonNode jwk) throws GeneralSecurityException {
        AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec("secp256r1"));
        ECPoint point = new ECPoint(
                new BigInteger(1, bytes(jwk.path("x").asText())),
                new BigInteger(1, bytes(jwk.path("y").asText())));
        return KeyFactory.getInstance("EC")
                .generatePublic(new ECPublicKeySpec(point, curve.getParameterSpec(ECParameterSpec.class)));
    }

    private static byte[] bytes(String base64) {
        return Base64.getUrlDecoder().decode(base64);
    }
}
