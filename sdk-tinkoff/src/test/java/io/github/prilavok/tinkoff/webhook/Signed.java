package io.github.prilavok.tinkoff.webhook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** A notification as the bank would sign it, written down independently of the code under test. */
final class Signed {
    private final Map<String, String> json = new LinkedHashMap<>();
    private final TreeMap<String, String> values = new TreeMap<>();

    /** A member with its JSON text, which is its signed text too: a number, true, false. */
    Signed literal(String name, String literal) {
        values.put(name, literal);
        return unsigned(name, literal);
    }

    Signed text(String name, String text) {
        values.put(name, text);
        return unsigned(name, '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"');
    }

    /** An object, a list or null. */
    Signed unsigned(String name, String jsonText) {
        json.put(name, jsonText);
        return this;
    }

    String by(String password) throws Exception {
        TreeMap<String, String> all = new TreeMap<>(values);
        all.put("Password", password);
        byte[] digest = MessageDigest.getInstance("SHA-256")
                .digest(String.join("", all.values()).getBytes(StandardCharsets.UTF_8));
        StringBuilder text = new StringBuilder("{");
        json.forEach((name, value) ->
                text.append('"').append(name).append("\":").append(value).append(','));
        return text.append("\"Token\":\"")
                .append(HexFormat.of().formatHex(digest))
                .append("\"}")
                .toString();
    }

    static Signed payment() {
        return new Signed()
                .text("TerminalKey", "1700000000001DEMO")
                .text("OrderId", "order-42")
                .literal("Success", "true")
                .text("Status", "CONFIRMED")
                .literal("PaymentId", "5974256058")
                .text("ErrorCode", "0")
                .literal("Amount", "129900");
    }
}
