package io.github.prilavok.core.internal.log;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One JSON text on its way through redaction, token by token. Used once. */
final class RedactedJson {
    private static final int MAX_JSON_IN_STRINGS = 4;

    /** Lenient, so that as much as can be is judged by its structure; keeps no names, which a stranger may have chosen. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .configure(JsonFactory.Feature.INTERN_FIELD_NAMES, false)
            .configure(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES, false)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private static final Pattern CODE = Pattern.compile("[a-z]{2,30}(_[a-z]{1,30}){0,9}");

    /** An object or a list on the way to the place where we are; a list has the name of the field that holds it. */
    private record Scope(@Nullable String name, boolean masked, boolean open) {}

    private final SensitiveNames names;
    private final String text;
    private final int maxChars;
    private final int depth;

    private final Deque<Scope> scopes = new ArrayDeque<>();
    private Scope scope = new Scope(null, false, false);
    private @Nullable String field;
    private int done;
    private boolean stopped;
    private boolean broken;

    RedactedJson(SensitiveNames names, String text, int maxChars) {
        this(names, text, maxChars, 0);
    }

    private RedactedJson(SensitiveNames names, String text, int maxChars, int depth) {
        this.names = names;
        this.text = text;
        this.maxChars = maxChars;
        this.depth = depth;
    }

    /** A string that may be shown by its name: redacted as JSON if it is some, else as text. */
    static String value(SensitiveNames names, String name, String value, int depth) {
        String start = value.stripLeading();
        boolean json = start.startsWith("{") || start.startsWith("[");
        if (json && depth < MAX_JSON_IN_STRINGS) {
            RedactedJson inner = new RedactedJson(names, value, Integer.MAX_VALUE, depth + 1);
            StringBuilder shown = inner.redact();
            if (!inner.broken()) {
                return shown.toString();
            }
        }
        return SensitiveText.redact(names, value, json, SensitiveNames.isId(name));
    }

    /** What can be shown: all of it, or up to the limit, or up to where it stops being JSON. */
    StringBuilder redact() {
        StringWriter shown = new StringWriter();
        try (JsonParser in = JSON.createParser(text);
                JsonGenerator out = JSON.createGenerator(shown)) {
            try {
                for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
                    copy(token, in, out);
                    done = (int) in.currentLocation().getCharOffset();
                    if (shown.getBuffer().length() + out.getOutputBuffered() > maxChars) {
                        stopped = true;
                        break;
                    }
                }
                broken = !stopped && !scopes.isEmpty();
            } catch (IOException | RuntimeException e) {
                broken = true;
            }
        } catch (IOException e) {
            broken = true;
        }
        return new StringBuilder(shown.getBuffer());
    }

    /** Whether the limit was reached before the end. */
    boolean stopped() {
        return stopped;
    }

    /** Whether the text is not JSON, or not to its end. */
    boolean broken() {
        return broken;
    }

    /** What comes after the last thing that was understood; null if it is, or begins with, a value that has a name. */
    @Nullable
    String rest() {
        return scope.masked || field != null ? null : text.substring(Math.min(done, text.length()));
    }

    private boolean sensitive(String name) {
        return names.judge(scope.name, name) == SensitiveNames.Verdict.MASK;
    }

    private void copy(JsonToken token, JsonParser in, JsonGenerator out) throws IOException {
        switch (token) {
            case FIELD_NAME -> {
                field = in.currentName();
                out.writeFieldName(SensitiveText.redact(names, field, false, false));
            }
            case START_OBJECT -> {
                enter();
                out.writeStartObject();
            }
            case START_ARRAY -> {
                enter();
                out.writeStartArray();
            }
            case END_OBJECT -> {
                leave();
                out.writeEndObject();
            }
            case END_ARRAY -> {
                leave();
                out.writeEndArray();
            }
            case VALUE_STRING -> {
                out.writeString(string(in.getText()));
                field = null;
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                String number = in.getText();
                String shown = string(number);
                if (shown.equals(number)) {
                    out.writeNumber(number);
                } else {
                    out.writeString(shown);
                }
                field = null;
            }
            default -> {
                out.writeRawValue(in.getText());
                field = null;
            }
        }
    }

    private String string(String value) {
        String parent = scope.name;
        String name = field == null ? parent == null ? "" : parent : field;
        if (scope.masked || field != null && sensitive(field)) {
            if (scope.open && CODE.matcher(value).matches()) {
                return value;
            }
            return Redaction.masked(parent, name, value);
        }
        return value(names, name, value, depth);
    }

    private void enter() {
        scopes.push(scope);
        if (field == null) {
            return;
        }
        boolean open = scope.open || names.judge(scope.name, field) == SensitiveNames.Verdict.OPEN;
        scope = new Scope(field, scope.masked || sensitive(field), open);
        field = null;
    }

    private void leave() {
        scope = scopes.pop();
    }
}
