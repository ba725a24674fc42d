package io.github.prilavok.core.internal.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.core.webhook.WebhookPolicy;
import io.github.prilavok.core.webhook.WebhookVerificationException;
import io.github.prilavok.core.webhook.WebhookVerificationException.Reason;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundedJsonTest {
    private static final WebhookPolicy POLICY = WebhookPolicy.defaults();
    private static final String PAYMENT =
            "{\"TerminalKey\":\"1700000000001DEMO\",\"Success\":true,\"Amount\":129900,\"Текст\":\"Кружка 😀\","
                    + "\"Data\":{\"a\":[1,2.50,null,false,\"\\u0416\\n\"]},\"Pan\":\"430000******0777\"}";

    private static ObjectNode read(String json) {
        return BoundedJson.object(json.getBytes(UTF_8), POLICY);
    }

    private static WebhookVerificationException refused(byte[] body) {
        return catchThrowableOfType(WebhookVerificationException.class, () -> BoundedJson.object(body, POLICY));
    }

    private static WebhookVerificationException refused(String body) {
        return refused(body.getBytes(UTF_8));
    }

    @Test
    void reads_every_kind_of_value() {
        ObjectNode tree = read(PAYMENT);
        assertThat(tree.get("TerminalKey").asText()).isEqualTo("1700000000001DEMO");
        assertThat(tree.get("Success").booleanValue()).isTrue();
        assertThat(tree.get("Amount").longValue()).isEqualTo(129_900);
        assertThat(tree.get("Текст").asText()).isEqualTo("Кружка 😀");
        JsonNode list = tree.get("Data").get("a");
        assertThat(list).hasSize(5);
        assertThat(list.get(1).decimalValue()).isEqualTo(new BigDecimal("2.50"));
        assertThat(list.get(2).isNull()).isTrue();
        assertThat(list.get(3).isBoolean()).isTrue();
        assertThat(list.get(4).asText()).isEqualTo("Ж\n");
        assertThat(tree.fieldNames())
                .toIterable()
                .containsExactly("TerminalKey", "Success", "Amount", "Текст", "Data", "Pan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "-0.0",
                "7",
                "-1",
                "1.10",
                "1.0",
                "100.00",
                "1E5",
                "1e5",
                "1E+5",
                "1e-05",
                "1.50E05",
                "2147483647",
                "2147483648",
                "-9223372036854775808",
                "9223372036854775808",
                "100000000000000000000",
                "0.1000000000000000055511151231257827",
                "123456789012345678901234567890.123456789012345678901234567890"
            })
    void numbers_keep_the_text_they_came_as(String number) {
        JsonNode node = read("{\"a\":" + number + ",\"b\":[" + number + "]}").get("a");
        assertThat(node.isNumber()).isTrue();
        assertThat(node.asText()).isEqualTo(number);
        assertThat(node.decimalValue()).isEqualByComparingTo(new BigDecimal(number));
        assertThat(read("{\"b\":[" + number + "]}").get("b").get(0).asText()).isEqualTo(number);
    }

    @Test
    void whole_numbers_are_whole() {
        assertThat(read("{\"a\":100000000000000000000}").get("a").bigIntegerValue())
                .isEqualTo(new BigInteger("100000000000000000000"));
        assertThat(read("{\"a\":1}").get("a").isIntegralNumber()).isTrue();
        assertThat(read("{\"a\":1.0}").get("a").isIntegralNumber()).isFalse();
        assertThat(read("{\"a\":1.0}")).isEqualTo(read("{\"a\":1.0}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e1001", "1e-1001", "1e2147483647", "1e99999999999999999999", "-1E+100000"})
    void numbers_that_would_take_gigabytes_are_refused(String number) {
        assertThat(refused("{\"a\":" + number + "}"))
                .hasMessageStartingWith("The webhook's JSON has a number with an exponent beyond all reason")
                .extracting(WebhookVerificationException::reason)
                .isEqualTo(Reason.NOT_JSON);
        assertThat(refused("{\"a\":" + "9".repeat(101) + "}").reason()).isEqualTo(Reason.NOT_JSON);
    }

    @Test
    void cut_off_anywhere_it_is_called_truncated() {
        byte[] whole = PAYMENT.getBytes(UTF_8);
        for (int length = 1; length < whole.length; length++) {
            byte[] part = new byte[length];
            System.arraycopy(whole, 0, part, 0, length);
            assertThat(refused(part).reason()).as(new String(part, UTF_8)).isEqualTo(Reason.TRUNCATED);
        }
        assertThat(BoundedJson.object(whole, POLICY).size()).isEqualTo(6);
    }

    @Test
    void an_empty_body_is_perhaps_one_that_was_read_before() {
        assertThat(refused(""))
                .hasMessage(
                        "The webhook's body is empty. Perhaps a filter or a framework had read it already: take the raw"
                                + " bytes before anything else does.")
                .extracting(WebhookVerificationException::reason)
                .isEqualTo(Reason.NOT_JSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1]",
                "\"text\"",
                "1",
                "true",
                "null",
                "{} {}",
                "{}x",
                "{},",
                "{'a':1}",
                "{a:1}",
                "{\"a\":1,}",
                "{\"a\":[1,]}",
                "{\"a\":01}",
                "{\"a\":+1}",
                "{\"a\":.5}",
                "{\"a\":1.}",
                "{\"a\":NaN}",
                "{\"a\":Infinity}",
                "{\"a\":\"\n\"}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\u0000\"}",
                "{\"a\":1]",
                "{\"a\" 1}",
                "{/* */}",
                "# \n{}",
                "<xml/>",
                "Amount=1&Status=NEW"
            })
    void what_is_not_one_strict_object_is_refused(String body) {
        assertThat(refused(body).reason()).as(body).isEqualTo(Reason.NOT_JSON);
        assertThat(BoundedJson.isObject(body.getBytes(UTF_8), POLICY)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":1,\"a\":1}", "{\"b\":[{\"a\":1,\"c\":2,\"a\":null}]}", "{\"a\":1,\"\\u0061\":2}"})
    void a_field_may_not_come_twice(String body) {
        assertThat(refused(body))
                .hasMessageStartingWith("The webhook's JSON has the same field twice (line 1, column ")
                .extracting(WebhookVerificationException::reason)
                .isEqualTo(Reason.NOT_JSON);
    }

    @Test
    void the_same_name_may_come_in_different_places() {
        assertThat(read("{\"a\":{\"a\":[{\"a\":1},{\"a\":2}]}}").size()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"{\"a\":, }", "'[', ]", "'{\"a\":[', ]}"})
    void depth_is_counted_from_the_outermost_object(String open, String close) {
        int levels = open.length() > 5 ? 2 : 1;
        for (int inner = 62 / levels; inner <= 66; inner++) {
            int depth = 1 + inner * levels;
            String body = "{\"x\":" + open.repeat(inner) + (open.endsWith(":") ? "1" : "") + close.repeat(inner) + "}";
            if (depth <= 64) {
                assertThat(read(body).size()).isEqualTo(1);
            } else {
                assertThat(refused(body).reason()).isEqualTo(Reason.TOO_DEEP);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":", "[", "{\"a\":["})
    void ten_thousand_levels_are_refused_at_the_sixty_fifth(String open) {
        assertThat(refused("{\"x\":" + open.repeat(10_000)))
                .hasMessage(
                        "The webhook's JSON is nested deeper than 64 levels. No provider does that; if yours does, raise"
                                + " maxDepth.")
                .extracting(WebhookVerificationException::reason)
                .isEqualTo(Reason.TOO_DEEP);
    }

    @Test
    void the_depth_is_a_setting() {
        WebhookPolicy flat = WebhookPolicy.builder().maxDepth(1).build();
        assertThat(BoundedJson.isObject("{\"a\":1}".getBytes(UTF_8), flat)).isTrue();
        assertThat(BoundedJson.isObject("{\"a\":{}}".getBytes(UTF_8), flat)).isFalse();
        assertThat(BoundedJson.isObject("{\"a\":[]}".getBytes(UTF_8), flat)).isFalse();
        WebhookPolicy deep = WebhookPolicy.builder().maxDepth(500).build();
        String body = "{\"a\":".repeat(500) + "1" + "}".repeat(500);
        assertThat(BoundedJson.isObject(body.getBytes(UTF_8), deep)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTF-16",
                "UTF-16LE",
                "UTF-16BE",
                "UTF-32",
                "UTF-32LE",
                "UTF-32BE",
                "windows-1251",
                "KOI8-R",
                "IBM866"
            })
    void other_charsets_are_called_so(String charset) {
        assertThat(refused(PAYMENT.replace("😀", "").getBytes(Charset.forName(charset))))
                .hasMessageEndingWith("A framework or proxy re-encoded it: pass the raw bytes as they came.")
                .extracting(WebhookVerificationException::reason)
                .isEqualTo(Reason.BAD_ENCODING);
    }

    @Test
    void utf16_of_plain_ascii_is_not_mistaken_for_utf8() {
        for (String charset : new String[] {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"}) {
            assertThat(refused("{\"a\":1}".getBytes(Charset.forName(charset))).reason())
                    .isEqualTo(Reason.BAD_ENCODING);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "EFBBBF, a byte order mark",
        "7B2261223A22C080227D, an overlong NUL",
        "7B2261223A22EDA080227D, half a surrogate pair",
        "7B2261223A22EDA080EDB080227D, a surrogate pair in UTF-8",
        "7B2261223A22F4908080227D, beyond Unicode",
        "7B2261223A22FF227D, no such byte",
        "7B2261223A2280227D, a stray continuation",
        "7B2261223A22C3227D, a character cut short in the middle"
    })
    void what_utf8_forbids_is_refused(String hex, String what) {
        assertThat(refused(HexFormat.of().parseHex(hex)).reason()).as(what).isEqualTo(Reason.BAD_ENCODING);
    }

    @Test
    void a_real_replacement_character_is_text_like_any_other() {
        assertThat(read("{\"a\":\"\uFFFD\"}").get("a").asText()).isEqualTo("\uFFFD");
    }

    @Test
    void no_message_holds_anything_of_the_body() {
        for (String body : new String[] {
            "{\"SECRET\":SECRET}",
            "{\"a\":\"SECRET\n\"}",
            "{\"SECRET\":1,\"SECRET\":2}",
            "SECRET",
            "{\"a\":\"SECRET",
            "{}SECRET",
            "[\"SECRET\"]",
            "{\"a\":\\SECRET}",
            "{\"SECRET\":" + "7".repeat(101) + "}"
        }) {
            WebhookVerificationException e = refused(body);
            assertThat(e).hasNoCause();
            assertThat(e.getMessage()).doesNotContain("SECRET").doesNotContain("777");
        }
    }

    @Test
    void no_damage_ends_in_anything_but_a_refusal() {
        Random random = new Random(20261120);
        byte[] whole = PAYMENT.getBytes(UTF_8);
        for (int i = 0; i < 50_000; i++) {
            byte[] body = whole.clone();
            for (int n = random.nextInt(4); n >= 0; n--) {
                body[random.nextInt(body.length)] = (byte) random.nextInt();
            }
            try {
                BoundedJson.object(body, POLICY);
            } catch (WebhookVerificationException e) {
                assertThat(e.getMessage()).startsWith("The webhook's ");
            }
        }
    }

    @Test
    void ten_thousand_names_of_one_hash_are_read_like_any_others() {
        StringBuilder body = new StringBuilder("{\"first\":1");
        for (int i = 0; i < 10_000; i++) {
            body.append(",\"");
            for (int bit = 13; bit >= 0; bit--) {
                body.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            body.append("\":1");
        }
        assertThat(read(body.append('}').toString()).size()).isEqualTo(10_001);
        assertThat(read(PAYMENT).size()).isEqualTo(6);
    }

    @Test
    void says_where_a_fault_is() {
        assertThatThrownBy(() -> read("{\n \"a\": x }"))
                .hasMessage(
                        "The webhook's body is not JSON (line 2, column 7). It was changed on the way, or is not from the"
                                + " provider.");
    }
}
