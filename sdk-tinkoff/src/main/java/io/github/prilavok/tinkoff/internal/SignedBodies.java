package io.github.prilavok.tinkoff.internal;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.github.prilavok.core.Operation;
import io.github.prilavok.core.internal.BodyWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import okhttp3.FormBody;
import okhttp3.MediaType;
import okhttp3.RequestBody;

/**
 * Adds the terminal's key and the Token to a request. The Token is made of the bytes that are sent, which are written once;
 * no tree is built.
 */
public final class SignedBodies implements BodyWriter {
    private static final MediaType JSON = MediaType.get("application/json");
    private static final String TERMINAL_KEY = "TerminalKey";
    private static final String TOKEN = "Token";
    private static final byte[] BEFORE_TOKEN = (",\"" + TOKEN + "\":\"").getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "\"}".getBytes(StandardCharsets.US_ASCII);
    /** The bank signs these by the terminal's key alone. */
    private static final String BY_TERMINAL_ONLY = "getConfirmOperation";
    /** The bank takes these as forms, as a browser would send them. */
    private static final Set<String> FORMS = Set.of("submit3dsAuthorization", "submit3dsAuthorizationV2");

    private final String terminalKey;
    private final TinkoffToken token;
    private final byte[] beginning;

    public SignedBodies(String terminalKey, TinkoffToken token) {
        this.terminalKey = terminalKey;
        this.token = token;
        String quoted = new String(JsonStringEncoder.getInstance().quoteAsString(terminalKey));
        beginning = ("{\"" + TERMINAL_KEY + "\":\"" + quoted + '"').getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public RequestBody write(Object body, Operation operation) throws IOException {
        byte[] json = TinkoffJson.MAPPER.writeValueAsBytes(body);
        SortedMap<String, String> scalars = RootScalars.read(json);
        if (scalars.containsKey(TERMINAL_KEY) || scalars.containsKey(TOKEN)) {
            throw new IllegalArgumentException(
                    operation.value() + ": TerminalKey and Token are added by the client; take them out of extra");
        }
        scalars.put(TERMINAL_KEY, terminalKey);
        if (FORMS.contains(operation.value())) {
            return form(scalars);
        }
        String sign = operation.value().equals(BY_TERMINAL_ONLY)
                ? token.sign(new TreeMap<>(Map.of(TERMINAL_KEY, terminalKey)))
                : token.sign(scalars);
        return RequestBody.create(signed(json, sign), JSON);
    }

    private RequestBody form(SortedMap<String, String> scalars) {
        FormBody.Builder form = new FormBody.Builder(StandardCharsets.UTF_8);
        scalars.forEach(form::add);
        return form.add(TOKEN, token.sign(scalars)).build();
    }

    /** {@code {"TerminalKey":"…",} and what was between the braces, and {@code ,"Token":"…"}}. */
    private byte[] signed(byte[] json, String sign) {
        byte[] hex = sign.getBytes(StandardCharsets.US_ASCII);
        boolean more = json.length > 2;
        ByteBuffer out = ByteBuffer.allocate(
                beginning.length + (more ? json.length - 1 : 0) + BEFORE_TOKEN.length + hex.length + END.length);
        out.put(beginning);
        if (more) {
            out.put((byte) ',').put(json, 1, json.length - 2);
        }
        return out.put(BEFORE_TOKEN).put(hex).put(END).array();
    }

    /** Without the credentials. */
    @Override
    public String toString() {
        return "SignedBodies";
    }
}
