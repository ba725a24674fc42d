package io.github.prilavok.core.internal.log;

import io.github.prilavok.core.OpenEnum;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.net.URL;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** The text of one model. Used once. */
final class RedactedRecord {
    private static final int MAX_CHARS = 8 * 1024;
    private static final int MAX_DEPTH = 16;

    private static final ClassValue<Method[]> ACCESSORS = new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .filter(Method::trySetAccessible)
                    .toArray(Method[]::new);
        }
    };

    private final Redaction redaction;
    private final StringBuilder shown = new StringBuilder();

    private RedactedRecord(Redaction redaction) {
        this.redaction = redaction;
    }

    static String describe(Redaction redaction, Record model) {
        RedactedRecord text = new RedactedRecord(redaction);
        text.append(model, 0);
        return text.shown.toString();
    }

    private void append(Record model, int depth) {
        String type = model.getClass().getSimpleName();
        shown.append(type).append('{');
        String separator = "";
        for (Method accessor : ACCESSORS.get(model.getClass())) {
            Object value = read(accessor, model);
            if (value == null || value instanceof Map<?, ?> map && map.isEmpty()) {
                continue;
            }
            if (isFull()) {
                break;
            }
            shown.append(separator).append(accessor.getName()).append('=');
            append(type, accessor.getName(), value, depth + 1);
            separator = ", ";
        }
        shown.append('}');
    }

    /** What a broken accessor holds is nobody's business in a {@code toString()}. */
    private static @Nullable Object read(Method accessor, Record model) {
        try {
            Object value = accessor.invoke(model);
            return value instanceof Optional<?> optional ? optional.orElse(null) : value;
        } catch (ReflectiveOperationException | RuntimeException e) {
            return null;
        }
    }

    private void append(String parent, String name, @Nullable Object value, int depth) {
        if (redaction.names().judge(parent, name) == SensitiveNames.Verdict.MASK) {
            boolean telling = value != null && !(value instanceof Boolean) && !isEmpty(value);
            shown.append(
                    value instanceof String || value instanceof Number
                            ? Redaction.masked(parent, name, value.toString())
                            : telling ? Redaction.MASK : String.valueOf(value));
        } else if (depth > MAX_DEPTH || isFull()) {
            shown.append('…');
        } else if (value instanceof Map<?, ?> map) {
            append(name, map, depth);
        } else if (value instanceof Collection<?> list) {
            append(parent, name, list, depth);
        } else if (value instanceof Record model) {
            appendNested(model, depth);
        } else {
            shown.append(scalar(name, value));
        }
    }

    private static boolean isEmpty(Object value) {
        return value instanceof Collection<?> list && list.isEmpty()
                || value instanceof Map<?, ?> map && map.isEmpty()
                || value instanceof CharSequence text && text.isEmpty();
    }

    private void append(String parent, Map<?, ?> map, int depth) {
        shown.append('{');
        String separator = "";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (isFull()) {
                shown.append('…');
                break;
            }
            String name = String.valueOf(entry.getKey());
            shown.append(separator).append(redaction.text(name, MAX_CHARS)).append('=');
            append(parent, name, entry.getValue(), depth + 1);
            separator = ", ";
        }
        shown.append('}');
    }

    private void append(String parent, String name, Collection<?> list, int depth) {
        shown.append('[');
        String separator = "";
        for (Object element : list) {
            shown.append(separator);
            if (isFull()) {
                shown.append('…');
                break;
            }
            append(parent, name, element, depth + 1);
            separator = ", ";
        }
        shown.append(']');
    }

    /** By its own text, which may know more; the text that the compiler makes knows of no secrets. */
    private void appendNested(Record model, int depth) {
        String own;
        try {
            own = model.toString();
        } catch (RuntimeException e) {
            own = "";
        }
        if (own.isEmpty() || own.startsWith(model.getClass().getSimpleName() + '[')) {
            append(model, depth);
        } else {
            shown.append(redaction.text(own, MAX_CHARS));
        }
    }

    private String scalar(String name, @Nullable Object value) {
        if (value == null || value instanceof Number || value instanceof Boolean) {
            String text = String.valueOf(value);
            return text.length() < 11 ? text : redaction.value(name, text);
        }
        if (value.getClass().isArray()) {
            return "<" + Array.getLength(value) + (value instanceof byte[] ? " bytes>" : " elements>");
        }
        try {
            if (value instanceof OpenEnum<?> known) {
                return redaction.text(known.wire(), MAX_CHARS);
            }
            if (value instanceof URI || value instanceof URL || value instanceof HttpUrl) {
                return redaction.url(value.toString());
            }
            return redaction.value(name, SensitiveText.beginning(value.toString(), MAX_CHARS));
        } catch (RuntimeException e) {
            return "<" + value.getClass().getSimpleName() + ">";
        }
    }

    private boolean isFull() {
        return shown.length() >= MAX_CHARS;
    }
}
