package io.github.prilavok.tinkoff.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.core.internal.tls.Digests;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The {@code Token} by which T-Bank knows a request, and by which a notification of T-Bank is known: SHA-256 over the root's
 * scalar members and the terminal's password, in the order of their names.
 *
 * <p>Always made of the JSON as it is sent or was received, never of a typed model: a member that appears tomorrow is signed
 * too.
 */
public final class TinkoffToken {
    private static final String TOKEN = "Token";
    private static final String PASSWORD = "Password";

    private final String password;

    private TinkoffToken(String password) {
        this.password = password;
    }

    /** @param password of the terminal; it is never sent */
    public static TinkoffToken of(String password) {
        return new TinkoffToken(password);
    }

    /** The token of this object; a {@code Token} in it is left out. Lower-case hex. */
    public String sign(ObjectNode root) {
        return sign(RootScalars.of(root));
    }

    /** The token of these members; a {@code Token} among them is left out. Lower-case hex. */
    public String sign(SortedMap<String, String> scalars) {
        return HexFormat.of().formatHex(digest(scalars));
    }

    /** Whether this is the token of these members; a {@code Token} among them is left out. */
    public boolean isTokenOf(SortedMap<String, String> scalars, @Nullable String token) {
        return Digests.hexEquals(digest(scalars), token);
    }

    /**
     * Whether the object's {@code Token} is right. Prefer {@link #matches(byte[])} where the bytes are at hand: in a tree,
     * a number with a fraction or an exponent may have lost the spelling that was signed.
     */
    public boolean matches(ObjectNode notification) {
        return matches(RootScalars.of(notification));
    }

    /**
     * Whether the {@code Token} in this JSON object is right.
     *
     * @throws IOException if it is not a JSON object
     */
    public boolean matches(byte[] notification) throws IOException {
        return matches(RootScalars.read(notification));
    }

    private boolean matches(SortedMap<String, String> scalars) {
        String token = scalars.get(TOKEN);
        if (isTokenOf(scalars, token)) {
            return true;
        }
        // The sources disagree whether additional data that comes as a text is signed; both forms need the password.
        boolean hadText = scalars.remove("DATA") != null | scalars.remove("Data") != null;
        return hadText && isTokenOf(scalars, token);
    }

    /** The values in the order of their names, the terminal's password among them and no token. */
    private byte[] digest(SortedMap<String, String> scalars) {
        MessageDigest digest = sha256();
        boolean withPassword = false;
        for (Map.Entry<String, String> member : scalars.entrySet()) {
            int order = member.getKey().compareTo(PASSWORD);
            if (order >= 0 && !withPassword) {
                digest.update(password.getBytes(StandardCharsets.UTF_8));
                withPassword = true;
            }
            if (order != 0 && !member.getKey().equals(TOKEN)) {
                digest.update(member.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        if (!withPassword) {
            digest.update(password.getBytes(StandardCharsets.UTF_8));
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "TinkoffToken";
    }
}
