package io.github.prilavok.sandbox.tinkoff;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The bank's Token: SHA-256 over the scalar members of the root, sorted by name, with the password among them. */
final class Token {
    private static final JsonFactory JSON = new JsonFactory();

    private Token() {}

    /** The scalar members of a JSON object by name, numbers as they are written. */
    static SortedMap<String, String> scalars(byte[] json) throws IOException {
        SortedMap<String, String> scalars = new TreeMap<>();
        try (JsonParser parser = JSON.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("not a JSON object");
            }
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                JsonToken value = parser.nextToken();
                if (value.isStructStart()) {
                    parser.skipChildren();
                } else if (value != JsonToken.VALUE_NULL) {
                    scalars.put(name, parser.getText());
                }
            }
        }
        return scalars;
    }

    /** The scalar members of a tree that the sandbox made itself. */
    static SortedMap<String, String> scalars(ObjectNode tree) {
        SortedMap<String, String> scalars = new TreeMap<>();
        for (Map.Entry<String, JsonNode> member : tree.properties()) {
            if (member.getValue().isValueNode() && !member.getValue().isNull()) {
                scalars.put(member.getKey(), member.getValue().asText());
            }
        }
        return scalars;
    }

    /** The token of these members; one named {@code Token} does not count. */
    static String of(Map<String, String> scalars, String password) {
        SortedMap<String, String> signed = new TreeMap<>(scalars);
        signed.remove("Token");
        signed.put("Password", password);
        return HexFormat.of().formatHex(sha256(String.join("", signed.values())));
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    static boolean matches(String expected, String given) {
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8),
                given.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    }
}
