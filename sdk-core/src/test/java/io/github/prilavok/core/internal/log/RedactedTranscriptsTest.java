package io.github.prilavok.core.internal.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prilavok.core.internal.log.Transcripts.Sample;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Whole transcripts in, no secret out: also cut anywhere, broken anywhere, and packed into one another. */
class RedactedTranscriptsTest {
    static final List<Sample> ALL = Transcripts.ALL;
    static final List<Sample> JSON = ALL.stream()
            .filter(each -> each.contentType().equals(Transcripts.JSON))
            .toList();

    private static final int ENOUGH = 1 << 20;

    private final Redaction redaction = Transcripts.REDACTION;

    @ParameterizedTest
    @FieldSource("ALL")
    void no_secret_is_left_and_what_a_log_is_for_is(Sample sample) {
        String shown = redaction.body(sample.contentType(), sample.bytes(), ENOUGH);

        sample.telling().forEach(each -> assertThat(shown).contains(each));
        assertNone(sample, shown);
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void no_secret_is_left_when_the_type_is_unknown_or_wrong(Sample sample) {
        assertNone(sample, redaction.body(null, sample.bytes(), ENOUGH));
        assertNone(sample, redaction.body("text/plain", sample.bytes(), ENOUGH));
        assertNone(sample, redaction.body("application/octet-stream", sample.bytes(), ENOUGH));
        assertNone(sample, redaction.body("application/json", sample.bytes(), ENOUGH));
        assertNone(sample, redaction.body("text/html; charset=x-unknown", sample.bytes(), ENOUGH));
    }

    /** Under every limit: a secret must not show its beginning either. */
    @ParameterizedTest
    @FieldSource("ALL")
    void a_limit_never_cuts_a_secret_free(Sample sample) {
        byte[] body = (sample.body() + " ".repeat(40_000)).getBytes(StandardCharsets.UTF_8);
        for (int max = 0; max < sample.body().length() + 10; max += 1 + max / 100) {
            String shown = redaction.body(sample.contentType(), body, max);

            assertThat(shown.length()).isLessThanOrEqualTo(max + 60);
            assertNone(sample, shown);
            for (String secret : sample.secrets()) {
                if (secret.length() >= 14) {
                    assertThat(shown).doesNotContain(secret.substring(0, 11));
                }
            }
        }
    }

    /** The connection broke: what stands behind a sensitive name is hidden although it has no end. */
    @ParameterizedTest
    @FieldSource("JSON")
    void a_body_that_ends_too_early_leaks_nothing(Sample sample) {
        byte[] body = sample.bytes();
        for (int length = 0; length < body.length; length += 3) {
            String beginning = new String(body, 0, length, StandardCharsets.UTF_8);
            assertNone(sample, redaction.json(beginning.getBytes(StandardCharsets.UTF_8), ENOUGH));
        }
    }

    @ParameterizedTest
    @FieldSource("JSON")
    void a_body_that_lost_a_bracket_a_comma_or_a_quote_leaks_nothing(Sample sample) {
        String body = sample.body();
        // Which object a field is in is what such a body no longer tells.
        Redaction redaction = Transcripts.REDACTION.plus("code", "name");
        for (int i = 0; i < body.length(); i++) {
            // Without its opening bracket the rest of a list of texts belongs to no name.
            if ("{}],:".indexOf(body.charAt(i)) >= 0) {
                String broken = body.substring(0, i) + body.substring(i + 1);
                assertNone(sample, redaction.json(broken.getBytes(StandardCharsets.UTF_8), ENOUGH));
                String doubled = body.substring(0, i) + "}" + body.substring(i);
                assertNone(sample, redaction.json(doubled.getBytes(StandardCharsets.UTF_8), ENOUGH));
            }
        }
    }

    @ParameterizedTest
    @FieldSource("JSON")
    void json_inside_a_string_is_json(Sample sample) {
        String inner = new com.fasterxml.jackson.databind.node.TextNode(sample.body()).toString();
        String once = "{\"orderId\":\"order-77\",\"payload2\":" + inner + "}";
        assertNone(sample, redaction.json(once.getBytes(StandardCharsets.UTF_8), ENOUGH));

        String twice = "[" + new com.fasterxml.jackson.databind.node.TextNode(once) + "]";
        String shown = redaction.json(twice.getBytes(StandardCharsets.UTF_8), ENOUGH);
        assertNone(sample, shown);
        assertThat(shown).contains("order-77");
    }

    @ParameterizedTest
    @FieldSource("JSON")
    void json_inside_a_form_a_query_and_a_message_is_redacted_too(Sample sample) {
        String encoded = URLEncoder.encode(sample.body(), StandardCharsets.UTF_8);
        assertNone(sample, redaction.form(("a=1&payload=" + encoded).getBytes(StandardCharsets.UTF_8)));
        assertNone(sample, redaction.url("https://shop.example/x?payload=" + encoded + "&b=2"));
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void the_same_again_changes_nothing(Sample sample) {
        String once = redaction.body(sample.contentType(), sample.bytes(), ENOUGH);
        assertThat(redaction.body(sample.contentType(), once.getBytes(StandardCharsets.UTF_8), ENOUGH))
                .isEqualTo(once);
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void rubbish_neither_throws_nor_leaks_what_it_surrounds(Sample sample) {
        Random random = new Random(20260101);
        String rubbish = "\\\"'{}[]<>&=:,;%\n\u0000абв ";
        List<String> secrets = new ArrayList<>();
        secrets.add("4300 0000 0000 0777");
        secrets.add("victim@secret.example");
        secrets.add("+7 916 000-11-22");
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder(sample.body());
            for (int i = 0; i < 20; i++) {
                int at = random.nextInt(text.length());
                text.insert(at, rubbish.charAt(random.nextInt(rubbish.length())));
            }
            secrets.forEach(secret -> text.insert(random.nextInt(text.length()), " " + secret + " "));
            byte[] body = text.toString().getBytes(StandardCharsets.UTF_8);
            for (String type : List.of(Transcripts.JSON, Transcripts.FORM, "text/html", "text/plain")) {
                String shown = redaction.body(type, body, ENOUGH);
                for (String secret : secrets) {
                    if (text.indexOf(secret) >= 0) {
                        assertThat(shown).doesNotContain(secret);
                    }
                }
            }
        }
    }

    private static void assertNone(Sample sample, String shown) {
        for (String secret : sample.secrets()) {
            assertThat(shown).doesNotContain(secret);
            assertThat(shown).doesNotContain(URLEncoder.encode(secret, StandardCharsets.UTF_8));
            assertThat(shown).doesNotContain(Transcripts.base64(secret));
            assertThat(shown).doesNotContain(secret.replace("@", "\\u0040"));
        }
    }
}
