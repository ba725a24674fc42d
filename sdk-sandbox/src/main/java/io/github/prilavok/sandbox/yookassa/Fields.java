package io.github.prilavok.sandbox.yookassa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads an object of a request; whatever is wrong in it is refused with the path of the field. Null means absent. */
final class Fields {
    static final Pattern PHONE = Pattern.compile("[0-9]{4,15}");
    static final Pattern INN = Pattern.compile("[0-9]{10}|[0-9]{12}");
    private static final Pattern SUM = Pattern.compile("[0-9]{1,13}([.][0-9]{1,2})?");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

    private final ObjectNode node;
    private final String prefix;

    Fields(ObjectNode node) {
        this(node, "");
    }

    private Fields(ObjectNode node, String prefix) {
        this.node = node;
        this.prefix = prefix;
    }

    ObjectNode node() {
        return node;
    }

    String path(String name) {
        return prefix + name;
    }

    boolean has(String name) {
        JsonNode value = node.path(name);
        return !value.isMissingNode() && !value.isNull();
    }

    Refusal missing(String name) {
        return Refusal.invalid(path(name), "Required parameter is missing");
    }

    Refusal wrong(String name) {
        return Refusal.invalid(path(name), "Incorrect value");
    }

    void require(String name) {
        if (!has(name)) {
            throw missing(name);
        }
    }

    @Nullable
    String text(String name, int shortest, int longest) {
        if (!has(name)) {
            return null;
        }
        JsonNode value = node.path(name);
        int length = value.asText().codePointCount(0, value.asText().length());
        if (!value.isTextual() || length < shortest || length > longest) {
            throw wrong(name);
        }
        return value.textValue();
    }

    String requiredText(String name, int shortest, int longest) {
        String text = text(name, shortest, longest);
        if (text == null) {
            throw missing(name);
        }
        return text;
    }

    @Nullable
    String matching(String name, Pattern pattern) {
        return matching(name, text -> pattern.matcher(text).matches());
    }

    String requiredMatching(String name, Pattern pattern) {
        require(name);
        String text = matching(name, pattern);
        if (text == null) {
            throw missing(name);
        }
        return text;
    }

    @Nullable
    String email(String name) {
        String email = text(name, 3, 254);
        if (email != null && !EMAIL.matcher(email).matches()) {
            throw wrong(name);
        }
        return email;
    }

    private @Nullable String matching(String name, Predicate<String> condition) {
        String text = text(name, 0, Integer.MAX_VALUE);
        if (text != null && !condition.test(text)) {
            throw wrong(name);
        }
        return text;
    }

    @Nullable
    String oneOf(String name, Set<String> values) {
        return matching(name, values::contains);
    }

    String requiredOneOf(String name, Set<String> values) {
        String text = oneOf(name, values);
        if (text == null) {
            throw missing(name);
        }
        return text;
    }

    boolean flag(String name) {
        if (has(name) && !node.path(name).isBoolean()) {
            throw wrong(name);
        }
        return node.path(name).booleanValue();
    }

    /** A number; old examples of YooKassa itself quote some. */
    @Nullable
    BigDecimal number(String name) {
        if (!has(name)) {
            return null;
        }
        JsonNode value = node.path(name);
        try {
            if (value.isNumber()) {
                return value.decimalValue();
            }
            if (value.isTextual()) {
                return new BigDecimal(value.textValue());
            }
        } catch (NumberFormatException noNumber) {
            throw wrong(name);
        }
        throw wrong(name);
    }

    @Nullable
    Integer integer(String name, int lowest, int highest) {
        BigDecimal number = number(name);
        if (number == null) {
            return null;
        }
        try {
            int value = number.intValueExact();
            if (value >= lowest && value <= highest) {
                return value;
            }
        } catch (ArithmeticException noInteger) {
            throw wrong(name);
        }
        throw wrong(name);
    }

    int requiredInteger(String name, int lowest, int highest) {
        Integer value = integer(name, lowest, highest);
        if (value == null) {
            throw missing(name);
        }
        return value;
    }

    /** A positive sum in the currency of the shop. */
    BigDecimal requiredMoney(String name) {
        Fields money = requiredObject(name);
        money.require("value");
        JsonNode value = money.node.path("value");
        if (!value.isTextual() || !SUM.matcher(value.textValue()).matches()) {
            throw money.wrong("value");
        }
        String currency = money.requiredText("currency", 3, 3);
        if (!currency.equals("RUB")) {
            throw money.wrong("currency");
        }
        BigDecimal sum = new BigDecimal(value.textValue()).setScale(2);
        if (sum.signum() <= 0) {
            throw money.wrong("value");
        }
        return sum;
    }

    @Nullable
    BigDecimal money(String name) {
        return has(name) ? requiredMoney(name) : null;
    }

    @Nullable
    Fields object(String name) {
        if (!has(name)) {
            return null;
        }
        if (node.path(name) instanceof ObjectNode object) {
            return new Fields(object, prefix + name + '.');
        }
        throw wrong(name);
    }

    Fields requiredObject(String name) {
        Fields object = object(name);
        if (object == null) {
            throw missing(name);
        }
        return object;
    }

    List<Fields> list(String name, int shortest, int longest) {
        if (!has(name)) {
            return List.of();
        }
        JsonNode value = node.path(name);
        if (!value.isArray() || value.size() < shortest || value.size() > longest) {
            throw wrong(name);
        }
        List<Fields> list = new ArrayList<>();
        for (int i = 0; i < value.size(); i++) {
            String path = name + '[' + i + ']';
            if (!(value.get(i) instanceof ObjectNode object)) {
                throw wrong(path);
            }
            list.add(new Fields(object, prefix + path + '.'));
        }
        return list;
    }

    @Nullable
    Instant time(String name) {
        String text = text(name, 1, 64);
        if (text == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException noTime) {
            throw wrong(name);
        }
    }

    void requiredDate(String name) {
        try {
            LocalDate.parse(requiredText(name, 10, 10));
        } catch (DateTimeException noDate) {
            throw wrong(name);
        }
    }

    @Nullable
    URI url(String name, int longest) {
        String text = text(name, 1, longest);
        if (text == null) {
            return null;
        }
        try {
            URI url = new URI(text);
            if (url.isAbsolute()) {
                return url;
            }
        } catch (URISyntaxException noUrl) {
            throw wrong(name);
        }
        throw wrong(name);
    }

    @Nullable
    ObjectNode metadata() {
        Fields metadata = object("metadata");
        if (metadata == null) {
            return null;
        }
        if (metadata.node.size() > 16) {
            throw wrong("metadata");
        }
        for (Map.Entry<String, JsonNode> pair : metadata.node.properties()) {
            boolean fits = pair.getValue().isNull()
                    || pair.getValue().isTextual()
                            && pair.getValue().textValue().length() <= 512;
            if (pair.getKey().isEmpty() || pair.getKey().length() > 32 || !fits) {
                throw metadata.wrong(pair.getKey());
            }
        }
        return metadata.node;
    }
}
