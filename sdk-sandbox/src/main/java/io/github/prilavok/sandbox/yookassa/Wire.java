package io.github.prilavok.sandbox.yookassa;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** YooKassa's JSON: money is a decimal string, time is UTC with milliseconds. */
final class Wire {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSX", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Wire() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    static ObjectNode money(BigDecimal value, String currency) {
        return object().put("value", value.setScale(2, RoundingMode.UNNECESSARY).toPlainString())
                .put("currency", currency);
    }

    static String time(Instant time) {
        return TIME.format(time);
    }
}
