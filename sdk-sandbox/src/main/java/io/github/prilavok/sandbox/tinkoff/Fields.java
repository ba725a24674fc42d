package io.github.prilavok.sandbox.tinkoff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The root members of a request, read as strictly as the bank reads them. */
final class Fields {
    private static final Pattern INTEGER = Pattern.compile("[0-9]{1,10}");
    private static final Pattern ID = Pattern.compile("[0-9]+");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9]{7,20}");
    private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F:.]{2,45}");

    private final ObjectNode root;

    Fields(ObjectNode root) {
        this.root = root;
    }

    /** The fields of an HTML form. */
    static Fields of(Map<String, String> form) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        form.forEach(root::put);
        return new Fields(root);
    }

    boolean has(String name) {
        return optional(name) != null;
    }

    /** A scalar as text; null if it is absent, null or empty. */
    @Nullable
    String optional(String name) {
        JsonNode value = root.path(name);
        if (value.isContainerNode()) {
            throw Refusal.of("1", "Поле " + name + " имеет неверный тип.");
        }
        return value.isMissingNode() || value.isNull() || value.asText().isEmpty() ? null : value.asText();
    }

    /** A scalar as text, refused with {@code code} if it is too long; null if it is absent, null or empty. */
    @Nullable
    String optional(String name, int longest, String code) {
        String value = optional(name);
        if (value != null && value.length() > longest) {
            throw Refusal.of(code, "Поле " + name + " не должно быть длиннее " + longest + " символов.");
        }
        return value;
    }

    String required(String name) {
        String value = optional(name);
        if (value == null) {
            throw Refusal.empty(name);
        }
        return value;
    }

    String required(String name, int longest, String code) {
        required(name);
        String value = optional(name, longest, code);
        if (value == null) {
            throw Refusal.empty(name);
        }
        return value;
    }

    /** A number of kopecks of at most ten digits; null if it is absent. */
    @Nullable
    Long amount() {
        String value = optional("Amount");
        if (value == null) {
            return null;
        }
        if (!INTEGER.matcher(value).matches()) {
            throw Refusal.of("240", "Поле Amount должно быть целым числом копеек.");
        }
        return Long.valueOf(value);
    }

    long requiredAmount() {
        Long amount = amount();
        if (amount == null) {
            throw Refusal.empty("Amount");
        }
        return amount;
    }

    /** The identifier of a payment, sent as a number or as text. */
    long paymentId() {
        String value = required("PaymentId", 20, "237");
        if (!ID.matcher(value).matches() || value.length() > 18) {
            throw Refusal.of("217", "Поле PaymentId числовое.");
        }
        return Long.parseLong(value);
    }

    boolean flag(String name) {
        String value = optional(name);
        if (value == null) {
            return false;
        }
        if (!value.equals("true") && !value.equals("false")) {
            throw Refusal.of(name.equals("SendEmail") ? "246" : "1", "Поле " + name + " логическое.");
        }
        return value.equals("true");
    }

    /** One of several words; null if it is absent. */
    @Nullable
    String word(String name, String... words) {
        String value = optional(name);
        if (value == null) {
            return null;
        }
        for (String word : words) {
            if (word.equals(value)) {
                return value;
            }
        }
        throw Refusal.text("Поле " + name + " содержит недопустимое значение.");
    }

    /** An absolute URL of the web; null if it is absent. */
    @Nullable
    URI url(String name) {
        String value = optional(name);
        if (value == null) {
            return null;
        }
        try {
            URI url = URI.create(value);
            if (url.getHost() != null && ("http".equals(url.getScheme()) || "https".equals(url.getScheme()))) {
                return url;
            }
        } catch (IllegalArgumentException e) {
            throw Refusal.text("Поле " + name + " не является ссылкой.");
        }
        throw Refusal.text("Поле " + name + " не является ссылкой.");
    }

    /** An object; null if it is absent. */
    @Nullable
    ObjectNode object(String name, String code) {
        JsonNode value = root.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (value instanceof ObjectNode object) {
            return object;
        }
        throw Refusal.of(code, "Поле " + name + " должно быть объектом.");
    }

    /** An array; null if it is absent. */
    @Nullable
    ArrayNode array(String name, String code) {
        JsonNode value = root.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (value instanceof ArrayNode array) {
            return array;
        }
        throw Refusal.of(code, "Поле " + name + " должно быть массивом.");
    }

    /** Checks what many requests may carry: the payer's address, and an e-mail if a letter is wanted. */
    void checkPayer() {
        String ip = optional("IP");
        if (ip != null && !ADDRESS.matcher(ip).matches()) {
            throw Refusal.of("211", "Неверный формат IP.");
        }
        String email = optional("InfoEmail", 100, "242");
        if (flag("SendEmail") && email == null) {
            throw Refusal.of("206", "Поле InfoEmail не должно быть пустым.");
        }
        checkEmail(email);
    }

    static void checkEmail(@Nullable String email) {
        if (email != null && !EMAIL.matcher(email).matches()) {
            throw Refusal.of("224", "Неверный формат email.");
        }
    }

    static void checkPhone(@Nullable String phone) {
        if (phone != null && !PHONE.matcher(phone).matches()) {
            throw Refusal.of("227", "Неверный формат Phone.");
        }
    }
}
