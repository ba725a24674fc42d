package io.github.prilavok.sandbox.cdek;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** CDEK's JSON: sums, and the three forms of a date-time that its answers really use. */
final class Wire {
    private static final DateTimeFormatter BASIC = form("yyyy-MM-dd'T'HH:mm:ssxx");
    private static final DateTimeFormatter EXTENDED = form("yyyy-MM-dd'T'HH:mm:ssxxx");
    private static final DateTimeFormatter MINUTES = form("yyyy-MM-dd'T'HH:mmX");

    private Wire() {}

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(ZoneOffset.UTC);
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    static ArrayNode errors(List<CdekError> errors) {
        ArrayNode array = array();
        for (CdekError error : errors) {
            array.addObject().put("code", error.code()).put("message", error.message());
        }
        return array;
    }

    /** {@code 2026-08-03T09:15:00+0000}: what CDEK documents; answers to POST orders, and webhooks. */
    static String basicTime(Instant time) {
        return BASIC.format(time);
    }

    /** {@code 2026-08-03T09:15:02+00:00}: what GET answers with. */
    static String extendedTime(Instant time) {
        return EXTENDED.format(time);
    }

    /** {@code 2026-06-03T17:15Z}: what the webhook service answers with. */
    static String minuteTime(Instant time) {
        return MINUTES.format(time);
    }

    static BigDecimal money(BigDecimal sum) {
        return sum.setScale(2, RoundingMode.HALF_UP);
    }

    static BigDecimal percent(BigDecimal sum, BigDecimal percent) {
        return money(sum.multiply(percent).movePointLeft(2));
    }
}
