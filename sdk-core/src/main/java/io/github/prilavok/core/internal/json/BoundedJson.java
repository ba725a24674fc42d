package io.github.prilavok.core.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.core.webhook.WebhookPolicy;
import io.github.prilavok.core.webhook.WebhookVerificationException;
import io.github.prilavok.core.webhook.WebhookVerificationException.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;

/**
 * The JSON of strangers: strictly UTF-8, one object, no deeper than allowed, no field twice (two readers of the same body
 * might take different ones), numbers kept as they are written. Faults say where, never what.
 */
public final class BoundedJson {
    private static final int MAX_EXPONENT = 1_000;

    /**
     * Names are not interned nor kept in a table: strangers choose them. The body's size already bounds everything; depth is
     * counted here.
     */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(100)
                    .build())
            .build();

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private BoundedJson() {}

    /**
     * The body as a tree. Numbers give back the text they came as: {@code asText()} of {@code 1.10} or {@code 1E5} is just
     * that.
     *
     * @throws WebhookVerificationException if it is anything but one JSON object in UTF-8 within the policy's limits
     */
    public static ObjectNode object(byte[] body, WebhookPolicy policy) {
        return object(text(body), policy);
    }

    /**
     * As {@link #object(byte[], WebhookPolicy)}, for who keeps the text too.
     *
     * @param text from {@link #text}
     */
    public static ObjectNode object(String text, WebhookPolicy policy) {
        if (text.isEmpty()) {
            throw refused(
                    Reason.NOT_JSON,
                    "The webhook's body is empty. Perhaps a filter or a framework had read it already: take the raw bytes"
                            + " before anything else does.");
        }
        try (JsonParser parser = FACTORY.createParser(text)) {
            try {
                return read(parser, policy.maxDepth());
            } catch (JsonProcessingException e) {
                boolean atTheEnd = parser.currentLocation().getCharOffset() >= text.length();
                throw e instanceof JsonEOFException || atTheEnd && isOpen(text)
                        ? truncated(text.length())
                        : malformed(e);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether {@link #object} would succeed: tells a damaged body from a changed one when a signature does not fit. */
    public static boolean isObject(byte[] body, WebhookPolicy policy) {
        try {
            object(body, policy);
            return true;
        } catch (WebhookVerificationException e) {
            return false;
        }
    }

    private static ObjectNode read(JsonParser parser, int maxDepth) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw notAnObject();
        }
        ObjectNode root = wideObject();
        Deque<ContainerNode<?>> outer = new ArrayDeque<>();
        ContainerNode<?> open = root;
        while (open != null) {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.FIELD_NAME) {
                continue;
            }
            if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
                open = outer.poll();
                continue;
            }
            JsonNode value = open == root && token == JsonToken.START_OBJECT ? wideObject() : value(parser, token);
            if (open instanceof ObjectNode) {
                if (((ObjectNode) open).replace(parser.currentName(), value) != null) {
                    throw refused(Reason.NOT_JSON, "The webhook's JSON has the same field twice" + at(parser) + '.');
                }
            } else {
                ((ArrayNode) open).add(value);
            }
            if (value instanceof ContainerNode) {
                outer.push(open);
                open = (ContainerNode<?>) value;
                if (outer.size() >= maxDepth) {
                    throw refused(
                            Reason.TOO_DEEP,
                            "The webhook's JSON is nested deeper than " + maxDepth
                                    + " levels. No provider does that; if yours does, raise maxDepth.");
                }
            }
        }
        if (parser.nextToken() != null) {
            throw refused(Reason.NOT_JSON, "The webhook's body goes on after its JSON object" + at(parser) + '.');
        }
        return root;
    }

    /** The root and the objects in it have a dozen fields or two; deeper ones may be many and are small. */
    private static ObjectNode wideObject() {
        return new ObjectNode(NODES, new LinkedHashMap<>(32));
    }

    private static JsonNode value(JsonParser parser, JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> NODES.objectNode();
            case START_ARRAY -> NODES.arrayNode();
            case VALUE_STRING -> NODES.textNode(parser.getText());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            case VALUE_NUMBER_INT -> integer(parser);
            case VALUE_NUMBER_FLOAT -> decimal(parser);
            default -> throw new IllegalStateException(token.name());
        };
    }

    private static JsonNode integer(JsonParser parser) throws IOException {
        return switch (parser.getNumberType()) {
            case INT -> {
                int number = parser.getIntValue();
                yield number == 0 && parser.getText().equals("-0") ? new LiteralNumber("-0") : NODES.numberNode(number);
            }
            case LONG -> NODES.numberNode(parser.getLongValue());
            default -> NODES.numberNode(parser.getBigIntegerValue());
        };
    }

    private static JsonNode decimal(JsonParser parser) throws IOException {
        LiteralNumber number;
        try {
            number = new LiteralNumber(parser.getText());
        } catch (NumberFormatException e) {
            throw tooBigNumber(parser);
        }
        if (Math.abs((long) number.decimalValue().scale()) > MAX_EXPONENT) {
            throw tooBigNumber(parser);
        }
        return number;
    }

    private static WebhookVerificationException tooBigNumber(JsonParser parser) {
        return refused(
                Reason.NOT_JSON,
                "The webhook's JSON has a number with an exponent beyond all reason" + at(parser) + '.');
    }

    /**
     * The body as text, whatever it says.
     *
     * @throws WebhookVerificationException if it is not UTF-8
     */
    public static String text(byte[] body) {
        if (startsWith(body, 0xEF, 0xBB, 0xBF)) {
            throw badEncoding("begins with a byte order mark, which no provider sends");
        }
        if (startsWith(body, 0xFE, 0xFF) || startsWith(body, 0xFF, 0xFE) || hasNul(body)) {
            throw badEncoding("is in UTF-16 or UTF-32, not UTF-8");
        }
        String text = new String(body, StandardCharsets.UTF_8);
        // Decoded strictly only if the fast way met something odd.
        return text.indexOf('\uFFFD') < 0 ? text : strictly(body);
    }

    private static String strictly(byte[] body) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(body);
        CharBuffer out = CharBuffer.allocate(body.length);
        CoderResult result = decoder.decode(in, out, false);
        if (result.isError()) {
            throw badEncoding("is not UTF-8 (at byte " + in.position() + ")");
        }
        if (in.hasRemaining()) {
            throw truncated(body.length);
        }
        return out.flip().toString();
    }

    /** No JSON has a NUL; within the first four bytes it means two or four bytes a character. */
    private static boolean hasNul(byte[] body) {
        for (int i = 0; i < Math.min(4, body.length); i++) {
            if (body[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] body, int... mark) {
        if (body.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((body[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether some bracket or text is not closed. The parser calls an end that comes too early by that name only where it
     * has nothing else to complain of: of an end in {@code "a":tr} it says that it does not know the word.
     */
    private static boolean isOpen(String text) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\\' -> i++;
                case '"' -> quoted = !quoted;
                case '{', '[' -> depth += quoted ? 0 : 1;
                case '}', ']' -> depth -= quoted ? 0 : 1;
                default -> {}
            }
        }
        return quoted || depth > 0;
    }

    private static WebhookVerificationException malformed(JsonProcessingException e) {
        JsonLocation location = e.getLocation();
        return refused(
                Reason.NOT_JSON,
                "The webhook's body is not JSON"
                        + (location == null
                                ? ""
                                : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")")
                        + ". It was changed on the way, or is not from the provider.");
    }

    private static WebhookVerificationException truncated(int length) {
        return refused(
                Reason.TRUNCATED,
                "The webhook's JSON breaks off after " + length
                        + " characters: part of the body was lost on the way, or not read. Take the whole body.");
    }

    private static WebhookVerificationException badEncoding(String fault) {
        return refused(
                Reason.BAD_ENCODING,
                "The webhook's body " + fault
                        + ". A framework or proxy re-encoded it: pass the raw bytes as they came.");
    }

    private static WebhookVerificationException notAnObject() {
        return refused(Reason.NOT_JSON, "The webhook's body is JSON, but not an object, as every webhook is.");
    }

    private static String at(JsonParser parser) {
        JsonLocation location = parser.currentTokenLocation();
        return " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }

    private static WebhookVerificationException refused(Reason reason, String message) {
        return new WebhookVerificationException(reason, message);
    }
}
